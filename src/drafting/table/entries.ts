import { sum } from "../../shared/decimal";
import { readParts } from "../grammar/readParts";
import type { Block } from "./blocks";
import type { Columns } from "./columns";
import { textOf, wholeEntry, type Entry, type Look } from "./entry";
import type { Grid } from "./grid";
import { levelsOf } from "./levelRows";
import { titleOf } from "./sectionTitle";
import { oneLine, withoutOrdinal } from "./text";

/** The items of a block: one, or one for each row or part that has points of its own. */
export function entriesOf(grid: Grid, block: Block, columns: Columns): readonly Entry[] {
  const look = { grid, columns, block };
  const whole = wholeEntry(look);
  if (columns.levels !== null && block.rows.length > 1) {
    return [{ ...whole, ...levelsOf(grid, block.rows, columns.levels), rows: 1, beside: "" }];
  }
  return byRows(look, whole) ?? byParts(look, whole) ?? [whole];
}

/** Points at the end of a text: “后台数据2.5分”, “按时公开的得10分。” */
const POINTS_AT_END = /(扣)?(\d+(?:\.\d+)?)分[)）]?[。；;.，,]?$/;

/** An item for each row, where each tells its points and these come to the points that the rows share. */
function byRows(look: Look, whole: Entry): readonly Entry[] | null {
  if (look.block.rows.length < 2 || whole.max === null || whole.phases !== null) return null;
  const rows = look.block.rows.map((row) => rowPart({ ...look, block: { ...look.block, rows: [row] } }));
  const points = rows.map(({ max }) => max ?? 0);
  const all = points.every((one) => one > 0) && sum(points) === whole.max;
  if (!all || new Set(rows.map(({ name }) => name)).size < rows.length) return null;
  const shared = columnNames(look, whole);
  return rows.map(({ name, ...row }) => ({
    ...whole,
    ...row,
    rows: 1,
    beside: "",
    ownPoints: false,
    content: name,
    name: [...shared, name],
  }));
}

/** （1）班子团结，得10分；不团结不得分, 发展合作社每个得5分，最多20分: what a row with a mark of a list earns at most. */
const LISTED_ROW = /^\s*(?:[（(]\d{1,2}[）)]|\d{1,2}[.、．](?!\d)|[①-⑳])/u;
const EARNS =
  /最[多高](?:得|计)?(\d+(?:\.\d+)?)分|^[^每扣加减\d]*(?:\d+(?:\.\d+)?[^每扣加减分\d]+)*?(?:得|计)(\d+(?:\.\d+)?)分/u;

/** What one row of a block says of itself; no points where its text does not tell any. */
function rowPart(look: Look): Pick<Entry, "row" | "max" | "text" | "under"> & { readonly name: string } {
  const [row = 0] = look.block.rows;
  const rule = textOf(look, ["rule"]);
  const content = textOf(look, ["content"]);
  const own = rule.text === "" ? content : rule;
  const line = [rule, content].map(({ text }) => oneLine(text)).find((text) => POINTS_AT_END.test(text)) ?? "";
  const [, taken, points] = POINTS_AT_END.exec(line) ?? [];
  if (taken === undefined && points !== undefined && !LISTED_ROW.test(own.text)) {
    return { row, max: Number(points), name: line.replace(POINTS_AT_END, "").replace(/(?:的|，|,)?得?$/, ""), ...own };
  }
  const whole = withoutOrdinal(oneLine(own.text));
  const [, most, first] = LISTED_ROW.test(own.text) ? (EARNS.exec(whole) ?? []) : [];
  const [name = ""] = whole.split(/[，,；;。：:]|的?得\d/u);
  const max = most ?? first ?? (taken === undefined ? points : undefined);
  return { row, max: max === undefined ? null : Number(max), name, ...own, text: whole };
}

/** The name that parts have in common: what the column of names says, none where they are told by texts alone. */
function columnNames({ columns }: Look, { name, counts }: Entry): readonly string[] {
  return counts !== "veto" && columns.all.some(({ role }) => role === "name") ? name : [];
}

/** An item for each part of a text that holds several. */
function byParts(look: Look, whole: Entry): readonly Entry[] | null {
  if (whole.phases !== null || (look.block.rows.length > 1 && !isOneCell(look))) return null;
  // Without points of the whole, only those of a list can be its parts'.
  if (whole.max === null && whole.counts !== "veto" && !(whole.counts === "base" && LISTED.test(whole.text)))
    return null;
  const content = textOf(look, ["content"]).text;
  const inside = readParts(vetoText(whole), whole.max, !whole.ownPoints);
  const parts = inside ?? (content === whole.text ? null : readParts(content, whole.max, !whole.ownPoints));
  if (parts === null) return null;
  const shared = whole.counts === "veto" ? [] : whole.name;
  return parts.map(({ name, max, text }) => {
    return {
      ...whole,
      rows: 1,
      ownPoints: false,
      name: [...shared, name],
      max,
      ...(inside === null ? { beside: "" } : { text }),
    };
  });
}

/** 1.…（3分）；2.…（2分） */
const LISTED = /^\s*(?:1[.、．]|[（(]1[）)]|①)/u;

/** Where only the section says that its events veto, the text is read as if it said so itself. */
function vetoText({ text, counts }: Entry): string {
  return counts === "veto" && !text.includes("一票否决") ? `${text}\n以上情形，一票否决。` : text;
}

/** Whether all rows of a block share the cell whose text is read. */
function isOneCell({ grid, columns, block }: Look): boolean {
  const rules = columns.all.filter(({ role }) => role === "rule");
  const read = rules.length > 0 ? rules : columns.all.filter(({ role }) => role === "content");
  const [first = 0, ...others] = block.rows;
  return read.every(({ index }) => others.every((row) => grid.area(row, index) === grid.area(first, index)));
}

/** Where most of what is named in a column has parts, the names are those of sections. */
export function withPartedSections(
  entries: readonly Entry[],
  { columns, grid }: Pick<Look, "columns" | "grid">,
): readonly Entry[] {
  const named = columns.all.find(({ role }) => role === "name");
  const blocks = new Map<Block, Entry[]>();
  for (const entry of entries) blocks.set(entry.block, [...(blocks.get(entry.block) ?? []), entry]);
  const base = [...blocks].filter(([, [first]]) => first?.counts === "base");
  const parted = base.filter(([{ section }, parts]) => section === null && parts.length > 1);
  if (named === undefined || parted.length < 2 || parted.length * 3 < base.length * 2) return entries;
  const sections = new Map(
    parted.map(([block, parts]) => {
      const max = sum(parts.map((part) => part.max ?? 0));
      return [block, { ...block, section: titleOf(grid.area(block.rows[0] ?? 0, named.index).text, max) }];
    }),
  );
  return entries.map((entry) => {
    const block = sections.get(entry.block);
    return block === undefined ? entry : { ...entry, block, name: entry.name.slice(-1) };
  });
}

/** The only item of a section has the section's points, where it prints none of its own. */
export function withSectionPoints(entries: readonly Entry[]): readonly Entry[] {
  const counts = new Map<string, number>();
  for (const { block } of entries) counts.set(sectionOf(block), (counts.get(sectionOf(block)) ?? 0) + 1);
  return entries.map((entry) => {
    const alone = entry.max === null && entry.phases === null && entry.counts !== "veto";
    const only = alone && counts.get(sectionOf(entry.block)) === 1;
    return only ? { ...entry, max: entry.block.section?.max ?? null } : entry;
  });
}

function sectionOf({ section, category }: Block): string {
  return JSON.stringify([section?.name ?? null, category]);
}
