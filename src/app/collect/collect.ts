import { blockedItems, type Blocked } from "../../scoring/blocked";
import { evaluationPortions } from "../../scoring/evaluate";
import { LEDGER_CLOSED } from "../../scoring/ledger";
import { issue, type Issue } from "../../shared/issue";
import { asPart, atOnce, mapped, type Portions } from "../../shared/portions";
import { normaliseName } from "../../shared/text";
import { located } from "../input";
import { mergePortions } from "../merge";
import { missingUnits } from "../mergeDifferences";
import { gatherPortions, type GatheredLine, type GatheredUnit, type Source } from "../mergeUnits";
import type { WorkbookInput } from "../workbookInput";
import { ledgerAdditions, newUnits } from "./additions";
import { checkPortions, openSource, type CheckedFile, type Returned } from "./checkReturned";
import type { Change, CollectPlan } from "./collectPlan";
import { receiptsAfter, withReceived, type ReceivedDays } from "./received";
import { isFaultOfValues, itemsOf } from "./soundPart";
import { unitDifferences, type Home } from "./unitDifferences";

/** Files that the clerk put in or left out against what is usual for them, by name. */
export type Overrides = ReadonlyMap<string, boolean>;

/** Whether a file is taken: usually one that goes with the open workbook, never one that is refused. */
export function isTaken({ file, state }: CheckedFile, overrides: Overrides): boolean {
  return state !== "refused" && (overrides.get(file) ?? state === "ready");
}

/** Returned files as they look beside the open workbook, and what would come of taking them over. */
export interface Compared {
  readonly checked: readonly CheckedFile[];
  readonly plan: CollectPlan;
}

/** Looks at each file, then at all of them together. The shares are of units. */
export function* comparePortions(
  open: WorkbookInput,
  returned: readonly Returned[],
  overrides: Overrides,
  received: ReceivedDays,
): Portions<Compared> {
  const checked: CheckedFile[] = [];
  for (const one of returned) checked.push(yield* checkPortions(open, withReceived(one, received)));
  return { checked, plan: yield* collectPortions(open, checked, overrides) };
}

/**
 * Works out what would come of taking returned files over into the open workbook: by unit, item and field a value fills
 * a blank; where values differ the clerk decides; nothing with an error is taken over. Writes nothing.
 */
export function collect(open: WorkbookInput, checked: readonly CheckedFile[], overrides: Overrides): CollectPlan {
  return atOnce(collectPortions(open, checked, overrides));
}

/** The same in portions; the shares are of units. */
function* collectPortions(
  open: WorkbookInput,
  checked: readonly CheckedFile[],
  overrides: Overrides,
): Portions<CollectPlan> {
  const source = openSource(open);
  const taken = takenSources(checked, overrides);
  const { units, issues } = yield* gatherPortions([source, ...taken]);
  const known = [...units.values()].filter((unit) => unit.sources[0] === source);
  const strange = [...units.values()].filter((unit) => unit.sources[0] !== source);
  const combined = yield* combinationFaults([source, ...taken]);
  const home: Home = { source, input: open, unread: blockedItems(open.rubric, [], open.unusable) };
  const lines = ledgerAdditions(home, [source, ...taken], combined.items, keysOf(known));
  yield;
  const found = yield* mapped(known, (unit) => unitDifferences(home, unit));
  const all = found.flatMap((one) => one.changes);
  yield;
  const { changes, issues: left } = sift(all, combined, lines.lost);
  const added = newUnits(open, strange);
  const apart = [...(yield* gaps(taken)), ...issuesOf(strange, issues), ...added.issues];
  return {
    changes,
    conflicts: found.flatMap((one) => one.conflicts),
    lines: lines.known,
    newUnits: added.units,
    newLines: lines.others,
    missing: missingNames(known, checked),
    receipts: receiptsAfter(open, changes),
    shared: found.filter(({ shared }) => shared.length > 0).map(({ unit, shared }) => ({ unit, files: shared })),
    issues: [...apart, ...found.flatMap((one) => one.issues), ...lines.issues, ...left],
  };
}

function takenSources(checked: readonly CheckedFile[], overrides: Overrides): readonly Source[] {
  return checked.flatMap((one) =>
    one.sound !== null && isTaken(one, overrides) ? [{ file: one.file, input: one.sound }] : [],
  );
}

/** Units that no file has, not even one that is not taken. */
function missingNames(known: readonly GatheredUnit[], checked: readonly CheckedFile[]): readonly string[] {
  const there = new Set(checked.flatMap((file) => [...file.units]));
  return known.map(({ name }) => name).filter((name) => !there.has(normaliseName(name)));
}

/** Units that the file of a scoring body lacks, and the one of another has; a unit's own file has that unit only. */
function* gaps(taken: readonly Source[]): Portions<readonly Issue[]> {
  const several = taken.filter(({ input }) => input.entries.units.length > 1);
  if (several.length < 2) return [];
  const { units } = yield* gatherPortions(several);
  return missingUnits(several, units);
}

function keysOf(units: readonly GatheredUnit[]): ReadonlySet<string> {
  return new Set(units.map(({ name }) => normaliseName(name)));
}

/** The issues that are about some units: differing values of a unit that has no place cannot be chosen from. */
function issuesOf(units: readonly GatheredUnit[], issues: readonly Issue[]): readonly Issue[] {
  const keys = keysOf(units);
  return issues.filter(({ place: { unit } }) => unit !== undefined && keys.has(normaliseName(unit)));
}

/** Leaves out what would make an error together with what is there, or say that a ledger is whole which is not. */
function sift(
  all: readonly Change[],
  combined: CombinationFaults,
  lost: readonly GatheredLine[],
): { readonly changes: readonly Change[]; readonly issues: readonly Issue[] } {
  const cut = new Set(lost.map(({ line }) => normaliseName(line.unit)));
  const isFaulty = ({ unit, value: { part, item } }: Change) =>
    (part === "entries" || part === "self") && combined.items(unit)[part].has(item);
  const isClosing = ({ unit, value: { part, field } }: Change) =>
    part === "attributes" && field === LEDGER_CLOSED && cut.has(normaliseName(unit));
  const left = new Set([
    ...all.filter(isFaulty).map(({ unit, value }) => itemKey(unit, value.item)),
    ...lost.map(({ line }) => itemKey(line.unit, line.item)),
  ]);
  return {
    changes: all.filter((change) => !isFaulty(change) && !isClosing(change)),
    issues: [
      ...combined.issues.filter(({ place: { unit = "", item = "" } }) => left.has(itemKey(unit, item))),
      ...all.filter(isClosing).map(({ to }) => issue("collect-closed-held", to.place(), {})),
    ],
  };
}

function itemKey(unit: string, item: string): string {
  return `${item}|${normaliseName(unit)}`;
}

/** What is wrong with values that are sound each by itself, such as a ledger that differs from the count entered. */
interface CombinationFaults {
  /** The items concerned; nothing is taken over for them. */
  readonly items: Blocked;
  readonly issues: readonly Issue[];
}

/** Looks at all inputs of one rubric together. What is in dispute between them is not looked at. */
function* combinationFaults(sources: readonly Source[]): Portions<CombinationFaults> {
  const merged = yield* mergePortions(sources);
  if (!merged.ok) throw new Error("files of other rubrics are refused before");
  const { rubric, entries, unusable } = merged.value;
  const { units } = yield* asPart(evaluationPortions(rubric, entries, unusable, [], "in-force"));
  const faults = units.flatMap(({ issues }) => issues.filter(isFaultOfValues));
  return { items: blockedItems(rubric, [], itemsOf(faults)), issues: faults.map((one) => located(merged.value, one)) };
}
