import { isDerived } from "../rubric/derived";
import type { Rubric } from "../rubric/schema";
import type { Issue } from "../shared/issue";
import { at, grouped } from "../shared/list";
import { normaliseName } from "../shared/text";
import { isExempt } from "./bindItem";
import { blockedItems, type BlockedItems } from "./blocked";
import { SIDES, type Entries, type LedgerLine, type Side, type Unit, type Unusable } from "./entries";
import type { Evaluation, UnitEvaluation } from "./evaluate";
import { EntryColumns } from "./columns";
import { partsDependOn } from "./idleParts";
import { itemScorer, type ItemScorer } from "./itemScorer";
import { hasEntered } from "./itemValues";
import { foldLedger, LEDGER_CLOSED, scoredSide } from "./ledger";
import { selfIssues } from "./notices";
import { takesFrom, withShared } from "./sharedValues";
import { movesMatters } from "./readingReach";
import { OWN_SUSPICIONS, ownSuspicions } from "./suspicions";
import type { TableItem } from "./table";
import { checkUnits, type CheckedUnit } from "./units";
import { verificationDependsOn } from "./verification";
import { entryOf, once } from "../shared/memo";

/** What belongs to one unit: items, and fields of its own as issues name them (`final` for the decided grade). */
interface UnitParts {
  readonly items: ReadonlySet<string>;
  readonly fields: ReadonlySet<string>;
}

/** A unit some of whose values have changed since the cohort was scored. */
export interface ChangedUnit extends UnitParts {
  /** With its new values. */
  readonly unit: Unit;
  /** As it was when it was checked last. */
  readonly was: Unit;
}

/** What there is to say now of the parts of a unit, in place of what was said before. */
export interface RecheckedUnit extends UnitParts {
  /** Codes of issues that were looked for in the whole unit: they replace those that were said of it anywhere. */
  readonly codes: ReadonlySet<string>;
  readonly issues: readonly Issue[];
}

/**
 * Codes of what follows from where units stand, though a field is where it shows: it stays as it was until they are
 * scored again, like ranks and grades.
 */
export const OF_STANDING: ReadonlySet<string> = new Set(["consequence", "interview", "flag-implied", "order-changed"]);

/** A workbook as it was scored last, beside its entries as they are now. */
interface Scored {
  readonly rubric: Rubric;
  readonly before: Evaluation;
  readonly entries: Entries;
  readonly unusable: readonly Unusable[];
}

/**
 * Checks the changed parts of some units again, without scoring the cohort: their values, blanks, and what the rules
 * have to say of them beside the other units as they were scored last. Totals, ranks, grades and what follows from
 * them are left. Null where a unit was not scored, or a value bears on more than its item, so that no item can be
 * checked by itself.
 */
export function recheckUnits(last: Scored, changed: readonly ChangedUnit[]): readonly RecheckedUnit[] | null {
  if (bearsOnMore(last.rubric) || movesMatters(last.before.rubric)) return null;
  const lines = linesByUnit(last.entries);
  const folded = changed.flatMap((one) => {
    const before = last.before.units.find(({ unit }) => unit.name === one.unit.name);
    const own = lines.get(normaliseName(one.unit.name)) ?? [];
    return before === undefined ? [] : [foldUnit(last, one, before, own)];
  });
  if (folded.length < changed.length || folded.some(isComparedWhole)) return null;
  const scorerOf = scorers(last.before, new Map(folded.map(({ checked: { unit } }) => [unit.name, unit])));
  return folded.map((one) => recheckUnit(last.rubric, one, scorerOf));
}

/** Whether what is entered for one item, or of the unit, decides what is asked for others. */
function bearsOnMore({ items, totals }: Rubric): boolean {
  if (totals?.coefficient !== undefined || totals?.lesserOf !== undefined || items.some(isDerived)) return true;
  return items.some(({ variants, limits }) => variants !== undefined || limits !== undefined);
}

/** Whether an item does not apply to a unit, or did not: what other readings make of it shows in the whole table alone. */
function isComparedWhole({ unit, was, before }: FoldedUnit): boolean {
  return [unit, was, before.unit].some((then) =>
    SIDES.some((side) => Object.values(then[side] ?? {}).some((values) => isExempt(values))),
  );
}

/** A changed unit with its lines of the ledger, beside how it was scored last. */
interface FoldedUnit extends ChangedUnit {
  readonly before: UnitEvaluation;
  /** Its issues are those of the unit's own fields, each and together, and of values that differ from the ledger. */
  readonly checked: CheckedUnit;
}

function linesByUnit({ ledger = [] }: Entries): ReadonlyMap<string, readonly LedgerLine[]> {
  return grouped(ledger, ({ unit }) => normaliseName(unit));
}

function foldUnit(
  { rubric, before: { rubric: inForce }, unusable }: Scored,
  one: ChangedUnit,
  before: UnitEvaluation,
  lines: readonly LedgerLine[],
): FoldedUnit {
  const name = normaliseName(one.unit.name);
  const alone = { rubric: rubric.id, units: [one.unit], ledger: lines };
  const checked = checkUnits(rubric, alone);
  const { attributes, issues: ofUnit } = at(checked.units, 0);
  const folded = foldLedger(inForce, alone);
  const own = unusable.filter(({ unit }) => unit === null || normaliseName(unit) === name);
  const shared = withShared(before.table, at(folded.units, 0));
  const blocked = blockedItems(rubric, folded.issues, [...own, ...shared.unusable]);
  // Faults of a line stand in the ledger, and that has not changed.
  const ofLedger = [...folded.issues, ...folded.notices].filter(({ place }) => place.path === undefined);
  const { unit } = shared;
  const ledger = at(folded.ledgers, 0);
  const suspicions = ownSuspicions(inForce, { unit, attributes, ledger, side: scoredSide(unit) });
  const issues = [...ofUnit, ...ofLedger, ...shared.issues, ...suspicions];
  return {
    ...one,
    before,
    checked: { ...asScored(before, unit), attributes, ledger, blocked: blocked(unit.name), issues },
  };
}

/** Of the item at an index of a unit's table. */
type ScorerOf = (before: UnitEvaluation, index: number, side: Side) => ItemScorer;

/** The scorers of items in the cohorts as they were scored, but for the units that have changed; each made once. */
function scorers({ units }: Evaluation, changed: ReadonlyMap<string, Unit>): ScorerOf {
  const made = new Map<string, ItemScorer>();
  // No unit has a place in them: each is asked what is entered.
  const columns = new EntryColumns([]);
  const cohortOf = (category: string | null, side: Side): readonly CheckedUnit[] =>
    units
      .filter(({ unit }) => (unit.category ?? null) === category && (side === "entries" || hasEntered(unit, "self")))
      .map((before) => asScored(before, changed.get(before.unit.name) ?? before.unit));
  return ({ table }, index, side) => {
    const row = at(table, index);
    const key = `${side}|${row.item.id}`;
    const units = once(() => cohortOf(row.item.category, side));
    return entryOf(made, key, () => itemScorer(row, index, { units, columns, side }));
  };
}

/** A unit with its new values, unchecked, in place of those that it was scored with last. */
function asScored({ table }: UnitEvaluation, unit: Unit): CheckedUnit {
  return {
    place: NOWHERE,
    unit,
    ledger: null,
    attributes: unit.attributes ?? {},
    table,
    blocked: NOTHING_BLOCKED,
    issues: [],
  };
}

/** The place of a unit that is checked by itself. */
const NOWHERE = -1;

/** What is blocked of the other units is no matter: their values are compared with, usable or not, as in scoring. */
const NOTHING_BLOCKED: BlockedItems = { entries: new Set(), self: new Set() };

function recheckUnit(rubric: Rubric, one: FoldedUnit, scorerOf: ScorerOf): RecheckedUnit {
  const { checked, was, fields, before } = one;
  const { unit } = checked;
  // Other items are blank, or no longer, where a side of the unit begins or ceases to count, or its ledger is closed.
  const otherSides = [was, before.unit].some((then) =>
    SIDES.some((side) => hasEntered(then, side) !== hasEntered(unit, side)),
  );
  const whole = otherSides || fields.has(LEDGER_CLOSED);
  const ids = before.table.map(({ item }) => item.id);
  const concerned = (row: TableItem) =>
    one.items.has(row.item.id) ||
    partsDependOn(row.item, fields) ||
    verificationDependsOn(row.item, fields) ||
    takesFrom(row, one.items);
  const items = new Set(before.table.filter((row) => whole || concerned(row)).map(({ item }) => item.id));
  const issuesOn = (side: Side) => {
    const issues: Issue[] = [];
    ids.forEach((id, index) => {
      if (items.has(id)) scorerOf(before, index, side)(checked, issues);
    });
    return issues;
  };
  const own = hasEntered(unit, "self") ? issuesOn("self") : [];
  const bySelf = scoredSide(unit) === "self";
  const scored = bySelf ? own : [...issuesOn("entries"), ...selfIssues(rubric, { issues: own })];
  const codes = OWN_SUSPICIONS;
  const ofParts = ({ code, place: { item, field } }: Issue) =>
    codes.has(code) || (item === undefined ? fields.has(field ?? "") : items.has(item));
  return { items, fields, codes, issues: [...checked.issues.filter(ofParts), ...scored] };
}
