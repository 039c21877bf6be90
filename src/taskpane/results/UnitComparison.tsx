import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { compareUnits, type ComparedLine } from "../../app/compareUnits";
import type { CellValue } from "../../layout/plan";
import type { Evaluation, UnitEvaluation } from "../../scoring/evaluate";
import { show } from "../../shared/decimal";
import { useStyles } from "../common/styles";
import { useTexts } from "../wording/texts";

interface Props {
  readonly evaluation: Evaluation;
  readonly one: UnitEvaluation;
  readonly other: UnitEvaluation;
}

const useTableStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed" },
  line: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  cell: {
    padding: tokens.spacingVerticalXXS,
    textAlign: "end",
    verticalAlign: "baseline",
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  name: { textAlign: "start", fontWeight: tokens.fontWeightRegular, width: "40%" },
  heading: { fontWeight: tokens.fontWeightSemibold },
});

/** Two units side by side: their results, then the items on which they differ. */
export function UnitComparison({ evaluation, one, other }: Props) {
  const styles = useStyles();
  const look = useTableStyles();
  const { results } = useTexts();
  const { figures, different, same } = useMemo(() => compareUnits(evaluation, one, other), [evaluation, one, other]);
  const title = results.comparison({ one: one.unit.name, other: other.unit.name });
  return (
    <div className={styles.tight}>
      <table aria-label={title} className={look.table}>
        <thead>
          <tr className={look.line}>
            <th scope="col" className={mergeClasses(look.cell, look.name, look.heading)}>
              {results.item}
            </th>
            {[one, other].map(({ unit: { name } }, index) => (
              <th key={index} scope="col" lang="zh-CN" className={mergeClasses(look.cell, look.heading)}>
                {name}
              </th>
            ))}
            <th scope="col" className={mergeClasses(look.cell, look.heading)}>
              {results.difference}
            </th>
          </tr>
        </thead>
        <tbody lang="zh-CN">
          {[...figures, ...different].map((line) => (
            <Line key={line.label} line={line} />
          ))}
        </tbody>
      </table>
      <Text size={200}>{different.length === 0 ? results.allSame : results.differenceHint}</Text>
      {same === 0 || different.length === 0 ? null : <Text size={200}>{results.same(same)}</Text>}
    </div>
  );
}

function Line({ line: { label, max, deducts, values, difference } }: { readonly line: ComparedLine }) {
  const look = useTableStyles();
  const { common, results } = useTexts();
  const full = max === null ? "" : `（${(deducts ? results.atMost : results.fullPoints)(show(max))}）`;
  const textOf = (value: CellValue) => (typeof value === "number" ? show(value) : String(value ?? common.blank));
  return (
    <tr className={look.line}>
      <th scope="row" className={mergeClasses(look.cell, look.name)}>{`${label}${full}`}</th>
      {values.map((value, index) => (
        <td key={index} className={look.cell}>
          {deducts && typeof value === "number" ? results.deductedOpen(show(value)) : textOf(value)}
        </td>
      ))}
      <td className={mergeClasses(look.cell, look.heading)}>{differenceText(difference) ?? common.blank}</td>
    </tr>
  );
}

function differenceText(difference: number | null): string | null {
  if (difference === null) return null;
  return difference > 0 ? `+${show(difference)}` : show(difference);
}
