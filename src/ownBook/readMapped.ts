import { categoryOf } from "../layout/categories";
import { EVIDENCE_FIELDS } from "../layout/form";
import type { WorkbookSnapshot } from "../layout/plan";
import { readValue } from "../layout/read/cellValue";
import type { Rubric } from "../rubric/schema";
import type { FieldValue } from "../rules/field";
import type { Entries, Unit, Unusable } from "../scoring/entries";
import { hasErrors, issue, type Issue, type Place } from "../shared/issue";
import { lookUp, setEntry } from "../shared/lookUp";
import { failure, success, type Result } from "../shared/result";
import { listed } from "../shared/said";
import { normaliseName } from "../shared/text";
import { mappedRubric } from "./mappedRubric";
import { placedMap, type PlacedMap } from "./placedMap";
import type { SheetMap } from "./sheetMap";
import { indexOf, SheetView } from "./sheetView";
import { unitLines, type UnitLine } from "./unitLines";

/** What a sheet of an office's own holds, by its map. */
export interface MappedReading {
  readonly map: SheetMap;
  /** The rubric by which it is scored. */
  readonly rubric: Rubric;
  readonly view: SheetView;
  readonly placed: PlacedMap;
  readonly units: readonly UnitLine[];
  readonly entries: Entries;
  readonly unread: readonly Unusable[];
  readonly issues: readonly Issue[];
  /** A unit stands twice: it is read to tell all that is wrong, and not scored. */
  readonly refused: boolean;
  /** Adds the cell to the place of an issue about entries, as far as it is known. */
  readonly locate: (place: Place) => Place;
}

/** Reads the entries of a sheet by its map. Fails where the two do not belong together; then nothing is read. */
export function readMapped(snapshot: WorkbookSnapshot, map: SheetMap, official: Rubric): Result<MappedReading> {
  if (map.rubric !== official.id) {
    return failure([issue("map-rubric-other", {}, { found: map.rubric, expected: official.id })]);
  }
  const sheet = snapshot.sheets.find(({ name }) => name === map.sheet);
  if (sheet === undefined) {
    const known = listed(snapshot.sheets.map(({ name }) => name));
    return failure([issue("map-sheet-missing", { sheet: map.sheet }, { known })]);
  }
  const view = new SheetView(sheet, map.units);
  const rubric = mappedRubric(official, map);
  const placed = placedMap(view, map, rubric);
  const area = {
    name: indexOf(map.name),
    first: indexOf(map.first),
    last: map.last === null ? null : indexOf(map.last),
  };
  const lines = unitLines(view, area);
  const found = [...placed.issues, ...lines.issues];
  if (hasErrors(placed.issues) || lines.units.length === 0) return failure(found);
  const locate = locator(view, placed, lines.units, map);
  const { units, issues } = readUnits(view, placed, lines.units, { map, rubric });
  return success({
    map,
    rubric,
    view,
    placed,
    units: lines.units,
    entries: { rubric: rubric.id, units },
    unread: [],
    issues: [...found, ...issues],
    refused: hasErrors(lines.issues),
    locate,
  });
}

interface Read {
  readonly units: readonly Unit[];
  readonly issues: readonly Issue[];
}

function readUnits(
  view: SheetView,
  { entries, attributes }: PlacedMap,
  lines: readonly UnitLine[],
  { map, rubric }: { readonly map: SheetMap; readonly rubric: Rubric },
): Read {
  const issues: Issue[] = [];
  const alone = onlyCategory(map, rubric);
  const units = lines.map(({ name, line }): Unit => {
    const items: Record<string, Record<string, FieldValue>> = {};
    const own: Record<string, FieldValue> = {};
    const category = categoryAt(view, map, rubric, line) ?? alone;
    for (const { mapped, entry, place } of entries) {
      const content = view.content(line, place);
      if (content === null) continue;
      const value = readValue(entry, content, (code, parameters) => {
        const { item, field } = mapped;
        issues.push(issue(code, { ...view.cell(line, place), unit: name, item, field }, parameters));
      });
      if (value === undefined) continue;
      const values = lookUp(items, mapped.item) ?? {};
      setEntry(items, mapped.item, values);
      setEntry(values, entry.field.id, value);
    }
    for (const { entry, place } of attributes) {
      const value = readValue(entry, view.content(line, place), (code, parameters) => {
        issues.push(issue(code, { ...view.cell(line, place), unit: name, field: entry.field.id }, parameters));
      });
      if (value !== undefined) setEntry(own, entry.field.id, value);
    }
    return {
      name,
      ...(category === null ? {} : { category }),
      ...(Object.keys(own).length === 0 ? {} : { attributes: own }),
      entries: items,
    };
  });
  return { units, issues };
}

function categoryAt(view: SheetView, { category }: SheetMap, rubric: Rubric, line: number): string | null {
  if (category === null) return null;
  const text = view.text(line, indexOf(category));
  return text === "" ? null : (categoryOf(rubric, text) ?? text);
}

/** The category of all units where the map has items of one only, and no place that says it. */
function onlyCategory({ category, entries }: SheetMap, { items }: Rubric): string | null {
  if (category !== null) return null;
  const own = new Set(entries.map(({ item }) => items.find(({ id }) => id === item)?.category ?? null));
  const [only = null] = own;
  return own.size === 1 ? only : null;
}

function locator(
  view: SheetView,
  { entries, attributes }: PlacedMap,
  units: readonly UnitLine[],
  map: SheetMap,
): (place: Place) => Place {
  const lines = new Map(units.map(({ name, line }) => [normaliseName(name), line]));
  const beside = new Set(EVIDENCE_FIELDS.map(({ field }) => field.id));
  return (place) => {
    const line = place.unit === undefined ? undefined : lines.get(normaliseName(place.unit));
    if (line === undefined || place.cell !== undefined) return place;
    const ofItem = entries.filter(({ mapped }) => mapped.item === place.item);
    const own =
      ofItem.find(({ entry }) => entry.field.id === place.field) ??
      ofItem.find(({ entry }) => !beside.has(entry.field.id)) ??
      attributes.find(({ entry }) => entry.field.id === place.field);
    const { path: _, ...rest } = place;
    return { ...rest, ...view.cell(line, own?.place ?? indexOf(map.name)) };
  };
}
