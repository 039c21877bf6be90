import { blockedItems, type Blocked } from "../../scoring/blocked";
import type { LedgerLine, Side, Unit, Unusable } from "../../scoring/entries";
import { LEDGER_CLOSED, ledgerUses } from "../../scoring/ledger";
import type { Issue, Place, IssueCode } from "../../shared/issue";
import { normaliseName } from "../../shared/text";
import type { Input } from "../input";

/** What must not be taken over. */
interface Faulty {
  readonly items: Blocked;
  /** Keys of units. */
  readonly units: ReadonlySet<string>;
  /** Attributes and decisions on the grade, by `ownKey`. */
  readonly own: ReadonlySet<string>;
  /** Lines of the ledger, counted from 0. */
  readonly lines: ReadonlySet<number>;
}

/**
 * The input without everything that has an error: values that could not be read, and those that a fault names. An item
 * goes as a whole, with its lines of the ledger: half of it would count as something else. A unit whose name or
 * category is wrong goes altogether. Its `locate` knows values by unit and item, not by their number in the lists.
 */
export function soundPart(input: Input, faults: readonly Issue[]): Input {
  const { entries, rubric, unusable } = input;
  const faulty: Faulty = {
    items: blockedItems(rubric, [], [...unusable, ...itemsOf(faults)]),
    units: new Set(faults.flatMap(wholeUnitOf)),
    own: new Set(faults.flatMap(ownValueOf)),
    lines: new Set(faults.flatMap(({ place }) => ledgerIndex(place) ?? [])),
  };
  const { ledger = [] } = entries;
  const lines = ledger.filter((line, index) => isSoundLine(line, index, faulty));
  const cut = new Set(ledger.filter((line) => !lines.includes(line)).map(({ unit }) => normaliseName(unit)));
  const counted = [...ledgerUses(rubric).keys()];
  const misses = ({ name }: Unit) =>
    cut.has(normaliseName(name)) || counted.some((item) => faulty.items(name).entries.has(item));
  const units = entries.units
    .filter(({ name }) => normaliseName(name) !== "" && !faulty.units.has(normaliseName(name)))
    .map((unit) => soundUnit(unit, faulty, misses(unit)));
  return { ...input, entries: { ...entries, units, ledger: lines }, unusable: [] };
}

/** The number of the line that a place leads to. */
function ledgerIndex({ path = "" }: Place): number | undefined {
  const digits = /^ledger\[(\d+)\]/.exec(path)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** The unit that a fault is about as a whole. */
function wholeUnitOf({ place }: Issue): readonly string[] {
  const { unit, item, field } = place;
  const whole = item === undefined && field === undefined && ledgerIndex(place) === undefined;
  return unit === undefined || !whole ? [] : [normaliseName(unit)];
}

/** The attribute, or the decision on the grade, that a fault is about. */
function ownValueOf({ place: { unit, item, field } }: Issue): readonly string[] {
  return unit === undefined || item !== undefined || field === undefined ? [] : [ownKey(unit, field)];
}

function ownKey(unit: string, field: string): string {
  return `${field}|${normaliseName(unit)}`;
}

function isSoundLine({ unit, item }: LedgerLine, index: number, { items, units, lines }: Faulty): boolean {
  return !lines.has(index) && !units.has(normaliseName(unit)) && !items(unit).entries.has(item);
}

/** Where events were left out, `misses`, it is not said either that the ledger has all of them. */
function soundUnit(unit: Unit, { items, own }: Faulty, misses: boolean): Unit {
  const { final = null, attributes = {}, ...rest } = unit;
  const isSound = (id: string) => !own.has(ownKey(unit.name, id)) && !(misses && id === LEDGER_CLOSED);
  const soundItems = (side: Side) => without(unit[side] ?? {}, (item) => items(unit.name)[side].has(item));
  return {
    ...rest,
    ...(final === null || own.has(ownKey(unit.name, "final")) ? {} : { final }),
    attributes: without(attributes, (id) => !isSound(id)),
    entries: soundItems("entries"),
    self: soundItems("self"),
  };
}

function without<T>(record: Readonly<Record<string, T>>, leaves: (key: string) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !leaves(key)));
}

/** These are about a cohort, of which a file is a part, and say nothing of a value. */
const OF_THE_COHORT: ReadonlySet<IssueCode> = new Set(["nothing-to-average", "no-units"]);

/** Whether an issue of scoring means that a value cannot be used. */
export function isFaultOfValues({ severity, code }: Issue): boolean {
  return severity === "error" && !OF_THE_COHORT.has(code);
}

/** The items that faults are about; the ledger is on the reviewers' side. */
export function itemsOf(faults: readonly Issue[]): readonly Unusable[] {
  return faults.flatMap(({ place: { unit, item, side } }) =>
    unit === undefined || item === undefined ? [] : [{ unit, item, side: side ?? "entries" }],
  );
}
