import { useId, useState, type KeyboardEvent, type RefObject } from "react";
import { cellAddress } from "../../layout/address";
import type { Desk, DeskState } from "../desk/desk";
import { keyCommand, obey, type KeyCommand } from "../desk/keys";
import { choicesAt, promptAt, shown } from "../view/shown";
import type { Box } from "../view/drawnCells";
import { useTexts } from "../wording/texts";
import { choiceId, Choices, Prompt } from "./Beside";
import { CellInput } from "./CellInput";
import { useStyles } from "./styles";
import { lookUp } from "../../shared/lookUp";

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
  /** Asks for what can be done here. */
  readonly onMenu: () => void;
}

/** The cell that is typed into, with the message and the list that belong to it. */
export function ActiveCell({ desk, state, box, within, input, onLeave, onMenu }: Props) {
  const id = useId();
  const styles = useStyles();
  const { grid } = useTexts();
  const { sheet, view, active, editing } = state;
  const choices = choicesAt(desk.host.book, sheet, active.row, active.column);
  const cell = sheet.cells.at(active.row, active.column);
  const isStale = cell.stale === true;
  const ownPrompt = isStale ? { title: "", message: grid.stale } : promptAt(sheet, active.row, active.column);
  const prompt = editing === null ? ownPrompt : null;
  const { marked, onKeyDown, openList, choose } = useKeys(desk, state, choices, (command) => {
    if (command.act === "leave") onLeave(command.back);
    else if (command.act === "menu") onMenu();
    else obey(desk, command, within.height);
  });
  const list = marked === null ? null : { id, marked: choiceId(id, marked) };
  const { text } = shown(cell, view.date1904);
  const address = cellAddress(active.row, active.column);
  const content = text === "" ? grid.blankCell(address) : grid.cell({ address, text });
  const label = isStale ? `${content} ${grid.stale}` : content;
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

interface Keys {
  /** The choice that is marked in the open list; null while it is shut. */
  readonly marked: number | null;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly openList: () => void;
  readonly choose: (choice: string) => void;
}

type Command = Exclude<KeyCommand, { readonly act: "list" }>;

/** What keys do in the grid. `choices` are those of the active cell; `onCommand` does what is not done in their list. */
function useKeys(
  desk: Desk,
  { active, editing }: DeskState,
  choices: readonly string[] | null,
  onCommand: (command: Command) => void,
): Keys {
  const [list, setList] = useState<{ readonly cell: typeof active; readonly marked: number } | null>(null);
  // A list belongs to its cell: it is shut when another one is selected.
  const marked = list?.cell === active && choices !== null ? list.marked : null;
  const openList = () => {
    setList(marked === null && choices !== null ? { cell: active, marked: 0 } : null);
  };
  const choose = (choice: string) => {
    setList(null);
    desk.write(choice);
    desk.commit();
  };
  const inList = ({ key }: KeyboardEvent): boolean => {
    if (marked === null || choices === null) return false;
    const step = lookUp(LIST_STEPS, key);
    const choice = choices[marked];
    if (step !== undefined) {
      setList({ cell: active, marked: Math.max(0, Math.min(choices.length - 1, marked + step)) });
    } else if (key === "Enter" && choice !== undefined) choose(choice);
    else setList(null);
    return step !== undefined || key === "Enter" || key === "Escape";
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Keys of an input method are its own.
    if (event.nativeEvent.isComposing) return;
    const command = keyCommand(event, editing);
    const inside = inList(event);
    if (inside || command !== null) event.preventDefault();
    if (inside || command === null) return;
    if (command.act === "list") openList();
    else onCommand(command);
  };
  return { marked, onKeyDown, openList, choose };
}

const LIST_STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };
