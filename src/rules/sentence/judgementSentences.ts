/* Rules by what somebody judged or found: marks, levels, ratings, cases, vetoes. */
import { bindLines, entryField } from "../decisionTable";
import type { RuleOf } from "../kinds/kinds";
import { labelled } from "../labels";
import { titles } from "../wording/phrases";
import { awardText, cases, statements, statement, whenOccurred, type SentenceItem } from "./statement";

/** A rubric that names the score says whose it is: 第三方评估得分. A draft may have read no points. */
export function judgedSentence({ labels, percent = [], checks }: RuleOf<"judged">, { max }: SentenceItem): string {
  const title = labels?.score;
  const plain = max === 0 ? statement("judged-no-max", {}) : statement("judged", { max });
  const own = title === undefined ? plain : statement("judged-as", { title, max });
  return statements([
    own,
    percent.length === 0 ? "" : statement("judged-percent", { count: percent.length }),
    checks === undefined ? "" : statement(`checks-${checks.combine}`, {}),
  ]);
}

export function scaledSentence({ sources }: RuleOf<"scaled">): string {
  return statement("scaled", { parts: sources.map((source) => statement("scaled-part", source)).join("＋") });
}

export function levelSentence({ options }: RuleOf<"level">): string {
  const each = options.map(({ label, points }) => statement("level-option", { label, award: awardText(points) }));
  return statement("level", { options: cases(each) });
}

export function ratingSentence({ ratings, from = "entered" }: RuleOf<"rating">): string {
  return statement(from === "entered" ? "rating" : `rating-${from}`, { ratings: ratings.join("、") });
}

/** The lines of the table in their order, with the conditions as an explanation names them. */
export function decisionSentence(rule: RuleOf<"decision">): string {
  const fields = rule.fields.map((field) => entryField(field, false, rule.labels));
  const lines = bindLines(rule.lines, fields).map(({ stated, conditions }) =>
    statement("decision-line", {
      conditions: conditions.map(({ text }) => text).join("、"),
      award: awardText(stated.points),
    }),
  );
  const parts = { lines: statements(lines), otherwise: awardText(rule.otherwise) };
  return statement(lines.length === 1 ? "decision" : "decision-lines", parts);
}

/** What occurred vetoes, unless it is known to be there for conditions alone. */
export function occurredSentence({ labels }: RuleOf<"occurred">, { counts }: SentenceItem): string {
  return statement(counts === "none" ? "occurred-noted" : "occurred", {
    when: whenOccurred(labelled(labels, "occurred", titles.occurred)),
  });
}

const BELOW = { final: "total-below", base: "base-below", lessPenalty: "less-penalty-below" } as const;

export function totalBelowSentence({ below, total }: RuleOf<"totalBelow">): string {
  return statement(BELOW[total], { below });
}
