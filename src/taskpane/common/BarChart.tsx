import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { displayWidth } from "../../shared/text";
import { useStyles } from "./styles";

/** One bar: how long it is, and how far the line goes that it is to be compared with. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  /** Null: no line. */
  readonly limit: number | null;
  /** The value, and the limit, in words. */
  readonly words: string;
}

interface Props {
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
export function BarChart({ title, bars, hint }: Props) {
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
