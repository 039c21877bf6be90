import { z } from "zod";
import { divide, fraction, multiply, total } from "../../shared/fraction";
import { sum } from "../../shared/decimal";
import { issue } from "../../shared/issue";
import type { Field } from "../field";
import { at, fieldIdsIn } from "../faults/finding";
import { phrase, quantity } from "../explanation";
import { cases, sayings } from "../say";
import { attendance, countFaults, countSchema, withCount, type Absent } from "./count";
import { given, unitSchema, type BoundMeasure, type Naming, type Reading } from "./measure";
import { defineMeasure } from "./measureKind";

const words = sayings({
  mean: ["有效{counted}的平均（{levels}）", "mean of the valid {counted} ({levels})"],
  valid: ["{label}每{counted}计{worth}", "{label}: {worth} for each {counted}"],
  invalid: ["{label}不算有效{counted}", "{label} is no valid {counted}"],
  none: ["没有有效{counted}", "there is no valid {counted}"],
});

const schema = z
  .strictObject({
    kind: z.literal("votes"),
    unit: unitSchema,
    counted: z.string().min(1).describe("票的量词：票、人、份"),
    levels: z
      .array(
        z.strictObject({
          id: z.string().min(1).describe("填报项目的编号"),
          label: z.string().min(1),
          worth: z.number().nullable().describe("一票计多少；null：不作有效票（弃权、废票）"),
        }),
      )
      .min(2),
    count: countSchema
      .optional()
      .describe("文件规定应投几票（含无效票）：一个数，或从least到most；多了报错，少了看absent"),
  })
  .describe("投票、测评：各档票数（每档一个项目，编号为该档的id）折算后除以有效票数");

type Votes = z.infer<typeof schema>;

/** A vote: what the levels are worth, times their counts, divided by the valid votes. */
export const votes = defineMeasure(schema)({
  form: {
    name: ["投票、测评", "Votes"],
    fields: {
      "votes.levels": ["各档票", "Kinds of votes"],
      "votes.count": ["应投几票（含无效票）", "Votes there must be (invalid ones included)"],
      worth: ["一票计多少", "Worth of a vote"],
    },
    options: {
      "worth:nothing": ["不作有效票（弃权、废票）", "No valid vote"],
      "worth:number": ["有效票", "Valid vote"],
    },
  },
  start: () => ({
    kind: "votes",
    unit: "分",
    counted: "票",
    levels: [
      { id: "x1", label: "满意", worth: 100 },
      { id: "x2", label: "不满意", worth: 0 },
    ],
  }),
  text({ levels, counted, unit, count }, names, say) {
    const each = levels.map(({ id, label: usual, worth }) => {
      const label = names.beside(id, usual);
      if (worth === null) return say(words.invalid, { label, counted });
      return say(words.valid, { label, counted, worth: quantity(fraction(worth), unit, say) });
    });
    return withCount(say(words.mean, { counted, levels: cases(each, say) }), count, say, counted);
  },
  lacking: ({ counted }, _, say) => say(words.none, { counted }),
  faults: ({ levels, count }, path) => [
    ...(levels.every(({ worth }) => worth === null)
      ? [issue("lint-votes-worthless", at([...path, "levels"]), {})]
      : []),
    ...countFaults(count, [...path, "count"]),
  ],
  names: ({ levels }, path) => [fieldIdsIn("option", levels, [...path, "levels"])],
  hasCount: ({ count }) => count !== undefined,
  formula: () => null,
  bind: bindVotes,
});

function bindVotes(measure: Votes, names: Naming, absent: Absent): BoundMeasure {
  const { unit, counted, levels } = measure;
  const fields = levels.map(({ id, label }): Field => {
    const title = names.beside(id, label);
    return { id: names.id(id), label: `${title}（${counted}）`, required: true, type: "integer", min: 0, max: null };
  });
  const worths = levels.flatMap(({ worth }) => worth ?? []);
  return {
    fields,
    unit,
    extent: { min: Math.min(...worths), max: Math.max(...worths), whole: false },
    divides: true,
    read(values) {
      const counts = fields.map((field) => given(values, field));
      const [first] = fields;
      if (first === undefined) throw new Error("a vote has levels");
      return meanWorth(measure, counts, { first, absent });
    },
  };
}

function meanWorth(
  { levels, unit, counted, count: prescribed }: Votes,
  counts: readonly number[],
  { first, absent }: { readonly first: Field; readonly absent: Absent },
): Reading {
  const cast = levels.map((level, index) => ({ ...level, count: counts[index] ?? 0 }));
  const valid = cast.flatMap(({ worth, count }) => (worth === null ? [] : [{ worth, count }]));
  const valued = sum(valid.map(({ count }) => count));
  if (valued === 0) return { status: "no-divisor", field: first };
  const whole = { ...first, label: phrase("votes-cast", { counted }) };
  const attended = attendance(sum(counts), { count: prescribed, absent, field: whole });
  if (attended.status !== "attended") return attended;
  const worth = total(valid.map((one) => multiply(fraction(one.worth), fraction(one.count))));
  const x = divide(worth, fraction(valued + attended.missing));
  const parts = cast
    .filter(({ count }) => count > 0)
    .map(({ label, count }) => phrase("votes-level", { label, count, counted }));
  const told = { parts: parts.join("、") + attended.words, count: valued, counted, value: quantity(x, unit) };
  const said = phrase(attended.missing > 0 ? "votes-prescribed" : "votes", told);
  return { status: "read", x, words: said, issues: attended.issues };
}
