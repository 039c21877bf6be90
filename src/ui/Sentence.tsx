import { chineseRuns } from "./chineseRuns";
import { useLanguage } from "./language";

/** A sentence in the reader's language. The Chinese that it quotes (labels, clauses, names) is read aloud as Chinese. */
export function Sentence({ text }: { readonly text: string }) {
  const language = useLanguage();
  if (language === "zh-CN") return text;
  return chineseRuns(text).map((run, index) =>
    run.chinese ? (
      <span key={index} lang="zh-CN">
        {run.text}
      </span>
    ) : (
      run.text
    ),
  );
}
