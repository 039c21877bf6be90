import { Button, Text } from "@fluentui/react-components";
import { StateBadge } from "../common/StateBadge";
import { useStyles } from "../common/styles";
import type { OwnBook } from "../session/book";
import { useSession, useSessionState } from "../session/useSession";
import { useTexts } from "../wording/useTexts";
import { EditedTable } from "./EditedTable";

/** What has changed since the results were written, and the way to make them right. */
export function ReviewTab({ book }: { readonly book: OwnBook }) {
  const styles = useStyles();
  const { review } = useTexts();
  const { score } = useSession();
  const { busy } = useSessionState();
  const { state, seal, edited } = book.state;
  return (
    <div className={styles.stack}>
      <StateBadge state={state} />
      <Text>{seal === null ? review.never : review.scoredAt(seal.time, seal.program)}</Text>
      {seal === null ? null : <Text>{edited.length === 0 ? review.noneEdited : review.edited(edited.length)}</Text>}
      {edited.length === 0 ? null : <EditedTable edited={edited} />}
      <Button appearance="primary" disabledFocusable={busy !== null} onClick={() => void score()}>
        {review.again}
      </Button>
      <Text size={200}>{review.detection}</Text>
    </div>
  );
}
