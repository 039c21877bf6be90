import { Button, Text } from "@fluentui/react-components";
import type { EditedResult, WorkbookState } from "../../layout/results/state";
import { CellLink } from "../common/CellLink";
import { Part } from "../common/Part";
import { useStyles } from "../common/styles";
import { VirtualList } from "../common/VirtualList";
import { useSession, useSessionState } from "../session/useSession";
import { useTexts } from "../wording/useTexts";

/** Every result cell that is not as it was written: where, from what, to what; one or all can be put back. */
export function EditedResults({ state: { edited, then } }: { readonly state: WorkbookState }) {
  const { review } = useTexts();
  const styles = useStyles();
  const { restore } = useSession();
  const { busy } = useSessionState();
  if (edited.length === 0) return <Text>{then === null ? review.noRecord : review.noneEdited}</Text>;
  const title = review.edited(edited.length);
  return (
    <Part title={title}>
      <Text size={200}>{review.editedHint}</Text>
      <VirtualList label={title} items={edited} keyOf={({ id }) => id} height={64}>
        {(one, tabIndex) => <EditedLine edited={one} tabIndex={tabIndex} />}
      </VirtualList>
      <div className={styles.row}>
        <Button size="small" disabledFocusable={busy !== null} onClick={() => void restore(edited.map(({ id }) => id))}>
          {review.restoreAll(edited.length)}
        </Button>
        <Text size={200}>{review.who}</Text>
      </div>
    </Part>
  );
}

function EditedLine({ edited, tabIndex }: { readonly edited: EditedResult; readonly tabIndex: 0 | -1 }) {
  const styles = useStyles();
  const { review } = useTexts();
  const { restore } = useSession();
  const { busy } = useSessionState();
  const { id, sheet, cell, unit, name, from, to } = edited;
  const place = `${sheet}!${cell}`;
  return (
    <div className={styles.spread}>
      <span className={styles.tight} lang="zh-CN">
        <CellLink place={edited} tabIndex={tabIndex}>
          {`${place} · ${unit}`}
        </CellLink>
        <Text className={styles.wrap}>{review.changed(name, from, to)}</Text>
      </span>
      <Button
        size="small"
        tabIndex={tabIndex}
        aria-label={review.restoreOf(place)}
        disabledFocusable={busy !== null}
        onClick={() => void restore([id])}
      >
        {review.restore}
      </Button>
    </div>
  );
}
