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
import { useTexts } from "../wording/texts";
import { columnCharacters, columnPoints } from "../../layout/sizes";
import { numberText } from "../../shared/words";
import type { Desk, DeskState } from "../desk/desk";
import { resizeByHand, selectedLines, SIZES, type Lines } from "../desk/sizesByHand";
import { lengthOf } from "../view/axis";
import { PIXELS } from "../view/sheetView";
import { useDesk } from "./useDesk";

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

interface SizeDialogProps {
  readonly desk: Desk;
  readonly axis: Lines["axis"];
  readonly onClose: () => void;
}

/** Asks how high the selected rows shall be, in points, or how wide the columns, in characters, as Excel asks. */
export function SizeDialog({ desk, axis, onClose }: SizeDialogProps) {
  const { lines, menu } = useTexts();
  const state = useDesk(desk);
  const isRow = axis === "row";
  const pointsOf = (draft: string) => {
    const size = Number(draft.normalize("NFKC"));
    return isRow ? size : columnPoints(size);
  };
  const isSize = (draft: string) =>
    draft.trim() !== "" && pointsOf(draft) >= SIZES[axis].least && pointsOf(draft) <= SIZES[axis].most;
  return (
    <InputDialog
      title={isRow ? menu.height : menu.width}
      label={isRow ? lines.heightIn : lines.widthIn}
      start={sizeText(state, axis)}
      fault={(draft) => (isSize(draft) ? null : isRow ? lines.heights : lines.widths)}
      numeric
      onClose={(entered) => {
        onClose();
        if (entered === null) return;
        desk.act(() => resizeByHand(desk.host, state.sheet, selectedLines(state, axis), pointsOf(entered)));
      }}
    />
  );
}

/** The size of the first of the selected lines. */
function sizeText({ view, selection }: DeskState, axis: Lines["axis"]): string {
  const shown = axis === "row" ? lengthOf(view.rows, selection.row, 1) : lengthOf(view.columns, selection.column, 1);
  const points = shown / view.scale / PIXELS;
  return numberText(Number((axis === "row" ? points : columnCharacters(points)).toFixed(1)));
}
