import { Subtitle2, Text } from "@fluentui/react-components";
import type { SheetPlan } from "../../layout/plan";
import { IssueList } from "../common/IssueList";
import { Pager } from "../common/Pager";
import { useStyles } from "../common/styles";
import { usePage } from "../common/usePage";
import { useTexts } from "../wording/useTexts";
import type { CheckedDraft } from "./useNewBook";

/** The sheets that will be added, and what stands in the way. */
export function PlanPreview({ draft: { sheets, issues } }: { readonly draft: CheckedDraft }) {
  const styles = useStyles();
  const { start } = useTexts();
  return (
    <section className={styles.tight} aria-label={start.preview}>
      {issues.length === 0 ? null : <IssueList issues={issues} label={start.list} />}
      {sheets.length === 0 ? null : (
        <>
          <Subtitle2 as="h3" className={styles.heading}>
            {start.sheetsToAdd(sheets.length)}
          </Subtitle2>
          <SheetNames sheets={sheets} />
        </>
      )}
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
