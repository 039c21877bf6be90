import { Button, Text } from "@fluentui/react-components";
import { severityCounts, SEVERITIES } from "../../app/problems";
import type { WorkbookState } from "../../layout/results/state";
import { AlteredTemplate } from "../common/AlteredTemplate";
import { SeverityBadge } from "../common/SeverityBadge";
import { StateBadge } from "../common/StateBadge";
import { useStyles } from "../common/styles";
import type { OwnBook } from "../session/book";
import { useGoTo, type Step } from "../stepContext";
import { useTexts } from "../wording/useTexts";
import { BookTable } from "./BookTable";
import { RubricFacts } from "./RubricFacts";

/** Where the work goes on. */
const NEXT: Readonly<Record<WorkbookState["state"], Step>> = {
  unscored: "results",
  latest: "results",
  stale: "review",
  edited: "review",
  altered: "problems",
};

/** The workbook at a glance: its table, its units, its state, its problems, and what is to be done next. */
export function BookOverview({ book }: { readonly book: OwnBook }) {
  const styles = useStyles();
  const { start, layouts, problems } = useTexts();
  const { input, state, scored } = book;
  const counts = severityCounts(scored.issues);
  const { period = null, units } = input.entries;
  const facts = [period, start.unitsOf(units.length), layouts[input.reading.design.layout]];
  return (
    <section className={styles.stack} aria-label={start.ownBook}>
      <RubricFacts rubric={input.rubric} />
      <Text>{facts.filter((fact) => fact !== null).join(" · ")}</Text>
      <StateBadge state={state.state} />
      <div className={styles.row} role="group" aria-label={problems.summary}>
        {SEVERITIES.map((severity) => (
          <SeverityBadge key={severity} severity={severity} count={counts[severity]} />
        ))}
      </div>
      <NextStep state={state.state} />
      <AlteredTemplate book={book} />
      <BookTable rubric={input.rubric} />
    </section>
  );
}

function NextStep({ state }: Pick<WorkbookState, "state">) {
  const styles = useStyles();
  const { start, tabs } = useTexts();
  const goTo = useGoTo();
  const step = NEXT[state];
  return (
    <div className={styles.tight}>
      <Text>{start.next[state]}</Text>
      <span className={styles.row}>
        <Button
          appearance={step === "problems" ? "secondary" : "primary"}
          onClick={() => {
            goTo(step);
          }}
        >
          {start.goTo(tabs[step])}
        </Button>
        {step === "problems" ? null : (
          <Button
            onClick={() => {
              goTo("problems");
            }}
          >
            {start.goTo(tabs.problems)}
          </Button>
        )}
      </span>
    </div>
  );
}
