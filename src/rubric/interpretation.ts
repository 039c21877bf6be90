import { z } from "zod";
import { lookUp } from "../shared/lookUp";

/** The parts of a rubric outside its items that a reading can change. */
const partSchema = z.enum([
  "self",
  "arithmetic",
  "sections",
  "repetition",
  "totals",
  "veto",
  "ranking",
  "grading",
  "ledger",
  "checks",
]);

const choiceSchema = z.strictObject({
  id: z.string().min(1),
  label: z.string().min(1),
  /**
   * The parameters that this reading sets in the rule of every item concerned, or in the part concerned; one inside
   * another by its path with dots ("scale.partSteps"). One that contains `kind` replaces the rule as a whole.
   */
  set: z.record(z.string(), z.json()),
});

/**
 * A case that the document leaves open: the question, the possible readings and the one taken unless somebody switches
 * it. Readings only set parameters, so the engine knows no interpretation by name.
 */
export const interpretationSchema = z.strictObject({
  id: z.string().min(1),
  question: z.string().min(1),
  /** The place in the document that leaves the case open. */
  clause: z.string().min(1),
  applies: z.union([
    z.strictObject({ items: z.array(z.string().min(1)).min(1).describe("改变这些指标的规则") }),
    z.strictObject({
      modifiersOf: z
        .array(z.string().min(1))
        .min(1)
        .describe('改变这些指标规则以外的设置，如set: {"notApplicable.as": "full"}'),
    }),
    z.strictObject({ part: partSchema }),
  ]),
  default: z.string().min(1),
  why: z.string().min(1).optional().describe("为什么默认这样取"),
  choices: z.array(choiceSchema).min(2),
});

export type Interpretation = z.infer<typeof interpretationSchema>;
export type Choice = z.infer<typeof choiceSchema>;
/** The reading in force for each interpretation of a rubric, by id. */
export type Readings = Readonly<Record<string, string>>;

/*
 * A case that is open for several items is decided for all of them at once; where an office decides it otherwise for one
 * of them, that stands beside the reading, under a name of its own.
 */

/** The name of a reading for one item alone, such as "not-applicable@2". */
export function itemReading({ id }: Pick<Interpretation, "id">, item: string): string {
  return `${id}@${item}`;
}

/** The items whose rule or modifiers an interpretation is about; none for one about a part of the rubric. */
export function itemsConcerned({ applies }: Pick<Interpretation, "applies">): readonly string[] {
  if ("items" in applies) return applies.items;
  return "modifiersOf" in applies ? applies.modifiersOf : [];
}

/** What is open for an item, among others or alone; not what is open for whole parts, such as the decimals. */
export function casesOf(item: string, { interpretations }: { readonly interpretations: readonly Interpretation[] }) {
  return interpretations.filter((one) => itemsConcerned(one).includes(item));
}

/** An interpretation without some of the items that it is about; null where it is about no others. */
export function withoutItems(interpretation: Interpretation, isGone: (item: string) => boolean): Interpretation | null {
  const concerned = itemsConcerned(interpretation);
  const kept = concerned.filter((item) => !isGone(item));
  if (kept.length === concerned.length) return interpretation;
  return kept.length === 0 ? null : about(kept, interpretation);
}

/** The items for which a reading of their own can be chosen; none where a case is open for one item, or for a part. */
export function separateItems(interpretation: Pick<Interpretation, "applies">): readonly string[] {
  const items = itemsConcerned(interpretation);
  return items.length > 1 ? items : [];
}

/** The choices of an interpretation that is about an item; none of any other. */
export function choicesFor(interpretation: Interpretation, item: string): readonly Choice[] {
  return itemsConcerned(interpretation).includes(item) ? interpretation.choices : [];
}

/** The reading in force for one of the items that an interpretation is about. */
export function readingFor(interpretation: Interpretation, readings: Readings, item: string): string | undefined {
  return lookUp(readings, itemReading(interpretation, item)) ?? lookUp(readings, interpretation.id);
}

/** The items that have a reading of their own, with it. */
export function ownReadings(
  interpretation: Interpretation,
  readings: Readings,
): readonly { readonly item: string; readonly choice: string }[] {
  return separateItems(interpretation).flatMap((item) => {
    const choice = lookUp(readings, itemReading(interpretation, item));
    return choice === undefined ? [] : [{ item, choice }];
  });
}

/** An interpretation, or what it is about some of its items, with the reading in force for all that it is about. */
export interface DecidedCase {
  readonly interpretation: Interpretation;
  readonly choice: string;
}

/** An interpretation by the readings in force for its items: one case for most, one more for each item with its own. */
export function decidedCases(interpretation: Interpretation, readings: Readings): readonly DecidedCase[] {
  const choice = lookUp(readings, interpretation.id);
  if (choice === undefined) throw new Error(`no reading for ${interpretation.id}`);
  const own = ownReadings(interpretation, readings);
  if (own.length === 0) return [{ interpretation, choice }];
  const others = itemsConcerned(interpretation).filter((id) => own.every(({ item }) => item !== id));
  return [
    ...(others.length === 0 ? [] : [{ interpretation: about(others, interpretation), choice }]),
    ...own.map((one) => ({ interpretation: about([one.item], interpretation), choice: one.choice })),
  ];
}

function about(items: readonly string[], interpretation: Interpretation): Interpretation {
  const applies = "items" in interpretation.applies ? { items: [...items] } : { modifiersOf: [...items] };
  return { ...interpretation, applies };
}

/** The reading in force in the rubric's words, and those of single items after it. */
export function readingWords(interpretation: Interpretation, readings: Readings): string {
  const { id, choices } = interpretation;
  const label = (choice: string | undefined) => choices.find((one) => one.id === choice)?.label ?? "";
  const own = ownReadings(interpretation, readings).map(({ item, choice }) => `指标${item}${label(choice)}`);
  return label(lookUp(readings, id)) + (own.length === 0 ? "" : `（其中${own.join("、")}）`);
}
