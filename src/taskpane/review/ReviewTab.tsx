import { Button, Text } from "@fluentui/react-components";
import { AlteredTemplate } from "../common/AlteredTemplate";
import { BehindNotice } from "../common/BehindNotice";
import { Folded } from "../common/Folded";
import { later } from "../common/later";
import { StateBadge } from "../common/StateBadge";
import { useStyles } from "../common/styles";
import type { OwnBook } from "../session/book";
import { useSession, useSessionState } from "../session/useSession";
import { useTexts } from "../wording/useTexts";
import { Changes } from "./Changes";
import { EditedResults } from "./EditedResults";
import { Standings } from "./Standings";

/** Another version of the rubric concerns few. */
const { Part: VersionPart } = later(async () => (await import("../versions/VersionPart")).VersionPart);

/** What has changed since the results were written, what scoring again would make of it, and the ways to mend it. */
export function ReviewTab({ book }: { readonly book: OwnBook }) {
  const styles = useStyles();
  const { review } = useTexts();
  const { state, seal } = book.state;
  return (
    <div className={styles.stack}>
      <StateBadge state={state} />
      <Text>{seal === null ? review.never : review.scoredAt(seal.time, seal.program)}</Text>
      <BehindNotice book={book} />
      <AlteredTemplate book={book} />
      {seal === null ? null : (
        <>
          <Changes book={book} />
          <EditedResults state={book.state} />
          <Recomputed book={book} />
          <Text size={200}>{review.detection}</Text>
        </>
      )}
      <Folded title={review.otherVersion}>
        <VersionPart book={book} />
      </Folded>
    </div>
  );
}

/** What scoring again would change, and the button for it; nobody agrees to results that lag behind the entries. */
function Recomputed({ book }: { readonly book: OwnBook }) {
  if (book.behind !== "nothing") return null;
  return (
    <>
      <Standings book={book} />
      <ScoreAgain book={book} />
    </>
  );
}

function ScoreAgain({ book }: { readonly book: OwnBook }) {
  const styles = useStyles();
  const { review } = useTexts();
  const { score } = useSession();
  const { busy } = useSessionState();
  return (
    <div className={styles.tight}>
      <Button appearance="primary" disabledFocusable={busy !== null} onClick={() => void score(book)}>
        {review.again}
      </Button>
      <Text size={200}>{review.againHint}</Text>
    </div>
  );
}
