import { formOf, type EntryField } from "../../layout/form";
import type { SheetSnapshot, WorkbookSnapshot } from "../../layout/plan";
import { categoriesOf, categoryOf } from "../../layout/categories";
import type { Rubric } from "../../rubric/schema";
import { issue } from "../../shared/issue";
import { failure, success, type Result } from "../../shared/result";
import { listed } from "../../shared/said";
import { comparable } from "../headerPart";
import { headersOf, type Header } from "../headers";
import { sheetMapSchema, type SheetMap } from "../sheetMap";
import { unitLines } from "../unitLines";
import { chooseItems, type Chosen } from "./chooseItems";
import { findTable, isFree, type FoundTable } from "./findTable";
import { findings } from "./findings";
import { wordsOf, type ItemWords } from "./itemWords";
import { resultOf } from "../resultWords";

/** A map as it is proposed: to be looked at and corrected. Its issues are findings. */
export type Proposal = Result<SheetMap>;

/** Proposes how a sheet corresponds to a rubric; of several sheets the one that names most items, where none is told. */
export function propose(snapshot: WorkbookSnapshot, rubric: Rubric, sheet: string | null): Proposal {
  const wanted = snapshot.sheets.filter(({ name, visibility }) =>
    sheet === null ? visibility === "visible" : name === sheet,
  );
  if (wanted.length === 0) {
    return failure([
      issue("map-sheet-missing", { sheet: sheet ?? "" }, { known: listed(snapshot.sheets.map(({ name }) => name)) }),
    ]);
  }
  const form = formOf(rubric);
  const found = wanted.flatMap((one) => tablesOf(one, rubric)).reduce<Categorised | null>(better, null);
  if (found === null)
    return failure([issue("map-nothing-found", sheet === null ? {} : { sheet }, { rubric: rubric.title })]);
  const { table, words, chosen, headers } = found;
  const rest = headers.filter(
    ({ place }) => place !== table.name && !chosen.some(({ header }) => header.place === place),
  );
  const attributes = rest.flatMap((header) => attributeAt(header, form.attributes) ?? []);
  const plain = rest.filter(
    (header) => !attributes.some((one) => one.header === header) && header.place !== found.category,
  );
  const results = plain.flatMap((header) => {
    const what = found.claimed.has(header.place) ? null : resultOf(header, rubric);
    return what === null || !(STANDING.has(what) || isFree(table, header.place)) ? [] : [{ header, what }];
  });
  const used = new Set(results.map(({ header }) => header));
  const map = mapOf(found, rubric, {
    attributes,
    results: withoutTwins(results),
    unmapped: plain.filter((one) => !used.has(one)),
  });
  const lines = unitLines(table.view, { name: table.name, first: table.first, last: null });
  return success(map, [...findings(table, chosen, words), ...lines.issues]);
}

/** What nobody enters: typed ones are last month's. Typed bonuses and the like may be what somebody has to enter. */
const STANDING: ReadonlySet<string> = new Set(["total", "rank", "grade"]);

interface Categorised {
  readonly table: FoundTable;
  readonly headers: readonly Header[];
  readonly words: readonly ItemWords[];
  readonly chosen: readonly Chosen[];
  readonly claimed: ReadonlySet<number>;
  /** The place that says each unit's category; null where all are of one. */
  readonly category: number | null;
}

/** A sheet seen as one for the units of each category or, where it says the category of each, of all. */
function tablesOf(sheet: SheetSnapshot, rubric: Rubric): readonly Categorised[] {
  const form = formOf(rubric);
  const all = wordsOf(form, undefined);
  const table = findTable(sheet, all);
  if (table === null) return [];
  const headers = headersOf(table.view, table.header);
  const fitting = headers.filter(({ place }) => place !== table.name);
  const category = rubric.categories.length === 0 ? null : categoryPlace(table, headers, rubric);
  const sets = category === null ? categoriesOf(rubric).map((one) => wordsOf(form, one)) : [all];
  const found = sets.map((words) => {
    return { table, headers, words, category, ...chooseItems(table, fitting, words) };
  });
  return found.map((one) => (found.some((other) => other !== one && isAsGood(other, one)) ? doubtful(one) : one));
}

/** Whether a sheet is as much one for the units of another category. */
function isAsGood(other: Categorised, one: Categorised): boolean {
  return itemsIn(other) >= itemsIn(one) && agreeingIn(other) >= agreeingIn(one);
}

function doubtful(one: Categorised): Categorised {
  return { ...one, chosen: one.chosen.map((chosen) => ({ ...chosen, sure: false })) };
}

/** The one of which more is found and, with as much, more is sure and less is missing. */
function better(best: Categorised | null, one: Categorised): Categorised {
  return best === null || worth(one) > worth(best) ? one : best;
}

function worth(one: Categorised): number {
  return itemsIn(one) * 100 + agreeingIn(one) * 30 - (one.words.length - itemsIn(one));
}

function itemsIn({ chosen }: Categorised): number {
  return new Set(chosen.map(({ item }) => item)).size;
}

/** How many headers say the full points that the rubric has. */
function agreeingIn({ chosen, words }: Categorised): number {
  const maxima = new Map(words.map(({ formItem, max }) => [formItem.item.id, max]));
  return chosen.filter(({ header, item }) => header.max !== null && header.max === maxima.get(item)).length;
}

function categoryPlace({ view, first }: FoundTable, headers: readonly Header[], rubric: Rubric): number | null {
  const found = headers.find(({ parts, place }) => {
    if (!parts.some(({ name }) => /^(?:考核|单位)?(?:类别|分类|类型|组别)$/.test(name))) return false;
    return categoryOf(rubric, view.text(first, place)) !== undefined;
  });
  return found?.place ?? null;
}

interface AttributeAt {
  readonly header: Header;
  readonly id: string;
}

function attributeAt(header: Header, attributes: readonly EntryField[]): AttributeAt | null {
  const names = header.parts.map(({ name }) => name);
  const found = attributes.find(({ label }) => names.includes(comparable(label)));
  return found === undefined ? null : { header, id: found.field.id };
}

interface ResultAt {
  readonly header: Header;
  readonly what: SheetMap["results"][number]["what"];
}

/** Of two columns for one result the last is taken: sums stand behind what they sum. */
function withoutTwins(results: readonly ResultAt[]): readonly ResultAt[] {
  return results.filter((one, index) => !results.slice(index + 1).some(({ what }) => what === one.what));
}

const SIDE = /^(?:序号|编号|编码|代码|单位编码|单位代码|指标.{0,4}|分值|满分)$/;

function mapOf(
  { table, chosen, category }: Categorised,
  rubric: Rubric,
  others: {
    readonly attributes: readonly AttributeAt[];
    readonly results: readonly ResultAt[];
    readonly unmapped: readonly Header[];
  },
): SheetMap {
  const { view, header, first, name } = table;
  const at = (one: Header) => view.placeName(one.place);
  const line = (index: number) => (view.units === "rows" ? index + 1 : view.lineName(index));
  const results = [
    ...chosen.flatMap((one) => ("what" in one.is ? [{ header: one.header, what: one.is.what }] : [])),
    ...others.results,
  ];
  return sheetMapSchema.parse({
    format: 1,
    rubric: rubric.id,
    sheet: view.sheet.name,
    units: view.units,
    header: header.map(line),
    first: line(first),
    last: null,
    name: view.placeName(name),
    category: category === null ? null : view.placeName(category),
    attributes: Object.fromEntries(others.attributes.map((one) => [one.id, at(one.header)])),
    entries: chosen.flatMap(({ header: own, item, is, sure }) =>
      "field" in is ? [{ item, field: is.field, at: at(own), header: own.text, sure }] : [],
    ),
    results: results.map(({ header: own, what }) => ({ what, at: at(own) })),
    unmapped: others.unmapped
      .filter(({ parts }) => !parts.some(({ name: text }) => SIDE.test(text)))
      .map((own) => ({ at: at(own), header: own.text })),
  });
}
