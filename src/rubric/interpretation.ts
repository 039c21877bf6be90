import { z } from "zod";

/** The parts of a rubric outside its items that a reading can change. */
const partSchema = z.enum([
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
