import { entryField } from "../decision/fields";
import { bindLines } from "../decision/lines";
import type { RuleOf } from "../kinds/kinds";
import { awardText } from "./awards";
import { statements, tell } from "./tell";

/** The lines of the table in their order, with the conditions as an explanation names them. */
export function decisionSentence(rule: RuleOf<"decision">): string {
  const fields = rule.fields.map((field) => entryField(field, false, rule.labels));
  const lines = bindLines(rule.lines, fields).map(({ stated, conditions }) =>
    tell("decision-line", {
      conditions: conditions.map(({ text }) => text).join("、"),
      award: awardText(stated.points),
    }),
  );
  const parts = { lines: statements(lines), otherwise: awardText(rule.otherwise) };
  return tell(lines.length === 1 ? "decision" : "decision-lines", parts);
}
