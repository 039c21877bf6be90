import { useStyles } from "../common/styles";
import { useOwnTables } from "../session/useOwnTables";
import { useSessionState } from "../session/useSession";
import { BookOverview } from "./BookOverview";
import { ImportBook } from "./ImportBook";
import { NewBookForm } from "./NewBookForm";

/** What the workbook is or, where it is none of ours yet, the making of one; out of sight while a table is worked on. */
export function StartTab() {
  const styles = useStyles();
  const { book } = useSessionState();
  const { work } = useOwnTables();
  if (book === null) return null;
  return (
    <div hidden={work !== null}>
      {book.kind === "own" ? (
        <BookOverview book={book} />
      ) : (
        <div className={styles.stack}>
          <NewBookForm book={book} />
          <ImportBook />
        </div>
      )}
    </div>
  );
}
