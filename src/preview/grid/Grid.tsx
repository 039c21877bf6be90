import { lazy, Suspense, useState, type RefObject } from "react";
import type { Area } from "../../layout/plan";
import type { Desk, DeskState } from "../desk/desk";
import { startOf } from "../view/axis";
import { placeInWindow } from "../view/bands";
import { boxOf, type Box } from "../view/drawnCells";
import { cellArea } from "../view/sheetView";
import { useTexts } from "../wording/texts";
import { ActiveCell } from "./ActiveCell";
import { ColumnHeaders, RowHeaders } from "./Headers";
import { Pane, PaneCells, Selection } from "./PaneCells";
import { HEADER, useStyles } from "./styles";
import { useDesk } from "./useDesk";
import { ResizeGuide, useResize, type EdgeOf } from "./useResize";
import { usePointer, type PointedAt } from "./usePointer";
import { useWindow, type GridWindow } from "./useWindow";

const GridMenu = lazy(async () => ({ default: (await import("./GridMenu")).GridMenu }));

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
  const { view } = state;
  const { window, attach, onScroll } = useWindow(desk, state);
  const [menu, setMenu] = useState<PointedAt | null>(null);
  const { filling, pointer } = usePointer(desk, state, window, setMenu);
  const { resized, edgeOf } = useResize(desk, state);
  const menuAtCell = () => {
    const cell = input.current?.getBoundingClientRect();
    if (cell !== undefined) setMenu({ x: cell.left, y: cell.bottom });
  };
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
        <Cells {...{ state, window, filling, edgeOf }} />
        <ActiveCell {...{ desk, state, within, input, onLeave }} onMenu={menuAtCell} box={boxInWindow(state, window)} />
        {resized === null ? null : <ResizeGuide {...{ resized, state, window }} />}
      </div>
      {menu === null ? null : (
        <Suspense fallback={null}>
          <GridMenu
            desk={desk}
            at={menu}
            onClose={() => {
              setMenu(null);
              input.current?.focus({ preventScroll: true });
            }}
          />
        </Suspense>
      )}
    </div>
  );
}

interface CellsProps {
  readonly state: DeskState;
  readonly window: GridWindow;
  /** What will be filled, while the corner of the selection is drawn; null else. */
  readonly filling: Area | null;
  readonly edgeOf: EdgeOf;
}

/** What the window shows: headers, cells and the selection. */
function Cells({ state, window, filling, edgeOf }: CellsProps) {
  const { grid } = useTexts();
  const { sheet, view, selection, conditionAt } = state;
  const headers = { selection, edgeOf, scale: view.scale };
  return (
    <div
      role="grid"
      aria-label={grid.sheet(sheet.name)}
      aria-rowcount={view.rows.count + 1}
      aria-colcount={view.columns.count}
      aria-multiselectable
    >
      <ColumnHeaders axis={view.columns} bands={window.columns} {...headers} />
      <RowHeaders axis={view.rows} bands={window.rows} {...headers} />
      {window.rows.map((rows) =>
        window.columns.map((columns) => (
          <Pane key={`${String(rows.at)}:${String(columns.at)}`} {...{ rows, columns }}>
            <PaneCells {...{ view, rows, columns, conditionAt }} />
            <Selection state={state} filling={filling} />
          </Pane>
        )),
      )}
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
