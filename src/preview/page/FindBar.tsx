import { Button, Checkbox, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useDeferredValue, useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import type { Desk } from "../desk/desk";
import { foundCells, nextFound } from "../desk/cellTexts";
import { useDesk } from "../grid/useDesk";
import { useTexts } from "../wording/texts";

const useStyles = makeStyles({
  bar: {
    position: "absolute",
    top: "24px",
    right: "20px",
    left: "48px",
    zIndex: 9,
    width: "fit-content",
    marginLeft: "auto",
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
  },
  text: { width: "160px" },
});

interface Props {
  readonly desk: Desk;
  /** Changes each time that somebody asks for it. */
  readonly asked: number;
  /** Gives the keyboard back to the cell. */
  readonly onClose: () => void;
}

/** Looks for a text in the worksheet or in all of them, and goes from one cell to the next. */
export function FindBar({ desk, asked, onClose }: Props) {
  const styles = useStyles();
  const { find } = useTexts();
  const [text, setText] = useState("");
  const [everywhere, setEverywhere] = useState(false);
  const bar = useAsked(asked);
  const { found, go, at } = useFound(desk, text, everywhere);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") onClose();
    if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    go(event.shiftKey);
  };
  const count = found.length;
  const answer = count === 0 ? find.none : at < 0 ? find.count(count) : find.at({ at: at + 1, count });
  return (
    <div ref={bar} role="search" aria-label={find.label} className={styles.bar} onKeyDown={onKeyDown}>
      <Input
        size="small"
        className={styles.text}
        aria-label={find.text}
        placeholder={find.text}
        value={text}
        onChange={(_, { value }) => {
          setText(value);
        }}
      />
      <Text size={200} role="status">
        {text === "" ? null : answer}
      </Text>
      {[true, false].map((back) => (
        <Button
          key={String(back)}
          size="small"
          disabledFocusable={count === 0}
          title={back ? "Shift+Enter" : "Enter"}
          onClick={() => {
            go(back);
          }}
        >
          {back ? find.previous : find.next}
        </Button>
      ))}
      <Checkbox
        label={find.everywhere}
        checked={everywhere}
        onChange={(_, { checked }) => {
          setEverywhere(checked === true);
        }}
      />
      <Button size="small" appearance="subtle" aria-label={find.close} title="Esc" onClick={onClose}>
        ✕
      </Button>
    </div>
  );
}

/** Each time that somebody asks for the search its text has the keyboard, to be written anew. */
function useAsked(asked: number) {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const input = bar.current?.querySelector("input");
    input?.focus();
    input?.select();
  }, [asked]);
  return bar;
}

/** What was found, where among it the active cell is (-1: it is none of it), and the way to the next one. */
function useFound(desk: Desk, text: string, everywhere: boolean) {
  const { sheet, view, active } = useDesk(desk);
  const sought = useDeferredValue(text);
  const { book } = desk.host;
  // Another view: something may have changed.
  const found = useMemo(
    () => foundCells(book, sought, everywhere ? null : view.sheet),
    [book, sought, everywhere, view],
  );
  const at = found.findIndex((one) => one.sheet === sheet && one.row === active.row && one.column === active.column);
  const go = (back: boolean) => {
    // What was typed last may not have been looked for yet.
    const latest = sought === text ? found : foundCells(book, text, everywhere ? null : sheet);
    const next = nextFound(book, latest, { sheet, ...active }, back);
    if (next !== null) desk.goTo(next.sheet, { row: next.row, column: next.column, rows: 1, columns: 1 });
  };
  return { found, at, go };
}
