import { Button, ProgressBar, Text } from "@fluentui/react-components";
import { useStyles } from "./styles";

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
