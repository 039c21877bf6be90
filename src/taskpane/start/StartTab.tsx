import { useSessionState } from "../session/useSession";
import { BookOverview } from "./BookOverview";
import { NewBookForm } from "./NewBookForm";

/** What the workbook is or, where it is none of ours yet, the making of one. */
export function StartTab() {
  const { book } = useSessionState();
  if (book === null) return null;
  return book.kind === "own" ? <BookOverview book={book} /> : <NewBookForm book={book} />;
}
