import { mergeClasses } from "@fluentui/react-components";
import type { Area } from "../../layout/plan";
import type { DeskState } from "../desk/desk";
import { isEntireColumns, isEntireRows } from "../host/sheet/areas";
import { boxOf, type Box } from "../view/drawnCells";
import { cellArea } from "../view/sheetView";
import { useStyles } from "./styles";
import { FILL_HANDLE } from "./usePointer";

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
