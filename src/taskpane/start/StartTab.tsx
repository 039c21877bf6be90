import { useStyles } from "../common/styles";
import { useSessionState } from "../session/useSession";
import { BookOverview } from "./BookOverview";
import { ImportBook } from "./ImportBook";
import { NewBookForm } from "./NewBookForm";

/** What the workbook is or, where it is none of ours yet, the making of one. */
export function StartTab() {
  const styles = useStyles();
  const { book } = useSessionState();
  if (book === null) return null;
  if (book.kind === "own") return <BookOverview book={book} />;
  return (
    <div className={styles.stack}>
      <NewBookForm book={book} />
      <ImportBook />
    </div>
  );
}
