import { ProgressBar, Text } from "@fluentui/react-components";
import type { Reached } from "../session/course";
import { howFarTexts } from "../wording/howFar";
import { useTexts } from "../wording/useTexts";
import { useStyles } from "./styles";

/** How far a task is in what it does just now: so many cells or units of all. Not read aloud, as it changes all the time. */
export function TaskProgress({ reached: { work, done, of } }: { readonly reached: Reached }) {
  const styles = useStyles();
  const { language } = useTexts();
  const number = (count: number) => count.toLocaleString(language);
  const text = howFarTexts[language][work]({ done: number(done), of: number(of) });
  return (
    <div className={styles.tight} aria-live="off">
      <ProgressBar aria-label={text} value={done} max={Math.max(of, 1)} />
      <Text size={200}>{text}</Text>
    </div>
  );
}
