import { mergeClasses } from "@fluentui/react-components";
import { orderAfter, type OrderedBy, type UnitOrder } from "../../app/rankedUnits";
import { useStyles } from "../common/styles";
import { useTexts } from "../wording/useTexts";
import { gridOf, useRowStyles, type Columns } from "./rowLook";

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
