import { cellAddress } from "../../src/layout/address";
import type { CellContent, SheetSnapshot, WorkbookSnapshot } from "../../src/layout/plan";
import type { WorkbookContent } from "../../src/layout/sheets/design";
import type { Entries } from "../../src/scoring/entries";
import { builtInRubric } from "./rubrics";
import { filled, placeOf, typeIn } from "./sheets";
import { snapshotOf } from "./snapshots";

/*
 * Two villages with everything filled in, to be spoilt in one way at a time: nothing is to be said of them, so
 * whatever is said is about the fault.
 */

export const villages = builtInRubric("beijinggang-2019-villages");

/** The village that is spoilt, and the one beside it that is not. */
export const SPOILT = "红星村";
export const SOUND = "东港村";
/** Their totals before. */
export const TOTALS = { [SPOILT]: 96.2, [SOUND]: 93.4 } as const;

/** Scores a little below the full points, other ones for each village: equal ones would be remarked upon. */
function judged(below: number) {
  const items = villages.items.filter(({ rule }) => rule.kind === "judged");
  return Object.fromEntries(items.map(({ id, max }) => [id, { score: Number(((max ?? 0) - below).toFixed(2)) }]));
}

const noEvents = Object.fromEntries(
  villages.items.flatMap(({ id, rule }) =>
    rule.kind === "tally" ? [[id, Object.fromEntries(rule.levels.map((level) => [level.id, 0]))] as const] : [],
  ),
);

function village(name: string, below: number, composite: number, deductions: readonly number[]) {
  const veto = { "22.2": { occurred: false }, "22.3": { occurred: false } };
  return { name, entries: { ...judged(below), ...noEvents, ...veto, "1": { deductions }, "2": { composite } } };
}

export const twoVillages: Entries = {
  rubric: villages.id,
  period: "2019年",
  // The marks of the year-end inspection come to the scores of item 5.2, whoever gives these.
  units: [village(SPOILT, 0.1, 96, [0.5]), village(SOUND, 0.2, 92, [])],
};

/** The workbook of entries of the villages, as it is made. */
export function villageBook(layout: WorkbookContent["layout"], entries: Entries = twoVillages): WorkbookSnapshot {
  return snapshotOf(filled(villages, layout, entries));
}

export const books = { appendix: villageBook("appendix"), matrix: villageBook("matrix") };

/** A worksheet of a workbook; throws where there is none. */
export function sheetNamed({ sheets }: WorkbookSnapshot, name: string): SheetSnapshot {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

/** Where a value of an item stands in the sheet of the spoilt village. */
function entryCell(item: string, field: string): { readonly row: number; readonly column: number } {
  return placeOf(sheetNamed(books.appendix, SPOILT), `${item}|${field}`, "entries");
}

/** Its address as messages give it. */
export function entryAddress(item: string, field: string): string {
  const { row, column } = entryCell(item, field);
  return `${SPOILT}!${cellAddress(row, column)}`;
}

/** The workbook with one value of an item of the spoilt village typed over. */
export function typed(item: string, field: string, content: CellContent): WorkbookSnapshot {
  return typeIn(books.appendix, SPOILT, [`${item}|${field}`, "entries"], content);
}
