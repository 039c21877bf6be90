import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useSessionState } from "../session/useSession";

interface Props {
  /** What will be done, and how it can be taken back. */
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks before much is written. Takes the focus, so that nobody overlooks it. */
export function Confirm({ question, yes, no, onYes, onNo }: Props) {
  const { busy } = useSessionState();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
  return (
    <div ref={box} role="group" aria-label={question} tabIndex={-1}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{question}</MessageBarBody>
        <MessageBarActions>
          <Button appearance="primary" disabledFocusable={busy !== null} onClick={onYes}>
            {yes}
          </Button>
          <Button onClick={onNo}>{no}</Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
