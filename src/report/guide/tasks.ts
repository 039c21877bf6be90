import { rangeText } from "../../layout/cells/validation";
import { NONE } from "../../layout/cells/words";
import { itemLabel } from "../../layout/resultTexts/texts";
import type { EntryField, Form, FormItem } from "../../layout/form";
import { shownPoints } from "../../rubric/facts";
import type { Item } from "../../rubric/schema";
import { titles } from "../../rules/wording/phrases";
import { NOT_APPLICABLE } from "../../scoring/bindItem";
import { show } from "../../shared/decimal";
import { grouped } from "../../shared/list";
import { lookUp } from "../../shared/lookUp";

/** One row of the guide: an item, or several for which the same is filled in. */
export interface GuideRow {
  readonly number: string;
  readonly name: string;
  /** What is filled in, and what may stand there. */
  readonly what: string;
  /** Full points with the sign that tells a bonus from a penalty; — where there are none. */
  readonly points: string;
}

/** Stands behind the name of an item that need not apply to a unit. */
export const WAIVED = "*";

const NO_POINTS = "—";
const NOT_ASKED = "不用填，由程序判断";

/** A row for each item. */
export function itemRows({ items }: Form): readonly GuideRow[] {
  return items.map((one) => ({
    number: one.item.id,
    name: starred(one, one.item.name),
    what: whatOf(one, OWN),
    points: pointsOf(one.item),
  }));
}

/** A row for all the items that ask for the same in the usual words and have the same full points. */
export function groupedRows({ items }: Form): readonly GuideRow[] {
  const groups = grouped(items, (one) => JSON.stringify([whatOf(one, USUAL), pointsOf(one.item)]));
  return [...groups.values()].map((group) => groupRow(group, USUAL, ({ item }) => itemLabel(item)));
}

/** A row for all the items of one kind; full points that differ stand behind the names. */
export function kindRows({ items }: Form): readonly GuideRow[] {
  const groups = grouped(items, (one) => whatOf(one, BROAD));
  return [...groups.values()].map((group) => {
    const same = new Set(group.map(({ item }) => pointsOf(item))).size === 1;
    const row = groupRow(group, BROAD, ({ item }) => itemLabel(item) + (same ? "" : `（${pointsOf(item)}）`));
    return same ? row : { ...row, points: "见左" };
  });
}

function groupRow(
  group: readonly [FormItem, ...FormItem[]],
  words: Words,
  nameOf: (one: FormItem) => string,
): GuideRow {
  const [first, ...others] = group;
  const points = pointsOf(first.item);
  if (others.length === 0) {
    return { number: first.item.id, name: starred(first, first.item.name), what: whatOf(first, OWN), points };
  }
  return {
    number: `共${String(group.length)}项`,
    name: group.map((one) => starred(one, nameOf(one))).join("、"),
    what: whatOf(first, words),
    points,
  };
}

function starred({ fields }: FormItem, text: string): string {
  return fields.some(isWaiver) ? text + WAIVED : text;
}

function isWaiver({ field }: EntryField): boolean {
  return field.id === NOT_APPLICABLE;
}

/** What must be filled in or, where nothing must, what can be; fields that only another reading uses are left out. */
export function askedFields({ fields }: FormItem): readonly EntryField[] {
  const own = fields.filter((entry) => !isWaiver(entry) && entry.label === entry.field.label);
  const required = own.filter(({ field }) => field.required);
  return required.length > 0 ? required : own;
}

/** What a field is called, and what may stand in it. */
interface Words {
  readonly label: (entry: EntryField) => string;
  readonly how: (entry: EntryField, item: Item) => string;
}

/** As the sheets call it. */
const OWN: Words = { label: ({ label }) => label, how: howOf };

/** What was done and what was due are called so, whatever it was. */
const USUAL: Words = {
  label: ({ label, field }) => lookUp({ actual: titles.actual, target: titles.target }, field.id) ?? label,
  how: howOf,
};

/** Counts and events are called so, whatever happened, and ranges are told by the full points. */
const BROAD: Words = {
  label: (entry) => {
    if (entry.countsEvents && entry.field.type === "integer") return "各种情形的次数（篇数）";
    return entry.field.id === "occurred" ? titles.occurred : USUAL.label(entry);
  },
  how: (entry, item) => {
    const { field } = entry;
    return field.type === "number" && field.min === 0 && field.max === item.max ? "0～满分" : howOf(entry);
  },
};

/** The fields that take the same stand together: 国检（次），省检（次）：整数，没有填无. Labels may hold a 、. */
function whatOf(one: FormItem, { label, how }: Words): string {
  const asked = askedFields(one);
  if (asked.length === 0) return NOT_ASKED;
  const kinds = grouped(asked, (entry) => how(entry, one.item));
  return [...kinds].map(([range, entries]) => `${[...new Set(entries.map(label))].join("，")}：${range}`).join("；");
}

function howOf({ field, countsEvents }: EntryField): string {
  const range = rangeText(field);
  if (field.type === "text") return "文字";
  return field.type === "integer" && countsEvents ? `${range}，没有填${NONE}` : range;
}

const SIGNS: Readonly<Record<Item["counts"], string>> = {
  base: "",
  bonus: "加",
  penalty: "减",
  net: "±",
  veto: "",
  none: "",
};

function pointsOf(item: Item): string {
  const points = shownPoints(item);
  return points === null ? NO_POINTS : SIGNS[item.counts] + show(points);
}
