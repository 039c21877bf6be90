import { later } from "../common/later";
import { useOwnTables } from "../session/useOwnTables";

/** Drafting and editing are for those who have a table of their own: loaded when they come. */
const { Part: Wizard } = later(async () => (await import("../draft/Wizard")).Wizard);
const { Part: EditedTable } = later(async () => (await import("./EditedTable")).EditedTable);

/** The work on a table; it is kept, unseen, while another step is looked at. */
export function TableWork({ shown }: { readonly shown: boolean }) {
  const { work } = useOwnTables();
  if (work === null) return null;
  return <div hidden={!shown}>{work.is === "draft" ? <Wizard /> : <EditedTable work={work} />}</div>;
}
