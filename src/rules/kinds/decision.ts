import { z } from "zod";
import { bindLines, decide, decisionFieldSchema, entryField, lineFormula, lineSchema } from "../decisionTable";
import { because, phrase } from "../explanation";
import { decisionFaults } from "../faults/decisionFaults";
import { fieldIdsIn } from "../faults/finding";
import type { FieldValues } from "../field";
import { when, type Expression } from "../formula";
import { labelsSchema } from "../labels";
import { awardFormula, awardOutcome, awardSchema, scoreField, type Award } from "../points";
import { blank, perUnit, type Outcome } from "../rule";
import { awardText, allIn, sayings, statements } from "../say";
import { defineKind, SIGNED } from "./kind";

const explanations = {
  fixed: "满分{max}分，{line}，得{points}分",
  reviewer: "满分{max}分，{line}（{least}至{most}分），审核评定得{points}分",
} as const;

const words = sayings({
  one: ["{lines}，其余{otherwise}", "{lines}, otherwise {otherwise}"],
  several: [
    "按最先符合的一种情形计分：{lines}；其余{otherwise}",
    "by the first of these cases that holds: {lines}; otherwise {otherwise}",
  ],
  line: ["{conditions}的{award}", "where {conditions}: {award}"],
});

const schema = z
  .strictObject({
    kind: z.literal("decision"),
    fields: z.array(decisionFieldSchema).min(1).describe("本指标的填报项目"),
    lines: z.array(lineSchema).min(1).describe("自上而下，取第一行成立的"),
    otherwise: awardSchema.describe("各行都不成立时的分值"),
    labels: labelsSchema,
  })
  .describe("判定表：按几个填报项目的组合定分；只需填判定用得着的项目");
type Decision = z.infer<typeof schema>;

/** Points by the first line of a table whose conditions all hold; fields that cannot change that may stay blank. */
export const decision = defineKind(schema)({
  called: () => ["按情形", "By cases"],
  form: {
    name: ["按情形给分", "By cases"],
    fields: {
      "decision.otherwise": ["都不符合的得几分", "Points where no line holds"],
      "decision.fields": ["填报项目", "Entries"],
      "number.min": ["最小可填的数", "Least that can be entered"],
      "number.max": ["最大可填的数", "Greatest that can be entered"],
      "integer.min": ["最小可填的数", "Least that can be entered"],
      "integer.max": ["最大可填的数", "Greatest that can be entered"],
      "choice.choices": ["可选的值", "Choices"],
      lines: ["各种情形，按先后取第一个符合的", "Cases; the first that holds counts"],
      "lines.when": ["须同时符合的条件", "Conditions, all of them"],
    },
    options: {
      "fields:flag": ["是或否", "Yes or no"],
      "fields:number": ["数", "Number"],
      "fields:integer": ["整数", "Whole number"],
      "fields:choice": ["几个选项之一", "One of several"],
      "lines.when:flag": ["是或否", "Yes or no"],
      "when:text": ["某个选项", "A choice"],
      "when:list": ["几个选项之一", "One of several choices"],
      "when:is": ["数的范围", "A range of numbers"],
      "otherwise:number": ["固定分值", "Fixed points"],
      "otherwise:least": ["由审核人在范围内评定", "Set by the reviewer within a range"],
    },
  },
  gives: "points",
  counts: SIGNED,
  phased: false,
  open: [],
  explanations,
  start: (max) => ({
    kind: "decision",
    fields: [{ id: "x1", label: "是否完成", type: "flag" }],
    lines: [{ when: { x1: true }, points: max }],
    otherwise: 0,
  }),
  needsMaximum: () => false,
  /** The lines of the table in their order, with the conditions as an explanation names them. */
  sentence(rule, _, say) {
    const fields = rule.fields.map((field) => entryField(field, false, rule.labels));
    const lines = bindLines(rule.lines, fields, say).map(({ stated, conditions }) => {
      const all = conditions.map(({ text }) => text);
      return say(words.line, { conditions: allIn(say, all), award: awardText(stated.points, say) });
    });
    const parts = { lines: statements(lines, say), otherwise: awardText(rule.otherwise, say) };
    return say(words[lines.length === 1 ? "one" : "several"], parts);
  },
  faults: decisionFaults,
  names: ({ fields }, path) => [fieldIdsIn("field", fields, [...path, "fields"])],
  bind(rule, item) {
    const fields = rule.fields.map((stated) => entryField(stated, isDecisive(rule, stated.id), rule.labels));
    const lines = bindLines(rule.lines, fields);
    const score = scoreField([...rule.lines.map(({ points }) => points), rule.otherwise], rule.labels);
    const outcome = (award: Award, line: string, values: FieldValues): Outcome =>
      awardOutcome(award, values, score, item, {
        fixed: (points) => because(explanations.fixed, { max: item.max, line, points }),
        scored: (points, range) => because(explanations.reviewer, { max: item.max, line, ...range, points }),
      });
    return perUnit(score === null ? fields : [...fields, score], (values) => {
      const decided = decide(lines, values);
      if (decided.by === "nothing") return blank(...decided.missing);
      if (decided.by === "otherwise") return outcome(rule.otherwise, phrase("otherwise", {}), values);
      const { stated, conditions } = decided.line;
      return outcome(stated.points, conditions.map(({ text }) => text).join("，"), values);
    });
  },
  formula: ({ lines, otherwise }, item) =>
    lines.reduceRight<Expression>(
      (others, line) => when(lineFormula(line), awardFormula(line.points, item), others),
      awardFormula(otherwise, item),
    ),
});

/** Whether every decision needs the field: it is the first line's only one. */
function isDecisive({ lines }: Decision, id: string): boolean {
  const first = Object.keys(lines[0]?.when ?? {});
  return first.length === 1 && first[0] === id;
}
