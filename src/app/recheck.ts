import { cellAddress } from "../layout/address";
import { readValue } from "../layout/read/cellValue";
import type { Rubric } from "../rubric/schema";
import type { FieldValue } from "../rules/field";
import type { Unit } from "../scoring/entries";
import { OF_STANDING, recheckUnits, type ChangedUnit, type RecheckedUnit } from "../scoring/recheck";
import { issue, type Issue, type Place } from "../shared/issue";
import { at } from "../shared/list";
import { normaliseName } from "../shared/text";
import type { AreaContent } from "../workbook/port";
import { changedCells, type ChangedCell } from "./changedCells";
import { located, named } from "./input";
import type { Scored } from "./score";
import { isOfAll } from "./toldOnce";
import { entryValue, withEntryValue } from "./unitValues";
import type { WorkbookInput } from "./workbookInput";
import { entryOf } from "../shared/memo";

/** A workbook as it was read and scored. */
export interface KnownBook {
  readonly input: WorkbookInput;
  readonly scored: Scored;
}

/** The same after some cells have changed. */
export interface RecheckedBook extends KnownBook {
  /** An entry has another value: the evaluation no longer follows from the entries, only the issues of its cells do. */
  readonly changed: boolean;
}

/**
 * Takes cells that have changed into a workbook that was read and scored, and checks them alone: the time it takes
 * grows with what was changed, not with the work of reading and scoring. Scores stay as they were. Null where more
 * than entries has changed, so that the workbook has to be read as a whole.
 */
export function recheck({ input, scored }: KnownBook, areas: readonly AreaContent[]): RecheckedBook | null {
  const changes = changedCells(input.reading, areas);
  if (changes === null) return null;
  const read = readCells(input, changes.cells);
  if (read === null) return null;
  const { units, cells, changed } = read;
  const entries = { ...input.entries, units };
  const around = { rubric: input.rubric, before: scored.evaluation, entries, unusable: input.unusable };
  const rechecked = recheckUnits(around, changed);
  if (rechecked === null) return null;
  const ofCells = issuePieces(input.issues, 0, (found) => cellIn(cells, found.place), cells);
  const ofUnits = issuePieces(scored.issues, input.issues.length, ...unitIssues(input, changed, rechecked));
  const issues = joinedIssues(ofCells);
  return {
    input: { ...input, entries, issues, reading: { ...input.reading, sheets: changes.sheets, entries, issues } },
    scored: { ...scored, issues: joinedIssues([...ofCells, ...ofUnits]) },
    changed: changed.length > 0,
  };
}

interface ReadCells {
  /** All units, those that have changed with their new values. */
  readonly units: readonly Unit[];
  readonly changed: readonly ChangedUnit[];
  /** What reading has to say of each cell, by sheet!cell. */
  readonly cells: ReadonlyMap<string, readonly Issue[]>;
}

/** Reads the cells again; null where one belongs to a unit that was not read. */
function readCells({ rubric, entries }: WorkbookInput, changed: readonly ChangedCell[]): ReadCells | null {
  const units = [...entries.units];
  const indexOf = unitFinder(units);
  const parts = new Map<number, { readonly was: Unit; readonly items: Set<string>; readonly fields: Set<string> }>();
  const cells = new Map<string, readonly Issue[]>();
  for (const cell of changed) {
    const index = indexOf(cell.at.unit);
    if (index < 0) return null;
    const unit = at(units, index);
    const { value, issues } = readCell(rubric, cell, unit);
    cells.set(`${cell.sheet}!${cellAddress(cell.row, cell.column)}`, issues);
    if (JSON.stringify(value) === JSON.stringify(entryValue(unit, cell.at))) continue;
    units[index] = withEntryValue(unit, cell.at, value);
    const own = entryOf(parts, index, () => ({ was: unit, items: new Set(), fields: new Set() }));
    const { part, item, field } = cell.at;
    if (item !== "") own.items.add(item);
    else own.fields.add(part === "final" ? part : field);
  }
  return { units, cells, changed: [...parts].map(([index, own]) => ({ ...own, unit: at(units, index) })) };
}

/** Finds the place of a unit by its key. Names are nearly always their own keys, and to make keys of all takes long. */
function unitFinder(units: readonly Unit[]): (key: string) => number {
  const found = new Map<string, number>();
  return (key) => {
    const known = found.get(key) ?? units.findIndex(({ name }) => name === key);
    const index = known < 0 ? units.findIndex(({ name }) => normaliseName(name) === key) : known;
    found.set(key, index);
    return index;
  };
}

function readCell(rubric: Rubric, changed: ChangedCell, { name }: Unit) {
  const { sheet, row, column, content } = changed;
  const { entry, part, item, field } = changed.at;
  const issues: Issue[] = [];
  const place = { sheet, cell: cellAddress(row, column), unit: name, field };
  const about = named(rubric, part === "entries" || part === "self" ? { ...place, item, side: part } : place);
  const value: FieldValue = readValue(entry, content, (code, parameters) => {
    issues.push(issue(code, about, parameters));
  });
  return { value, issues };
}

function cellIn(cells: ReadonlyMap<string, unknown>, { sheet = "", cell = "" }: Place): string | null {
  const key = `${sheet}!${cell}`;
  return cells.has(key) ? key : null;
}

/** Tells which issues of scoring are out of date, by unit, and what there is to say now; faults of the ledger stay. */
function unitIssues(
  input: WorkbookInput,
  changed: readonly ChangedUnit[],
  rechecked: readonly RecheckedUnit[],
): [OwnerOf, ReadonlyMap<string, readonly Issue[]>] {
  const parts = new Map(changed.map(({ unit }, index) => [unit.name, at(rechecked, index)]));
  const entrySheets = new Set(
    input.reading.sheets.filter(({ marker }) => ENTRY_ROLES.has(marker.role)).map(({ sheet }) => sheet.name),
  );
  // What is true of all units is told once, and stays as it was until they are scored again.
  const now = new Map(
    [...parts].map(([name, { issues }]) => {
      const own = issues.filter((one) => !isOfAll(one));
      return [name, own.map((one) => located(input, one))];
    }),
  );
  const ownerOf: OwnerOf = ({ code, place: { unit = "", item, field, sheet } }) => {
    const own = parts.get(unit);
    if (own === undefined || (sheet !== undefined && !entrySheets.has(sheet))) return null;
    if (OF_STANDING.has(code)) return null;
    if (own.codes.has(code)) return unit;
    return (item === undefined ? own.fields.has(field ?? "") : own.items.has(item)) ? unit : null;
  };
  return [ownerOf, now];
}

const ENTRY_ROLES: ReadonlySet<string> = new Set(["appendix", "matrix", "matrix-self"]);

/** Whose an issue is that is out of date; null for one that still holds. */
type OwnerOf = (found: Issue) => string | null;

/**
 * The issues from a place on, but for those that are out of date; what there is to say now of their owner stands in
 * their place. In pieces, as there may be a hundred thousand, most of which stay.
 */
function issuePieces(
  issues: readonly Issue[],
  from: number,
  ownerOf: OwnerOf,
  now: ReadonlyMap<string, readonly Issue[]>,
): readonly (readonly Issue[])[] {
  const left = new Map(now);
  const found: (readonly Issue[])[] = [];
  let kept = from;
  for (let index = from; index < issues.length && now.size > 0; index += 1) {
    const owner = ownerOf(at(issues, index));
    if (owner === null) continue;
    found.push(issues.slice(kept, index), left.get(owner) ?? []);
    left.delete(owner);
    kept = index + 1;
  }
  return [...found, issues.slice(kept), ...left.values()];
}

/** The pieces as one list. */
function joinedIssues(found: readonly (readonly Issue[])[]): readonly Issue[] {
  return found.flat();
}
