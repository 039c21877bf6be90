import { at } from "../../shared/list";
import type { Entry } from "./entry";

/**
 * The id of each item: its printed number, “5.1” for parts of one number; running numbers where none are printed, with
 * the kind of unit before them (“2.3”); where each section counts from 1, the section's place before it (“2-1”).
 */
export function itemIds(entries: readonly Entry[]): readonly string[] {
  const groups = groupsOf(entries);
  const bases = basesOf(groups);
  const ids = groups.flatMap((group, index) => {
    const base = at(bases, index);
    return group.length === 1 ? [base] : group.map((_, part) => `${base}.${String(part + 1)}`);
  });
  return distinct(ids);
}

/** Neighbours that share a printed number or a block. */
function groupsOf(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const groups: Entry[][] = [];
  for (const entry of entries) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group !== undefined && before !== undefined && isSame(before, entry)) group.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

function isSame(before: Entry, entry: Entry): boolean {
  if (before.block === entry.block) return true;
  const { section, category } = before.block;
  const together = section?.name === entry.block.section?.name && category === entry.block.category;
  return together && entry.number !== "" && entry.number === before.number;
}

function basesOf(groups: readonly (readonly Entry[])[]): readonly string[] {
  const heads = groups.map((group) => at(group, 0));
  const printed = heads.map(({ number }) => digitsOf(number));
  const numbers = printed.filter((number) => number !== null);
  const taken = new Set(numbers);
  const restarts = taken.size < numbers.length;
  const sections = [...new Set(heads.map(({ block }) => block.section?.name ?? ""))];
  const counted = new Map<string, number>();
  return heads.map(({ block }, index) => {
    const number = printed[index] ?? null;
    const category = block.category ?? "";
    const next = nextNumber(counted.get(category) ?? 0, number, taken);
    counted.set(category, next);
    const base = number ?? String(next);
    if (category !== "") return `${category}.${base}`;
    return restarts && number !== null ? `${String(sections.indexOf(block.section?.name ?? "") + 1)}-${base}` : base;
  });
}

/** The count goes on after a printed number, and skips those that are printed elsewhere. */
function nextNumber(last: number, printed: string | null, taken: ReadonlySet<string>): number {
  if (printed !== null) return /^\d+$/.test(printed) ? Number(printed) : last;
  let next = last + 1;
  while (taken.has(String(next))) next += 1;
  return next;
}

/** A printed number as an id has it: “（3）”, “③”, “３.” are 3; null for what is no number. */
function digitsOf(number: string): string | null {
  return /^\D?(\d+(?:[.-]\d+)*)\D?$/.exec(number.normalize("NFKC").trim())?.[1] ?? null;
}

/** Should two ids still be the same, the later one says so. */
function distinct(ids: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return ids.map((id) => {
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return times === 1 ? id : `${id}-${String(times)}`;
  });
}
