import { rubricSchema, type Rubric } from "../rubric/schema";
import { failure, success, type Result } from "../shared/result";
import { parseWith } from "../shared/schema";
import type { Edit } from "./edited";
import { setItem } from "./items";
import { withPrintedPoints, withSums } from "./points";

/** The parts of a rubric beside its items, in the order of the editor, each with the keys that it is made of. */
export const PARTS = {
  document: rubricSchema.pick({ id: true, title: true, source: true, self: true }),
  sections: rubricSchema.pick({ sections: true, total: true, phases: true }),
  units: rubricSchema.pick({ categories: true, attributes: true }),
  interpretations: rubricSchema.pick({ interpretations: true }),
  totals: rubricSchema.pick({ arithmetic: true, totals: true, repetition: true }),
  grading: rubricSchema.pick({ ranking: true, grading: true }),
  veto: rubricSchema.pick({ veto: true }),
  others: rubricSchema.pick({
    checks: true,
    ledger: true,
    confidential: true,
    otherResults: true,
    documentFaults: true,
    remarks: true,
  }),
} as const;

export type PartName = keyof typeof PARTS;

export const PART_NAMES: readonly PartName[] = [
  "document",
  "sections",
  "units",
  "interpretations",
  "totals",
  "grading",
  "veto",
  "others",
];

/** The part that a key of the rubric belongs to; null for what the editor has no part for. */
export function partWith(key: string): PartName | null {
  return PART_NAMES.find((part) => Object.keys(PARTS[part].shape).includes(key)) ?? null;
}

/** What stands in a part now. */
export function partOf(rubric: Rubric, part: PartName): Readonly<Record<string, unknown>> {
  const keys = Object.keys(PARTS[part].shape);
  return Object.fromEntries(Object.entries(rubric).filter(([key, value]) => keys.includes(key) && value !== undefined));
}

/** Puts other contents in a part; sums follow, and items follow sections that are renamed. Fails where it is not valid. */
export function setPart(rubric: Rubric, part: PartName, entered: Readonly<Record<string, unknown>>): Result<Edit> {
  const keys = Object.keys(PARTS[part].shape);
  const others = Object.fromEntries(Object.entries(rubric).filter(([key]) => !keys.includes(key)));
  const parsed = parseWith(rubricSchema, { ...others, ...entered });
  if (!parsed.ok) return failure(parsed.issues);
  const next = part === "sections" ? withRenamedSections(rubric, parsed.value) : parsed.value;
  return success(withPrintedPoints(rubric, withSums(rubric, next)));
}

/** Sections that stayed where they are under another name take their items along. */
function withRenamedSections(before: Rubric, after: Rubric): Rubric {
  if (before.sections.length !== after.sections.length) return after;
  const renamed = new Map(before.sections.map(({ name }, index) => [name, after.sections[index]?.name ?? name]));
  const items = after.items.map((item) => {
    const section = item.section === null ? null : (renamed.get(item.section) ?? item.section);
    return section === item.section ? item : { ...item, section };
  });
  return { ...after, items };
}

const itemSchema = rubricSchema.shape.items.element;

/** The shape of one item. */
export function itemShape(): typeof itemSchema {
  return itemSchema;
}

/** Puts what was entered of an item in its place; fails where it is not valid. */
export function setEnteredItem(rubric: Rubric, entered: unknown): Result<Edit> {
  const parsed = parseWith(itemSchema, entered);
  return parsed.ok ? success(setItem(rubric, parsed.value)) : failure(parsed.issues);
}
