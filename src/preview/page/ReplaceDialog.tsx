import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { useTexts } from "../wording/useTexts";

/** Asks whether another workbook may take the place of this one. */
export function ReplaceDialog({ onDecide }: { readonly onDecide: (give: boolean) => void }) {
  const { replace } = useTexts();
  const decide = (give: boolean) => () => {
    onDecide(give);
  };
  return (
    <Dialog open modalType="alert" onOpenChange={decide(false)}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{replace.title}</DialogTitle>
          <DialogContent>{replace.text}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={decide(true)}>
              {replace.yes}
            </Button>
            <Button onClick={decide(false)}>{replace.no}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
