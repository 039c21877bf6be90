import fc from "fast-check";
import { recheck, type KnownBook } from "../../src/app/recheck";
import type { Layout } from "../../src/layout/sheets/design";
import type { CellContent, WorkbookSnapshot } from "../../src/layout/plan";
import type { Rubric } from "../../src/rubric/schema";
import { NOT_APPLICABLE } from "../../src/scoring/bindItem";
import type { Unit } from "../../src/scoring/entries";
import { at } from "../../src/shared/list";
import type { AreaContent } from "../../src/workbook/port";
import { arbitraryEntries } from "../support/arbitrary";
import { cellArea, entryCells, knownBook, told, type EntryCell } from "../support/knownBook";
import { variedRubrics } from "../support/rubrics";
import { runs } from "../support/runs";
import { filled } from "../support/sheets";
import { categoriesRubric, phasesRubric, pointsRubric, ratingsRubric } from "../support/smallRubrics";
import { changeSheet, setCell, snapshotOf } from "../support/snapshots";

const rubrics = [...variedRubrics(), pointsRubric, categoriesRubric, phasesRubric, ratingsRubric];
const LAYOUTS: readonly Layout[] = ["appendix", "matrix"];

/** What somebody may type into a cell, whatever it is for. */
const contents: fc.Arbitrary<CellContent> = fc.oneof(
  fc.constantFrom<CellContent>(
    null,
    "",
    " ",
    0,
    1,
    2.5,
    85,
    9999,
    -1,
    true,
    "是",
    "√",
    "否 ",
    "无",
    "８．５",
    "85%",
    "8分",
  ),
  fc.constantFrom<CellContent>("0.5;2", "0.5、2", "好", " 较好", "优秀", "县委〔2019〕3号", "八分"),
  fc.constantFrom<CellContent>({ error: "#DIV/0!" }, { formula: "1+1", value: 2 }, { formula: "A1", value: null }),
  fc.constantFrom<CellContent>({ date: "2019-05-01" }),
);

/** What is said of cells by themselves; the rest compares units, or follows from totals. */
const OF_THE_COHORT = new Set([
  "attribute-blank",
  "consequence",
  "equal-scores",
  "flag-implied",
  "interview",
  "order-changed",
  "other-reading-result",
  "rank-gap",
  "rank-ignored",
  "rank-too-high",
  "satisfaction-without-problem",
]);

const OF_THE_UNIT = new Set(["blank", "choices-without-flag", "flag-without-choices"]);

/** What scoring says of the edited items and fields of a unit's own. */
function aboutCells({ input, scored }: KnownBook, cells: readonly EntryCell[]): readonly string[] {
  const found = scored.issues.slice(input.issues.length).filter(({ code, place }) => {
    if (OF_THE_COHORT.has(code) || place.sheet === "台账") return false;
    return cells.some(({ at: cell }) => {
      const field = cell.part === "final" ? "final" : cell.field;
      const own = cell.item === "" ? place.item === undefined && place.field === field : place.item === cell.item;
      return own && place.unit === cell.unit;
    });
  });
  return told(found);
}

/**
 * What stands in the edited units wherever the edit was: blanks, which change with the side that counts and with a closed
 * ledger, and attributes that do not go together.
 */
function wholeUnits({ scored }: KnownBook, cells: readonly EntryCell[]): readonly string[] {
  const units = new Set(cells.map(({ at: { unit } }) => unit));
  return told(scored.issues.filter(({ code, place }) => OF_THE_UNIT.has(code) && units.has(place.unit ?? "")));
}

async function rechecked(
  book: KnownBook,
  area: AreaContent,
  after: WorkbookSnapshot,
  rubric: Rubric,
): Promise<KnownBook> {
  const found = recheck(book, [area]);
  if (found !== null) return found;
  // A unit is read and scored as a whole where an item does not apply to it, before or afterwards, or one matter counts
  // in its heaviest item alone; nothing else is.
  const whole = await knownBook(after, rubric);
  const exempt = [book, whole].some(({ input }) => input.entries.units.some(hasExempt));
  const heaviest = whole.scored.evaluation.rubric.ledger?.acrossItems === "heaviest";
  if (!exempt && !heaviest) throw new Error("not rechecked");
  return whole;
}

function hasExempt({ entries = {}, self = {} }: Unit): boolean {
  return [entries, self].some((items) => Object.values(items).some((values) => values[NOT_APPLICABLE] === true));
}

function typed(snapshot: WorkbookSnapshot, { sheet, row, column }: EntryCell, content: CellContent): WorkbookSnapshot {
  return changeSheet(snapshot, sheet, setCell(row, column, content));
}

describe.each(rubrics.map((rubric) => [rubric.id, rubric] as const))("%s", (_, rubric: Rubric) => {
  it.each(LAYOUTS)("says of changed cells (%s) what reading and scoring everything again says", async (layout) => {
    const entries = arbitraryEntries(rubric, {
      sides: ["entries", "self"],
      readings: true,
      ledger: true,
      remarks: true,
    });
    const edits = fc.array(fc.tuple(fc.nat(), contents), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(entries, edits, async (content, list) => {
        const snapshot = snapshotOf(filled(rubric, layout, content));
        const before = await knownBook(snapshot, rubric);
        const all = entryCells(before);
        // One unit's cells: others are compared with as they were when they were scored.
        const { unit } = at(all, (list[0]?.[0] ?? 0) % all.length).at;
        const cells = all.filter((cell) => cell.at.unit === unit);
        let [after, found] = [snapshot, before];
        const edited: EntryCell[] = [];
        for (const [place, value] of list) {
          const cell = at(cells, place % cells.length);
          edited.push(cell);
          after = typed(after, cell, value);
          found = await rechecked(found, cellArea(after, cell.sheet, cell.row, cell.column), after, rubric);
        }
        const whole = await knownBook(after, rubric);
        expect(JSON.parse(JSON.stringify(found.input.entries))).toEqual(
          JSON.parse(JSON.stringify(whole.input.entries)),
        );
        expect(told(found.input.issues)).toEqual(told(whole.input.issues));
        for (const about of [aboutCells, wholeUnits]) expect(about(found, edited)).toEqual(about(whole, edited));
      }),
      runs(15),
    );
  });
});
