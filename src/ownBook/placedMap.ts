import { formOf, EVIDENCE_FIELDS, type EntryField } from "../layout/form";
import type { Rubric } from "../rubric/schema";
import { issue, type Issue } from "../shared/issue";
import { append } from "../shared/list";
import { lookUp } from "../shared/lookUp";
import { listed } from "../shared/said";
import { entryOf } from "../shared/memo";
import { normaliseName } from "../shared/text";
import { headersOf, type Header } from "./headers";
import { POINTS_FIELD, type MappedEntry, type SheetMap } from "./sheetMap";
import { indexOf, type SheetView } from "./sheetView";

/** An entry of the map with the field that it is read by and the place where it is now. */
interface PlacedEntry {
  readonly mapped: MappedEntry;
  readonly entry: EntryField;
  readonly place: number;
}

/** What a map says, found in a sheet. */
export interface PlacedMap {
  readonly entries: readonly PlacedEntry[];
  readonly attributes: readonly { readonly entry: EntryField; readonly place: number }[];
  /** Some column has moved since the map was made: where nothing tells what a place is, it is not sure any more. */
  readonly moved: boolean;
  readonly issues: readonly Issue[];
}

/** Finds every entry by its header; `rubric` is the mapped one. */
export function placedMap(view: SheetView, map: SheetMap, rubric: Rubric): PlacedMap {
  const header = map.header.map(indexOf);
  const headers = headersOf(view, header);
  const headerLine = header.at(-1) ?? 0;
  const form = formOf(rubric);
  const issues: Issue[] = [...twiceFaults(map)];
  const entries: PlacedEntry[] = [];
  let moved = false;
  for (const mapped of map.entries) {
    const formItem = form.items.find(({ item }) => item.id === mapped.item);
    const where = view.cell(headerLine, indexOf(mapped.at));
    if (formItem === undefined) {
      issues.push(issue("map-item-unknown", where, { item: mapped.item }));
      continue;
    }
    const fields = [...formItem.fields, ...EVIDENCE_FIELDS];
    const entry = fields.find(({ field }) => field.id === mapped.field);
    if (entry === undefined) {
      const known = listed([...new Set([POINTS_FIELD, ...fields.map(({ field }) => field.id)])]);
      issues.push(issue("map-field-unknown", { ...where, item: mapped.item }, { field: mapped.field, known }));
      continue;
    }
    const found = headerPlace(mapped, headers);
    if (found.place === null) {
      const now = headers.find(({ place }) => place === indexOf(mapped.at))?.text ?? "";
      const others = listed(found.others.map((place) => view.cell(headerLine, place).cell));
      issues.push(issue("map-header-lost", { ...where, item: mapped.item }, { header: mapped.header, now, others }));
      continue;
    }
    if (found.place !== indexOf(mapped.at)) {
      moved = true;
      const to = view.cell(headerLine, found.place);
      issues.push(issue("map-header-moved", { ...to, item: mapped.item }, { header: mapped.header, from: where.cell }));
    }
    const own = headers.find(({ place }) => place === found.place);
    const { max } = formItem.item;
    if (own?.max != null && isScore(entry, mapped) && max !== null && own.max !== max) {
      const at = { ...view.cell(headerLine, found.place), item: mapped.item };
      issues.push(issue("map-maximum", at, { found: own.max, expected: max }));
    }
    entries.push({ mapped, entry, place: found.place });
  }
  append(issues, samePlaces(view, headerLine, entries));
  const attributes = form.attributes.flatMap((entry) => {
    const place = lookUp(map.attributes, entry.field.id);
    return place === undefined ? [] : [{ entry, place: indexOf(place) }];
  });
  for (const id of Object.keys(map.attributes)) {
    if (form.attributes.some(({ field }) => field.id === id)) continue;
    const known = listed(form.attributes.map(({ field }) => field.id));
    issues.push(issue("map-attribute-unknown", { path: `attributes.${id}` }, { attribute: id, known }));
  }
  return { entries, attributes, moved, issues };
}

/** Full points over a column say something of scores; over what was counted or measured they do not. */
function isScore({ field }: EntryField, { field: id }: MappedEntry): boolean {
  return id === POINTS_FIELD || (field.type === "number" && id === "score");
}

/** Where the header of an entry stands: where it was, or else the one other place with its text. */
function headerPlace(
  { at, header }: MappedEntry,
  headers: readonly Header[],
): { readonly place: number | null; readonly others: readonly number[] } {
  const fitting = headers.filter((one) => fits(one, header)).map(({ place }) => place);
  const [only, ...others] = fitting;
  if (fitting.includes(indexOf(at))) return { place: indexOf(at), others: [] };
  return { place: others.length === 0 ? (only ?? null) : null, others: fitting };
}

/** A header of several lines may be named by all of it or by one of its texts. */
function fits({ text, parts }: Header, header: string): boolean {
  const wanted = normaliseName(header);
  return normaliseName(text) === wanted || parts.some((part) => normaliseName(part.text) === wanted);
}

/** Two columns for one field, and an item of which the map has both points and what they are made of. */
function twiceFaults({ entries }: SheetMap): readonly Issue[] {
  const issues: Issue[] = [];
  const byField = new Map<string, MappedEntry>();
  const fields = new Map<string, Set<string>>();
  for (const mapped of entries) {
    const { item, field, at } = mapped;
    const before = entryOf(byField, JSON.stringify([item, field]), () => mapped);
    if (before !== mapped) issues.push(issue("map-item-twice", { item, field }, { first: before.at, second: at }));
    entryOf(fields, item, () => new Set<string>()).add(field);
  }
  const beside = new Set(EVIDENCE_FIELDS.map(({ field }) => field.id));
  for (const [item, own] of fields) {
    const others = [...own].filter((field) => field !== POINTS_FIELD && !beside.has(field));
    if (own.has(POINTS_FIELD) && others.length > 0) issues.push(issue("map-points-beside", { item }, {}));
  }
  return issues;
}

/** One column for two fields. */
function samePlaces(view: SheetView, line: number, entries: readonly PlacedEntry[]): readonly Issue[] {
  const issues: Issue[] = [];
  const byPlace = new Map<number, PlacedEntry>();
  for (const one of entries) {
    const before = entryOf(byPlace, one.place, () => one);
    if (before === one) continue;
    const parameters = { first: before.mapped.item, second: one.mapped.item };
    issues.push(issue("map-column-twice", view.cell(line, one.place), parameters));
  }
  return issues;
}
