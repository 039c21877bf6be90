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
  readonly name: string;
  /** Is given the new name; null where the old one stays. */
  readonly onClose: (name: string | null) => void;
}

/** Asks for another name of a worksheet. */
export function RenameDialog({ name, onClose }: Props) {
  const { sheets, answer } = useTexts();
  const [draft, setDraft] = useState(name);
  return (
    <Dialog
      open
      onOpenChange={() => {
        onClose(null);
      }}
    >
      <DialogSurface>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onClose(draft);
          }}
        >
          <DialogBody>
            <DialogTitle>{sheets.rename}</DialogTitle>
            <DialogContent>
              <Field label={sheets.newName}>
                <Input
                  value={draft}
                  onChange={(_, { value }) => {
                    setDraft(value);
                  }}
                />
              </Field>
            </DialogContent>
            <DialogActions>
              <Button type="submit" appearance="primary">
                {answer.ok}
              </Button>
              <Button
                onClick={() => {
                  onClose(null);
                }}
              >
                {answer.cancel}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
