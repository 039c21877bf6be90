import { cellOf } from "../../layout/cells/entryValue";
import { contentOf, entryTarget, namedField, type EntryTarget, type NamedField } from "../../layout/fill/entryTarget";
import { lengthFaults } from "../../layout/sheets/planFaults";
import type { Blocked } from "../../scoring/blocked";
import { issue, type Issue } from "../../shared/issue";
import { at } from "../../shared/list";
import type { GatheredUnit, HeldValue, Source } from "../mergeUnits";
import { placeOfValue, valueKey, valueWords, type UnitValue } from "../unitValues";
import type { WorkbookInput } from "../workbookInput";
import type { Candidate, Change, Conflict } from "./collectPlan";
import { isBlank } from "../../layout/read/cellValue";

/** How returned files differ from the open workbook in one unit that it has. */
export interface UnitDifferences {
  readonly unit: string;
  readonly changes: readonly Change[];
  readonly conflicts: readonly Conflict[];
  /** Why a value is neither. */
  readonly issues: readonly Issue[];
  /** Files that bring one and the same cell, where several do. */
  readonly shared: readonly string[];
}

/** The open workbook as a source, and the items of it that cannot be read. */
export interface Home {
  readonly source: Source;
  readonly input: WorkbookInput;
  readonly unread: Blocked;
}

/** Compares what is known of a unit with what the open workbook has of it. */
export function unitDifferences(home: Home, unit: GatheredUnit): UnitDifferences {
  const changes: Change[] = [];
  const conflicts: Conflict[] = [];
  const issues: Issue[] = [];
  const shared = new Set<string>();
  for (const held of unit.values.values()) {
    const present = held.find(({ sources }) => sources[0] === home.source) ?? null;
    const found = held.filter((one) => one !== present);
    if (found.length === 0) continue;
    const difference = differenceOf(home, unit, present, found);
    if ("code" in difference) issues.push(difference);
    else if ("to" in difference) changes.push(difference);
    else conflicts.push(difference);
    const files = found.flatMap(({ sources }) => sources.map(({ file }) => file));
    if (files.length > 1) for (const file of files) shared.add(file);
  }
  return { unit: unit.name, changes, conflicts, issues, shared: [...shared] };
}

function differenceOf(
  home: Home,
  { name: unit }: GatheredUnit,
  present: HeldValue | null,
  found: readonly HeldValue[],
): Change | Conflict | Issue {
  const { value, sources } = at(found, 0);
  const origin = at(sources, 0).input;
  const named = namedField(home.input.reading.design.form, value);
  const target = entryTarget(home.input.reading, unit, value);
  if (named === null || target === null) {
    const what = named?.name ?? [value.item, value.field].filter((part) => part !== "").join(".");
    return issue("collect-no-place", origin.locate(placeOfValue(value, unit)), { what });
  }
  if (isUnread(home, unit, value, present === null ? target : null)) {
    return issue("collect-place-unread", home.input.locate(placeOfValue(value, unit)), { what: named.name });
  }
  const [tooLong] = found.flatMap((one) => lengthFaults(placeOfValue(one.value, unit), one.value.value));
  if (tooLong !== undefined) return { ...tooLong, place: origin.locate(tooLong.place) };
  const about = { unit, value: placeOnly(value), name: named.name, target };
  const candidates = found.map((one) => candidate(one, unit, named));
  const [to] = candidates;
  if (present === null && candidates.length === 1 && to !== undefined) return { ...about, to };
  const own = present === null ? null : candidate(present, unit, named);
  return { ...about, id: `${valueKey(value)}${unit}`, present: own, found: candidates };
}

/** Whether something stands in the place that could not be read; a place that seems blank may hold anything. */
function isUnread(
  { input, unread }: Home,
  unit: string,
  { part, item }: UnitValue,
  blank: EntryTarget | null,
): boolean {
  if ((part === "entries" || part === "self") && unread(unit)[part].has(item)) return true;
  return blank !== null && blank !== "new-evidence-line" && !isBlank(contentOf(input.reading, blank));
}

function placeOnly({ part, item, field }: UnitValue) {
  return { part, item, field };
}

function candidate({ value, sources }: HeldValue, unit: string, { entry }: NamedField): Candidate {
  return {
    id: JSON.stringify(value.value),
    files: sources.map(({ file }) => file),
    place: () => at(sources, 0).input.locate(placeOfValue(value, unit)),
    words: valueWords(value.value),
    cell: cellOf(entry, value.value),
  };
}
