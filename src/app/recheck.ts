import { cellAddress } from "../layout/address";
import { readValue } from "../layout/read/cellValue";
import type { Rubric } from "../rubric/schema";
import type { FieldValue } from "../rules/field";
import type { Unit } from "../scoring/entries";
import { OF_STANDING, recheckUnits, type ChangedUnit, type RecheckedUnit } from "../scoring/recheck";
import { issue, type Issue } from "../shared/issue";
import { append, at } from "../shared/list";
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
  const ofCells = issuePieces(input.issues, 0, cellOwners(cells));
  const ofUnits = issuePieces(scored.issues, input.issues.length, unitOwners(input, changed, rechecked));
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
  /** What reading has to say of each cell, by sheet and address. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, ToldAgain>>;
}

/** What there is to say now of something whose issues are out of date. */
interface ToldAgain {
  readonly issues: readonly Issue[];
}

/** Reads the cells again; null where one belongs to a unit that was not read. */
function readCells({ rubric, entries }: WorkbookInput, changed: readonly ChangedCell[]): ReadCells | null {
  const units = [...entries.units];
  const indexOf = unitFinder(units);
  const parts = new Map<number, { readonly was: Unit; readonly items: Set<string>; readonly fields: Set<string> }>();
  const cells = new Map<string, Map<string, ToldAgain>>();
  for (const cell of changed) {
    const index = indexOf(cell.at.unit);
    if (index < 0) return null;
    const unit = at(units, index);
    const { value, issues } = readCell(rubric, cell, unit);
    entryOf(cells, cell.sheet, () => new Map<string, ToldAgain>()).set(cellAddress(cell.row, cell.column), { issues });
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

/** Issues that are out of date belong to one of those of whom everything is told again. */
interface Owners {
  readonly all: readonly ToldAgain[];
  /** Whose an issue is; undefined for one that still holds. */
  readonly of: (found: Issue) => ToldAgain | undefined;
}

function cellOwners(cells: ReadCells["cells"]): Owners {
  return {
    all: [...cells.values()].flatMap((own) => [...own.values()]),
    of: ({ place: { sheet = "", cell = "" } }) => cells.get(sheet)?.get(cell),
  };
}

/** Units own the issues of scoring about what has changed of them; faults of the ledger stay. */
function unitOwners(
  input: WorkbookInput,
  changed: readonly ChangedUnit[],
  rechecked: readonly RecheckedUnit[],
): Owners {
  const entrySheets = new Set(
    input.reading.sheets.filter(({ marker }) => ENTRY_ROLES.has(marker.role)).map(({ sheet }) => sheet.name),
  );
  // What is true of all units is told once, and stays as it was until they are scored again.
  const owners = new Map(
    changed.map(({ unit }, index) => {
      const parts = at(rechecked, index);
      const issues = parts.issues.filter((one) => !isOfAll(one)).map((one) => located(input, one));
      return [unit.name, { parts, issues }];
    }),
  );
  return {
    all: [...owners.values()],
    of: ({ code, place }) => {
      // Of nearly all issues the unit alone is looked at: there may be a hundred thousand, of many shapes.
      const own = place.unit === undefined ? undefined : owners.get(place.unit);
      if (own === undefined) return undefined;
      const { item, field = "", sheet } = place;
      if ((sheet !== undefined && !entrySheets.has(sheet)) || OF_STANDING.has(code)) return undefined;
      const { codes, fields, items } = own.parts;
      return codes.has(code) || (item === undefined ? fields.has(field) : items.has(item)) ? own : undefined;
    },
  };
}

const ENTRY_ROLES: ReadonlySet<string> = new Set(["appendix", "matrix", "matrix-self"]);

/**
 * The issues from a place on, but for those that are out of date; what there is to say now of their owner stands in
 * their place. In pieces, as there may be a hundred thousand, most of which stay.
 */
function issuePieces(issues: readonly Issue[], from: number, { all, of }: Owners): readonly (readonly Issue[])[] {
  const left = new Set(all);
  const found: (readonly Issue[])[] = [];
  let kept = from;
  for (let index = from; index < issues.length && all.length > 0; index += 1) {
    const owner = of(at(issues, index));
    if (owner === undefined) continue;
    found.push(issues.slice(kept, index), left.delete(owner) ? owner.issues : []);
    kept = index + 1;
  }
  return [...found, issues.slice(kept), ...[...left].map((owner) => owner.issues)];
}

/** The pieces as one list; flat takes several times as long. */
function joinedIssues(pieces: readonly (readonly Issue[])[]): readonly Issue[] {
  const joined: Issue[] = [];
  for (const piece of pieces) append(joined, piece);
  return joined;
}
