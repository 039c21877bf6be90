import { Text } from "@fluentui/react-components";
import { severityCounts, SEVERITIES } from "../../app/problems";
import { SeverityBadge } from "../common/SeverityBadge";
import { StateBadge } from "../common/StateBadge";
import { useStyles } from "../common/styles";
import type { OwnBook } from "../session/book";
import { useTexts } from "../wording/useTexts";
import { RubricFacts } from "./RubricFacts";

/** The workbook at a glance: its table, its units, its state, its problems. */
export function BookOverview({ book }: { readonly book: OwnBook }) {
  const styles = useStyles();
  const { start, results, layouts, problems } = useTexts();
  const { input, state, scored } = book;
  const counts = severityCounts(scored.issues);
  return (
    <section className={styles.stack} aria-label={start.ownBook}>
      <RubricFacts rubric={input.rubric} />
      <Text>{`${results.unit} ${String(input.entries.units.length)} · ${layouts[input.reading.design.layout]}`}</Text>
      <StateBadge state={state.state} />
      <div className={styles.row} role="group" aria-label={problems.summary}>
        {SEVERITIES.map((severity) => (
          <SeverityBadge key={severity} severity={severity} count={counts[severity]} />
        ))}
      </div>
    </section>
  );
}
