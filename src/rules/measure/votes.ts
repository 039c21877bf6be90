import { z } from "zod";
import { divide, fraction, multiply, total } from "../../shared/fraction";
import { sum } from "../../shared/decimal";
import type { Field } from "../field";
import { phrase, quantity } from "../phrase";
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
  })
  .describe("投票、测评：各档票数（每档一个项目，编号为该档的id）折算后除以有效票数");

type Votes = z.infer<typeof votesSchema>;

/** A vote: what the levels are worth, times their counts, divided by the valid votes. */
export function bindVotes({ unit, counted, levels }: Votes, names: Naming): BoundMeasure {
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
      return meanWorth(levels, counts, { unit, counted, first });
    },
  };
}

function meanWorth(
  levels: Votes["levels"],
  counts: readonly number[],
  { unit, counted, first }: Pick<Votes, "unit" | "counted"> & { readonly first: Field },
): Reading {
  const cast = levels.map((level, index) => ({ ...level, count: counts[index] ?? 0 }));
  const valid = cast.flatMap(({ worth, count }) => (worth === null ? [] : [{ worth, count }]));
  const votes = sum(valid.map(({ count }) => count));
  if (votes === 0) return { status: "no-divisor", field: first };
  const worth = total(valid.map((one) => multiply(fraction(one.worth), fraction(one.count))));
  const x = divide(worth, fraction(votes));
  const parts = cast
    .filter(({ count }) => count > 0)
    .map(({ label, count }) => phrase("votes-level", { label, count, counted }));
  return {
    status: "read",
    x,
    words: phrase("votes", { parts: parts.join("、"), count: votes, counted, value: quantity(x, unit) }),
  };
}
