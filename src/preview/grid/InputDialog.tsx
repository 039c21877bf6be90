import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
} from "@fluentui/react-components";
import { useState } from "react";
import { useTexts } from "../wording/useTexts";

interface Props {
  readonly title: string;
  readonly label: string;
  /** What stands there at first. */
  readonly start: string;
  /** What is wrong with a text, which cannot be confirmed then; null where nothing is. */
  readonly fault?: (draft: string) => string | null;
  /** It is a number, which is written anew rather than changed. */
  readonly numeric?: true;
  /** Is given what was confirmed; null where it was given up. */
  readonly onClose: (entered: string | null) => void;
}

/** Asks for one text or number. */
export function InputDialog({ title, label, start, fault, numeric, onClose }: Props) {
  const { answer } = useTexts();
  const [draft, setDraft] = useState(start);
  const wrong = fault?.(draft) ?? null;
  const giveUp = () => {
    onClose(null);
  };
  return (
    <Dialog open onOpenChange={giveUp}>
      <DialogSurface>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (wrong === null) onClose(draft);
          }}
        >
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent>
              <Field label={label} {...(wrong === null ? {} : { validationMessage: wrong })}>
                <Input
                  value={draft}
                  {...(numeric === true ? { inputMode: "decimal" } : {})}
                  onChange={(_, { value }) => {
                    setDraft(value);
                  }}
                  onFocus={({ target }) => {
                    if (numeric === true) target.select();
                  }}
                />
              </Field>
            </DialogContent>
            <DialogActions>
              <Button type="submit" appearance="primary">
                {answer.ok}
              </Button>
              <Button onClick={giveUp}>{answer.cancel}</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
