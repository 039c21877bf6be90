import type { Rubric } from "../rubric/schema";
import { checkField, type Field, type FieldValue, type FieldValues } from "../rules/field";
import type { LedgerUse } from "../rules/rule";
import { show } from "../shared/decimal";
import { issue, type Issue, type Place } from "../shared/issue";
import { listed } from "../shared/said";
import { normaliseName } from "../shared/text";
import { bindItem, isExempt } from "./bindItem";
import type { Entries, ItemEntries, LedgerLine, Side, Unit } from "./entries";
import { hasEntered } from "./itemValues";
import { lookUp, setEntry } from "../shared/lookUp";

/** The unit attribute that says: this unit's ledger is complete, what has no line did not happen. */
export const LEDGER_CLOSED = "ledgerClosed";

/** The items of a rubric that lines of the ledger can be for. */
export function ledgerUses(rubric: Rubric): ReadonlyMap<string, LedgerUse> {
  const uses = new Map<string, LedgerUse>();
  for (const item of rubric.items) {
    const { ledger } = bindItem(item, rubric);
    if (ledger !== null) uses.set(item.id, ledger);
  }
  return uses;
}

/**
 * The units with the ledger's lines entered in their items. Every issue with a unit and an item makes that item
 * unusable: a line left out, or a choice between two counts, would be a wrong score in silence.
 */
export function foldLedger(
  rubric: Rubric,
  entries: Entries,
): { readonly units: readonly Unit[]; readonly issues: readonly Issue[] } {
  const uses = ledgerUses(rubric);
  const issues: Issue[] = [];
  const { lines, unplaced } = groupLines(rubric, entries, uses, issues);
  const units = entries.units.map((unit) => {
    const name = normaliseName(unit.name);
    const own = lines.get(name);
    // With a line that is for no item, nobody knows of an item without lines that nothing happened.
    const closed = unit.attributes?.[LEDGER_CLOSED] === true && !unplaced.has(name);
    if (own === undefined && !closed) return unit;
    const side = own === undefined ? scoredSide(unit) : "entries";
    return { ...unit, [side]: foldUnit(rubric, unit, side, own ?? NO_LINES, closed, uses, issues) };
  });
  return { units, issues };
}

/** A closed ledger without lines says nothing of who reviewed: it counts on the side that the points come from. */
function scoredSide(unit: Unit): Side {
  return !hasEntered(unit, "entries") && hasEntered(unit, "self") ? "self" : "entries";
}

/** A unit's good lines by item; empty where all of them are faulty. */
type LinesByItem = Map<string, LedgerLine[]>;

const NO_LINES: LinesByItem = new Map();

function groupLines(
  rubric: Rubric,
  { units, ledger = [] }: Entries,
  uses: ReadonlyMap<string, LedgerUse>,
  issues: Issue[],
): { readonly lines: ReadonlyMap<string, LinesByItem>; readonly unplaced: ReadonlySet<string> } {
  const byName = new Map(units.map((unit) => [normaliseName(unit.name), unit]));
  const groups = new Map<string, LinesByItem>();
  const unplaced = new Set<string>();
  ledger.forEach((line, index) => {
    const unit = normaliseName(line.unit);
    const items = groups.get(unit) ?? new Map<string, LedgerLine[]>();
    groups.set(unit, items);
    if (!uses.has(line.item)) unplaced.add(unit);
    const found = lineFault(rubric, line, index, uses, byName.get(unit));
    if (found !== null) {
      issues.push(found);
      return;
    }
    const lines = items.get(line.item) ?? [];
    items.set(line.item, lines);
    lines.push(line);
  });
  return { lines: groups, unplaced };
}

function lineFault(
  rubric: Rubric,
  line: LedgerLine,
  index: number,
  uses: ReadonlyMap<string, LedgerUse>,
  unit: Unit | undefined,
): Issue | null {
  const at = placeIn(line, index, unit);
  if (normaliseName(line.unit) === "") return issue("ledger-line-empty", at("unit"), { label: "unit" });
  if (unit === undefined) return issue("unknown-ledger-unit", at("unit"), { name: line.unit });
  if (line.item === "") return issue("ledger-line-empty", at("item"), { label: "item" });
  const use = uses.get(line.item);
  if (use === undefined)
    return issue("unknown-ledger-item", at("item"), { item: line.item, known: listed([...uses.keys()]) });
  const category = unit.category ?? null;
  if (rubric.items.find(({ id }) => id === line.item)?.category !== category) {
    return issue("item-of-other-category", at("item"), { item: line.item, category: category ?? "" });
  }
  return use.by === "points" ? pointsFault(line, at, use) : levelFault(line, at, use);
}

/** The place of one value of a line. */
type PlaceOf = (part: keyof LedgerLine) => Place;

function placeIn(line: LedgerLine, index: number, unit: Unit | undefined): PlaceOf {
  const about = {
    ...(normaliseName(line.unit) === "" ? {} : { unit: unit?.name ?? line.unit }),
    ...(line.item === "" ? {} : { item: line.item }),
  };
  return (part) => ({ path: `ledger[${String(index)}].${part}`, ...about });
}

function pointsFault(line: LedgerLine, at: PlaceOf, { field }: LedgerUse & { by: "points" }): Issue | null {
  const found = amountFault(line, at, field);
  if (isBlank(line.points) || isBlank(line.level)) return found;
  return issue("ledger-line-extra", at("level"), { item: line.item, used: "points", unused: "level" });
}

/** What is wrong with a line's points, which become one entry of a list. */
function amountFault({ points }: LedgerLine, at: PlaceOf, list: Field): Issue | null {
  if (isBlank(points)) return issue("ledger-line-empty", at("points"), { label: "points" });
  const found = checkField(list, [points]);
  return found === null ? null : { ...found, place: { ...found.place, ...at("points") } };
}

function levelFault(line: LedgerLine, at: PlaceOf, { levels }: LedgerUse & { by: "level" }): Issue | null {
  if (isBlank(line.level)) return issue("ledger-line-empty", at("level"), { label: "level" });
  const level = levels.find(({ id }) => id === line.level);
  if (level === undefined) {
    const known = listed(levels.map(({ id, label }) => `${id}（${label}）`));
    return issue("unknown-ledger-level", at("level"), { item: line.item, level: line.level, known });
  }
  if (level.amounts !== undefined) return amountFault(line, at, level.amounts);
  if (isBlank(line.points)) return null;
  return issue("ledger-line-extra", at("points"), { item: line.item, used: "level", unused: "points" });
}

function foldUnit(
  rubric: Rubric,
  unit: Unit,
  side: Side,
  lines: LinesByItem,
  closed: boolean,
  uses: ReadonlyMap<string, LedgerUse>,
  issues: Issue[],
): ItemEntries {
  const folded: Record<string, FieldValues> = { ...unit[side] };
  for (const item of rubric.items) {
    const use = uses.get(item.id);
    if (use === undefined || item.category !== (unit.category ?? null)) continue;
    const own = lines.get(item.id);
    const entered = lookUp(folded, item.id) ?? {};
    if (own === undefined && (!closed || isExempt(entered) || anyEntered(entered, use))) continue;
    const counted = fromLines(own ?? [], use);
    const differing = Object.entries(counted).filter(([id, value]) => differs(lookUp(entered, id), value));
    if (differing.length > 0) issues.push(differenceIssue(unit, item.id, entered, differing));
    const counts = Object.entries(counted).filter(([id]) => isBlank(lookUp(entered, id)));
    setEntry(folded, item.id, { ...entered, ...Object.fromEntries(counts) });
  }
  return folded;
}

function anyEntered(entered: FieldValues, use: LedgerUse): boolean {
  const ids = use.by === "points" ? [use.field.id] : use.levels.map(({ id }) => id);
  return ids.some((id) => !isBlank(lookUp(entered, id)));
}

/** An item's values as its lines have them: the points one by one, or a count for every level. */
function fromLines(lines: readonly LedgerLine[], use: LedgerUse): Record<string, number | readonly number[]> {
  if (use.by === "points") return { [use.field.id]: lines.flatMap((line) => line.points ?? []) };
  return Object.fromEntries(
    use.levels.map(({ id, amounts }) => {
      const own = lines.filter((line) => line.level === id);
      return [id, amounts === undefined ? own.length : own.flatMap((line) => line.points ?? [])];
    }),
  );
}

function differs(entered: FieldValue, counted: number | readonly number[]): boolean {
  return !isBlank(entered) && inOrder(entered) !== inOrder(counted);
}

function isBlank(value: FieldValue): value is null | undefined {
  return value === null || value === undefined;
}

function inOrder(value: FieldValue): string {
  return typeof value === "object" && value !== null ? JSON.stringify([...value].map(String).sort()) : String(value);
}

function differenceIssue(
  unit: Unit,
  item: string,
  entered: FieldValues,
  differing: readonly (readonly [string, number | readonly number[]])[],
): Issue {
  const inWords = (value: FieldValue): string => {
    if (typeof value === "number") return show(value);
    return typeof value === "object" && value !== null ? value.map(String).join(";") || "无" : String(value);
  };
  const place = { unit: unit.name, item, field: differing[0]?.[0] ?? "" };
  return issue("ledger-differs", place, {
    ledger: differing.map(([, value]) => inWords(value)).join("、"),
    entered: differing.map(([id]) => inWords(lookUp(entered, id))).join("、"),
  });
}
