import { Button } from "@fluentui/react-components";
import { cellKey, type Fix } from "../../app/fixes";
import { useSession, useSessionState } from "../session/useSession";
import { useTexts } from "../wording/useTexts";

/** Applies one fix. */
export function FixButton({ fix, tabIndex }: { readonly fix: Fix; readonly tabIndex: 0 | -1 }) {
  const { problems } = useTexts();
  const session = useSession();
  const { busy } = useSessionState();
  const to = String(fix.to);
  return (
    <Button
      size="small"
      tabIndex={tabIndex}
      aria-label={problems.fixOneOf(cellKey(fix.place), fix.from, to)}
      disabledFocusable={busy !== null}
      onClick={() => void session.fix([fix])}
    >
      {problems.fixOne(to)}
    </Button>
  );
}
