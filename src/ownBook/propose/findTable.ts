import type { CellContent, SheetSnapshot } from "../../layout/plan";
import { comparable, partOf } from "../headerPart";
import { SheetView, type Units } from "../sheetView";
import { isNoUnit } from "../unitLines";
import { fieldIn } from "./matchHeader";
import type { ItemWords } from "./itemWords";

/** A table as it was found in a sheet: its header, and where the names of units stand. */
export interface FoundTable {
  readonly view: SheetView;
  readonly header: readonly number[];
  readonly first: number;
  readonly name: number;
  /** How many items its header names. */
  readonly items: number;
}

/** Headers begin within so many lines; further places than these are not looked at to tell which way units go. */
const LINES = 15;
const PLACES = 400;
const MOST = 3;

/** The table of a sheet that names most items, whichever way its units go; null where there is none. */
export function findTable(sheet: SheetSnapshot, words: readonly ItemWords[]): FoundTable | null {
  const named = namesOf(words);
  const tables = (["rows", "columns"] as const).flatMap((units) => tableIn(sheet, units, words, named) ?? []);
  return tables.reduce<FoundTable | null>((best, one) => (best === null || one.items > best.items ? one : best), null);
}

/** Whether a text names an item, by what it is called or by the beginning of it. */
function namesOf(words: readonly ItemWords[]): (text: string) => boolean {
  const names = new Set(words.flatMap((one) => one.names.map(([name]) => name)));
  const known = new Map<string, boolean>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const { name } = partOf(text);
    const found =
      name.length > 1 && (names.has(name) || [...names].some((one) => one.length > 2 && name.includes(one)));
    known.set(text, found);
    return found;
  };
}

function tableIn(
  sheet: SheetSnapshot,
  units: Units,
  words: readonly ItemWords[],
  named: (text: string) => boolean,
): FoundTable | null {
  const view = new SheetView(sheet, units);
  const places = Math.min(view.places, PLACES);
  const texts = (line: number) => Array.from({ length: places }, (_, place) => view.text(line, place));
  const lines = Array.from({ length: Math.min(view.lines, LINES) }, (_, line) => texts(line));
  const counts = lines.map((line) => line.filter((text) => text !== "" && named(text)).length);
  const items = Math.max(0, ...counts);
  if (items === 0) return null;
  const main = counts.indexOf(items);
  const header = headerAround(lines, main, words);
  const first = firstUnit(view, header, places);
  return first === null ? null : { view, header, ...first, items };
}

/** The lines of the header: that which names most items, and those around it that say more of it. */
function headerAround(
  lines: readonly (readonly string[])[],
  main: number,
  words: readonly ItemWords[],
): readonly number[] {
  const header = [main];
  const own = lines[main] ?? [];
  for (let line = main + 1; line < lines.length && header.length < MOST; line++) {
    if (!saysMore(lines[line] ?? [], own, words)) break;
    header.push(line);
  }
  for (let line = main - 1; line >= 0 && header.length < MOST; line--) {
    const above = (lines[line] ?? []).filter((text) => text !== "");
    // A title is one text over the whole table.
    if (above.length < 2) break;
    header.unshift(line);
  }
  return header;
}

const SIDE = /^(?:满分|分值|权重|标准分|序号|编号|指标.{0,4}|单位.{0,4})$/;

/** A line under the names of items belongs to them where it has their fields, their numbers or their full points. */
function saysMore(line: readonly string[], above: readonly string[], words: readonly ItemWords[]): boolean {
  const texts = line.filter((text) => text !== "");
  if (texts.length === 0) return false;
  const isFigure = (text: string) => /^\d+(?:\.\d+)*分?$/.test(text);
  // Among figures, any other word is the name of a unit.
  const others = texts.filter((text) => !isFigure(text) && !SIDE.test(comparable(text)));
  if (texts.some(isFigure)) return texts.length > 1 && others.length === 0 && !isSerial(line, above);
  const labels = texts.filter((text) => {
    const { name } = partOf(text);
    return words.some((one) => fieldIn(one, name)?.exact === true);
  });
  return labels.length > 0 && labels.length * 2 >= texts.length;
}

/** Full points stand under the items alone: the first unit has a number of its own. */
function isSerial(line: readonly string[], above: readonly string[]): boolean {
  const serial = above.findIndex((text) => /^(?:序号|编号|编码)/.test(text));
  return serial >= 0 && /^\d+$/.test(line[serial] ?? "");
}

const NAME = /(?:单位|名称|部门|处室|站所|乡镇|街道|盟市|地区|对象|村|县|市|区)(?:名称)?$/;
const OTHER = /(?:编码|代码|类别|分类|等次|等级|备注|属性)/;

/** Where names begin: the place with most different words under the header, before or among the others. */
function firstUnit(
  view: SheetView,
  header: readonly number[],
  places: number,
): { readonly first: number; readonly name: number } | null {
  const begin = (header.at(-1) ?? 0) + 1;
  let best: { readonly first: number; readonly name: number; readonly worth: number } | null = null;
  for (let place = 0; place < places; place++) {
    const texts = new Set<string>();
    let first: number | null = null;
    let filled = 0;
    for (let line = begin; line < Math.min(view.lines, begin + 60); line++) {
      const text = view.text(line, place);
      if (text === "" || isNoUnit(text)) continue;
      filled++;
      if (/^[\d.%√×-]+$/.test(text)) continue;
      first ??= line;
      texts.add(text);
    }
    if (first === null || texts.size < filled * 0.7) continue;
    const over = header.map((line) => partOf(view.text(line, place)).name).join("");
    const worth = texts.size / (1 + place / 10) + (NAME.test(over) ? 100 : 0) - (OTHER.test(over) ? 100 : 0);
    if (best === null || worth > best.worth) best = { first, name: place, worth };
  }
  return best;
}

/** Units that are looked at to tell what a place holds. */
const LOOKED_AT = 40;

/** What stands in a place beside the first units, blanks left out; lines of sums say nothing. */
export function contentsAt({ view, first, name }: FoundTable, place: number): readonly NonNullable<CellContent>[] {
  const contents: NonNullable<CellContent>[] = [];
  for (let line = first; line < Math.min(view.lines, first + LOOKED_AT); line++) {
    const unit = view.text(line, name);
    const content = view.content(line, place);
    if (unit !== "" && !isNoUnit(unit) && content !== null) contents.push(content);
  }
  return contents;
}

/** Whether a place can be written to without losing what somebody has typed: it is blank, or has formulas. */
export function isFree(table: FoundTable, place: number): boolean {
  return contentsAt(table, place).every((content) => typeof content === "object" && "formula" in content);
}
