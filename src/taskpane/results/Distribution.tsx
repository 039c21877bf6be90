import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import { spreads, tiersOf, type Tier } from "../../app/distribution";
import type { RankedUnit } from "../../app/rankedUnits";
import { categoryLabel } from "../../layout/categories";
import type { Rubric } from "../../rubric/schema";
import { show } from "../../shared/decimal";
import { displayWidth } from "../../shared/text";
import { Folded } from "../common/Part";
import { useStyles } from "../common/styles";
import type { ResultsTexts } from "../wording/results";
import { useTexts } from "../wording/texts";

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
            hint={hintOf(incomplete, results)}
          />
        ))}
        {tiers.length === 0 ? null : <Tiers tiers={tiers} />}
      </div>
    </Folded>
  );
}

function hintOf(incomplete: number, { binHint, binIncomplete }: ResultsTexts): string {
  return incomplete === 0 ? binHint : `${binHint} ${binIncomplete(incomplete)}`;
}

function barOf({ from, to, count }: { from: number; to: number; count: number }, results: ResultsTexts): Bar {
  return {
    label: results.bin({ from: show(from), to: show(to) }),
    value: count,
    limit: null,
    words: results.unitCount(count),
  };
}

function Tiers({ tiers }: { readonly tiers: readonly Tier[] }) {
  const { results } = useTexts();
  const byHand = tiers.some(({ count, computed }) => count !== computed);
  const inWords = (count: number, places: number | null) =>
    places === null ? results.unitCount(count) : results.withPlaces({ count, places });
  const bars = tiers.map(({ grade, from, count, computed, places }): Bar => {
    const name = grade ?? results.ungraded;
    return {
      label: from === null ? name : results.gradeFrom({ grade: name, from: show(from) }),
      value: count,
      limit: places,
      words: byHand ? results.apart({ count, computed }) : inWords(count, places),
    };
  });
  const limited = tiers.some(({ places }) => places !== null);
  const hints = [...(byHand ? [results.apartHint] : []), ...(limited ? [results.placesHint] : [])];
  return <BarChart title={results.grades} bars={bars} hint={hints.length === 0 ? null : hints.join(" ")} />;
}

/** One bar: how long it is, and how far the line goes that it is to be compared with. */
interface Bar {
  readonly label: string;
  readonly value: number;
  /** Null: no line. */
  readonly limit: number | null;
  /** The value, and the limit, in words. */
  readonly words: string;
}

interface ChartProps {
  readonly title: string;
  readonly bars: readonly Bar[];
  /** How the chart is to be read. */
  readonly hint: string | null;
}

/** Forced colours take backgrounds away; there the bars take the system's own. */
const FORCED = "@media (forced-colors: active)";

const useBarStyles = makeStyles({
  /** Where a line is too narrow, bar and words go into the next one, in all lines alike. */
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  barAndWords: { display: "flex", flex: "1 1 14em", alignItems: "center", gap: tokens.spacingHorizontalS },
  track: { position: "relative", flex: "1 1 0", height: "14px" },
  bar: {
    display: "block",
    height: "100%",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground,
    [FORCED]: { forcedColorAdjust: "none", backgroundColor: "Highlight" },
  },
  limit: {
    position: "absolute",
    insetBlock: "-3px",
    borderInlineStartWidth: "2px",
    borderInlineStartStyle: "dashed",
    borderInlineStartColor: tokens.colorNeutralForeground1,
  },
  words: { textAlign: "end", whiteSpace: "nowrap" },
});

/** A bar chart that is a list of numbers: each bar only repeats the words beside it, so nothing is told by colour. */
function BarChart({ title, bars, hint }: ChartProps) {
  const styles = useStyles();
  const look = useBarStyles();
  const heading = useId();
  const longest = Math.max(1, ...bars.map(({ value, limit }) => Math.max(value, limit ?? 0)));
  const labelWidth = widest(bars.map(({ label }) => label));
  const wordsWidth = widest(bars.map(({ words }) => words));
  return (
    <div className={styles.tight}>
      <Subtitle2 as="h3" id={heading} className={styles.heading}>
        {title}
      </Subtitle2>
      <ul aria-labelledby={heading} className={`${styles.plainList} ${styles.tight}`}>
        {bars.map((bar) => (
          <li key={bar.label} className={look.line}>
            <span style={{ width: labelWidth }}>{bar.label}</span>
            <span className={look.barAndWords}>
              <Drawn bar={bar} longest={longest} />
              <span className={look.words} style={{ minWidth: wordsWidth }}>
                {bar.words}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {hint === null ? null : <span className={styles.hint}>{hint}</span>}
    </div>
  );
}

/** Room for the longest of the texts, so that all bars begin and end in the same place. */
function widest(texts: readonly string[]): string {
  return `${String(Math.max(...texts.map(displayWidth)) / 2 + 0.5)}em`;
}

function Drawn({ bar: { value, limit }, longest }: { readonly bar: Bar; readonly longest: number }) {
  const styles = useBarStyles();
  const share = (count: number) => `${String((count / longest) * 100)}%`;
  return (
    <span aria-hidden="true" className={styles.track}>
      <span className={styles.bar} style={{ width: share(value) }} />
      {limit === null ? null : <span className={styles.limit} style={{ insetInlineStart: share(limit) }} />}
    </span>
  );
}
