import type { Rubric } from "../rubric/schema";
import { isEntered, type FieldValue, type FieldValues } from "../rules/field";
import type { LedgerUse } from "../rules/rule";
import { show } from "../shared/decimal";
import { issue, type Issue } from "../shared/issue";
import { normaliseName } from "../shared/text";
import { bindItem, isExempt } from "./bindItem";
import type { Entries, ItemEntries, LedgerLine, Side, Unit } from "./entries";
import { hasEntered } from "./itemValues";
import { isFaultyUnder, lineFault } from "./ledgerFaults";
import { acrossItems, countedLines, mergedNotices, type LinesByItem } from "./matters";
import { lookUp, setEntry } from "../shared/lookUp";
import { append } from "../shared/list";
import { entryOf } from "../shared/memo";

/** The unit attribute that says: this unit's ledger is complete, what has no line did not happen. */
export const LEDGER_CLOSED = "ledgerClosed";

/** How lines of the ledger are entered, by item. */
type Uses = ReadonlyMap<string, LedgerUse>;

/** The items of a rubric that lines of the ledger can be for. */
export function ledgerUses(rubric: Rubric): Uses {
  const uses = new Map<string, LedgerUse>();
  for (const item of rubric.items) {
    const { ledger } = bindItem(item, rubric);
    if (ledger !== null) uses.set(item.id, ledger);
  }
  return uses;
}

/** What the ledger says of one unit, kept so that it can be entered again as other readings have it. */
export interface OwnLedger {
  /** The unit before. */
  readonly unit: Unit;
  /** The side on which it counts. */
  readonly side: Side;
  /** The good lines. */
  readonly lines: LinesByItem;
  /** Those that count in their own item, one matter in several items considered. */
  readonly kept: LinesByItem;
  readonly closed: boolean;
}

/** The units with the ledger entered in their items. */
interface Folded {
  readonly units: readonly Unit[];
  /** Null for units of which the ledger says nothing. */
  readonly ledgers: readonly (OwnLedger | null)[];
  /**
   * Every one with a unit and an item makes that item unusable: a line left out, or a choice between two counts, would be
   * a wrong score in silence.
   */
  readonly issues: readonly Issue[];
  /** What there is to say of lines about one matter. */
  readonly notices: readonly Issue[];
}

/** Enters the ledger's lines in the items of its units. */
export function foldLedger(rubric: Rubric, entries: Entries): Folded {
  const uses = ledgerUses(rubric);
  const issues: Issue[] = [];
  const notices: Issue[] = [];
  const { lines, unplaced } = groupLines(rubric, entries, uses, issues);
  const ledgers = entries.units.map((unit): OwnLedger | null => {
    const name = normaliseName(unit.name);
    const own = lines.get(name);
    // With a line that is for no item, nobody knows of an item without lines that nothing happened.
    const closed = unit.attributes?.[LEDGER_CLOSED] === true && !unplaced.has(name);
    if (own === undefined && !closed) return null;
    const side = own === undefined ? scoredSide(unit) : "entries";
    const across = acrossItems(rubric, unit.name, own ?? NO_LINES, uses);
    append(notices, across.notices);
    return { unit, side, lines: own ?? NO_LINES, kept: across.kept, closed };
  });
  const units = entries.units.map((unit, index) => {
    const ledger = ledgers[index] ?? null;
    return ledger === null ? unit : foldUnit(rubric, ledger, uses, { issues, notices });
  });
  return { units, ledgers, issues, notices };
}

/** A unit with the ledger entered once more, and the items of which a line cannot be counted now. */
interface FoldedAgain {
  readonly unit: Unit;
  readonly faulty: readonly string[];
}

/** Units with the ledger entered as other rules count it; of its faults nothing is to be said. */
export function foldAgain(rubric: Rubric): (ledger: OwnLedger) => FoldedAgain {
  const uses = ledgerUses(rubric);
  return (ledger) => {
    const { unit, closed } = ledger;
    const faulty: string[] = [];
    const lines = new Map<string, readonly LedgerLine[]>();
    for (const [item, own] of ledger.lines) {
      const good = own.filter((line) => !isFaultyUnder([line], uses.get(item) ?? null));
      if (good.length < own.length) faulty.push(item);
      if (good.length > 0) lines.set(item, good);
    }
    const { kept } = acrossItems(rubric, unit.name, lines, uses);
    const isPlaced = [...ledger.lines.keys()].every((item) => uses.has(item));
    const own = { ...ledger, lines, kept, closed: closed && isPlaced };
    return { unit: foldUnit(rubric, own, uses, { issues: [], notices: [] }), faulty };
  };
}

/**
 * The values of an item as its lines would have them under another rule; null where it has no lines, "faulty" where one
 * cannot be counted under that rule.
 */
export function valuesAgain(
  { unit, side, lines, kept }: OwnLedger,
  item: string,
  use: LedgerUse | null,
): FieldValues | "faulty" | null {
  const own = lines.get(item);
  if (own === undefined) return null;
  if (use === null || isFaultyUnder(own, use)) return "faulty";
  return filledIn(lookUp(unit[side], item) ?? {}, fromLines(countedLines(kept.get(item) ?? [], use), use));
}

/**
 * The side that a unit's points come from: the reviewers' or, where they entered nothing, its own. A closed ledger
 * without lines says nothing of who reviewed, and counts there.
 */
export function scoredSide(unit: Unit): Side {
  return !hasEntered(unit, "entries") && hasEntered(unit, "self") ? "self" : "entries";
}

const NO_LINES: LinesByItem = new Map();

function groupLines(
  rubric: Rubric,
  { units, ledger = [] }: Entries,
  uses: Uses,
  issues: Issue[],
): { readonly lines: ReadonlyMap<string, LinesByItem>; readonly unplaced: ReadonlySet<string> } {
  const byName = new Map(units.map((unit) => [normaliseName(unit.name), unit]));
  const groups = new Map<string, Map<string, LedgerLine[]>>();
  const unplaced = new Set<string>();
  ledger.forEach((line, index) => {
    const unit = normaliseName(line.unit);
    const items = entryOf(groups, unit, () => new Map<string, LedgerLine[]>());
    if (!uses.has(line.item)) unplaced.add(unit);
    const found = lineFault(rubric, line, index, uses, byName.get(unit));
    if (found !== null) {
      issues.push(found);
      return;
    }
    entryOf(items, line.item, () => []).push(line);
  });
  return { lines: groups, unplaced };
}

/** Where what there is to say of a unit's ledger is collected. */
interface Telling {
  readonly issues: Issue[];
  readonly notices: Issue[];
}

function foldUnit(rubric: Rubric, ledger: OwnLedger, uses: Uses, telling: Telling): Unit {
  const { unit, side } = ledger;
  return { ...unit, [side]: foldItems(rubric, ledger, uses, telling) };
}

function foldItems(
  rubric: Rubric,
  { unit, side, lines, kept, closed }: OwnLedger,
  uses: Uses,
  { issues, notices }: Telling,
): ItemEntries {
  const folded: Record<string, FieldValues> = { ...unit[side] };
  for (const item of rubric.items) {
    const use = uses.get(item.id);
    if (use === undefined || item.category !== (unit.category ?? null)) continue;
    const entered = lookUp(folded, item.id) ?? {};
    const filled = isExempt(entered) || anyEntered(entered, use) || (lines.size === 0 && isScored(entered, use));
    if (!lines.has(item.id) && (!closed || filled)) continue;
    const own = kept.get(item.id) ?? [];
    append(notices, mergedNotices(own, use, { unit: unit.name, item: item.id }));
    const counted = fromLines(countedLines(own, use), use);
    const differing = Object.entries(counted).filter(([id, value]) => differs(lookUp(entered, id), value));
    if (differing.length > 0) issues.push(differenceIssue(unit, item.id, entered, differing));
    setEntry(folded, item.id, filledIn(entered, counted));
  }
  return folded;
}

/** What is entered for an item, and what its lines say where nothing is. */
function filledIn(entered: FieldValues, counted: FieldValues): FieldValues {
  const blank = Object.entries(counted).filter(([id]) => !isEntered(lookUp(entered, id)));
  return { ...entered, ...Object.fromEntries(blank) };
}

/** Whether the score that checks would come to is entered: a ledger without a line has nothing to say against it. */
function isScored(entered: FieldValues, use: LedgerUse): boolean {
  return use.by === "points" && use.checks !== undefined && isEntered(lookUp(entered, use.checks.score));
}

function anyEntered(entered: FieldValues, use: LedgerUse): boolean {
  return Object.keys(fromLines([], use)).some((id) => isEntered(lookUp(entered, id)));
}

/** An item's values as its lines have them: the points one by one, or a count for every level. */
function fromLines(lines: readonly LedgerLine[], use: LedgerUse): Record<string, number | readonly number[]> {
  const pointsOf = (own: readonly LedgerLine[]) => own.flatMap((line) => line.points ?? []);
  const counted = use.levels.filter(({ amounts }) => amounts === undefined).map(({ id }) => id);
  const amounts = inTime(lines, use).filter(({ level }) => !counted.includes(level ?? ""));
  const byLevel = use.levels.flatMap(({ id, amounts: list }): [string, number | readonly number[]][] => {
    const own = lines.filter((line) => line.level === id);
    if (list === undefined) return [[id, own.length]];
    return use.by === "points" ? [] : [[id, pointsOf(own)]];
  });
  return {
    ...(use.by === "points" ? { [use.field.id]: pointsOf(amounts) } : {}),
    ...Object.fromEntries(byLevel),
  };
}

/** Checks stand in the order of their dates, those without one first; other lines as they are written. */
function inTime(lines: readonly LedgerLine[], use: LedgerUse): readonly LedgerLine[] {
  if (use.by !== "points" || use.checks === undefined) return lines;
  const dayOf = ({ date }: LedgerLine) => date ?? "";
  return [...lines].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
}

function differs(entered: FieldValue, counted: number | readonly number[]): boolean {
  return isEntered(entered) && inOrder(entered) !== inOrder(counted);
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
