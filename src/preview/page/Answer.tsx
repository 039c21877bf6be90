import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import type { Issue } from "../../shared/issue";
import { INTENTS } from "../../ui/intents";
import type { Desk } from "../desk/desk";
import { Sentence } from "../../ui/Sentence";
import { useDesk } from "../grid/useDesk";
import { useIssueWords } from "../../ui/language";
import { useTexts } from "../wording/texts";

interface AnswerProps {
  readonly desk: Desk;
  /** Gives the keyboard back to the grid. */
  readonly onDone: () => void;
}

/** What the workbook answered to the last act, if there is anything to say. */
export function Answer({ desk, onDone }: AnswerProps) {
  const { remarks, refused } = useDesk(desk);
  if (remarks.length === 0) return null;
  const close = (correct: boolean) => {
    desk.dismiss(correct);
    onDone();
  };
  return refused === null ? (
    <Remarks remarks={remarks} onClose={close} />
  ) : (
    <Refusal remarks={remarks} onClose={close} />
  );
}

interface Props {
  readonly remarks: readonly Issue[];
  /** Is told whether what was typed shall be corrected. */
  readonly onClose: (correct: boolean) => void;
}

/** What was typed and not taken: it can be corrected or given up, and nothing else is done before. */
function Refusal({ remarks, onClose }: Props) {
  const { answer } = useTexts();
  const { sentence } = useIssueWords();
  return (
    <Dialog
      modalType="alert"
      open
      onOpenChange={() => {
        onClose(false);
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{answer.title}</DialogTitle>
          <DialogContent>
            <Sentence text={remarks.map(sentence).join("\n")} />
          </DialogContent>
          <DialogActions>
            <Button
              appearance="primary"
              onClick={() => {
                onClose(true);
              }}
            >
              {answer.correct}
            </Button>
            <Button
              onClick={() => {
                onClose(false);
              }}
            >
              {answer.giveUp}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** What is only to be known. It goes when something else is done. */
function Remarks({ remarks, onClose }: Props) {
  const { answer } = useTexts();
  const { line } = useIssueWords();
  const intent = INTENTS[remarks[0]?.severity ?? "notice"];
  return (
    <MessageBar intent={intent} layout="multiline" role="alert">
      <MessageBarBody>
        {remarks.map((remark) => (
          <div key={line(remark)}>
            <Sentence text={line(remark)} />
          </div>
        ))}
      </MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          onClick={() => {
            onClose(false);
          }}
        >
          {answer.ok}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
