import { useRef } from "react";
import { nextVersion } from "../../editing/versions";
import type { Rubric } from "../../rubric/schema";
import { RubricEditor } from "../edit/RubricEditor";
import { freeId, type TableWork } from "../session/ownTables";
import { useSession } from "../session/useSession";
import { checkedTable } from "../tables/checkedTable";

interface Props {
  readonly work: Extract<TableWork, { readonly is: "edit" }>;
}

/** The editor with one of the tables. What is saved in it becomes one of the office's own, under a version of its own. */
export function EditedTable({ work: { rubric, used } }: Props) {
  const { own, tools } = useSession();
  /** The id under which this table was saved already. */
  const saved = useRef(rubric.id);
  const save = (changed: Rubric) => {
    const next = nextVersion(changed, { opened: rubric, used, official: tools.rubrics.ids });
    const others = own.state().tables.map((table) => table.rubric.id);
    const id = next.id === saved.current ? next.id : freeId(next.id, without(others, saved.current));
    saved.current = id;
    own.keep(checkedTable({ ...next, id }, false));
  };
  return <RubricEditor rubric={rubric} onSave={save} onClose={own.end} />;
}

function without(ids: readonly string[], own: string): readonly string[] {
  return ids.filter((id) => id !== own);
}
