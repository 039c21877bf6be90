import { z } from "zod";
import { round, show, sum } from "../../shared/decimal";
import { fraction } from "../../shared/fraction";
import { because } from "../explanation";
import { numberIn, type Field, type FieldValues } from "../field";
import { labelled, labelsSchema } from "../labels";
import {
  blank,
  perUnit,
  scored,
  sharing,
  unrounded,
  type ItemFacts,
  type Kind,
  type Outcome,
  type Phase,
} from "../rule";
import { setEntry } from "../../shared/lookUp";
const schema = z.strictObject({ kind: z.literal("judged"), labels: labelsSchema });
type Judged = z.infer<typeof schema>;

/** The reviewer's score, 0 to max; one for each phase where the item is assessed in phases. */
export const judged: Kind<Judged> = {
  schema,
  bind(rule, item) {
    if (item.phases.length > 0) return bindPhases(rule, item);
    const field = scoreField("score", labelled(rule.labels, "score", "得分"), item.max);
    const share = sharing();
    return perUnit([field], (values) => {
      const score = numberIn(values, "score");
      return score === null ? blank(field) : share(score, () => scoreOnce(score, item));
    });
  },
};

function scoreField(id: string, label: string, max: number): Field {
  return { id, label, required: true, type: "number", min: 0, max };
}

function scoreOnce(score: number, item: ItemFacts): Outcome {
  const points = round(score, item.decimals);
  return unrounded(scored(points, because("judged", { max: item.max, score, points })), fraction(score));
}

function bindPhases(rule: Judged, item: ItemFacts) {
  const phases = item.phases.filter((phase) => phase.max > 0);
  const fields = phases.map((phase) =>
    scoreField(phase.id, labelled(rule.labels, phase.id, `${phase.label}得分`), phase.max),
  );
  return perUnit(fields, (values) => scorePhases(values, phases, fields, item));
}

function scorePhases(
  values: FieldValues,
  assessed: readonly Phase[],
  fields: readonly Field[],
  item: ItemFacts,
): Outcome {
  const points: Record<string, number> = {};
  for (const phase of item.phases) if (phase.max === 0) setEntry(points, phase.id, 0);
  const parts: string[] = [];
  for (const phase of assessed) {
    const score = numberIn(values, phase.id);
    if (score === null) continue;
    setEntry(points, phase.id, round(score, item.decimals));
    parts.push(`${phase.label}${show(score)}分（满分${show(phase.max)}分）`);
  }
  const missing = fields.filter((field) => numberIn(values, field.id) === null);
  if (missing.length > 0) return { status: "blank", missing, phases: points };
  const total = sum(Object.values(points));
  const explanation = because("judged-phases", { max: item.max, parts: parts.join("、"), points: total });
  return { status: "scored", points: total, phases: points, explanation };
}
