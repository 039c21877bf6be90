import { mergeClasses } from "@fluentui/react-components";
import type { RefObject } from "react";
import type { Desk, DeskState } from "../desk/desk";
import { startOf } from "../view/axis";
import { placeInWindow } from "../view/bands";
import { boxOf, type Box } from "../view/drawnCells";
import { cellArea } from "../view/sheetView";
import { useTexts } from "../wording/useTexts";
import { ActiveCell } from "./ActiveCell";
import { ColumnHeaders, RowHeaders } from "./Headers";
import { Pane, PaneCells } from "./PaneCells";
import { HEADER, useStyles } from "./styles";
import { useDesk } from "./useDesk";
import { usePointer } from "./usePointer";
import { useWindow, type GridWindow } from "./useWindow";

interface Props {
  readonly desk: Desk;
  /** Where everything is typed. */
  readonly input: RefObject<HTMLTextAreaElement | null>;
  /** Goes on to what follows the grid on the page, or back to what comes before it. */
  readonly onLeave: (back: boolean) => void;
}

/** The worksheet that is shown. */
export function Grid({ desk, input, onLeave }: Props) {
  const state = useDesk(desk);
  const styles = useStyles();
  const { grid } = useTexts();
  const { sheet, view, selection, active, conditionAt } = state;
  const { window, attach, onScroll } = useWindow(state);
  const pointer = usePointer(desk, state, window);
  const area = cellArea(view.merges, active.row, active.column);
  const single = selection.rows === area.rows && selection.columns === area.columns;
  const within = { width: window.width + HEADER.width, height: window.height + HEADER.height };
  return (
    <div ref={attach} className={styles.scroller} onScroll={onScroll}>
      <div
        className={styles.room}
        style={{
          width: startOf(view.columns, view.columns.count) + HEADER.width,
          height: startOf(view.rows, view.rows.count) + HEADER.height,
        }}
      />
      <div
        className={styles.window}
        style={within}
        {...pointer}
        // The keyboard stays with the cell.
        onMouseDown={(event) => {
          event.preventDefault();
          input.current?.focus({ preventScroll: true });
        }}
        onDoubleClick={() => {
          desk.open();
        }}
      >
        <div
          role="grid"
          aria-label={grid.sheet(sheet.name)}
          aria-rowcount={view.rows.count + 1}
          aria-colcount={view.columns.count}
          aria-multiselectable
        >
          <ColumnHeaders axis={view.columns} bands={window.columns} selection={selection} />
          <RowHeaders axis={view.rows} bands={window.rows} selection={selection} />
          {window.rows.map((rows) =>
            window.columns.map((columns) => (
              <Pane key={`${String(rows.at)}:${String(columns.at)}`} {...{ rows, columns }}>
                <PaneCells {...{ view, rows, columns, conditionAt }} />
                <div
                  className={mergeClasses(styles.selection, single && styles.single)}
                  style={around(boxOf(view, selection))}
                />
              </Pane>
            )),
          )}
        </div>
        <ActiveCell {...{ desk, state, within, input, onLeave }} box={boxInWindow(state, window)} />
      </div>
    </div>
  );
}

/** Where the active cell is in the window. */
function boxInWindow({ view, active }: DeskState, { rows, columns }: GridWindow): Box {
  const { width, height } = boxOf(view, cellArea(view.merges, active.row, active.column));
  return {
    left: HEADER.width + placeInWindow(view.columns, columns, active.column),
    top: HEADER.height + placeInWindow(view.rows, rows, active.row),
    width,
    height,
  };
}

/** The frame of a selection lies around the lines of its cells. */
function around({ left, top, width, height }: Box): Box {
  return { left: left - 2, top: top - 2, width: width + 3, height: height + 3 };
}
