import { mergeClasses } from "@fluentui/react-components";
import { columnLetters } from "../../layout/address";
import type { Area } from "../../layout/plan";
import { endColumn, endRow } from "../../workbook/areas";
import { isHidden, lengthOf, startOf, type Axis } from "../view/axis";
import type { Band } from "../view/bands";
import { HEADER, useStyles } from "./styles";
import type { EdgeOf } from "./useResize";

/** The size of the numbers and letters, in pixels. */
const HEADER_FONT = 12;

interface Props {
  readonly axis: Axis;
  readonly bands: readonly Band[];
  readonly selection: Area;
  readonly edgeOf: EdgeOf;
  /** How many times larger than by themselves the lines are shown. */
  readonly scale: number;
}

/** The lines of a band that are shown. */
function shownLines(axis: Axis, { first, end }: Band): number[] {
  return Array.from({ length: end - first }, (_, index) => first + index).filter((line) => !isHidden(axis, line));
}

/** The letters of the columns. */
export function ColumnHeaders({ axis, bands, selection, edgeOf }: Props) {
  const styles = useStyles();
  return (
    <div role="row" aria-rowindex={1}>
      <div className={styles.corner} style={HEADER} />
      {bands.map((band) => (
        <div
          key={band.at}
          className={styles.pane}
          style={{ left: HEADER.width + band.at, top: 0, width: band.room, height: HEADER.height }}
        >
          {shownLines(axis, band).map((column) => (
            <div
              key={column}
              role="columnheader"
              className={mergeClasses(
                styles.head,
                column >= selection.column && column < endColumn(selection) && styles.headChosen,
              )}
              style={{
                left: startOf(axis, column) - band.from,
                width: lengthOf(axis, column, 1),
                height: HEADER.height,
              }}
            >
              {columnLetters(column)}
              <div className={styles.edgeRight} {...edgeOf("column", column)} />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

/** The numbers of the rows. */
export function RowHeaders({ axis, bands, selection, edgeOf, scale }: Props) {
  const styles = useStyles();
  return bands.map((band) => (
    <div
      key={band.at}
      role="rowgroup"
      className={styles.pane}
      style={{ left: 0, top: HEADER.height + band.at, width: HEADER.width, height: band.room }}
    >
      {shownLines(axis, band).map((row) => (
        <div key={row} role="row" aria-rowindex={row + 2}>
          <div
            role="rowheader"
            className={mergeClasses(styles.head, row >= selection.row && row < endRow(selection) && styles.headChosen)}
            style={{
              top: startOf(axis, row) - band.from,
              width: HEADER.width,
              height: lengthOf(axis, row, 1),
              fontSize: HEADER_FONT * Math.min(1, scale),
            }}
          >
            {row + 1}
            <div className={styles.edgeBelow} {...edgeOf("row", row)} />
          </div>
        </div>
      ))}
    </div>
  ));
}
