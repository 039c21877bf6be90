import { z } from "zod";
import { bindLines, decide, decisionFieldSchema, entryField, lineSchema } from "../decisionTable";
import { because } from "../explanation";
import type { FieldValues } from "../field";
import { labelsSchema } from "../labels";
import { phrase } from "../phrase";
import { awardOutcome, awardSchema, scoreField, type Award } from "../points";
import { blank, perUnit, type Kind, type Outcome } from "../rule";

const schema = z
  .strictObject({
    kind: z.literal("decision"),
    fields: z.array(decisionFieldSchema).min(1).describe("本指标的填报项目"),
    lines: z.array(lineSchema).min(1).describe("自上而下，取第一行成立的"),
    otherwise: awardSchema.describe("各行都不成立时的分值"),
    labels: labelsSchema,
  })
  .describe("判定表：按几个填报项目的组合定分；只需填判定用得着的项目");
export type Decision = z.infer<typeof schema>;

/** Points by the first line of a table whose conditions all hold; fields that cannot change that may stay blank. */
export const decision: Kind<Decision> = {
  schema,
  bind(rule, item) {
    const fields = rule.fields.map((stated) => entryField(stated, isDecisive(rule, stated.id), rule.labels));
    const lines = bindLines(rule.lines, fields);
    const score = scoreField([...rule.lines.map(({ points }) => points), rule.otherwise], rule.labels);
    const outcome = (award: Award, line: string, values: FieldValues): Outcome =>
      awardOutcome(award, values, score, item, {
        fixed: (points) => because("decision", { max: item.max, line, points }),
        scored: (points, range) => because("decision-reviewer", { max: item.max, line, ...range, points }),
      });
    return perUnit(score === null ? fields : [...fields, score], (values) => {
      const decided = decide(lines, values);
      if (decided.by === "nothing") return blank(...decided.missing);
      if (decided.by === "otherwise") return outcome(rule.otherwise, phrase("otherwise", {}), values);
      const { stated, conditions } = decided.line;
      return outcome(stated.points, conditions.map(({ text }) => text).join("，"), values);
    });
  },
};

/** Whether every decision needs the field: it is the first line's only one. */
function isDecisive({ lines }: Decision, id: string): boolean {
  const first = Object.keys(lines[0]?.when ?? {});
  return first.length === 1 && first[0] === id;
}
