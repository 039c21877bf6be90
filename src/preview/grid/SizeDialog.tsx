import { columnCharacters, columnPoints } from "../../layout/sizes";
import { numberText } from "../../shared/words";
import type { Desk, DeskState } from "../desk/desk";
import { resizeByHand, selectedLines, SIZES, type Lines } from "../desk/sizesByHand";
import { lengthOf } from "../view/axis";
import { PIXELS } from "../view/sheetView";
import { useTexts } from "../wording/useTexts";
import { InputDialog } from "./InputDialog";
import { useDesk } from "./useDesk";

interface Props {
  readonly desk: Desk;
  readonly axis: Lines["axis"];
  readonly onClose: () => void;
}

/** Asks how high the selected rows shall be, in points, or how wide the columns, in characters, as Excel asks. */
export function SizeDialog({ desk, axis, onClose }: Props) {
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
