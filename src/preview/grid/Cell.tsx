import { mergeClasses } from "@fluentui/react-components";
import { memo } from "react";
import { cellAddress } from "../../layout/address";
import type { HostCell } from "../host/grid";
import { cellLook } from "../view/cellLook";
import type { ConditionLook } from "../view/conditionLooks";
import { charactersIn } from "../view/rowFit";
import { shown } from "../view/shownText";
import { useStyles } from "./styles";

interface Props {
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
  /** Whether it can be typed into. */
  readonly open: boolean;
}

/** One cell. Cells that are as they were are not drawn again. */
export const Cell = memo(function Cell(props: Props) {
  const { row, column, left, top, width, height, reach, rest, cell, condition, date1904, open } = props;
  const styles = useStyles();
  const { text, kind } = shown(cell, date1904, charactersIn(width, cell.style.fontSize));
  const itself = { role: "gridcell", "aria-colindex": column + 1, "aria-readonly": !open };
  return (
    <div
      {...(rest ? { "aria-hidden": true } : { ...itself, "data-address": cellAddress(row, column) })}
      className={mergeClasses(styles.cell, reach > width && styles.over)}
      style={{
        ...cellLook(cell.style, condition, kind),
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
