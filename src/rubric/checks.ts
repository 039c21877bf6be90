import { z } from "zod";

const text = z.string().min(1);

/** What looks wrong although every value by itself can be used; it changes no points. */
export const checkSchema = z.discriminatedUnion("kind", [
  /** All units having the same points on one of the items is suspicious. */
  z.strictObject({ kind: z.literal("spread"), items: z.array(text).min(1), clause: text }),
  z.strictObject({
    kind: z.literal("above"),
    item: text.describe("填有附带数据measured的指标"),
    limit: z.number().nullable().describe("附带数据高于它就提示；null不核对"),
    clause: text,
  }),
  z.strictObject({
    kind: z.literal("evidence"),
    items: z.array(text).min(1).describe("计了次数就要有佐证材料的指标"),
    levels: z.array(text).min(1).optional().describe("只看这些级别；不写的各级别都看"),
    clause: text,
  }),
  /** A rating that calls for a flag. */
  z.strictObject({ kind: z.literal("ratingNeedsFlag"), item: text, rating: text, attribute: text, clause: text }),
  z.strictObject({
    kind: z.literal("choicesNeedFlag"),
    choices: text.describe("选若干项的属性：列出各种情形"),
    attribute: text.describe("选了任何一种就应为“是”的属性"),
    source: text.optional().describe("写明出处的属性，文字类"),
    clause: text,
  }),
  /** An entered rank that is better than that of a unit with ratings nowhere worse and somewhere better. */
  z.strictObject({ kind: z.literal("rankAgainstRatings"), clause: text }),
  /** An entered grade against the points: a low one at full points or first, a better one than a higher total has. */
  z.strictObject({ kind: z.literal("gradeAgainstTotal"), clause: text }),
  /** A flag that goes with some grades, and with full points of some items. */
  z.strictObject({
    kind: z.literal("flagNeeds"),
    attribute: text.describe("填“是”就要核对的属性"),
    grades: z.array(text).min(1).describe("填“是”的应是哪些等次"),
    full: z.array(text).min(1).optional().describe("填“是”的应得满分的指标"),
    clause: text,
  }),
  /** Units of one group whose final ranks are in another order than those that the group gave them. */
  z.strictObject({
    kind: z.literal("orderAgrees"),
    attribute: text.describe("组内初步名次的属性，整数"),
    within: text.describe("分组的属性"),
    clause: text,
  }),
]);

/** Checks by their place in the list, as readings name them ("0.limit"). */
export const checksByPlace = z.record(z.string(), checkSchema);

export type EntryCheck = z.infer<typeof checkSchema>;
