import { withoutItems } from "../rubric/interpretation";
import type { Item, Rubric } from "../rubric/schema";
import { repetitionOf } from "../scoring/repetition";
import { POINTS_FIELD, type SheetMap } from "./sheetMap";

/** The items of which the sheet has final points only. */
function pointedItems({ entries }: Pick<SheetMap, "entries">): ReadonlySet<string> {
  return new Set(entries.filter(({ field }) => field === POINTS_FIELD).map(({ item }) => item));
}

/**
 * The rubric by which a sheet is read and scored: an item of which it has final points only is scored by these, and
 * whatever would have been done to come by them is left out.
 */
export function mappedRubric(rubric: Rubric, map: Pick<SheetMap, "entries">): Rubric {
  const pointed = pointedItems(map);
  if (pointed.size === 0) return rubric;
  const items = rubric.items.map((item) => (pointed.has(item.id) ? asEntered(item) : item));
  const repeated = rubric.items.filter((item) => repetitionOf(item, rubric) !== null).map(({ id }) => id);
  const { repetition, otherResults, ...rest } = rubric;
  const stillRepeated = repeated.filter((id) => !pointed.has(id));
  return {
    ...rest,
    items,
    ...(repetition === undefined || stillRepeated.length === 0
      ? {}
      : { repetition: { ...repetition, items: stillRepeated } }),
    ...(otherResults === undefined
      ? {}
      : { otherResults: otherResults.filter(({ to }) => !("item" in to && pointed.has(to.item))) }),
    checks: rubric.checks.filter((check) => {
      if (check.kind === "above") return !pointed.has(check.item);
      return check.kind !== "evidence" || !check.items.some((id) => pointed.has(id));
    }),
    // What an open case asks of items whose rules are not applied is not asked.
    interpretations: rubric.interpretations.flatMap((one) => withoutItems(one, (id) => pointed.has(id)) ?? []),
  };
}

/** The item with its points as they are entered; what variants say of its full points stays. */
function asEntered(item: Item): Item {
  const {
    id,
    number,
    name,
    section,
    category,
    max,
    counts,
    clause,
    measured,
    detailedRules,
    pass,
    variants = [],
  } = item;
  const maxima = variants.flatMap((one) =>
    one.max === undefined ? [] : [{ when: one.when, max: one.max, clause: one.clause }],
  );
  return {
    ...{ id, number, name, section, category, max, counts, clause, measured, detailedRules },
    rule: { kind: "judged", entered: counts === "net" ? "balance" : "points" },
    phases: null,
    ...(pass === undefined ? {} : { pass }),
    ...(maxima.length === 0 ? {} : { variants: maxima }),
  };
}
