import { Text } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { FilePicker } from "../common/FilePicker";
import { later } from "../common/later";
import { Part } from "../common/Part";
import { useStyles } from "../common/styles";
import { useOwnTables, useSessionState, useTasks } from "../session/useSession";
import { useTexts } from "../wording/texts";
import { BookOverview } from "./BookOverview";
import { NewBookForm } from "./NewBookForm";
import { startTasks } from "./startTasks";

/** What the workbook is or, where it is none of ours yet, the making of one; out of sight while a table is worked on. */
export function StartTab() {
  const styles = useStyles();
  const { book, last } = useSessionState();
  const { work } = useOwnTables();
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What came of a task is told at the top; a cell that was selected is seen in the workbook.
    if (last?.done === true && last.task !== "select")
      here.current?.closest("main")?.scrollIntoView({ block: "start" });
  }, [last]);
  if (book === null) return null;
  return (
    <div ref={here} hidden={work !== null}>
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

/** Makes the worksheets of an entries file, filled in, in a workbook that has none. */
function ImportBook() {
  const { importBook } = useTasks(startTasks);
  const { export: words } = useTexts();
  return (
    <Part title={words.importHeading}>
      <Text>{words.importHint}</Text>
      <FilePicker
        label={words.importFile}
        accept=".json"
        multiple={false}
        onPick={([file]) => {
          if (file !== undefined) void importBook(file);
        }}
      />
    </Part>
  );
}

/** Drafting and editing are for those who have a table of their own: loaded when they come. */
const { Part: Wizard } = later(async () => (await import("../draft/Wizard")).Wizard);
const { Part: EditedTable } = later(async () => (await import("./EditedTable")).EditedTable);

/** The work on a table; it is kept, unseen, while another step is looked at. */
export function TableWork({ shown }: { readonly shown: boolean }) {
  const { work } = useOwnTables();
  if (work === null) return null;
  return <div hidden={!shown}>{work.is === "draft" ? <Wizard /> : <EditedTable work={work} />}</div>;
}
