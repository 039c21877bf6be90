import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Stamp } from "../../layout/results/seal";
import { useSession, useSessionState } from "../session/useSession";
import { useTexts } from "../wording/useTexts";
import { TaskReport } from "./TaskReport";

const useBarStyles = makeStyles({
  /** How the last task ended, and beside it, where there is room, the button to begin anew. */
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  report: { flex: "1 1 10em", minWidth: 0 },
  /** In view wherever somebody has scrolled to: work that goes on, and a failure until it is dismissed. */
  urgent: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    maxHeight: "60vh",
    overflowY: "auto",
    // As wide as the tabs, which it covers.
    marginInline: `calc(-1 * ${tokens.spacingHorizontalS})`,
    paddingInline: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** What the pane is doing or has done, and the way to read the workbook again. */
export function TaskBar({ stamp }: { readonly stamp: () => Stamp }) {
  const styles = useBarStyles();
  const { busy, last } = useSessionState();
  const urgent = busy !== null || last?.done === false;
  return (
    <div className={mergeClasses(styles.bar, urgent && styles.urgent)}>
      <div className={styles.report}>
        <TaskReport stamp={stamp} />
      </div>
      <ReadAgain />
    </div>
  );
}

function ReadAgain() {
  const { read } = useSession();
  const { busy } = useSessionState();
  const { common } = useTexts();
  return (
    <Button size="small" disabledFocusable={busy !== null} onClick={() => void read()}>
      {common.readAgain}
    </Button>
  );
}
