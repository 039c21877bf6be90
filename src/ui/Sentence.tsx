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

/** A piece of a text that is Chinese throughout, or has no Chinese. */
interface Run {
  readonly text: string;
  readonly chinese: boolean;
}

/** A Chinese character with what belongs to it: characters, numbers and signs that end in a character or a sign. */
const CHINESE = /(\p{Script=Han}(?:[\p{Script=Han}\p{N}.％%、，。；：（）《》·]*[\p{Script=Han}％%。）》])?)/u;

/** A text taken apart where Chinese begins and ends. */
export function chineseRuns(text: string): readonly Run[] {
  return text
    .split(CHINESE)
    .map((piece, index) => ({ text: piece, chinese: index % 2 === 1 }))
    .filter((run) => run.text !== "");
}
