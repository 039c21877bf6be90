import { isUnfilled, itemExplanation, itemValue, noticesText, vetoText } from "../layout/resultTexts/texts";
import type { CellValue } from "../layout/plan";
import type { Rubric } from "../rubric/schema";
import type { UnitResult } from "../scoring/results";
import { lookUp } from "../shared/lookUp";
import { CELL_TEXT } from "../shared/text";
import type { ResultWhat } from "./sheetMap";

type ValueOf = (unit: UnitResult, rubric: Rubric) => CellValue;

/** What is there of a unit as a whole; of one that is not filled in at all there are no sums. */
const WHOLE: Readonly<Record<string, ValueOf>> = {
  total: (unit) => (isBlank(unit) ? null : unit.total),
  base: (unit) => (isBlank(unit) ? null : unit.base),
  bonus: (unit) => (isBlank(unit) ? null : unit.bonus),
  penalty: (unit) => (isBlank(unit) ? null : unit.penalty),
  rank: ({ rank }) => rank,
  grade: ({ grade }) => grade,
  veto: (unit) => vetoText(unit),
  notices: (unit, rubric) => noticesText(rubric, unit, CELL_TEXT),
};

/** Of a unit that is filled in, nobody needs to look at the items. */
function isBlank(unit: UnitResult): boolean {
  return !unit.complete && isUnfilled(unit);
}

/** What tells a result of a part from one of the whole. */
const PARTS = {
  section: (name: string): ValueOf => {
    return (unit) => (isBlank(unit) ? null : (lookUp(unit.sections, name) ?? null));
  },
  points: (item: string): ValueOf => {
    return ({ items }) => itemValue(lookUp(items, item));
  },
  explanation: (item: string): ValueOf => {
    return ({ items }) => itemExplanation(lookUp(items, item));
  },
} as const;

/** How a result is taken from those of a unit; null where the rubric has none of that kind. */
export function resultValue(what: ResultWhat, rubric: Rubric): ((unit: UnitResult) => CellValue) | null {
  const whole = lookUp(WHOLE, what);
  if (whole !== undefined) return (unit) => whole(unit, rubric);
  const { part, of } = partOfResult(what);
  const known = part === "section" ? rubric.sections.some(({ name }) => name === of) : isItem(rubric, of);
  if (part === null || !known) return null;
  const value = PARTS[part](of);
  return (unit) => value(unit, rubric);
}

const isItem = ({ items }: Rubric, id: string) => items.some((item) => item.id === id);

/** The kind of a part and which one: section:组织领导, points:5.1. */
export function partOfResult(what: ResultWhat): { readonly part: keyof typeof PARTS | null; readonly of: string } {
  const [kind = "", ...rest] = what.split(":");
  const part = kind === "section" || kind === "points" || kind === "explanation" ? kind : null;
  return { part, of: rest.join(":") };
}
