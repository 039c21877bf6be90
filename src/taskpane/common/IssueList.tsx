import type { Issue } from "../../shared/issue";
import { IssueLine } from "./IssueLine";
import { Pager } from "./Pager";
import { useStyles } from "./styles";
import { usePage } from "./usePage";

/** Issues one below the other, page by page. */
export function IssueList({ issues, label }: { readonly issues: readonly Issue[]; readonly label: string }) {
  const styles = useStyles();
  const page = usePage(issues);
  return (
    <div className={styles.stack}>
      <ul aria-label={label} className={`${styles.plainList} ${styles.stack}`}>
        {page.shown.map((found, index) => (
          <IssueLine key={page.first + index} found={found} />
        ))}
      </ul>
      <Pager page={page} />
    </div>
  );
}
