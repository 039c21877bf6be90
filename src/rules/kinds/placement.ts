import { z } from "zod";
import { minus, roundedQuotient, sum, times } from "../../shared/decimal";
import { divide, fraction } from "../../shared/fraction";
import { issue } from "../../shared/issue";
import { because } from "../explanation";
import { flagIn, numberIn, type Field, type FieldValues } from "../field";
import { labelled, labelsSchema } from "../labels";
import { limited, limitedOutcome, limitWords } from "../points";
import { blank, scored, unrounded, type BoundRule, type ItemFacts, type Kind, type Outcome } from "../rule";
import { titles } from "../wording/phrases";

const schema = z.strictObject({
  kind: z.literal("placement"),
  /** Points by the province's class, the first class first. */
  classes: z.array(z.number().nonnegative()).min(1),
  /** What each place behind the first costs in the city's ranking. */
  step: z.number().positive(),
  labels: labelsSchema,
});
type Placement = z.infer<typeof schema>;

type Fields = Readonly<Record<"noTask" | "provinceClass" | "cityRank", Field>>;

/** Points by the province's class or else by the city's rank; without a task, the average of the units that have one. */
export const placement: Kind<Placement> = {
  schema,
  bind(rule, item): BoundRule {
    const fields = fieldsOf(rule);
    return {
      fields: [fields.noTask, fields.provinceClass, fields.cityRank],
      ledger: null,
      comparesUnits: true,
      scorer(cohort) {
        const placed = cohort.flatMap(({ values, faulty }) => (faulty ? [] : (ownPoints(values, rule, item) ?? [])));
        return (values) => score(values, rule, item, fields, placed);
      },
    };
  },
};

function fieldsOf({ labels, classes }: Placement): Fields {
  return {
    noTask: { id: "noTask", label: labelled(labels, "noTask", titles.noTask), required: false, type: "flag" },
    provinceClass: {
      id: "provinceClass",
      label: labelled(labels, "provinceClass", "省排类别"),
      required: false,
      type: "integer",
      min: 1,
      max: classes.length,
    },
    cityRank: {
      id: "cityRank",
      label: labelled(labels, "cityRank", "市排名次"),
      required: false,
      type: "integer",
      min: 1,
      max: null,
    },
  };
}

/** Points by class or rank; null where neither counts. The province's result prevails (以省考核结果为准). */
function ownPoints(values: FieldValues, rule: Placement, item: ItemFacts): number | null {
  if (flagIn(values, "noTask") === true) return null;
  const provinceClass = numberIn(values, "provinceClass");
  const cityRank = numberIn(values, "cityRank");
  if (provinceClass !== null) return rule.classes[provinceClass - 1] ?? null;
  return cityRank === null ? null : byCityRank(cityRank, rule, item).points;
}

/** Points from the max downwards by places, never below 0. */
function byCityRank(rank: number, { step }: Placement, item: ItemFacts): ReturnType<typeof limited> {
  return limited(fraction(minus(item.max, times(rank - 1, step))), 0, item);
}

function score(
  values: FieldValues,
  rule: Placement,
  item: ItemFacts,
  fields: Fields,
  placed: readonly number[],
): Outcome {
  const provinceClass = numberIn(values, "provinceClass");
  const cityRank = numberIn(values, "cityRank");
  if (flagIn(values, "noTask") === true) return average(values, item, fields, placed);
  const points = ownPoints(values, rule, item);
  if (points === null) return blank(fields.provinceClass, fields.cityRank);
  const { max } = item;
  if (provinceClass === null) {
    const rank = cityRank ?? 0;
    const found = byCityRank(rank, rule, item);
    const words = { max, rank, step: rule.step, limit: limitWords(found), points };
    return limitedOutcome(found, because("placement-rank", words));
  }
  return cityRank === null
    ? scored(points, because("placement-class", { max, class: provinceClass, points }))
    : scored(points, because("placement-class-first", { max, class: provinceClass, rank: cityRank, points }));
}

function average(values: FieldValues, item: ItemFacts, fields: Fields, placed: readonly number[]): Outcome {
  const second = [fields.provinceClass, fields.cityRank].find((field) => numberIn(values, field.id) !== null);
  if (second !== undefined) {
    const parameters = { first: fields.noTask.label, second: second.label };
    return { status: "unusable", issues: [issue("both-given", { field: second.id }, parameters)] };
  }
  if (placed.length === 0) {
    return { status: "unusable", issues: [issue("nothing-to-average", { field: fields.noTask.id }, {})] };
  }
  const points = roundedQuotient(sum(placed), 1, placed.length, item.decimals);
  const outcome = scored(points, because("placement-average", { max: item.max, count: placed.length, points }));
  return unrounded(outcome, divide(fraction(sum(placed)), fraction(placed.length)));
}
