import { sentenceOf, because } from "../../../src/rules/explanation";
import { checkField, isEntered, type Field, type FieldValue, type FieldValues } from "../../../src/rules/field";
import { bindRule, ruleSchema, type Rule } from "../../../src/rules/kinds/kinds";
import type { BoundRule, ItemFacts, Outcome, Scorer } from "../../../src/rules/rule";
import type { Item } from "../../../src/rubric/schema";
import { workings } from "../../../src/scoring/workings";
import { show } from "../../../src/shared/decimal";
import { issueText } from "../../../src/shared/issue";
import { byHead, enteredIn, type WorkedExample } from "./workedExamples";

/** The first column of an example whose units are compared with each other. */
const UNIT = "单位";

/** A rule of the reference with what is said of its item. */
export interface StatedRule {
  readonly rule: Rule;
  readonly max: number;
  readonly counts: Item["counts"];
}

const COUNTS: readonly (readonly [words: string, counts: Item["counts"]])[] = [
  ["计入加减分", "net"],
  ["计入加分", "bonus"],
  ["计入减分", "penalty"],
  ["不计入总分", "none"],
  ["一票否决", "veto"],
];

/** The rule of an example; throws where it is none. */
export function statedRule({ json, facts }: WorkedExample): StatedRule {
  const max = /满分([\d.]+)分/.exec(facts)?.[1];
  if (max === undefined) throw new Error(`no full points in “${facts}”`);
  const counts = COUNTS.find(([words]) => facts.includes(words))?.[1] ?? "base";
  return { rule: ruleSchema.parse(json), max: Number(max), counts };
}

/** The heads of the columns in which an example's values are entered, as the rule calls them. */
export function entryHeads(example: WorkedExample): readonly string[] {
  return boundOf(example).fields.map(({ id, label }) => `${label} \`${id}\``);
}

function boundOf(example: WorkedExample): BoundRule {
  const { rule, max, counts } = statedRule(example);
  const item: ItemFacts = { id: "1", max, phases: [], decimals: 2, ...(counts === "veto" ? { vetoes: true } : {}) };
  return bindRule(rule, item);
}

/** The rows of an example as the engine works them out. */
export function ruleRows(example: WorkedExample): readonly (readonly string[])[] {
  const bound = boundOf(example);
  const entered = byHead(example).map((row) => valuesIn(row, bound.fields));
  const cohort = entered.map((values) => ({ values, faulty: false }));
  const together = example.head[0] === UNIT ? bound.scorer(() => cohort) : null;
  return entered.map((values, index) => {
    const outcome = outcomeOf(values, bound.fields, together ?? bound.scorer(() => [{ values, faulty: false }]));
    const results: Readonly<Record<string, string>> = { 得分: resultText(outcome), 怎样得来: reasonText(outcome) };
    return example.head.map((name, column) => results[name] ?? example.rows[index]?.[column] ?? "");
  });
}

function valuesIn(row: ReadonlyMap<string, string>, fields: readonly Field[]): FieldValues {
  const cells = [...row].flatMap(([head, cell]) => {
    const field = fields.find(({ id }) => id === enteredIn(head));
    return field === undefined ? [] : [[field.id, valueIn(field, cell)] as const];
  });
  return Object.fromEntries(cells);
}

/** The value in a cell, written as in a worksheet; undefined where the cell is blank. */
export function valueIn({ type }: Pick<Field, "type">, cell: string): FieldValue {
  if (cell === "") return undefined;
  switch (type) {
    case "flag":
      return cell === "是";
    case "number":
    case "integer":
      return Number(cell);
    case "list":
      return cell === "无" ? [] : cell.split("；").map(Number);
    case "choices":
      return cell === "无" ? [] : cell.split("；");
    case "choice":
    case "date":
    case "text":
      return cell;
  }
}

/** What the pipeline makes of values: first every field is checked by itself. */
function outcomeOf(values: FieldValues, fields: readonly Field[], score: Scorer): Outcome {
  const issues = fields.flatMap((field) => {
    const value = values[field.id];
    return isEntered(value) ? (checkField(field, value) ?? []) : [];
  });
  return issues.length === 0 ? score(values) : { status: "unusable", issues };
}

function resultText(outcome: Outcome): string {
  switch (outcome.status) {
    case "scored":
      return show(outcome.points);
    case "rated":
      return outcome.rating;
    case "flagged":
      return outcome.occurred ? "否决" : "不否决";
    case "exempt":
    case "blank":
    case "unusable":
      return "—";
  }
}

function reasonText(outcome: Outcome): string {
  switch (outcome.status) {
    case "blank":
      return sentenceOf(because(workings.blank, { missing: outcome.missing.map(({ label }) => label).join("、") }));
    case "unusable":
      return outcome.issues.map(issueText).join("；");
    case "scored":
    case "rated":
    case "flagged":
    case "exempt":
      return sentenceOf(outcome.explanation);
  }
}
