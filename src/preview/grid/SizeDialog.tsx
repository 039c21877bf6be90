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
import { columnCharacters, columnPoints } from "../../layout/columnPoints";
import { numberText } from "../../shared/words";
import type { Desk, DeskState } from "../desk/desk";
import { resizeByHand, selectedLines, SIZES, type Lines } from "../desk/sizesByHand";
import { lengthOf } from "../view/axis";
import { PIXELS } from "../view/sheetView";
import { useTexts } from "../wording/useTexts";
import { useDesk } from "./useDesk";

interface Props {
  readonly desk: Desk;
  readonly axis: Lines["axis"];
  readonly onClose: () => void;
}

/** Asks how high the selected rows shall be, in points, or how wide the columns, in characters, as Excel asks. */
export function SizeDialog({ desk, axis, onClose }: Props) {
  const { lines, menu, answer } = useTexts();
  const state = useDesk(desk);
  const [draft, setDraft] = useState(() => sizeText(state, axis));
  const size = Number(draft.normalize("NFKC"));
  const points = axis === "row" ? size : columnPoints(size);
  const isSize = draft.trim() !== "" && points >= SIZES[axis].least && points <= SIZES[axis].most;
  const title = axis === "row" ? menu.height : menu.width;
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (!isSize) return;
            onClose();
            desk.act(() => resizeByHand(desk.host, state.sheet, selectedLines(state, axis), points));
          }}
        >
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent>
              <Field
                label={axis === "row" ? lines.heightIn : lines.widthIn}
                {...(isSize ? {} : { validationMessage: axis === "row" ? lines.heights : lines.widths })}
              >
                <Input
                  value={draft}
                  inputMode="decimal"
                  onChange={(_, { value }) => {
                    setDraft(value);
                  }}
                  onFocus={({ target }) => {
                    target.select();
                  }}
                />
              </Field>
            </DialogContent>
            <DialogActions>
              <Button type="submit" appearance="primary">
                {answer.ok}
              </Button>
              <Button onClick={onClose}>{answer.cancel}</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}

/** The size of the first of the selected lines. */
function sizeText({ view, selection }: DeskState, axis: Lines["axis"]): string {
  const shown = axis === "row" ? lengthOf(view.rows, selection.row, 1) : lengthOf(view.columns, selection.column, 1);
  const points = shown / view.scale / PIXELS;
  return numberText(Number((axis === "row" ? points : columnCharacters(points)).toFixed(1)));
}
