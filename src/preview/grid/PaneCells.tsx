import { memo, type ReactNode } from "react";
import type { Band } from "../view/bands";
import type { ConditionLook } from "../view/conditionLooks";
import { drawnRows } from "../view/drawnCells";
import type { SheetView } from "../view/sheetView";
import { Cell } from "./Cell";
import { HEADER, useStyles } from "./styles";

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
          open={!isProtected || !cell.style.locked}
        />
      ))}
    </div>
  ));
});
