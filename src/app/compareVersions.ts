import { modifiersOf } from "../rubric/modifiers";
import type { Item, Rubric } from "../rubric/schema";
import { canonicalJson } from "../shared/canonical";
import { findingsOf } from "../editing/findings";
import { sameContents } from "../editing/versions";
import { namedField } from "../layout/fill/entryTarget";
import { formOf, type Form } from "../layout/form";
import { rubricKey } from "../layout/keys";
import type { WorkbookPlan } from "../layout/plan";
import type { Layout } from "../layout/sheets/design";
import { readingsInForce } from "../rubric/readings";
import type { Entries, LedgerLine, Unit } from "../scoring/entries";
import type { Evaluation } from "../scoring/evaluate";
import { ledgerUses } from "../scoring/ledger";
import { hasErrors, issue, type Issue } from "../shared/issue";
import { failure, success, type Result } from "../shared/result";
import { planInput } from "./generate";
import { located, type Input } from "./input";
import { standingChanges, standingsOf, type StandingChange } from "./recompute";
import { scoreInput } from "./score";
import { placeOfValue, unitOf, valuesOf, valueWords, type UnitValue } from "./unitValues";
import { lookUp } from "../shared/lookUp";
import { append } from "../shared/list";

/** What became of an item from one version of a rubric to another. */
export type ItemChange =
  | { readonly change: "added" | "removed" | "rule"; readonly item: Item }
  | { readonly change: "max"; readonly item: Item; readonly from: number | null; readonly to: number | null };

/** Items that are new, gone, worth something else or scored otherwise, in the order of the new version, gone ones last. */
function itemChanges(before: Rubric, after: Rubric): readonly ItemChange[] {
  const known = new Map(before.items.map((item) => [item.id, item]));
  const there = after.items.flatMap((item): readonly ItemChange[] => {
    const was = known.get(item.id);
    known.delete(item.id);
    return was === undefined ? [{ change: "added", item }] : changesOf(was, item);
  });
  return [...there, ...[...known.values()].map((item) => ({ change: "removed" as const, item }))];
}

function changesOf(was: Item, item: Item): readonly ItemChange[] {
  return [
    ...(was.max === item.max ? [] : [{ change: "max" as const, item, from: was.max, to: item.max }]),
    ...(scoringOf(was) === scoringOf(item) ? [] : [{ change: "rule" as const, item }]),
  ];
}

/** Everything but the full points on which an item's points depend. */
function scoringOf(item: Item): string {
  const { rule, counts, phases, section, category } = item;
  return canonicalJson({ rule, counts, phases, section, category, modifiers: modifiersOf(item) });
}

/** What scoring the same entries by another version of the rubric comes to. */
export interface VersionComparison {
  /** The entries under the other rubric, as far as they have a place there. */
  readonly input: Input;
  /** Values, lines and readings that have no place under the other rubric. */
  readonly left: readonly Issue[];
  /** Errors that the values have under the other rubric and had not before. */
  readonly faults: readonly Issue[];
  readonly items: readonly ItemChange[];
  /** Units whose total, rank, grade or veto is another. */
  readonly standings: readonly StandingChange[];
  readonly now: Evaluation;
  readonly then: Evaluation;
}

/**
 * Scores what was handed in by another rubric, too. Nothing is written, the entries stay as they are. Fails where the
 * other rubric has faults, or claims the id and version of the own one for other contents: nobody could tell them apart
 * any more.
 */
export function compareVersions(input: Input, other: Rubric): Result<VersionComparison> {
  const { rubric } = input;
  if (rubricKey(rubric) === rubricKey(other) && !sameContents(rubric, other)) {
    return failure([issue("version-not-raised", {}, { id: other.id, version: other.version })]);
  }
  const unsound = findingsOf(other).map((found) => found.issue);
  if (hasErrors(unsound)) return failure(unsound);
  const { entries, left } = carriedEntries(input, other);
  const carried: Input = { ...input, rubric: other, entries, issues: [] };
  const { evaluation: now, issues: before } = scoreInput({ ...input, issues: [] });
  const { evaluation: then, issues } = scoreInput(carried);
  return success({
    input: carried,
    left: left.map((one) => located(input, one)),
    faults: newFaults(before, issues),
    items: itemChanges(rubric, other),
    standings: standingChanges(then, standingsOf(now)),
    now,
    then,
  });
}

function newFaults(before: readonly Issue[], after: readonly Issue[]): readonly Issue[] {
  const known = new Set(before.map((one) => JSON.stringify(one)));
  return after.filter((one) => one.severity === "error" && !known.has(JSON.stringify(one)));
}

/**
 * Plans a workbook of the other version with the entries, so that the old one keeps its own. Fails where something of
 * the old one could not be read: it would be lost there. What has no place is told again.
 */
export function planWithVersion(
  old: Input,
  { input, left }: VersionComparison,
  layout: Layout,
  self?: boolean,
): Result<WorkbookPlan> {
  if (hasErrors(old.issues)) return failure(old.issues);
  const plan = planInput(input, layout, self);
  return plan.ok ? success(plan.value, [...left, ...plan.issues]) : plan;
}

/** Entries under another rubric, and what of them has no place there. */
interface Carried {
  readonly entries: Entries;
  /** One issue for every value, line and reading that was left behind; places as in the old entries. */
  readonly left: readonly Issue[];
}

/** Takes entries over by the ids of items and fields. Values that are no longer legal stay, for the engine to tell. */
function carriedEntries({ rubric, entries }: Pick<Input, "rubric" | "entries">, other: Rubric): Carried {
  const left: Issue[] = [];
  const units = carriedUnits(entries.units, { from: formOf(rubric), to: formOf(other) }, left);
  const ledger = carriedLines(entries.ledger ?? [], other, left);
  const chosen = readingsInForce(other, entries.interpretations);
  append(left, chosen.issues);
  const kept = Object.keys(entries.interpretations ?? {}).filter((id) => lookUp(chosen.readings, id) !== undefined);
  const interpretations = Object.fromEntries(kept.map((id) => [id, lookUp(chosen.readings, id) ?? ""]));
  return { entries: { ...entries, rubric: other.id, units, ledger, interpretations }, left };
}

/** The sheets of the own rubric and of the other one. */
interface Forms {
  readonly from: Form;
  readonly to: Form;
}

function carriedUnits(units: readonly Unit[], { from, to }: Forms, left: Issue[]): readonly Unit[] {
  const hasPlace = (value: UnitValue) =>
    value.part === "category" ? to.rubric.categories.length > 0 : namedField(to, value) !== null;
  return units.map((unit) => {
    const values = valuesOf(unit);
    append(
      left,
      values.filter((value) => !hasPlace(value)).map((value) => leftBehind(value, unit.name, from)),
    );
    return unitOf(unit.name, values.filter(hasPlace));
  });
}

function leftBehind(value: UnitValue, unit: string, from: Form): Issue {
  const what = namedField(from, value)?.name ?? [value.item, value.field].filter((part) => part !== "").join(".");
  return issue("version-left", placeOfValue(value, unit), { what, value: valueWords(value.value) });
}

function carriedLines(lines: readonly LedgerLine[], other: Rubric, left: Issue[]): readonly LedgerLine[] {
  const uses = ledgerUses(other);
  return lines.filter(({ item, unit, matter, level, points }, index) => {
    if (uses.has(item)) return true;
    const value = [matter, level, points].filter((part) => part !== null && part !== undefined).join(" ");
    left.push(issue("version-left", { path: `ledger[${String(index)}]`, unit, item }, { what: item, value }));
    return false;
  });
}
