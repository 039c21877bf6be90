import { Button, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState, type KeyboardEvent } from "react";
import { selectionText, soughtCells } from "../desk/cellTexts";
import type { Desk } from "../desk/desk";
import { useDesk } from "../grid/useDesk";
import { cellArea } from "../view/sheetView";
import { useTexts } from "../wording/texts";

const useStyles = makeStyles({
  row: { display: "flex", gap: tokens.spacingHorizontalXS, padding: tokens.spacingVerticalXS, minWidth: 0 },
  name: { width: "120px", flexShrink: 0 },
  find: { flexShrink: 0, minWidth: "auto" },
  // One line high, for texts of several lines to be pulled open.
  content: { flexGrow: 1, minWidth: 0, "& textarea": { minHeight: "22px", height: "22px", resize: "vertical" } },
});

interface Props {
  readonly desk: Desk;
  /** Gives the keyboard back to the grid. */
  readonly onDone: () => void;
}

/** Where the selection is, and what the active cell holds. Both can be written. */
export function FormulaRow({ onFind, ...props }: Props & { readonly onFind: () => void }) {
  const styles = useStyles();
  const { find } = useTexts();
  return (
    <div className={styles.row}>
      <NameBox {...props} />
      <FormulaBar {...props} />
      <Button size="small" title="Ctrl+F" className={styles.find} onClick={onFind}>
        {find.open}
      </Button>
    </div>
  );
}

function NameBox({ desk, onDone }: Props) {
  const styles = useStyles();
  const { grid } = useTexts();
  const { view, selection } = useDesk(desk);
  const [sought, setSought] = useState<string | null>(null);
  const [missed, setMissed] = useState(false);
  const shown = selectionText(selection, cellArea(view.merges, selection.row, selection.column));
  const leave = () => {
    setSought(null);
    setMissed(false);
  };
  const go = () => {
    const found = soughtCells(desk.host.book, sought ?? shown);
    setMissed(found === null);
    if (found === null) return;
    desk.goTo(found.sheet, found.area);
    leave();
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") {
      // The same key would begin a line in the cell.
      event.preventDefault();
      go();
    }
    if (event.key === "Escape") leave();
  };
  return (
    <Input
      size="small"
      className={styles.name}
      aria-label={grid.nameBox}
      aria-invalid={missed}
      title={missed ? grid.noSuchCell : grid.nameBox}
      value={sought ?? shown}
      onChange={(_, { value }) => {
        setSought(value);
        setMissed(false);
      }}
      onFocus={({ target }) => {
        target.select();
      }}
      onBlur={leave}
      onKeyDown={onKeyDown}
    />
  );
}

function FormulaBar({ desk, onDone }: Props) {
  const styles = useStyles();
  const { grid } = useTexts();
  useDesk(desk);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") desk.cancel();
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (desk.commit()) onDone();
  };
  return (
    <Textarea
      size="small"
      className={styles.content}
      rows={1}
      aria-label={grid.formulaBar}
      value={desk.text()}
      onChange={(_, { value }) => {
        desk.write(value, true);
      }}
      onBlur={() => {
        desk.commit();
      }}
      onKeyDown={onKeyDown}
    />
  );
}
