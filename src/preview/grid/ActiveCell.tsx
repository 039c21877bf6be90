import { useId, type RefObject } from "react";
import { cellAddress } from "../../layout/address";
import type { Desk, DeskState } from "../desk/desk";
import { choicesAt, promptAt } from "../view/choices";
import type { Box } from "../view/drawnCells";
import { shown } from "../view/shownText";
import { useTexts } from "../wording/useTexts";
import { choiceId, Choices, Prompt } from "./Beside";
import { CellInput } from "./CellInput";
import { useStyles } from "./styles";
import { useKeys } from "./useKeys";

interface Props {
  readonly desk: Desk;
  readonly state: DeskState;
  /** Where the cell is in the window. */
  readonly box: Box;
  /** The window. */
  readonly within: { readonly width: number; readonly height: number };
  readonly input: RefObject<HTMLTextAreaElement | null>;
  /** Goes on to what follows the grid on the page, or back to what comes before it. */
  readonly onLeave: (back: boolean) => void;
}

/** The cell that is typed into, with the message and the list that belong to it. */
export function ActiveCell({ desk, state, box, within, input, onLeave }: Props) {
  const id = useId();
  const styles = useStyles();
  const { grid } = useTexts();
  const { sheet, view, active, editing } = state;
  const choices = choicesAt(desk.host.book, sheet, active.row, active.column);
  const prompt = editing === null ? promptAt(sheet, active.row, active.column) : null;
  const { marked, onKeyDown, openList, choose } = useKeys(desk, state, choices, within.height, onLeave);
  const list = marked === null ? null : { id, marked: choiceId(id, marked) };
  const { text } = shown(sheet.cells.at(active.row, active.column), view.date1904);
  const address = cellAddress(active.row, active.column);
  const label = text === "" ? grid.blankCell(address) : grid.cell({ address, text });
  return (
    <>
      <div role="status" className={styles.spoken}>
        {editing === null ? label : null}
      </div>
      <CellInput {...{ desk, state, box, label, onKeyDown, list }} ref={input} />
      {prompt === null || list !== null ? null : <Prompt {...{ box, within, prompt }} />}
      {choices === null ? null : (
        <Choices {...{ box, within, id, choices, marked }} onOpen={openList} onChoose={choose} />
      )}
    </>
  );
}
