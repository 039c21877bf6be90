import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { OwnBook } from "../session/book";
import { isSmall } from "../session/recheckedBook";
import { useSession, useSessionState } from "../session/useSession";
import { useTexts } from "../wording/useTexts";

/** Says that what is shown does not follow from the workbook any more; nothing where it soon will again by itself. */
export function BehindNotice({ book }: { readonly book: OwnBook }) {
  const { problems } = useTexts();
  const { read } = useSession();
  const { busy, following } = useSessionState();
  if (book.behind === "nothing" || (following && isSmall(book))) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{problems.behind[book.behind]}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={busy !== null} onClick={() => void read()}>
          {problems.refresh}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
