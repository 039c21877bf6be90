import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { numberText } from "../../shared/words";
import type { Desk } from "../desk/desk";
import { figuresOf } from "../desk/figures";
import { ZOOM, ZOOM_STEP, cellArea } from "../view/sheetView";
import { HELP } from "../grid/CellInput";
import { useDesk } from "../grid/useDesk";
import { useTexts } from "../wording/texts";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: tokens.spacingHorizontalL },
  help: { padding: `0 ${tokens.spacingHorizontalS}`, color: tokens.colorNeutralForeground2 },
  figures: { padding: `0 ${tokens.spacingHorizontalS}`, color: tokens.colorNeutralForeground1, whiteSpace: "pre-wrap" },
  zoom: { display: "flex", alignItems: "center", flexShrink: 0 },
  step: { minWidth: "auto" },
});

/** Below the worksheets: the keys that help, figures of what is selected, how large it is shown. */
export function StatusBar({ desk }: { readonly desk: Desk }) {
  const styles = useStyles();
  const { grid } = useTexts();
  return (
    <div className={styles.bar}>
      <Text id={HELP} size={100} className={styles.help}>
        {grid.help}
      </Text>
      <Figures desk={desk} />
      <Zoom desk={desk} />
    </div>
  );
}

/** Average, count and sum of what is selected, where that is more than one cell. */
function Figures({ desk }: { readonly desk: Desk }) {
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

/** How large the worksheet is shown: smaller, as large as it is, larger. */
function Zoom({ desk }: { readonly desk: Desk }) {
  const styles = useStyles();
  const { zoom } = useTexts();
  const { sheet } = useDesk(desk);
  const button = (text: string, label: string, by: number | null, end: number | null) => (
    <Button
      size="small"
      appearance="subtle"
      className={styles.step}
      aria-label={label}
      title={label}
      disabledFocusable={sheet.zoom === end}
      onClick={() => {
        desk.zoom(by);
      }}
    >
      {text}
    </Button>
  );
  return (
    <div role="group" aria-label={zoom.label} className={styles.zoom}>
      {button("−", zoom.smaller, -ZOOM_STEP, ZOOM.least)}
      {button(`${String(sheet.zoom)}%`, zoom.whole(sheet.zoom), null, null)}
      {button("+", zoom.larger, ZOOM_STEP, ZOOM.most)}
    </div>
  );
}
