import type { LedgerLine, Unit, Unusable } from "../scoring/entries";
import { issue, type Issue, type Place } from "../shared/issue";
import { at } from "../shared/list";
import { atOnce, AT_A_TIME, type Portions } from "../shared/portions";
import { written, type OwnWords, type Term } from "../shared/said";
import { normaliseName } from "../shared/text";
import type { Input } from "./input";
import { placeOfValue, unitOf, valueKey, valuesOf, valueWords, type UnitValue } from "./unitValues";
import { isRemark } from "../scoring/bindItem";
import { entryOf } from "../shared/memo";

/** One of several inputs, with the name of its file. */
export interface Source {
  readonly file: string;
  /** What messages call it instead, where it is no file. */
  readonly called?: Term;
  readonly input: Input;
}

/** What messages call an input. */
export function sourceWords({ file, called }: Source): OwnWords {
  return called ?? written(file);
}

/** A value with every input that has it; from the first of them it is taken over. */
export interface HeldValue {
  readonly value: UnitValue;
  readonly sources: Source[];
}

/** Everything that is known of one unit, from whatever input. */
export interface GatheredUnit {
  /** As the first input that has the unit writes it. */
  readonly name: string;
  readonly sources: Source[];
  /** By `valueKey`, every different value. Where there are several, none is taken over. */
  readonly values: Map<string, HeldValue[]>;
}

/** Units by the key of their names. */
export type GatheredUnits = ReadonlyMap<string, GatheredUnit>;

interface Gathered {
  readonly units: GatheredUnits;
  readonly issues: readonly Issue[];
}

/** Puts the units of all inputs together, in the order in which they first occur; differing values are issues. */
export function gatherUnits(sources: readonly Source[]): Gathered {
  return atOnce(gatherPortions(sources));
}

/** The same in portions. */
export function* gatherPortions(sources: readonly Source[]): Portions<Gathered> {
  const units = new Map<string, GatheredUnit>();
  const issues: Issue[] = [];
  for (const source of sources) {
    const own = new Set<string>();
    for (const [index, unit] of source.input.entries.units.entries()) {
      if (index % AT_A_TIME === 0) yield;
      const key = normaliseName(unit.name);
      if (own.has(key)) {
        const place = source.input.locate({ path: `units[${String(index)}].name`, unit: unit.name });
        issues.push(issue("duplicate-unit", place, { name: unit.name }));
        continue;
      }
      own.add(key);
      const gathered = entryOf(units, key, () => ({ name: unit.name, sources: [], values: new Map() }));
      addUnit(gathered, unit, source, issues);
    }
  }
  return { units, issues };
}

function addUnit({ sources, values }: GatheredUnit, unit: Unit, source: Source, issues: Issue[]): void {
  sources.push(source);
  for (const value of valuesOf(unit)) {
    const key = valueKey(value);
    const held = entryOf(values, key, () => []);
    const equal = held.find((one) => sameValue(one.value, value));
    if (equal === undefined) held.push({ value, sources: [source] });
    else equal.sources.push(source);
    const first = at(held, 0);
    if (equal !== first && held.length > 1) issues.push(conflict(first, value, source, unit.name));
  }
}

function sameValue(a: UnitValue, b: UnitValue): boolean {
  return JSON.stringify(a.value) === JSON.stringify(b.value);
}

function conflict(first: HeldValue, second: UnitValue, source: Source, unit: string): Issue {
  return issue("merge-conflict", source.input.locate(placeOfValue(second, unit)), {
    first: sourceWords(at(first.sources, 0)),
    firstValue: valueWords(first.value.value),
    second: source.file,
    secondValue: valueWords(second.value),
  });
}

/** The unit with all values that nobody disputes; a decision on the grade goes as a whole. */
export function mergedUnit({ name, values }: GatheredUnit): Unit {
  const held = [...values.values()];
  const finalDisputed = held.some((all) => all.length > 1 && at(all, 0).value.part === "final");
  const agreed = held
    .filter((all) => all.length === 1)
    .map((all) => at(all, 0).value)
    .filter(({ part }) => part !== "final" || !finalDisputed);
  return unitOf(name, agreed);
}

/** The items that cannot be scored for a dispute; a disputed remark does not matter to them. */
export function disputedItems({ name, values }: GatheredUnit): readonly Unusable[] {
  return [...values.values()].flatMap((all) => {
    const { part, item, field } = at(all, 0).value;
    if (all.length === 1 || (part !== "entries" && part !== "self") || isRemark(field)) return [];
    return [{ unit: name, item, side: part }];
  });
}

/** The input that a value of a unit comes from; where there is none, the first that knows the item, then the unit. */
export function sourceOf({ sources, values }: GatheredUnit, { item, field, side = "entries" }: Place): Source {
  const part = item === undefined ? "attributes" : side;
  const exact = field === undefined ? undefined : values.get(valueKey({ part, item: item ?? "", field }));
  const held = exact ?? [...values.values()].find(([one]) => one?.value.item === item && one?.value.part === part);
  return held?.[0]?.sources[0] ?? at(sources, 0);
}

/** A line of the ledger with the input it comes from and its number there. */
export interface GatheredLine {
  readonly line: LedgerLine;
  readonly source: Source;
  readonly index: number;
}

/**
 * The lines of all ledgers. A line that stands in several inputs is one event; one that stands several times in the
 * same input is as many events.
 */
export function gatherLines(sources: readonly Source[]): readonly GatheredLine[] {
  const lines: GatheredLine[] = [];
  const taken = new Map<string, number>();
  for (const source of sources) {
    const seen = new Map<string, number>();
    (source.input.entries.ledger ?? []).forEach((line, index) => {
      const key = lineKey(line);
      const times = (seen.get(key) ?? 0) + 1;
      seen.set(key, times);
      if (times <= (taken.get(key) ?? 0)) return;
      taken.set(key, times);
      lines.push({ line, source, index });
    });
  }
  return lines;
}

function lineKey({ unit, item, date, matter, level, points, evidence, work, notice, deadline }: LedgerLine): string {
  const parts = [normaliseName(unit), item, date, matter, level, points, evidence, work, notice, deadline];
  return JSON.stringify(parts.map((part) => part ?? null));
}
