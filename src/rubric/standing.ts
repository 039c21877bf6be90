import { z } from "zod";
import { attributeConditionSchema, conditionSchema } from "./modifiers";

/*
 * Everything that follows from the totals: who is vetoed, who is ranked where, who has which grade.
 */

/** What a veto does; the events that veto are items. */
export const vetoSchema = z.strictObject({
  /** Whether a vetoed unit has a place in the ranking, its own or the last, shared by all who are vetoed. */
  ranking: z.enum(["excluded", "kept", "last"]),
  points: z.enum(["kept", "zero"]).optional().describe("被否决的单位的总分：kept照计（不写也是）；zero记0分"),
  consequences: z
    .array(z.strictObject({ text: z.string().min(1), clause: z.string().min(1) }))
    .min(1)
    .optional()
    .describe("被否决的后果，如取消评先"),
  clause: z.string().min(1),
});

const rankingShape = {
  shown: z.boolean().optional().describe("false：不显示名次；不写的显示"),
  excluded: attributeConditionSchema
    .nullable()
    .optional()
    .describe("什么情形的单位不排名、不计入名额的单位数；null或不写的都排"),
  /** What a cohort that nobody has reviewed yet is ranked and graded by. */
  self: z
    .enum(["never", "alone"])
    .optional()
    .describe("全部单位只有自评时：never不排名、不评等次；alone按自评暂排；不写的是alone"),
};

export const rankingSchema = z.discriminatedUnion("by", [
  /** Higher total first. */
  z.strictObject({
    by: z.literal("total"),
    ...rankingShape,
    clause: z.string().min(1).nullable().describe("依据；文件未规定名次的写null"),
  }),
  /** By an entered rank where every unit has one, otherwise by the sum of what the ratings are worth. */
  z.strictObject({
    by: z.literal("ratings"),
    /** The attribute that holds the entered rank. */
    attribute: z.string().min(1),
    /** What a rating is worth; null: only entered ranks count. */
    points: z.record(z.string(), z.number()).nullable(),
    /** Rank only among units with the same value of this attribute; null: among all. */
    within: z.string().min(1).nullable(),
    ...rankingShape,
    clause: z.string().min(1),
  }),
]);

const gateSchema = z.union([
  z.strictObject({
    when: conditionSchema,
    atBest: z.string().min(1).describe("条件成立时最高评为哪一等次"),
    clause: z.string().min(1),
  }),
  z.strictObject({
    when: conditionSchema,
    lower: z.int().positive().describe("条件成立时降几等"),
    clause: z.string().min(1),
  }),
]);

/** Something else that counts as a flag that is 是 (yes), where a reading says so. */
const groundSchema = z.strictObject({
  when: conditionSchema,
  counts: z.boolean().describe("条件成立时是否算作该属性为“是”"),
  clause: z.string().min(1),
});

/** What keeps a unit from the grade that it would have (一票否优、降等次); the counted steps add up, the lowest grade counts. */
const gates = z.array(gateSchema).optional().describe("否优、降等次的情形；口径里才有的写空清单");

/**
 * What follows for a unit besides its grade (约谈、奖励): for units with one of the grades, for those of whom the
 * condition holds, or where both are given for those of both.
 */
const consequenceSchema = z.strictObject({
  grades: z.array(z.string().min(1)).min(1).optional().describe("哪些等次；不写的不看等次"),
  when: attributeConditionSchema.optional().describe("什么情形；不写的不看情形"),
  text: z.string().min(1),
  clause: z.string().min(1),
});

const consequences = z.array(consequenceSchema).min(1).optional().describe("等次的后果");

const thresholdsSchema = z.strictObject({
  kind: z.literal("thresholds"),
  /** Best first; `from` is the least total of the tier, inclusive; null for the last tier. */
  tiers: z.array(z.strictObject({ grade: z.string().min(1), from: z.number().nullable() })).min(2),
  rounding: z
    .union([z.literal(0), z.literal(1)])
    .nullable()
    .optional()
    .describe("与界限比较前总分保留几位小数；null或不写的不取整"),
  gates,
  consequences,
  clause: z.string().min(1),
});

const quotaTierShape = {
  grade: z.string().min(1),
  from: z.number().optional().describe("总分还须达到的最低分"),
};

const quotaTierSchema = z.union([
  z.strictObject({
    ...quotaTierShape,
    share: z.number().positive().max(1).describe("累计比例，如0.3"),
    after: z
      .number()
      .positive()
      .max(1)
      .nullable()
      .optional()
      .describe("从多少比例起，如“11%—30%”的0.11；不写的与上一档相接"),
  }),
  z.strictObject({ ...quotaTierShape, places: z.int().positive().describe("累计名额") }),
]);

const quotaSchema = z.strictObject({
  kind: z.literal("quota"),
  /** Best first; a unit has the first tier whose cumulative share or number of places holds its rank. */
  top: z.array(quotaTierSchema).min(1),
  /** The last places by share; with an attribute, for units alone that have the flag. */
  bottom: z
    .strictObject({
      grade: z.string().min(1),
      share: z.number().positive().max(1),
      attribute: z.string().min(1).optional(),
      also: z.array(groundSchema).min(1).optional().describe("还有哪些情形可以算作attribute为“是”"),
      ties: z
        .enum(["as-top", "better", "worse"])
        .optional()
        .describe("并列跨过末位界限的：as-top与前列口径相同，better都不算末位，worse都算；不写为as-top"),
    })
    .optional(),
  rest: z.string().min(1),
  /** A flag that bars a unit from a grade and gives it another. */
  bar: z
    .strictObject({
      attribute: z.string().min(1),
      grade: z.string().min(1),
      instead: z.string().min(1).nullable().describe("改评的等次；null由人另定，不自动评"),
    })
    .optional(),
  within: z.string().min(1).optional().describe("分组的单位属性（choice或text）：每组各自排名次、分名额"),
  base: z
    .enum(["all", "complete"])
    .optional()
    .describe("比例按多少个单位算：all全部应考核的（没有填全的也算），complete已填全的；不写为all"),
  shares: z
    .enum(["cumulative", "each"])
    .optional()
    .describe("each：每档的比例单独算成整数名额再相加；不写的按累计比例算"),
  /** Which grade a tie over a boundary gives to all tied. */
  ties: z.enum(["better", "worse"]),
  /** The limits are share × N as they are, rounded half up to whole places, or always up. */
  places: z.enum(["within", "round", "up"]),
  /** Whether the place of a barred unit goes to the next, and whether the place that this one leaves does so, too. */
  freed: z.enum(["not-filled", "next-moves-up", "all-move-up"]),
  gates,
  consequences,
  clause: z.string().min(1),
});

const enteredSchema = z.strictObject({
  kind: z.literal("entered"),
  /** The attribute that holds the grade. */
  attribute: z.string().min(1),
  grades: z.array(z.string().min(1)).min(2),
  consequences: z.array(consequenceSchema),
  clause: z.string().min(1),
});

export const gradingSchema = z.discriminatedUnion("kind", [
  thresholdsSchema,
  quotaSchema,
  enteredSchema,
  z.strictObject({ kind: z.literal("none") }),
]);

export type Veto = z.infer<typeof vetoSchema>;
export type Ranking = z.infer<typeof rankingSchema>;
export type Grading = z.infer<typeof gradingSchema>;
export type QuotaGrading = z.infer<typeof quotaSchema>;
export type QuotaBottom = NonNullable<QuotaGrading["bottom"]>;
export type QuotaTier = z.infer<typeof quotaTierSchema>;
export type ThresholdGrading = z.infer<typeof thresholdsSchema>;
export type Consequence = z.infer<typeof consequenceSchema>;
export type Gate = z.infer<typeof gateSchema>;

/** The grades that a rubric gives, best first; empty where it has none. */
export function gradesOf(grading: Grading): readonly string[] {
  switch (grading.kind) {
    case "thresholds":
      return grading.tiers.map((tier) => tier.grade);
    case "quota":
      return [
        ...grading.top.map((tier) => tier.grade),
        grading.rest,
        ...(grading.bottom === undefined ? [] : [grading.bottom.grade]),
      ];
    case "entered":
      return grading.grades;
    case "none":
      return [];
  }
}

/** What follows for units besides their grades; nothing where a rubric has no such thing. */
export function consequencesIn(grading: Grading): readonly Consequence[] {
  return "consequences" in grading ? (grading.consequences ?? []) : [];
}

/** What can follow for units at all, what a veto brings with it last. */
export function allConsequences({ grading, veto }: Rules): readonly Consequence[] {
  return [...consequencesIn(grading), ...(veto?.consequences ?? [])];
}

interface Rules {
  readonly grading: Grading;
  readonly veto: z.infer<typeof vetoSchema> | null;
}
