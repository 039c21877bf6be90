import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { PrintedTable } from "../../drafting/printedTable";
import { mergedAreas, type MergedArea } from "../../rubric/merges";
import { useStyles } from "../common/styles";
import { useDraftTexts } from "../wording/draft";

/** Enough to see whether it is the right table and whether its columns were told apart. */
const SHOWN = 12;

const usePreviewStyles = makeStyles({
  /** A wide table is scrolled by itself, not with the pane. */
  scroller: { overflowX: "auto", border: `1px solid ${tokens.colorNeutralStroke1}` },
  table: { width: "max-content", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  cell: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: tokens.spacingHorizontalXS,
    minWidth: "3em",
    maxWidth: "16em",
    verticalAlign: "top",
    whiteSpace: "pre-line",
    overflowWrap: "anywhere",
  },
});

/** The cells of a table as plain text, joined as they are printed. */
export function TablePreview({ table: { rows } }: { readonly table: PrintedTable }) {
  const styles = useStyles();
  const { scroller, table, cell } = usePreviewStyles();
  const words = useDraftTexts();
  const lines = useMemo(() => linesOf(rows.slice(0, SHOWN)), [rows]);
  return (
    <div className={styles.tight}>
      <div className={scroller} role="region" aria-label={words.preview} tabIndex={0} lang="zh-CN">
        <table className={table}>
          <tbody>
            {lines.map((areas, row) => (
              <tr key={row}>
                {areas.map((area) => (
                  <td key={area.column} rowSpan={area.rows} colSpan={area.columns} className={cell}>
                    {area.text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Text size={200}>
        {rows.length > SHOWN ? words.shownRows({ shown: SHOWN, of: rows.length }) : words.allRows(rows.length)}
      </Text>
    </div>
  );
}

/** The areas that begin in each row; where joins lead nowhere every cell stands by itself. */
function linesOf(rows: readonly (readonly string[])[]): readonly (readonly MergedArea[])[] {
  const merges = mergedAreas(rows);
  if (merges.ok) return rows.map((_, row) => merges.areas.filter((area) => area.row === row));
  return rows.map((cells, row) => cells.map((text, column) => ({ row, column, rows: 1, columns: 1, text })));
}
