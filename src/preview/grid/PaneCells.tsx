import { mergeClasses } from "@fluentui/react-components";
import { memo, type ReactNode } from "react";
import { cellAddress } from "../../layout/address";
import type { HostCell } from "../host/sheet/cells";
import type { Band } from "../view/bands";
import { cellLook } from "../view/cellLook";
import type { ConditionLook } from "../view/conditionLooks";
import { drawnRows, boxOf, type Box } from "../view/drawnCells";
import { charactersIn, type SheetView, cellArea } from "../view/sheetView";
import { shown } from "../view/shown";
import { useTexts } from "../wording/texts";
import { HEADER, useStyles } from "./styles";
import type { Area } from "../../layout/plan";
import type { DeskState } from "../desk/desk";
import { isEntireColumns, isEntireRows } from "../host/sheet/areas";
import { FILL_HANDLE } from "./usePointer";

interface PaneProps {
  readonly rows: Band;
  readonly columns: Band;
  readonly children: ReactNode;
}

/** The part of the window where a band of rows and one of columns cross; what is in it is placed as on the worksheet. */
export function Pane({ rows, columns, children }: PaneProps) {
  const styles = useStyles();
  return (
    <div
      role="rowgroup"
      className={styles.pane}
      style={{ left: HEADER.width + columns.at, top: HEADER.height + rows.at, width: columns.room, height: rows.room }}
    >
      <div className={styles.layer} style={{ transform: `translate(${-columns.from}px, ${-rows.from}px)` }}>
        {children}
      </div>
    </div>
  );
}

interface CellsProps {
  readonly view: SheetView;
  readonly rows: Band;
  readonly columns: Band;
  readonly conditionAt: (row: number, column: number) => ConditionLook | null;
}

/** The cells of a pane. They are not drawn again when only the selection has moved. */
export const PaneCells = memo(function PaneCells({ view, rows, columns, conditionAt }: CellsProps) {
  const styles = useStyles();
  const isProtected = view.sheet.protection !== null;
  return drawnRows(view, rows, columns).map(({ row, cells }) => (
    <div key={row} role="row" aria-rowindex={row + 2} className={styles.row}>
      {cells.map(({ column, box, reach, rest, cell }) => (
        <Cell
          key={column}
          row={row}
          column={column}
          {...box}
          reach={reach}
          rest={rest}
          cell={cell}
          condition={conditionAt(row, column)}
          date1904={view.date1904}
          scale={view.scale}
          open={!isProtected || !cell.style.locked}
        />
      ))}
    </div>
  ));
});

interface CellProps {
  readonly row: number;
  readonly column: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly reach: number;
  /** Whether it is only the rest of a cell that is there already. */
  readonly rest: boolean;
  readonly cell: HostCell;
  readonly condition: ConditionLook | null;
  readonly date1904: boolean;
  /** How many times larger than by itself it is shown. */
  readonly scale: number;
  /** Whether it can be typed into. */
  readonly open: boolean;
}

/** One cell. Cells that are as they were are not drawn again. */
const Cell = memo(function Cell(props: CellProps) {
  const { row, column, left, top, width, height, reach, rest, cell, condition, date1904, scale, open } = props;
  const styles = useStyles();
  const { grid } = useTexts();
  const { text, kind } = shown(cell, date1904, charactersIn(width, cell.style.fontSize * scale));
  const itself = { role: "gridcell", "aria-colindex": column + 1, "aria-readonly": !open };
  return (
    <div
      title={cell.stale === true ? grid.stale : undefined}
      {...(rest ? { "aria-hidden": true } : { ...itself, "data-address": cellAddress(row, column) })}
      className={mergeClasses(
        styles.cell,
        reach > width && styles.over,
        cell.stale === true && styles.stale,
        condition?.bold === true ? styles.wrong : condition !== null && styles.marked,
      )}
      style={{
        ...cellLook(cell.style, condition, kind, scale),
        left: left - 1,
        top: top - 1,
        width: width + 1,
        height: height + 1,
      }}
    >
      {text === "" ? null : (
        <span className={styles.text} style={reach > width ? { width: reach - 6 } : undefined}>
          {text}
        </span>
      )}
    </div>
  );
});

interface Props {
  readonly state: DeskState;
  /** What will be filled, while the corner is drawn; null else. */
  readonly filling: Area | null;
}

/** The frame of the selection with the corner by which it is filled out, and the frame of what will be filled. */
export function Selection({ state, filling }: Props) {
  const styles = useStyles();
  const { view, selection, active, editing } = state;
  const cell = cellArea(view.merges, active.row, active.column);
  const single = selection.rows === cell.rows && selection.columns === cell.columns;
  const box = around(boxOf(view, selection));
  const isWhole = isEntireColumns(selection) || isEntireRows(selection);
  return (
    <>
      <div className={mergeClasses(styles.selection, single && styles.single)} style={box} />
      {isWhole || editing !== null ? null : (
        <div
          {...{ [FILL_HANDLE]: "" }}
          className={styles.handle}
          style={{ left: box.left + box.width - 5, top: box.top + box.height - 5 }}
          onDoubleClick={(event) => {
            event.stopPropagation();
          }}
        />
      )}
      {filling === null ? null : (
        <div className={mergeClasses(styles.selection, styles.filling)} style={around(boxOf(view, filling))} />
      )}
    </>
  );
}

/** The frame of a selection lies around the lines of its cells. */
function around({ left, top, width, height }: Box): Box {
  return { left: left - 2, top: top - 2, width: width + 3, height: height + 3 };
}
