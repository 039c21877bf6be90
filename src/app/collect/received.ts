import { applyReadings, readingsInForce } from "../../rubric/readings";
import { isHandedIn, selfIn } from "../../rubric/schedule";
import { SIDES, type Unit } from "../../scoring/entries";
import { hasEntered } from "../../scoring/itemValues";
import { RECEIVED, receiptsAmong, type Receipts } from "../../scoring/receipts";
import { normaliseName } from "../../shared/text";
import type { WorkbookInput } from "../workbookInput";
import type { Returned } from "./checkReturned";
import type { Change } from "./collectPlan";

/** The days on which files were received, as the clerk entered them, by the file's name. */
export type ReceivedDays = ReadonlyMap<string, string>;

/**
 * A file with the day of its receipt entered for the units that it is from: for its only one, of several for those that
 * have something in it.
 */
export function withReceived(returned: Returned, days: ReceivedDays): Returned {
  const day = days.get(returned.file);
  const { read } = returned;
  if (day === undefined || !read.ok || !isHandedIn(read.value.rubric.self)) return returned;
  const { entries } = read.value;
  const all = entries.units.length === 1;
  const units = entries.units.map((unit): Unit => {
    const sent = all || SIDES.some((side) => hasEntered(unit, side));
    return sent ? { ...unit, attributes: { ...unit.attributes, [RECEIVED]: day } } : unit;
  });
  return { ...returned, read: { ...read, value: { ...read.value, entries: { ...entries, units } } } };
}

/** Who was late and who is not yet in once the changes are written; null where nobody keeps the days of receipt. */
export function receiptsAfter({ rubric, entries }: WorkbookInput, changes: readonly Change[]): Receipts | null {
  const { readings } = readingsInForce(rubric, entries.interpretations);
  const found = new Map(changes.filter(isReceipt).map(({ unit, to }) => [normaliseName(unit), to.words]));
  const units = entries.units.map((unit): Unit => {
    const day = found.get(normaliseName(unit.name));
    return day === undefined ? unit : { ...unit, attributes: { ...unit.attributes, [RECEIVED]: day } };
  });
  const self = selfIn(applyReadings(rubric, readings).self, entries.period);
  return receiptsAmong({ self }, units, []);
}

function isReceipt({ value: { part, field } }: Change): boolean {
  return part === "attributes" && field === RECEIVED;
}
