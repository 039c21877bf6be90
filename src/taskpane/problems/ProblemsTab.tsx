import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Text } from "@fluentui/react-components";
import { useMemo } from "react";
import { problemsBySheet, SEVERITIES, severityCounts, type SeverityCounts } from "../../app/problems";
import { IssueList } from "../common/IssueList";
import { SeverityBadge } from "../common/SeverityBadge";
import { useStyles } from "../common/styles";
import type { OwnBook } from "../session/book";
import { useTexts } from "../wording/useTexts";

/** Everything that was found in the workbook, worksheet by worksheet. */
export function ProblemsTab({ book }: { readonly book: OwnBook }) {
  const styles = useStyles();
  const { problems } = useTexts();
  const issues = useMemo(() => [...book.scored.issues, ...book.state.issues], [book]);
  const groups = useMemo(() => problemsBySheet(issues), [issues]);
  if (issues.length === 0) return <Text role="status">{problems.none}</Text>;
  return (
    <div className={styles.stack}>
      <div className={styles.row} role="group" aria-label={problems.summary}>
        <Counts counts={severityCounts(issues)} />
      </div>
      <Accordion multiple collapsible defaultOpenItems={["0"]}>
        {groups.map(({ sheet, counts, issues: own }, index) => (
          <AccordionItem key={sheet ?? ""} value={String(index)}>
            <AccordionHeader as="h2">
              <span className={styles.row}>
                {sheet ?? problems.noSheet}
                <Counts counts={counts} />
              </span>
            </AccordionHeader>
            <AccordionPanel>
              <IssueList issues={own} label={sheet ?? problems.noSheet} />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </div>
  );
}

function Counts({ counts }: { readonly counts: SeverityCounts }) {
  return SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
    <SeverityBadge key={severity} severity={severity} count={counts[severity]} />
  ));
}
