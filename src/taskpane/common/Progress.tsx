import { Button, ProgressBar, Text } from "@fluentui/react-components";
import { useStyles } from "./styles";
import type { Reached } from "../session/course";
import { howFarTexts } from "../wording/howFar";
import { useTexts } from "../wording/texts";

interface Props {
  /** What is being done, in words. */
  readonly text: string;
  /** So many of `of` are done. */
  readonly done: number;
  readonly of: number;
  readonly stopLabel: string;
  readonly onStop: () => void;
}

/** How far a long task is, and a button that stops it. */
export function Progress({ text, done, of, stopLabel, onStop }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.tight}>
      <Text className={styles.wrap}>{text}</Text>
      <ProgressBar aria-label={text} value={done} max={of} />
      <div className={styles.row}>
        <Button size="small" onClick={onStop}>
          {stopLabel}
        </Button>
      </div>
    </div>
  );
}

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
