import type { FieldValue } from "../../../rules/field";
import type { DecisionField, Condition } from "../../../rules/decisionTable";

/**
 * Values of a field that stand for all others: whatever the conditions tell apart, one of them is on each side.
 */
export function tellingValues(
  field: DecisionField,
  conditions: readonly (Condition | undefined)[],
): readonly FieldValue[] {
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
export function combinations(
  fields: readonly (readonly [id: string, values: readonly FieldValue[]])[],
): readonly Readonly<Record<string, FieldValue>>[] | null {
  const count = fields.reduce((product, [, values]) => product * values.length, 1);
  if (count > MOST) return null;
  return fields.reduce<readonly Readonly<Record<string, FieldValue>>[]>(
    (combined, [id, values]) => combined.flatMap((one) => values.map((value) => ({ ...one, [id]: value }))),
    [{}],
  );
}
