import { append } from "../../shared/list";
import type { Block } from "./blocks";

/** What stands above the part of a table on a further page. */
const CONTINUED = /^[（(]?续(?:上?表|前表|\d+)?[）)]?$/;

/**
 * The blocks with tables put together that go on over several pages: one that follows another of as many columns with
 * nothing but “续表” between them. A header that it repeats stays.
 */
export function joinContinued(blocks: readonly Block[]): {
  readonly blocks: readonly Block[];
  readonly joined: number;
} {
  const kept: Block[] = [];
  let joined = 0;
  // The rows of the last table, for as long as nothing but “续表” follows it, and where that table stands.
  let open: { readonly rows: (readonly string[])[]; readonly place: number } | null = null;
  for (const block of blocks) {
    if (block.kind === "paragraph") {
      if (!CONTINUED.test(block.text)) open = null;
      kept.push(block);
    } else if (open !== null && open.rows[0]?.length === block.rows[0]?.length) {
      append(open.rows, block.rows);
      kept.length = open.place + 1;
      joined += 1;
    } else {
      open = { rows: [...block.rows], place: kept.length };
      kept.push({ kind: "table", rows: open.rows });
    }
  }
  return { blocks: kept, joined };
}
