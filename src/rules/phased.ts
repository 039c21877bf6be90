import { z } from "zod";
import { show, sum } from "../shared/decimal";
import { divide, fraction, multiply, shown, type Fraction } from "../shared/fraction";
import { issue, type Issue } from "../shared/issue";
import { bindChecks, checksSchema, type BoundChecks, type Checks } from "./checks";
import { because, phrase } from "./explanation";
import { numberIn, type Field, type FieldValues } from "./field";
import { labelled, type Labels } from "./labels";
import { limited } from "./points";
import { perUnit, scored, type BoundRule, type ItemFacts, type Outcome, type Phase } from "./rule";
import { append } from "../shared/list";
import { setEntry } from "../shared/lookUp";

/*
 * An item that is judged in several phases: a score in each, or a percentage of its points; in one of them, several
 * checks in the course of the year may be made into one.
 */

/** The parameters of a judged item that is assessed in phases. */
export const phasedShape = {
  percent: z
    .array(z.string().min(1))
    .optional()
    .describe("哪些阶段填百分数（比例、满意率、百分制成绩），得分＝分值×百分数；其他阶段直接评分"),
  checks: checksSchema.optional().describe("哪个阶段一年有几次检查，怎样合成一个得分"),
};

/** Why an item in phases has its points. */
export const phasedWords = { phases: "满分{max}分，{parts}，合计得{points}分" } as const;

interface Phased {
  readonly percent?: readonly string[] | undefined;
  readonly checks?: Checks | undefined;
  readonly labels?: Labels;
}

/** One phase with its fields. */
interface BoundPhase {
  readonly phase: Phase;
  readonly field: Field;
  /** What is entered at most, and stands for all points of the phase. */
  readonly full: number;
  readonly checks: BoundChecks | null;
}

/** The rule of an item in phases; one with no points is not assessed. */
export function bindPhases(rule: Phased, item: ItemFacts): BoundRule {
  const phases = item.phases.filter(({ max }) => max > 0).map((phase) => bindPhase(phase, rule));
  const fields = phases.flatMap(({ field, checks }) => (checks === null ? [field] : [field, checks.field]));
  const ledger = phases.find(({ checks }) => checks !== null)?.checks?.ledger ?? null;
  return perUnit(fields, (values) => scorePhases(values, phases, item), ledger);
}

function bindPhase(phase: Phase, { percent = [], checks, labels }: Phased): BoundPhase {
  const { id, label, max } = phase;
  const byPercent = percent.includes(id);
  const full = byPercent ? 100 : max;
  const score = { required: true, type: "number", min: 0, max: full } as const;
  const percentId = `${id}.percent`;
  const field: Field = byPercent
    ? { ...score, id: percentId, label: labelled(labels, percentId, `${label}百分数（%）`), percent: true }
    : { ...score, id, label: labelled(labels, id, `${label}得分`) };
  const bound = checks?.phase === id ? bindChecks(checks, { phase, full, score: field.id }) : null;
  return { phase, field, full, checks: bound };
}

/** What a phase came to, out of what it stands for at most, and how. */
interface Mark {
  readonly mark: Fraction;
  readonly words: string;
  readonly issues: readonly Issue[];
}

function scorePhases(values: FieldValues, phases: readonly BoundPhase[], item: ItemFacts): Outcome {
  const points: Record<string, number> = {};
  for (const { id, max } of item.phases) if (max === 0) setEntry(points, id, 0);
  const missing: Field[] = [];
  const parts: string[] = [];
  const issues: Issue[] = [];
  for (const bound of phases) {
    const found = markIn(values, bound);
    if (found === null) {
      missing.push(bound.field);
      continue;
    }
    const { id, max } = bound.phase;
    const share = divide(multiply(found.mark, fraction(max)), fraction(bound.full));
    const { points: own } = limited(share, null, { max, decimals: item.decimals });
    setEntry(points, id, own);
    parts.push(partWords(bound, found, own));
    append(issues, found.issues);
  }
  if (missing.length > 0) return { status: "blank", missing, phases: points };
  const total = sum(Object.values(points));
  const explanation = because(phasedWords.phases, { max: item.max, parts: parts.join("、"), points: total });
  const outcome = scored(total, explanation, issues);
  return outcome.status === "scored" ? { ...outcome, phases: points } : outcome;
}

/** What its checks come to, where they count and there are any, otherwise what is entered; null where it is blank. */
function markIn(values: FieldValues, { field, checks }: BoundPhase): Mark | null {
  const entered = numberIn(values, field.id);
  const combined = checks?.combine(values) ?? null;
  if (combined === null) {
    return entered === null ? null : { mark: fraction(entered), words: show(entered), issues: [] };
  }
  const differs = entered !== null && shown(combined.mark) !== show(entered);
  const words = { label: field.label, entered: entered ?? 0, combined: shown(combined.mark) };
  return { ...combined, issues: differs ? [issue("checks-differ", { field: field.id }, words)] : [] };
}

function partWords({ phase: { label, max }, full }: BoundPhase, { words }: Mark, points: number): string {
  return full === max
    ? phrase("phase-score", { label, score: words, max })
    : phrase("phase-percent", { label, percent: words, max, points });
}

/**
 * A rule that knows nothing of phases, for an item that is assessed in one of them: its points are those of that phase.
 * What a rule says of phases itself is left alone.
 */
export function inOnePhase(bound: BoundRule, { phases }: Pick<ItemFacts, "phases">): BoundRule {
  const [only, ...others] = phases.filter(({ max }) => max > 0);
  if (only === undefined || others.length > 0) return bound;
  const none = Object.fromEntries(phases.map(({ id }) => [id, 0]));
  return {
    ...bound,
    scorer(cohort) {
      const score = bound.scorer(cohort);
      return (values, sources): Outcome => {
        const outcome = score(values, sources);
        if (outcome.status !== "scored" || outcome.phases !== undefined) return outcome;
        return { ...outcome, phases: { ...none, [only.id]: outcome.points } };
      };
    },
  };
}
