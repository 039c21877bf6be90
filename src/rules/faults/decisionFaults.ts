import {
  bindLines,
  decide,
  entryField,
  type Condition,
  type DecisionField,
  type DecisionTable,
} from "../decisionTable";
import type { FieldValue } from "../field";
import { issue, type Issue } from "../../shared/issue";
import { awardFaults, pointsOf, possibleFaults, type Scored } from "./awardFaults";
import { at, dangling, type Path } from "./finding";
import { boundsFaults, rangeFaults } from "./intervals";
import { lookUp } from "../../shared/lookUp";

/** What is wrong with a decision table; `path` leads to the rule. */
export function decisionFaults(rule: DecisionTable, item: Scored, path: Path): readonly Issue[] {
  const awards = [
    ...rule.lines.map(({ points }, index) => ({ award: points, path: [...path, "lines", index, "points"] })),
    { award: rule.otherwise, path: [...path, "otherwise"] },
  ];
  const faults = [
    ...rule.fields.flatMap((field, index) => fieldFaults(field, [...path, "fields", index])),
    ...rule.lines.flatMap((line, index) => lineFaults(line, rule, [...path, "lines", index, "when"])),
  ];
  return [
    ...(faults.length > 0 ? faults : unreachable(rule, path)),
    ...awards.flatMap((one) => awardFaults(one.award, one.path)),
    ...possibleFaults(
      awards.flatMap((one) => pointsOf(one.award, one.path)),
      item,
      path,
    ),
  ];
}

function fieldFaults(field: DecisionField, path: Path): readonly Issue[] {
  return field.type === "number" || field.type === "integer" ? rangeFaults(field.min, field.max, path) : [];
}

function lineFaults({ when }: DecisionTable["lines"][number], { fields }: DecisionTable, path: Path): readonly Issue[] {
  return Object.entries(when).flatMap(([id, condition]) => {
    const place = [...path, id];
    const field = fields.find((one) => one.id === id);
    const known = fields.map((one) => one.id);
    return field === undefined
      ? dangling([{ what: "field", id, known, path: place }])
      : conditionFaults(condition, field, place);
  });
}

function conditionFaults(condition: Condition, field: DecisionField, path: Path): readonly Issue[] {
  const misfit = [issue("lint-condition-type", at(path), { field: field.id, type: field.type })];
  switch (field.type) {
    case "flag":
      return typeof condition === "boolean" ? [] : misfit;
    case "number":
    case "integer":
      return typeof condition === "object" && !Array.isArray(condition)
        ? boundsFaults(condition, field.type === "integer", path)
        : misfit;
    case "choice": {
      if (typeof condition !== "string" && !Array.isArray(condition)) return misfit;
      const options = typeof condition === "string" ? [condition] : condition;
      return dangling(options.map((id) => ({ what: "choice", id, known: field.choices, path })));
    }
  }
}

/** Lines that no values lead to, because a line before them always holds first or their own ranges cannot be. */
function unreachable(rule: DecisionTable, path: Path): readonly Issue[] {
  const values = rule.fields.map(
    (field) =>
      [
        field.id,
        tellingValues(
          field,
          rule.lines.map(({ when }) => lookUp(when, field.id)),
        ),
      ] as const,
  );
  const all = combinations(values);
  if (all === null) return [];
  const fields = rule.fields.map((field) => entryField(field, false, rule.labels));
  const lines = bindLines(rule.lines, fields);
  const reached = new Set(
    all.map((entered) => {
      const decided = decide(lines, entered);
      return decided.by === "line" ? lines.indexOf(decided.line) : null;
    }),
  );
  return [...lines.keys(), null]
    .filter((line) => !reached.has(line))
    .map((line) => (line === null ? ["otherwise"] : ["lines", line]))
    .map((place) => issue("lint-line-unreachable", at([...path, ...place]), {}));
}

/**
 * Values of a field that stand for all others: whatever the conditions tell apart, one of them is on each side.
 */
function tellingValues(field: DecisionField, conditions: readonly (Condition | undefined)[]): readonly FieldValue[] {
  switch (field.type) {
    case "flag":
      return [true, false];
    case "choice":
      return field.choices;
    case "number":
    case "integer":
      return tellingNumbers(field, conditions.flatMap(limitsIn));
  }
}

function limitsIn(condition: Condition | undefined): readonly number[] {
  if (typeof condition !== "object" || Array.isArray(condition)) return [];
  return Object.values(condition).filter((limit) => limit !== undefined);
}

function tellingNumbers(
  { type, min, max }: Extract<DecisionField, { type: "number" | "integer" }>,
  limits: readonly number[],
): readonly number[] {
  const most = max ?? Math.max(min, ...limits) + 1;
  const steps = [...new Set([min, most, ...limits])].sort((a, b) => a - b);
  const between = steps.slice(1).map((limit, index) => ((steps[index] ?? limit) + limit) / 2);
  const candidates =
    type === "integer"
      ? steps.flatMap((limit) => [Math.floor(limit), Math.floor(limit) + 1, Math.ceil(limit) - 1])
      : [...steps, ...between];
  return [...new Set(candidates)].filter((value) => value >= min && value <= most);
}

/** More combinations than this are not tried. */
const MOST = 100_000;

/** Every combination of the values of several fields; null where there are too many. */
function combinations(
  fields: readonly (readonly [id: string, values: readonly FieldValue[]])[],
): readonly Readonly<Record<string, FieldValue>>[] | null {
  const count = fields.reduce((product, [, values]) => product * values.length, 1);
  if (count > MOST) return null;
  return fields.reduce<readonly Readonly<Record<string, FieldValue>>[]>(
    (combined, [id, values]) => combined.flatMap((one) => values.map((value) => ({ ...one, [id]: value }))),
    [{}],
  );
}
