import { z } from "zod";
import { because } from "../explanation";
import { awardFaults, pointsOf, possibleFaults } from "../faults/awardFaults";
import { namesIn } from "../faults/finding";
import { textIn, type Field } from "../field";
import { chosen, when, type Expression } from "../formula";
import { labelled, labelsSchema } from "../labels";
import { awardFormula, awardOutcome, awardSchema, scoreField } from "../points";
import { blank, perUnit } from "../rule";
import { awardText, cases, sayings } from "../say";
import { defineKind, SIGNED } from "./kind";

const explanations = {
  fixed: "满分{max}分，评为“{level}”，得{points}分",
  reviewer: "满分{max}分，评为“{level}”（{least}至{most}分），审核评定得{points}分",
} as const;

const words = sayings({
  rule: ["评为{options}", "rated {options}"],
  option: ["“{label}”{award}", "“{label}”: {award}"],
});

/** A level that is chosen has its points, or a range within which the reviewer scores. */
export const level = defineKind(
  z
    .strictObject({
      kind: z.literal("level"),
      options: z
        .array(z.strictObject({ label: z.string().min(1).describe("档次的名称，如“优”"), points: awardSchema }))
        .min(2),
      labels: labelsSchema,
    })
    .describe("评档次：选一档（项目level），得该档的分值，或由审核人在该档范围内评定"),
)({
  called: () => ["评档次", "Level"],
  form: {
    name: ["评档次，各档有分值", "A level with points"],
    fields: {
      "level.options": ["各档次", "Levels"],
    },
  },
  gives: "points",
  counts: SIGNED,
  phased: false,
  open: [],
  explanations,
  start: (max) => ({
    kind: "level",
    options: [
      { label: "好", points: max },
      { label: "差", points: 0 },
    ],
  }),
  needsMaximum: () => false,
  sentence({ options }, _, say) {
    const each = options.map(({ label, points }) => say(words.option, { label, award: awardText(points, say) }));
    return say(words.rule, { options: cases(each, say) });
  },
  faults({ options }, item, path) {
    const place = [...path, "options"];
    const awards = options.map(({ points }, index) => ({ points, path: [...place, index, "points"] }));
    const possible = awards.flatMap((award) => pointsOf(award.points, award.path));
    return [
      ...awards.flatMap((award) => awardFaults(award.points, award.path)),
      ...possibleFaults(possible, item, place),
    ];
  },
  names({ options }, path) {
    const labels = options.map(({ label }) => label);
    return [namesIn("option", labels, [...path, "options"], "label")];
  },
  bind(rule, item) {
    const field: Field = {
      id: "level",
      label: labelled(rule.labels, "level", "档次"),
      required: true,
      type: "choice",
      choices: rule.options.map(({ label }) => label),
    };
    const score = scoreField(
      rule.options.map(({ points }) => points),
      rule.labels,
    );
    return perUnit(score === null ? [field] : [field, score], (values) => {
      const level = textIn(values, field.id);
      const option = rule.options.find(({ label }) => label === level);
      if (option === undefined) return blank(field);
      const parts = { max: item.max, level: option.label };
      return awardOutcome(option.points, values, score, item, {
        fixed: (points) => because(explanations.fixed, { ...parts, points }),
        scored: (points, { least, most }) => because(explanations.reviewer, { ...parts, least, most, points }),
      });
    });
  },
  formula: ({ options }, item) =>
    options.reduceRight<Expression>(
      (others, { label, points }) => when(chosen("level", label), awardFormula(points, item), others),
      { is: "number", value: 0 },
    ),
});
