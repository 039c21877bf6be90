import type { PrintedColumn } from "../../rubric/printed";
import { sum } from "../../shared/decimal";
import { meanLength, SHORT, type ColumnTexts } from "./columnTexts";
import { phaseOf, type HeadedColumn, type HeaderClass } from "./header";
import { basePoints } from "./pointsCell";
import { titleOf } from "./sectionTitle";

/** A column that is kept. */
export interface RoleColumn {
  readonly index: number;
  readonly header: string;
  readonly role: PrintedColumn["role"];
  /** The label of the phase whose points it holds; null for other columns and in a table without phases. */
  readonly phase: string | null;
}

/** What is known of the table before its columns are told apart. */
export interface Surroundings {
  /** Whether rows of their own name the sections. */
  readonly headings: boolean;
  /** Whether the table is one of ratings, without points. */
  readonly rated: boolean;
}

/** A column with what its words, or else its texts, say of it. */
export interface Seen extends HeadedColumn {
  readonly own: ColumnTexts;
  readonly as: HeaderClass;
}

type Role = Pick<RoleColumn, "role" | "phase">;

const plain = (role: Role["role"]): Role => ({ role, phase: null });

/** The role of each column that is kept, by its index. */
export function rolesOf(seen: readonly Seen[], around: Surroundings): ReadonlyMap<number, Role> {
  const kept = seen.filter(({ as }) => as !== "dropped");
  const words = kept.filter(({ as }) => as === "group" || as === "content");
  const section = sectionColumn(kept, words, around);
  const others = words.filter((column) => column !== section);
  const fixed = kept.flatMap((column): [number, Role][] => {
    const role = FIXED[column.as];
    return role === undefined ? [] : [[column.index, plain(role)]];
  });
  return new Map<number, Role>([
    ...fixed,
    ...(section === undefined ? [] : [[section.index, plain("section")] as const]),
    ...textRoles(
      others,
      fixed.some(([, { role }]) => role === "rule"),
    ),
    ...pointRoles(
      kept.filter(({ as }) => as === "max"),
      section,
    ),
  ]);
}

const FIXED: Partial<Record<HeaderClass, Role["role"]>> = {
  number: "number",
  category: "section",
  rule: "rule",
  source: "source",
};

/** The leftmost column of texts names sections where it is coarser than the items, or its texts have points of their own. */
function sectionColumn(kept: readonly Seen[], words: readonly Seen[], around: Surroundings): Seen | undefined {
  const [first, second] = words;
  if (first === undefined || around.rated || around.headings) return undefined;
  const items = itemCount(kept, words);
  const finest = kept.find((column) => column !== first && isWorth(column));
  if (finest !== undefined && first.own.starts < finest.own.texts.length && !kept.some(({ as }) => as === "max"))
    return first;
  const has = (as: HeaderClass) => kept.some((column) => column.as === as);
  if (second === undefined) return has("rule") && first.own.starts * 2 <= items ? first : undefined;
  // Points that stand in the names alone are those of items, whatever rows these have.
  const named = isMarked(first) && !has("max") && !words.slice(1).some(isMarked);
  if (named && (!has("number") || first.own.starts === items)) return undefined;
  return first.own.starts < items || isOverItems(first, kept) || COARSE.test(first.header) || isMarked(first)
    ? first
    : undefined;
}

/** Words above parts of a table, whatever stands below them. */
const COARSE = /一级|维度|方面|大类|大项|板块|模块|类别/u;

/** Whether cells of a column reach over several rows that have points of their own. */
function isOverItems({ own }: Seen, kept: readonly Seen[]): boolean {
  const maxes = kept.filter(({ as }) => as === "max");
  return own.shared && maxes.length > 0 && maxes.every((column) => !column.own.shared);
}

/** Whether each text of a column says once what it is worth: 机构（20分）：…, …。（20分） */
function isWorth({ as, own }: Seen): boolean {
  return (as === "content" || as === "rule") && own.texts.every((text) => text.match(WORTH)?.length === 1);
}

/** 1.…（5分）；2. */
const LISTED = /分[）)][；;。，,]?\s*(?:2[.、．]|②|[（(]2[）)])/u;
const WORTH = /[（(](?:满分|共|计)?\d+(?:\.\d{1,2})?分[）)]/gu;

/** Whether all texts of a column have points in brackets, and none is a list of several. */
function isMarked({ own }: Seen): boolean {
  return own.texts.every((text) => titleOf(text, null).max !== null && !LISTED.test(text));
}

/** About how many items there are: by numbers and points, or else by the column with most texts. */
function itemCount(kept: readonly Seen[], words: readonly Seen[]): number {
  const counting = kept.filter(({ as }) => as === "number" || as === "max").map(({ own }) => own.texts.length);
  return Math.max(...(counting.length > 0 ? counting : words.map(({ own }) => own.starts)));
}

/** Of the remaining texts the first names the items and the others say what they are; without rules, the last of three is one. */
function textRoles(columns: readonly Seen[], rules: boolean): readonly (readonly [number, Role])[] {
  // Points that stand in the texts of one column are those of the items that it names.
  const first = columns.find(isMarked) ?? columns.find(({ header }) => FINEST.test(header)) ?? columns[0];
  if (first === undefined) return [];
  const others = columns.filter((column) => column !== first);
  const alone = others.length === 0 && meanLength(first.own) > SHORT;
  return [
    [first.index, plain(alone ? "content" : "name")],
    ...others.map(({ index }, place): readonly [number, Role] => {
      const last = place > 0 && place === others.length - 1;
      return [index, plain(last && !rules ? "rule" : "content")];
    }),
  ];
}

/** The finest of three levels of indicators names the items. */
const FINEST = /三级指标/u;

/** What points usually come to. */
const WHOLE = 100;

/**
 * Several columns of points are phases; one that has a number for each section only holds the points of sections. Of
 * two that say the same in different ways, the one that comes to 100 counts, and the other is just printed.
 */
function pointRoles(columns: readonly Seen[], section: Seen | undefined): readonly (readonly [number, Role])[] {
  const finest = Math.max(...columns.map(({ own }) => own.texts.length));
  const items = columns.filter(({ own }) => own.texts.length === finest || own.texts.length !== section?.own.starts);
  const labels = items.map(({ header }) => phaseOf(header));
  // Columns that come to 100 each are for different units, or say the same: they are not added up.
  const alike =
    items.length > 1 &&
    items.every(({ own }) => sum(own.texts.map(basePoints)) === WHOLE) &&
    (items.every(({ cls }) => cls === null) || labels.some((label) => labels.includes(`非${label}`)));
  const phased =
    !alike && items.length > 1 && new Set(labels).size === items.length && labels.every((label) => label !== "");
  const main = alike
    ? items[0]
    : (items.findLast(({ own }) => sum(own.texts.map(basePoints)) === WHOLE) ?? items.at(-1));
  return columns.map((column): readonly [number, Role] => {
    const place = items.indexOf(column);
    if (place < 0) return [column.index, plain("section")];
    if (phased) return [column.index, { role: "max", phase: labels[place] ?? null }];
    return [column.index, plain(column === main ? "max" : "source")];
  });
}
