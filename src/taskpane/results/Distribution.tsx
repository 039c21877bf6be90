import { useMemo } from "react";
import { spreads, tiersOf, type Tier } from "../../app/distribution";
import type { RankedUnit } from "../../app/rankedUnits";
import { categoryLabel } from "../../layout/categories";
import type { Rubric } from "../../rubric/schema";
import { show } from "../../shared/decimal";
import { BarChart, type Bar } from "../common/BarChart";
import { Folded } from "../common/Folded";
import { useStyles } from "../common/styles";
import type { ResultsTexts } from "../wording/results";
import { useTexts } from "../wording/useTexts";

interface Props {
  readonly rubric: Rubric;
  readonly units: readonly RankedUnit[];
}

/** How totals and grades are spread over the cohort. */
export function Distribution({ rubric, units }: Props) {
  const styles = useStyles();
  const { results } = useTexts();
  const totals = useMemo(() => spreads(units), [units]);
  const tiers = useMemo(() => tiersOf(rubric, units), [rubric, units]);
  if (totals.length === 0 && tiers.length === 0) return null;
  return (
    <Folded title={results.distribution}>
      <div className={styles.stack}>
        {totals.map(({ category, bins, incomplete }) => (
          <BarChart
            key={category ?? ""}
            title={category === null ? results.totals : results.totalsOf(categoryLabel(rubric, category))}
            bars={bins.map((bin) => barOf(bin, results))}
            hint={results.binHint(incomplete)}
          />
        ))}
        {tiers.length === 0 ? null : <Tiers tiers={tiers} />}
      </div>
    </Folded>
  );
}

function barOf({ from, to, count }: { from: number; to: number; count: number }, results: ResultsTexts): Bar {
  return { label: results.bin(show(from), show(to)), value: count, limit: null, words: results.unitCount(count) };
}

function Tiers({ tiers }: { readonly tiers: readonly Tier[] }) {
  const { results } = useTexts();
  const bars = tiers.map(({ grade, from, count, places }): Bar => {
    const name = grade ?? results.ungraded;
    return {
      label: from === null ? name : results.gradeFrom(name, show(from)),
      value: count,
      limit: places,
      words: places === null ? results.unitCount(count) : results.withPlaces(count, places),
    };
  });
  const limited = tiers.some(({ places }) => places !== null);
  return <BarChart title={results.grades} bars={bars} hint={limited ? results.placesHint : null} />;
}
