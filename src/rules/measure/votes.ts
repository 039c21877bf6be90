import { z } from "zod";
import { divide, fraction, multiply, total } from "../../shared/fraction";
import { sum } from "../../shared/decimal";
import type { Field } from "../field";
import { phrase, quantity } from "../phrase";
import { attendance, countSchema, type Absent } from "./count";
import { given, unitSchema, type BoundMeasure, type Naming, type Reading } from "./measure";

export const votesSchema = z
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

type Votes = z.infer<typeof votesSchema>;

/** A vote: what the levels are worth, times their counts, divided by the valid votes. */
export function bindVotes(measure: Votes, names: Naming, absent: Absent): BoundMeasure {
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
  const votes = sum(valid.map(({ count }) => count));
  if (votes === 0) return { status: "no-divisor", field: first };
  const whole = { ...first, label: phrase("votes-cast", { counted }) };
  const attended = attendance(sum(counts), { count: prescribed, absent, field: whole });
  if (attended.status !== "attended") return attended;
  const worth = total(valid.map((one) => multiply(fraction(one.worth), fraction(one.count))));
  const x = divide(worth, fraction(votes + attended.missing));
  const parts = cast
    .filter(({ count }) => count > 0)
    .map(({ label, count }) => phrase("votes-level", { label, count, counted }));
  const told = { parts: parts.join("、") + attended.words, count: votes, counted, value: quantity(x, unit) };
  const words = phrase(attended.missing > 0 ? "votes-prescribed" : "votes", told);
  return { status: "read", x, words, issues: attended.issues };
}
