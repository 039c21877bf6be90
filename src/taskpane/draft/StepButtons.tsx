import { Button } from "@fluentui/react-components";
import { useStyles } from "../common/styles";
import { useSessionState } from "../session/useSession";
import { useDraftTexts } from "./useDraftTexts";

interface Props {
  /** Absent on the first step. */
  readonly onBack?: () => void;
  readonly onOn: () => void;
  /** What going on is called, where it is not just the next step. */
  readonly on?: string;
  /** Whether everything is there that the next step needs. */
  readonly ready?: boolean;
}

/** Leads from step to step. */
export function StepButtons({ onBack, onOn, on, ready = true }: Props) {
  const styles = useStyles();
  const words = useDraftTexts();
  const { busy } = useSessionState();
  return (
    <div className={styles.row}>
      {onBack === undefined ? null : <Button onClick={onBack}>{words.back}</Button>}
      <Button appearance="primary" disabledFocusable={busy !== null || !ready} onClick={onOn}>
        {on ?? words.on}
      </Button>
    </div>
  );
}
