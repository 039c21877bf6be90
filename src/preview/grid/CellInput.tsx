import { mergeClasses, useRestoreFocusTarget } from "@fluentui/react-components";
import type { ClipboardEvent, KeyboardEvent, Ref, SyntheticEvent } from "react";
import type { Desk, DeskState } from "../desk/desk";
import type { Box } from "../view/drawnCells";
import { PIXELS } from "../view/sheetView";
import { useStyles } from "./styles";

/** The element of the page that says which keys do what. */
export const HELP = "grid-help";

interface Props {
  readonly desk: Desk;
  readonly state: DeskState;
  /** Where the active cell is in the window. */
  readonly box: Box;
  /** Which cell it is and what it shows. */
  readonly label: string;
  readonly ref: Ref<HTMLTextAreaElement>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** The list of choices that is open beside the cell, and the choice that is marked in it. */
  readonly list: { readonly id: string; readonly marked: string } | null;
}

/**
 * Where everything is typed. It lies over the active cell and has the keyboard also while nothing is being typed, so
 * that an entry can begin with any key and with any input method.
 */
export function CellInput({ desk, state, box, label, ref, onKeyDown, list }: Props) {
  const styles = useStyles();
  const { sheet, view, active, editing } = state;
  const { fontSize } = sheet.cells.at(active.row, active.column).style;
  const size = editing === null ? { width: box.width, height: box.height } : ({ fieldSizing: "content" } as const);
  return (
    <textarea
      {...useRestoreFocusTarget()}
      ref={ref}
      aria-label={label}
      aria-describedby={HELP}
      aria-haspopup={list === null ? undefined : "listbox"}
      aria-controls={list?.id}
      aria-activedescendant={list?.marked}
      className={mergeClasses(styles.input, editing === null && styles.waiting)}
      style={{
        left: box.left - 2,
        top: box.top - 2,
        minWidth: box.width + 3,
        minHeight: box.height + 3,
        fontSize: fontSize * PIXELS * view.scale,
        ...size,
      }}
      rows={1}
      cols={1}
      spellCheck={false}
      value={editing?.text ?? ""}
      onChange={({ target }) => {
        desk.write(target.value);
      }}
      // Within the text the mouse is the text's.
      onPointerDown={stop}
      onMouseDown={stop}
      onDoubleClick={stop}
      onBlur={() => {
        desk.commit();
      }}
      onKeyDown={onKeyDown}
      {...clipboardOf(desk, state)}
    />
  );
}

function stop(event: SyntheticEvent): void {
  event.stopPropagation();
}

/** Copies, cuts and pastes cells. While something is being typed the clipboard is the text's. */
function clipboardOf(desk: Desk, { editing }: DeskState) {
  const copy = (event: ClipboardEvent) => {
    event.preventDefault();
    const { plain, html } = desk.copy();
    event.clipboardData.setData("text/plain", plain);
    event.clipboardData.setData("text/html", html);
  };
  const cut = (event: ClipboardEvent) => {
    copy(event);
    desk.clear();
  };
  const paste = (event: ClipboardEvent) => {
    event.preventDefault();
    desk.paste(event.clipboardData.getData("text/plain"));
  };
  return editing === null ? { onCopy: copy, onCut: cut, onPaste: paste } : {};
}
