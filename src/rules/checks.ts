import { z } from "zod";
import { show } from "../shared/decimal";
import { compare, fraction, mean, shown, subtract, total, ZERO, type Fraction } from "../shared/fraction";
import { listIn, type Field, type FieldValues } from "./field";
import { phrase } from "./explanation";
import type { LedgerUse, Phase } from "./rule";

const waySchema = z.strictObject({
  id: z.string().min(1).describe("编号，也是台账级别的编号"),
  label: z.string().min(1),
});

/** Several checks in the course of a year (督查检查、明察暗访、跟踪督查), which become the score of one phase. */
export const checksSchema = z.strictObject({
  phase: z.string().min(1).describe("哪个阶段"),
  ways: z.array(waySchema).min(1).describe("检查的方式，台账里从中选"),
  combine: z
    .enum(["entered", "mean", "latest", "lowest", "deducted"])
    .describe(
      "entered：由审核人综合评一个分，台账只作记录；mean：各次平均；latest：以最近一次为准；lowest：以最低一次为准；deducted：从分值起扣，台账填扣分，扣完为止",
    ),
});

export type Checks = z.infer<typeof checksSchema>;

/** The checks of one phase, filled by lines of the ledger alone. */
export interface BoundChecks {
  readonly field: Field;
  readonly ledger: LedgerUse;
  /** What they come to, and how; null where they do not count, or there is none. */
  combine(values: FieldValues): { readonly mark: Fraction; readonly words: string } | null;
}

/** `full` is what one check comes to at most, `score` the field of the phase's score. */
export function bindChecks({ combine, ways }: Checks, { phase, full, score }: Facts): BoundChecks {
  const field: Field = {
    id: `${phase.id}.checks`,
    label: `${phase.label}各次检查`,
    required: false,
    type: "list",
    least: 0,
    most: full,
    ledgerOnly: true,
  };
  const levels = ways.map(({ id, label }) => ({ id, label, worth: -1, amounts: field }));
  return {
    field,
    ledger: { by: "points", field, levels, checks: { dated: combine === "latest", score } },
    combine(values) {
      const marks = listIn(values, field.id);
      if (marks === null || combine === "entered" || (marks.length === 0 && combine !== "deducted")) return null;
      return combined(marks, combine, full);
    },
  };
}

interface Facts {
  readonly phase: Phase;
  readonly full: number;
  readonly score: string;
}

function combined(marks: readonly number[], combine: Exclude<Checks["combine"], "entered">, full: number) {
  const exact = marks.map(fraction);
  const said = { count: marks.length, marks: marks.map(show).join("、") };
  switch (combine) {
    case "mean": {
      const mark = mean(exact);
      return { mark, words: phrase("checks-mean", { ...said, mark: shown(mark) }) };
    }
    case "latest": {
      const mark = exact.at(-1) ?? ZERO;
      return { mark, words: phrase("checks-latest", { ...said, mark: shown(mark) }) };
    }
    case "lowest": {
      const mark = exact.reduce((a, b) => (compare(b, a) < 0 ? b : a));
      return { mark, words: phrase("checks-lowest", { ...said, mark: shown(mark) }) };
    }
    case "deducted": {
      const left = subtract(fraction(full), total(exact));
      const mark = compare(left, ZERO) < 0 ? ZERO : left;
      return {
        mark,
        words: phrase("checks-deducted", { count: marks.length, taken: shown(total(exact)), mark: shown(mark) }),
      };
    }
  }
}
