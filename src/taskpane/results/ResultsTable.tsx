import { useState } from "react";
import type { RankedUnit } from "../../app/rankedUnits";
import type { Evaluation } from "../../scoring/evaluate";
import { Pager } from "../common/Pager";
import { useStyles } from "../common/styles";
import { usePage } from "../common/usePage";
import { useTexts } from "../wording/useTexts";
import { UnitRow } from "./UnitRow";

interface Props {
  readonly evaluation: Evaluation;
  readonly units: readonly RankedUnit[];
}

/** The ranked units, a page at a time; each opens to show its items. */
export function ResultsTable({ evaluation, units }: Props) {
  const styles = useStyles();
  const { results } = useTexts();
  const page = usePage(units);
  const [open, setOpen] = useState<string | null>(null);
  return (
    <div className={styles.stack}>
      <table className={styles.table} aria-label={results.table}>
        <thead>
          <tr>
            {[results.rank, results.unit, results.total, results.grade, results.marks].map((heading) => (
              <th key={heading} scope="col" className={styles.cell}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {page.shown.map((unit) => (
            <UnitRow
              key={unit.name}
              evaluation={evaluation}
              unit={unit}
              open={open === unit.name}
              onToggle={() => {
                setOpen(open === unit.name ? null : unit.name);
              }}
            />
          ))}
        </tbody>
      </table>
      <Pager page={page} />
    </div>
  );
}
