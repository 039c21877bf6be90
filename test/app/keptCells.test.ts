import { giveBack, keepCells, changesSinceMade } from "../../src/app/keptCells";
import { resultCells } from "../../src/app/score";
import { resultKey, unitRowKey } from "../../src/layout/keys";
import type { CellContent, WorkbookSnapshot } from "../../src/layout/plan";
import { knownBook, told } from "../support/knownBook";
import { builtInRubrics } from "../support/rubrics";
import { filled, placeOf, planned } from "../support/sheets";
import {
  applyPatches,
  changeRows,
  changeSheet,
  deleteRow,
  insertColumn,
  insertRow,
  setCell,
  snapshotOf,
  withoutSheet,
} from "../support/snapshots";
import { books, sheetNamed, SPOILT, SOUND, twoVillages, villages } from "../support/villages";

const STAMP = { time: "2020-12-21T09:00:00", program: "rubric-sheets 0.1.0" };
const SUMMARY = "汇总";

/** What a workbook holds, however long its rows are. */
const contents = ({ sheets }: WorkbookSnapshot) =>
  sheets.map(({ name, rows }) => [
    name,
    rows.flatMap((cells, row) =>
      cells.flatMap((content, column) => (content === null || content === "" ? [] : [[row, column, content]])),
    ),
  ]);

/** Results written into a workbook, and what was kept of it. */
async function scored(before: WorkbookSnapshot) {
  const { input, scored: found } = await knownBook(before, villages);
  const { patches } = resultCells(input, found.evaluation, STAMP);
  return { after: applyPatches(before, patches), kept: keepCells(input.reading, patches) };
}

async function givenBack(now: WorkbookSnapshot, kept: Awaited<ReturnType<typeof scored>>["kept"]) {
  const { input } = await knownBook(now, villages);
  const { patches, issues } = giveBack(input.reading, kept);
  return { snapshot: applyPatches(now, patches), issues, state: (await knownBook(now, villages)).input };
}

const total = (snapshot: WorkbookSnapshot, unit: string) =>
  placeOf(sheetNamed(snapshot, SUMMARY), unitRowKey(unit), resultKey("total"));
const withTotal = (snapshot: WorkbookSnapshot, content: CellContent) => {
  const { row, column } = total(snapshot, SPOILT);
  return changeSheet(snapshot, SUMMARY, setCell(row, column, content));
};

test.each(["appendix", "matrix"] as const)(
  "results and their seal are taken back to the last letter: %s",
  async (layout) => {
    const { after, kept } = await scored(books[layout]);
    expect(contents(after)).not.toEqual(contents(books[layout]));
    const back = await givenBack(after, kept);
    expect(back.issues).toEqual([]);
    expect(contents(back.snapshot)).toEqual(contents(books[layout]));
  },
);

test("a second scoring is taken back to the first", async () => {
  const first = (await scored(books.matrix)).after;
  const changed = withTotal(first, 12);
  const { after, kept } = await scored(changed);
  const back = await givenBack(after, kept);
  expect(contents(back.snapshot)).toEqual(contents(changed));
});

test.each<[string, CellContent]>([
  ["a formula", { formula: "A1+1", value: null }],
  ["an error", { error: "#N/A" }],
  ["a percentage", { number: 0.5, shown: "50%" }],
])("%s is put back where it stood", async (_, content) => {
  const before = withTotal(books.matrix, content);
  const { after, kept } = await scored(before);
  const back = await givenBack(after, kept);
  const plain = typeof content === "object" && content !== null && "number" in content ? content.number : content;
  expect(contents(back.snapshot)).toEqual(contents(withTotal(books.matrix, plain)));
});

test("what was changed since stays, and is told with its place", async () => {
  const { after, kept } = await scored(books.matrix);
  const back = await givenBack(withTotal(after, 99), kept);
  expect(told(back.issues)).toEqual([
    expect.stringMatching(/汇总![A-Z]+\d+.*现为“99”，没有退回（写入以前是“（空）”）/),
  ]);
  expect(contents(back.snapshot)).toEqual(contents(withTotal(books.matrix, 99)));
});

test("what was taken back already, such as by the program's own undo, is no change", async () => {
  const { kept } = await scored(books.matrix);
  expect((await givenBack(books.matrix, kept)).issues).toEqual([]);
});

test("cells are found again where rows and columns were moved", async () => {
  const { after, kept } = await scored(books.matrix);
  const move = (snapshot: WorkbookSnapshot) =>
    changeSheet(changeSheet(snapshot, SUMMARY, insertRow(total(after, SPOILT).row)), SUMMARY, insertColumn(3));
  const back = await givenBack(move(after), kept);
  expect(back.issues).toEqual([]);
  expect(contents(back.snapshot)).toEqual(contents(move(books.matrix)));
  const swapped = (snapshot: WorkbookSnapshot) => {
    const [one, other] = [total(after, SPOILT).row, total(after, SOUND).row];
    return changeSheet(
      snapshot,
      SUMMARY,
      changeRows((rows) => rows.map((cells, row) => rows[row === one ? other : row === other ? one : row] ?? cells)),
    );
  };
  const sorted = await givenBack(swapped(after), kept);
  expect(sorted.issues).toEqual([]);
  expect(contents(sorted.snapshot)).toEqual(contents(swapped(books.matrix)));
});

test("rows and sheets that are gone are told, with how many cells", async () => {
  const { after, kept } = await scored(books.matrix);
  const shorter = changeSheet(after, SUMMARY, deleteRow(total(after, SPOILT).row));
  expect((await givenBack(shorter, kept)).issues.map(({ code }) => code)).toEqual(["undo-place-gone"]);
  expect(told((await givenBack(withoutSheet(after, SUMMARY), kept)).issues)).toEqual([
    expect.stringMatching(/工作表“汇总”已不在工作簿里，其中\d+处没有退回/),
  ]);
});

describe("sheets that were made", () => {
  test.each(builtInRubrics().map((rubric) => [rubric.id, rubric] as const))(
    "of %s are as they were made",
    (_, rubric) => {
      const [category] = rubric.categories;
      const units = ["一单位", "=二单位"].map((name) => ({ name, ...(category && { category: category.id }) }));
      for (const layout of ["appendix", "matrix"] as const) {
        const plan = planned(rubric, { layout, units });
        expect(changesSinceMade(plan, snapshotOf(plan))).toEqual([]);
      }
    },
  );

  test("are no more where something was typed, emptied, renamed", () => {
    const plan = filled(villages, "matrix", twoVillages);
    const made = snapshotOf(plan);
    const { row, column } = total(made, SPOILT);
    const changed = (content: CellContent, at = { row, column }) =>
      told(changesSinceMade(plan, changeSheet(made, SUMMARY, setCell(at.row, at.column, content))));
    expect(changed(1)).toEqual([expect.stringMatching(/^汇总![A-Z]+\d+.*没有退回/)]);
    expect(changed("随手", { row: 300, column: 30 })).toHaveLength(1);
    expect(changed(null, { row: 0, column: 0 })).toHaveLength(1);
    expect(told(changesSinceMade(plan, withoutSheet(made, SUMMARY)))).toEqual([
      expect.stringContaining("找不到生成的工作表“汇总”"),
    ]);
  });
});
