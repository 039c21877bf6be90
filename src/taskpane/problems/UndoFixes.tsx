import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useSession, useSessionState } from "../session/useSession";
import { useTexts } from "../wording/useTexts";

/** What was rewritten last, and the way back. Excel's own undo does not know of it. */
export function UndoFixes() {
  const { problems } = useTexts();
  const { undoFixes } = useSession();
  const { busy, fixed } = useSessionState();
  if (fixed.length === 0) return null;
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>{problems.fixed(fixed.length)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={busy !== null} onClick={() => void undoFixes()}>
          {problems.undo}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
