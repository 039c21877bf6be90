import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type CSSProperties, type Ref } from "react";
import type { LineIssue } from "../../../app/names";
import type { Rubric } from "../../../rubric/schema";
import type { Issue } from "../../../shared/issue";
import { lookUp } from "../../../shared/lookUp";
import { useTexts } from "../../wording/texts";
import { choiceOf, choicesFor, type Column, type UnitRow } from "./unitRows";

/** What concerns the category; everything else concerns the name. */
const OF_CATEGORY: ReadonlySet<Issue["code"]> = new Set([
  "names-category-missing",
  "names-category-unknown",
  "names-category-unused",
]);

export const useRowStyles = makeStyles({
  row: { display: "grid", minWidth: 0 },
  placed: {
    position: "absolute",
    top: 0,
    left: 0,
    width: "100%",
    boxSizing: "border-box",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  number: {
    padding: tokens.spacingVerticalXS,
    textAlign: "center",
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  cell: {
    display: "flex",
    flexDirection: "column",
    minWidth: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  /** Fills its cell, as in a worksheet. */
  entry: {
    boxSizing: "border-box",
    width: "100%",
    minHeight: "32px",
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: "none",
    font: "inherit",
    color: "inherit",
    backgroundColor: tokens.colorNeutralBackground1,
    ":focus": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  wrong: { boxShadow: `inset 3px 0 0 ${tokens.colorPaletteRedBorder2}` },
  fault: {
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorPaletteRedForeground1,
    overflowWrap: "anywhere",
  },
  remove: { cursor: "pointer", textAlign: "center", padding: 0 },
});

interface Props {
  readonly ref: Ref<HTMLDivElement>;
  /** Counted from 0. */
  readonly place: number;
  readonly row: UnitRow;
  readonly rubric: Rubric;
  readonly categories: boolean;
  /** What is to be said of this row. */
  readonly found: readonly LineIssue[];
  readonly tabIndex: 0 | -1;
  readonly style: CSSProperties;
  readonly onType: (column: Column, text: string) => void;
  /** Null where there is nothing to be removed. */
  readonly onRemove: (() => void) | null;
}

/** One row: its number, the name, the category where there are any, and a button that takes it away. */
export function UnitGridRow({ ref, place, categories, style, ...props }: Props) {
  const styles = useRowStyles();
  return (
    <div
      ref={ref}
      role="row"
      aria-rowindex={place + 2}
      data-index={place}
      className={mergeClasses(styles.row, styles.placed)}
      style={style}
    >
      <span role="rowheader" className={styles.number}>
        {place + 1}
      </span>
      <NameCell place={place} {...props} />
      {categories ? <CategoryCell place={place} {...props} /> : null}
      <RemoveCell place={place} {...props} />
    </div>
  );
}

type CellProps = Omit<Props, "ref" | "categories" | "style">;

function NameCell({ row, onType, ...props }: CellProps) {
  const { cell } = useRowStyles();
  const { fault, entry } = useEntry("name", props);
  return (
    <div role="gridcell" className={cell}>
      <input
        {...entry}
        value={row.name}
        lang="zh-CN"
        autoComplete="off"
        onChange={({ target }) => {
          onType("name", target.value);
        }}
      />
      <Fault {...fault} />
    </div>
  );
}

function CategoryCell({ row, rubric, onType, ...props }: CellProps) {
  const { cell } = useRowStyles();
  const { fault, entry } = useEntry("category", props);
  return (
    <div role="gridcell" className={cell}>
      <select
        {...entry}
        value={choiceOf(rubric, row)}
        lang="zh-CN"
        onChange={({ target }) => {
          onType("category", target.value);
        }}
      >
        <option value="">{""}</option>
        {choicesFor(rubric, row).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <Fault {...fault} />
    </div>
  );
}

function RemoveCell({ place, tabIndex, onRemove }: CellProps) {
  const styles = useRowStyles();
  const name = useTexts().start.units.removeRow(place + 1);
  return (
    <div role="gridcell" className={styles.cell}>
      {onRemove === null ? null : (
        <button
          type="button"
          aria-label={name}
          title={name}
          tabIndex={tabIndex}
          className={mergeClasses(styles.entry, styles.remove)}
          onClick={onRemove}
        >
          ✕
        </button>
      )}
    </div>
  );
}

/** What every cell that is written into has, and what is wrong in it. */
function useEntry(column: Column, { place, found, tabIndex }: Pick<CellProps, "place" | "found" | "tabIndex">) {
  const styles = useRowStyles();
  const { units: words } = useTexts().start;
  const fault = useFault(found.filter(({ issue: { code } }) => OF_CATEGORY.has(code) === (column === "category")));
  const wrong = fault.text !== "";
  const entry = {
    "data-row": place,
    "data-column": column,
    "aria-label": words.cell({ row: place + 1, column: words.columns[column] }),
    "aria-invalid": wrong,
    "aria-describedby": wrong ? fault.id : undefined,
    className: mergeClasses(styles.entry, wrong && styles.wrong),
    tabIndex,
  };
  return { fault, entry };
}

interface FaultText {
  readonly id: string;
  /** Empty where there is none. */
  readonly text: string;
}

function Fault({ id, text }: FaultText) {
  const { fault } = useRowStyles();
  return text === "" ? null : (
    <span id={id} className={fault}>
      {text}
    </span>
  );
}

/** What is wrong in a cell in a few words; the list below the rows says it in full. */
function useFault(found: readonly LineIssue[]): FaultText {
  const { common, start } = useTexts();
  const { brief } = start.units;
  const texts = found.map(({ issue: { code } }) => lookUp(brief, code) ?? brief.other);
  return { id: useId(), text: texts.join(common.separator) };
}
