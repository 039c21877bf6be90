import { Link } from "@fluentui/react-components";
import type { WorkbookState } from "../../layout/results/state";
import { Pager } from "../common/Pager";
import { useStyles } from "../common/styles";
import { usePage } from "../common/usePage";
import { useSession } from "../session/useSession";
import { useTexts } from "../wording/useTexts";

type Edited = WorkbookState["edited"];

/** Every result cell that somebody changed: where, from what, to what. */
export function EditedTable({ edited }: { readonly edited: Edited }) {
  const styles = useStyles();
  const { review } = useTexts();
  const page = usePage(edited);
  return (
    <div className={styles.stack}>
      <table className={styles.table} aria-label={review.edited(edited.length)}>
        <thead>
          <tr>
            {[review.cell, review.unit, review.was, review.now].map((heading) => (
              <th key={heading} scope="col" className={styles.cell}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody lang="zh-CN">
          {page.shown.map((one) => (
            <tr key={`${one.sheet}!${one.cell}`}>
              <th scope="row" className={styles.cell}>
                <CellLink sheet={one.sheet} cell={one.cell} />
              </th>
              <td className={styles.cell}>{one.unit}</td>
              <td className={styles.cell}>{one.from}</td>
              <td className={styles.cell}>{one.to}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Pager page={page} />
    </div>
  );
}

function CellLink({ sheet, cell }: { readonly sheet: string; readonly cell: string }) {
  const { select } = useSession();
  const { common } = useTexts();
  const text = `${sheet}!${cell}`;
  if (select === null) return text;
  return (
    <Link as="button" aria-label={common.goTo(text)} onClick={() => void select(sheet, cell)}>
      {text}
    </Link>
  );
}
