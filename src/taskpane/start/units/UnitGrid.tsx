import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, type RefObject } from "react";
import type { LineIssue } from "../../../app/names";
import type { Rubric } from "../../../rubric/schema";
import { grouped } from "../../../shared/list";
import { useLongRows } from "../../common/useLongRows";
import { useTexts } from "../../wording/texts";
import { UnitGridRow, useRowStyles } from "./UnitGridRow";
import { cellOf, gridKeys, type Cell } from "./gridKeys";
import { rowAt, withPasted } from "./unitRows";
import type { UnitList } from "./useUnitList";

/** Heights in pixels; that of a row is about so much, each is measured as soon as it is drawn. */
const HEADER = 32;
const ROW = 33;

/** So many rows are there from the beginning. */
const FIRST = 5;

const useGridStyles = makeStyles({
  grid: {
    overflowY: "auto",
    maxHeight: "min(24em, 60vh)",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    // What has the focus is not under the header.
    scrollPaddingTop: `${String(HEADER)}px`,
  },
  header: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    boxSizing: "border-box",
    height: `${String(HEADER)}px`,
    alignItems: "center",
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    "& > *": { paddingInline: tokens.spacingHorizontalS },
  },
  sizer: { position: "relative" },
  /** For those who hear the page: the column is too narrow for a word. */
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** The cell that the tab key leads to; `take`: it is to have the focus now. */
export interface ActiveCell extends Cell {
  readonly take: boolean;
}

interface Props {
  readonly rubric: Rubric;
  readonly list: UnitList;
  /** Whether units are told apart by categories, or somebody has written some. */
  readonly categories: boolean;
  readonly found: readonly LineIssue[];
  readonly active: ActiveCell;
  readonly onActive: (active: ActiveCell) => void;
  readonly onLeave: () => void;
  readonly onRemove: (row: number) => void;
}

/** The list of units as a small sheet. */
export function UnitGrid(props: Props) {
  const { list, categories, active, onActive, onLeave } = props;
  const styles = useGridStyles();
  const { units: words } = useTexts().start;
  const scroller = useRef<HTMLDivElement>(null);
  const count = Math.max(FIRST, list.rows.length + 1);
  const current = Math.min(active.row, count - 1);
  const virtual = useLongRows({ scroller, count, height: ROW, beyond: 6, active: current, header: HEADER });
  useTakenFocus(scroller, active, current, (row) => {
    virtual.scrollToIndex(row);
  });
  const keys = gridKeys({
    onGo: ({ row, column }) => {
      onActive({ row: Math.max(0, Math.min(row, count - 1)), column, take: true });
    },
    onUndo: list.undo,
    onPaste: ({ row, column }, cells) => {
      const { rows, left } = withPasted(list.rows, row, column, cells);
      const said = words.pasted(cells.length);
      list.put(rows, left === 0 ? said : `${said} · ${words.left(left)}`);
    },
  });
  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={words.heading}
      aria-rowcount={count + 1}
      aria-colcount={categories ? 4 : 3}
      className={styles.grid}
      {...keys}
      onFocus={({ target }) => {
        const cell = cellOf(target);
        if (cell !== null) onActive({ ...cell, take: false });
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) onLeave();
      }}
    >
      <Header categories={categories} />
      <Rows {...props} virtual={virtual} current={current} />
    </div>
  );
}

function Header({ categories }: Pick<Props, "categories">) {
  const { header, unseen } = useGridStyles();
  const { row } = useRowStyles();
  const { units: words } = useTexts().start;
  return (
    <div role="row" aria-rowindex={1} className={mergeClasses(row, header)} style={gridTemplate(categories)}>
      <span role="columnheader">{words.row}</span>
      <span role="columnheader">{words.columns.name}</span>
      {categories ? <span role="columnheader">{words.columns.category}</span> : null}
      <span role="columnheader">
        <span className={unseen}>{words.remove}</span>
      </span>
    </div>
  );
}

interface RowsProps extends Props {
  /** Which rows are drawn, and where. */
  readonly virtual: ReturnType<typeof useLongRows>;
  /** The row that the tab key leads to. */
  readonly current: number;
}

/** Of thousands of rows only those are drawn that are seen. */
function Rows({ rubric, list, categories, found, onRemove, virtual, current }: RowsProps) {
  const { sizer } = useGridStyles();
  const byLine = useMemo(() => grouped(found, ({ line }) => line), [found]);
  const template = gridTemplate(categories);
  return (
    <div role="rowgroup" className={sizer} style={{ height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map(({ index, start }) => (
        <UnitGridRow
          key={index}
          ref={virtual.measureElement}
          place={index}
          row={rowAt(list.rows, index)}
          rubric={rubric}
          categories={categories}
          found={byLine.get(index) ?? []}
          tabIndex={index === current ? 0 : -1}
          style={{ ...template, transform: `translateY(${String(start - HEADER)}px)` }}
          onType={(column, text) => {
            list.type(index, column, text);
          }}
          onRemove={
            index < list.rows.length
              ? () => {
                  onRemove(index);
                }
              : null
          }
        />
      ))}
    </div>
  );
}

/** Gives the focus to a cell that is to have it; `reveal` scrolls its row into view. */
function useTakenFocus(
  scroller: RefObject<HTMLDivElement | null>,
  active: ActiveCell,
  row: number,
  reveal: (row: number) => void,
) {
  /** The wish that was fulfilled last. */
  const fulfilled = useRef<ActiveCell | null>(null);
  useEffect(() => {
    if (!active.take || fulfilled.current === active) return;
    reveal(row);
    const cell = `[data-row="${String(row)}"][data-column="${active.column}"]`;
    const found = scroller.current?.querySelector<HTMLElement>(cell);
    // The first rows are drawn only once it is known how many are seen.
    if (found === null || found === undefined) return;
    fulfilled.current = active;
    found.focus();
  });
}

function gridTemplate(categories: boolean) {
  const columns = categories ? "minmax(0, 1fr) minmax(0, 1fr)" : "minmax(0, 1fr)";
  return { gridTemplateColumns: `3em ${columns} 2.25em` };
}
