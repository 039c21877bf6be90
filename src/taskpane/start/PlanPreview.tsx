import { Subtitle2, Text } from "@fluentui/react-components";
import { useMemo } from "react";
import { planNewBook, takenNames, type NewBook } from "../../app/newBook";
import type { SheetPlan, WorkbookSnapshot } from "../../layout/plan";
import { IssueList } from "../common/IssueList";
import { Pager } from "../common/Pager";
import { useStyles } from "../common/styles";
import { usePage } from "../common/usePage";
import { useTexts } from "../wording/useTexts";

/** The sheets that will be added, and what stands in the way. */
export function PlanPreview({ wanted, snapshot }: { readonly wanted: NewBook; readonly snapshot: WorkbookSnapshot }) {
  const styles = useStyles();
  const { start } = useTexts();
  const plan = useMemo(() => planNewBook(wanted), [wanted]);
  const sheets = plan.ok ? plan.value.sheets : [];
  const issues = [...plan.issues, ...(plan.ok ? takenNames(plan.value, snapshot) : [])];
  return (
    <section className={styles.tight} aria-label={start.preview}>
      {plan.ok ? (
        <Subtitle2 as="h3" className={styles.heading}>
          {start.sheetsToAdd(sheets.length)}
        </Subtitle2>
      ) : null}
      {issues.length === 0 ? null : <IssueList issues={issues} label={start.preview} />}
      <SheetNames sheets={sheets} />
    </section>
  );
}

function SheetNames({ sheets }: { readonly sheets: readonly SheetPlan[] }) {
  const styles = useStyles();
  const { start } = useTexts();
  const page = usePage(sheets);
  return (
    <>
      <ul className={styles.plainList} lang="zh-CN">
        {page.shown.map(({ name, visibility }) => (
          <li key={name}>
            <Text>{visibility === "visible" ? name : `${name}（${start.hiddenSheet}）`}</Text>
          </li>
        ))}
      </ul>
      <Pager page={page} />
    </>
  );
}
