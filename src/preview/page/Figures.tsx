import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { numberText } from "../../shared/words";
import type { Desk } from "../desk/desk";
import { figuresOf } from "../desk/figures";
import { useDesk } from "../grid/useDesk";
import { cellArea } from "../view/sheetView";
import { useTexts } from "../wording/useTexts";

const useStyles = makeStyles({
  figures: { padding: `0 ${tokens.spacingHorizontalS}`, color: tokens.colorNeutralForeground1, whiteSpace: "pre-wrap" },
});

/** Average, count and sum of what is selected, where that is more than one cell. */
export function Figures({ desk }: { readonly desk: Desk }) {
  const styles = useStyles();
  const { figures } = useTexts();
  const { sheet, view, selection } = useDesk(desk);
  const cell = cellArea(view.merges, selection.row, selection.column);
  const single = cell.rows === selection.rows && cell.columns === selection.columns;
  // Another view, another workbook: something may have changed.
  const found = useMemo(() => (single ? null : figuresOf(view.sheet, selection)), [single, view, selection]);
  if (found === null || found.count === 0) return null;
  const { count, sum, average } = found;
  const text =
    sum === null || average === null
      ? figures.count(count)
      : figures.numbers({ count, sum: numberText(sum), average: numberText(average) });
  return (
    <Text key={sheet.id} size={200} role="status" aria-label={figures.label} className={styles.figures}>
      {text}
    </Text>
  );
}
