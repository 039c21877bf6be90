import { issue } from "../../shared/issue";
import { append } from "../../shared/list";
import type { PrintedTable } from "../printedTable";
import { listedTable } from "../table/paragraphs";
import { paragraphsOf } from "./cellText";
import type { Read } from "./fault";

/** What a document consists of, in its order. */
export type Block =
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "table"; readonly rows: readonly (readonly string[])[] };

/** The tables of a file with what is to be said of them. */
export type Tables = Read<readonly PrintedTable[]>;

/** The tables of a document with the paragraphs that belong to each. */
export function blockTables({ value, issues }: Read<readonly Block[]>): Tables {
  const { blocks, joined } = joinContinued(value);
  const remarks = joined > 0 ? [issue("tables-continued", {}, { count: joined })] : [];
  const tables = printedTables(blocks);
  return { value: tables.length > 0 ? tables : paragraphsAsTable(blocks), issues: [...issues, ...remarks] };
}

/** A document without a table, whose paragraphs may list what is assessed; none where it is no such list. */
function paragraphsAsTable(blocks: readonly Block[]): readonly PrintedTable[] {
  const lines = blocks.flatMap(withoutBox).flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
  const table = { name: "正文", before: [], rows: lines.map((text) => [text]), after: [] };
  return listedTable(table) === null ? [] : [table];
}

/** What stands above the part of a table on a further page. */
const CONTINUED = /^[（(]?续(?:上?表|前表|\d+)?[）)]?$/;

/**
 * The blocks with tables put together that go on over several pages: one that follows another of as many columns with
 * nothing but “续表” between them. A header that it repeats stays.
 */
function joinContinued(blocks: readonly Block[]): {
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

/** The tables with the paragraphs that belong to each. What has one column is a box with paragraphs. */
function printedTables(document: readonly Block[]): readonly PrintedTable[] {
  const blocks = document.flatMap(withoutBox);
  const tables: { rows: readonly (readonly string[])[]; before: readonly string[]; after: readonly string[] }[] = [];
  let paragraphs: string[] = [];
  for (const block of blocks) {
    if (block.kind === "paragraph") {
      paragraphs.push(block.text);
      continue;
    }
    const previous = tables.at(-1);
    const [after, before] = previous === undefined ? [[], paragraphs] : divided(paragraphs);
    if (previous !== undefined) previous.after = after;
    tables.push({ rows: block.rows, before, after: [] });
    paragraphs = [];
  }
  const last = tables.at(-1);
  if (last !== undefined) last.after = paragraphs;
  return tables.map(({ rows, before, after }, index) => ({ name: `表格${String(index + 1)}`, before, rows, after }));
}

function withoutBox(block: Block): readonly Block[] {
  if (block.kind === "paragraph" || (block.rows[0]?.length ?? 0) > 1) return [block];
  return block.rows
    .flatMap(([text = ""]) => paragraphsOf(text === "^" ? "" : text))
    .map((text) => ({ kind: "paragraph", text }));
}

/** A line that is no sentence, no note and not longer than a title. */
const TITLE = /^(?!(?:备?注|说明)[：:\d])[^。；;]{1,60}$/;

/** Paragraphs between two tables: the titles that stand last head the second one, all above are notes of the first. */
function divided(paragraphs: readonly string[]): readonly [after: readonly string[], before: readonly string[]] {
  const last = paragraphs.findLastIndex((text) => !TITLE.test(text));
  return [paragraphs.slice(0, last + 1), paragraphs.slice(last + 1)];
}
