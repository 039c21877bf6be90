import { round, sum, times } from "../shared/decimal";
import { dayAfter } from "../shared/day";
import type { Field, FieldValue, FieldValues } from "../rules/field";

/** Values that fit fields, for showing how a rule counts: a task of 10 with 8 of it done, a mark of 85, two events. */
export function sampleValues(fields: readonly Field[]): FieldValues {
  return Object.fromEntries(fields.map((field) => [field.id, samplesOf(field)[0]]));
}

/** Values that fit a field, the most usual first. */
export function samplesOf(field: Field): readonly FieldValue[] {
  switch (field.type) {
    case "flag":
      return [true, false];
    case "choice":
      return middleFirst(field.choices);
    case "choices":
      return field.choices.map((choice) => [choice]);
    case "text":
      return ["已核实"];
    case "date":
      return daysWithin(field);
    case "list":
      return listsWithin(field);
    case "integer":
      return numbersWithin(field, isDue(field) ? [10, 5, 100] : [2, 1, 3, 4, 5, 8, 10, 12, 90]).map(Math.trunc);
    case "number":
      return numbersWithin(field, isDue(field) ? [10, 95, 100] : [8, 12, 9.5, 10, 5, 3, 1, 90]);
  }
}

/** What is due and what was before are more than what is done, in an example. */
function isDue({ id }: Field): boolean {
  return /(?:^|\.)(?:target|standard|previous)$/.test(id);
}

/** Shares of the greatest number that there can be. */
const SHARES = [0.85, 0.92, 0.75, 0.6, 0.97, 0.5, 0.3];

function numbersWithin(field: Extract<Field, { min: number }>, usual: readonly number[]): readonly number[] {
  const { type, min, max, required } = field;
  const wide = max !== null && type === "number";
  // What is entered in some cases only is a deduction as a rule: a small one.
  const shares = required ? SHARES : [...SHARES].reverse();
  const candidates = wide ? shares.map((share) => round(times(max, share), max >= 10 ? 0 : 1)) : usual;
  const fitting = candidates.filter((value) => value >= min && (max === null || value <= max));
  return fitting.length === 0 ? [max ?? min] : fitting;
}

/** Some days after the day that it is due, on it and long after, as far as they are allowed. */
function daysWithin({ earliest, latest, due }: Extract<Field, { type: "date" }>): readonly string[] {
  const usual = due ?? earliest ?? latest ?? "2019-04-01";
  const fitting = [2, 0, 5, 1, -3, 30]
    .map((days) => dayAfter(usual, days))
    .filter((day) => (earliest === null || day >= earliest) && (latest === null || day <= latest));
  return fitting.length === 0 ? [latest ?? earliest ?? usual] : fitting;
}

/** As many as there must be; otherwise two entries first, then more, of which some may be left out, and one. */
function listsWithin({ least, most, count }: Extract<Field, { type: "list" }>): readonly (readonly number[])[] {
  const [low, high] =
    most === null
      ? [8, 9.5]
      : least === 0 && most >= 5
        ? [0.85, 0.95].map((share) => times(most, share))
        : narrow(least, most);
  const [a, b] = [Math.max(least, low ?? least), Math.max(least, high ?? least)];
  if (count !== undefined) return [Array.from({ length: count }, (_, index) => (index % 3 === 0 ? a : b))];
  return [[a, b], [a, b, b, a, b], [a]];
}

function narrow(least: number, most: number): readonly number[] {
  const middle = round(times(sum([least, most]), 0.5), 1);
  return [least > 0 ? least : middle, Math.min(most, Math.max(least, middle))];
}

function middleFirst<T>(list: readonly T[]): readonly T[] {
  const middle = list.length >> 1;
  return [...list.slice(middle), ...list.slice(0, middle)];
}
