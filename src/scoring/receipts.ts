import { isHandedIn } from "../rubric/schedule";
import type { Rubric } from "../rubric/schema";
import type { Field, FieldValues } from "../rules/field";
import { daysAfter, isDay } from "../shared/day";
import { issue, type Issue } from "../shared/issue";
import { lookUp } from "../shared/lookUp";
import type { Unit } from "./entries";
import { hasEntered } from "./itemValues";

/** Id of the attribute that says when what a unit hands in was received. */
export const RECEIVED = "received";

const LABEL = "收到日期";

/** The day of receipt as a field, where the document asks units to hand something in by some day. */
export function receiptField({ self }: Pick<Rubric, "self">): Field | null {
  if (!isHandedIn(self)) return null;
  const due = self.last === undefined || !isDay(self.last) ? {} : { due: self.last };
  return { id: RECEIVED, label: LABEL, required: false, type: "date", earliest: null, latest: null, ...due };
}

/** When a unit's report came, and how many days late. */
export interface Receipt {
  readonly date: string;
  /** Null where the last day in time is not known: no day is stated, or the period does not say of which year. */
  readonly daysLate: number | null;
}

/** What is known of the receipt of what a unit hands in; null where nobody entered the day. */
export function receiptOf({ self }: Pick<Rubric, "self">, attributes: FieldValues): Receipt | null {
  const date = lookUp(attributes, RECEIVED);
  // A day that is none has been found fault with.
  if (!isHandedIn(self) || typeof date !== "string" || !isDay(date)) return null;
  const { last } = self;
  return { date, daysLate: last === undefined || !isDay(last) ? null : Math.max(0, daysAfter(date, last)) };
}

/** Says that what a unit handed in came late, or that nobody knows whether it did. */
export function receiptNotices(rubric: Pick<Rubric, "self">, unit: string, attributes: FieldValues): readonly Issue[] {
  const receipt = receiptOf(rubric, attributes);
  if (receipt === null || receipt.daysLate === 0) return [];
  const place = { unit, field: RECEIVED };
  const words = { date: receipt.date, due: rubric.self.due ?? "" };
  if (receipt.daysLate !== null) return [issue("received-late", place, { ...words, days: receipt.daysLate })];
  return rubric.self.last === undefined ? [] : [issue("received-in-no-year", place, words)];
}

/** Which units handed in late, and which not at all. */
export interface Receipts {
  /** By when, in the document's words. */
  readonly due: string;
  readonly late: readonly { readonly unit: string; readonly date: string; readonly daysLate: number }[];
  /** Names of units of which nobody knows whether they are late, as the year is not known; absent where there is none. */
  readonly undecided?: readonly string[];
  /** Names of units without a day of receipt, those that were not even read among them. */
  readonly open: readonly string[];
}

/**
 * The units that are late and those not yet in, in the order of the input. Null where no document asks for anything, or
 * nobody has entered a day of receipt: then nobody keeps them.
 */
export function receiptsAmong(
  rubric: Pick<Rubric, "self">,
  units: readonly Unit[],
  missing: readonly string[],
): Receipts | null {
  const { due } = rubric.self;
  if (due === null || !isHandedIn(rubric.self)) return null;
  const received = units.map((unit) => {
    const receipt = receiptOf(rubric, unit.attributes ?? {});
    return { unit: unit.name.trim(), receipt, own: hasEntered(unit, "self") };
  });
  if (received.every(({ receipt }) => receipt === null)) return null;
  const late = received.flatMap(({ unit, receipt }) => {
    const { date = "", daysLate = null } = receipt ?? {};
    return daysLate === null || daysLate === 0 ? [] : [{ unit, date, daysLate }];
  });
  const isDated = rubric.self.last !== undefined;
  const undecided = received.filter(({ receipt }) => isDated && receipt?.daysLate === null).map(({ unit }) => unit);
  // Its own values are there, so it is in, although nobody wrote down when.
  const open = received.filter(({ receipt, own }) => receipt === null && !own).map(({ unit }) => unit);
  return { due, late, ...(undecided.length === 0 ? {} : { undecided }), open: [...open, ...missing] };
}

/** What an evaluation has of it. */
interface ScoredUnits {
  readonly rubric: Pick<Rubric, "self">;
  readonly units: readonly { readonly unit: Unit }[];
  readonly missing: readonly string[];
}

/** The same of a workbook that was scored. */
export function receiptsOf({ rubric, units, missing }: ScoredUnits): Receipts | null {
  return receiptsAmong(
    rubric,
    units.map(({ unit }) => unit),
    missing,
  );
}
