import { makeStyles, tokens, mergeClasses } from "@fluentui/react-components";
import { orderAfter, type OrderedBy, type UnitOrder } from "../../app/rankedUnits";
import { useStyles } from "../common/styles";
import { useTexts } from "../wording/texts";

/** Which results are shown of a unit. */
export interface Columns {
  readonly rank: boolean;
  readonly total: boolean;
  readonly grade: boolean;
}

/** How a line of the ranked units looks: rank, name, total, grade; its marks in a line below. */
export const useRowStyles = makeStyles({
  row: {
    display: "grid",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  headings: {
    paddingInline: tokens.spacingHorizontalXXS,
    // The list below keeps room for its scroll bar.
    scrollbarGutter: "stable",
    overflowY: "hidden",
  },
  heading: {
    padding: 0,
    border: "none",
    minWidth: 0,
    minHeight: "24px",
    textAlign: "start",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, textDecorationLine: "underline" },
  },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  total: { textAlign: "end", fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  name: { minWidth: 0, textAlign: "start", overflowWrap: "anywhere" },
  below: { gridColumn: "name / -1", display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  details: {
    gridColumn: "1 / -1",
    minWidth: 0,
    marginBlock: tokens.spacingVerticalS,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: "3px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorBrandStroke1,
  },
});

/** Wide enough for ranks of five digits, totals with two decimals, grades of four characters. */
export function gridOf({ rank, total, grade }: Columns): string {
  return [
    ...(rank ? ["2.5rem"] : []),
    "[name] minmax(0, 1fr)",
    ...(total ? ["3.5rem"] : []),
    ...(grade ? ["4rem"] : []),
  ].join(" ");
}

interface Props {
  readonly columns: Columns;
  readonly order: UnitOrder;
  readonly onChange: (order: UnitOrder) => void;
}

/** What stands in the lines below, which say it again for those who do not see it; each heading sorts by its column. */
export function UnitHeadings({ columns, order, onChange }: Props) {
  const styles = useRowStyles();
  const { results } = useTexts();
  const shown: readonly OrderedBy[] = [
    ...(columns.rank ? (["rank"] as const) : []),
    "name",
    ...(columns.total ? (["total"] as const) : []),
    ...(columns.grade ? (["grade"] as const) : []),
  ];
  return (
    <div
      role="group"
      aria-label={results.orderHint}
      className={mergeClasses(styles.row, styles.headings)}
      style={{ gridTemplateColumns: gridOf(columns) }}
    >
      {shown.map((by) => (
        <Heading key={by} by={by} order={order} onChange={onChange} />
      ))}
    </div>
  );
}

function Heading({ by, order, onChange }: Omit<Props, "columns"> & { readonly by: OrderedBy }) {
  const styles = useRowStyles();
  const { focus } = useStyles();
  const { results } = useTexts();
  const what = results[by === "name" ? "unit" : by];
  const inForce = order.by === by;
  const way = order.backwards ? "backwards" : "forwards";
  return (
    <button
      type="button"
      aria-label={inForce ? results.ordered[way](what) : what}
      title={results.orderHint}
      className={mergeClasses(styles.heading, focus, by === "rank" || by === "total" ? styles.number : undefined)}
      onClick={() => {
        onChange(orderAfter(order, by));
      }}
    >
      {what}
      {inForce ? <span aria-hidden="true">{order.backwards ? "▴" : "▾"}</span> : null}
    </button>
  );
}
