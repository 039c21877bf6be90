import { fieldKey, unitRowKey } from "../../src/layout/keys";
import type { WorkbookSnapshot } from "../../src/layout/plan";
import { success, type Result } from "../../src/shared/result";
import { scoredBook, type OwnBook } from "../../src/taskpane/session/book";
import {
  catchesUp,
  catchUp,
  checkChanges,
  isSmall,
  recheckedBook,
  refreshedBook,
} from "../../src/taskpane/session/catchUp";
import type { Tools } from "../../src/taskpane/session/tools";
import type { LiveWorkbook, SheetArea } from "../../src/workbook/port";
import { areaOf, cellArea, knownBook } from "../support/knownBook";
import { scoredBook as withResults } from "../support/scoredBooks";
import { placeOf } from "../support/sheets";
import { changeSheet, setCell } from "../support/snapshots";
import { books, sheetNamed, SPOILT, villages } from "../support/villages";
import { onPage } from "../../src/taskpane/apart/apart";

const MATRIX = "审核";
const SCORE = placeOf(sheetNamed(books.matrix, MATRIX), unitRowKey(SPOILT), fieldKey("3", "score"));
const AREA: SheetArea = { sheet: MATRIX, area: { ...SCORE, rows: 1, columns: 1 } };

const typed = (snapshot: WorkbookSnapshot) => changeSheet(snapshot, MATRIX, setCell(SCORE.row, SCORE.column, 999));
const cell = (snapshot: WorkbookSnapshot) => cellArea(snapshot, MATRIX, SCORE.row, SCORE.column);

async function bookOf(snapshot: WorkbookSnapshot): Promise<OwnBook> {
  const scored = await scoredBook((await knownBook(snapshot, villages)).input);
  if (!scored.ok) throw new Error("it was stopped");
  return scored.value;
}

/** A book with so much in one of its sheets that it is read as a whole only when somebody asks for it. */
async function largeBook(snapshot: WorkbookSnapshot, cells = 100_001): Promise<OwnBook> {
  const book = await bookOf(snapshot);
  const { reading } = book.input;
  const sheets = reading.sheets.map((found) => {
    if (found.marker.role !== "evidence") return found;
    const rows = [...found.sheet.rows, Array.from({ length: cells }, () => null)];
    return { ...found, sheet: { ...found.sheet, rows } };
  });
  return { ...book, input: { ...book.input, reading: { ...reading, sheets } } };
}

/** Tools over a workbook that tells what was asked of it. */
function toolsOver(snapshot: WorkbookSnapshot, areas: Result<null> = success(null)) {
  const asked: string[] = [];
  const live: LiveWorkbook = {
    onUserChange: () => Promise.reject(new Error("nobody asks")),
    readAreas: (wanted) => {
      asked.push("areas");
      return Promise.resolve(
        areas.ok ? success(wanted.map(({ sheet, area }) => areaOf(snapshot, sheet, area))) : areas,
      );
    },
  };
  const never = () => Promise.reject(new Error("nobody asks"));
  const tools: Tools = {
    port: {
      read: () => {
        asked.push("all");
        return Promise.resolve(success(snapshot));
      },
      draw: never,
      write: never,
    },
    rubrics: { ids: [villages.id], load: () => Promise.resolve(villages) },
    stamp: () => ({ time: "", program: "" }),
    copyText: never,
    remover: { removeSheets: never },
    openFile: never,
    apart: onPage,
    writeDocx: never,
    saveFile: never,
    live,
  };
  return { tools, live, asked };
}

const codes = ({ scored }: OwnBook) => scored.issues.map(({ code }) => code);

test("results that were up to date are 已过期 as soon as an entry has changed", async () => {
  const snapshot = withResults(books.matrix, villages);
  const found = await recheckedBook(await bookOf(snapshot), [cell(typed(snapshot))]);
  expect([found?.behind, found?.state.state, found?.state.word]).toEqual(["scores", "stale", "已过期"]);
  expect(found?.state.issues.map(({ code }) => code)).toEqual(["results-stale"]);
});

test("a workbook without results stays 未评分, and one whose cells were read again as they are stays up to date", async () => {
  const unscored = await recheckedBook(await bookOf(books.matrix), [cell(typed(books.matrix))]);
  expect(unscored?.state.state).toBe("unscored");
  const snapshot = withResults(books.matrix, villages);
  expect(await recheckedBook(await bookOf(snapshot), [cell(snapshot)])).toMatchObject({
    behind: "nothing",
    state: { state: "latest" },
  });
});

test("what more than entries has changed in keeps lagging when an entry changes", async () => {
  const lagging = { ...(await bookOf(books.matrix)), behind: "all" } as const;
  expect((await recheckedBook(lagging, [cell(typed(books.matrix))]))?.behind).toBe("all");
});

test.each([
  { cells: 1, behind: "all", soon: true },
  { cells: 100_001, behind: "all", soon: false },
  { cells: 100_001, behind: "scores", soon: true },
  { cells: 250_001, behind: "scores", soon: false },
] as const)("a book with $cells cells more that is behind in $behind catches up by itself: $soon", async (one) => {
  expect(catchesUp({ ...(await largeBook(books.matrix, one.cells)), behind: one.behind })).toBe(one.soon);
});

describe("before and after cells are written", () => {
  test("a small book is read as a whole", async () => {
    const { tools, asked } = toolsOver(typed(books.matrix));
    const book = await bookOf(books.matrix);
    expect(isSmall(book)).toBe(true);
    const found = await refreshedBook(tools, book, [AREA]);
    expect(found.ok && codes(found.value)).toContain("above-maximum");
    expect(asked).toEqual(["all"]);
  });

  test("of a large book only the cells are read", async () => {
    const { tools, asked } = toolsOver(typed(books.matrix));
    const book = await largeBook(books.matrix);
    expect(isSmall(book)).toBe(false);
    const found = await refreshedBook(tools, book, [AREA]);
    expect(found.ok && codes(found.value)).toContain("above-maximum");
    expect(asked).toEqual(["areas"]);
  });

  test("a large book is read as a whole where its cells have moved, and where there are many", async () => {
    const { tools, asked } = toolsOver(changeSheet(books.matrix, MATRIX, setCell(SCORE.row, 0, "别的")));
    const book = await largeBook(books.matrix);
    await refreshedBook(tools, book, [AREA]);
    await refreshedBook(
      tools,
      book,
      Array.from({ length: 201 }, () => AREA),
    );
    expect(asked).toEqual(["areas", "all", "all"]);
  });
});

describe("a change", () => {
  test("of a few cells is checked by them", async () => {
    const { live } = toolsOver(typed(books.matrix));
    const found = await checkChanges(live, await largeBook(books.matrix), [{ sheetId: MATRIX, area: AREA.area }]);
    expect(found === "later" ? [] : codes(found)).toContain("above-maximum");
  });

  test.each([
    ["that moves cells", null],
    ["of very many cells", { row: 0, column: 0, rows: 1000, columns: 3 }],
  ])("%s leaves the whole book behind, and nothing is read", async (_, area) => {
    const { live, asked } = toolsOver(books.matrix);
    const found = await checkChanges(live, await bookOf(books.matrix), [{ sheetId: MATRIX, area }]);
    expect(found).toMatchObject({ behind: "all" });
    expect(asked).toEqual([]);
  });

  test("in the same area twice is read once", async () => {
    const { live, asked } = toolsOver(typed(books.matrix));
    const change = { sheetId: MATRIX, area: { row: 0, column: 0, rows: 600, columns: 3 } };
    expect(await checkChanges(live, await bookOf(books.matrix), [change, change])).not.toMatchObject({ behind: "all" });
    expect(asked).toEqual(["areas"]);
  });
});

test("scores are worked out again from what is known, and nothing is read for them", async () => {
  const { tools, asked } = toolsOver(books.matrix);
  const book = await recheckedBook(await bookOf(books.matrix), [cell(typed(books.matrix))]);
  const found = book === null ? null : await catchUp(tools, book);
  expect(found).toMatchObject({ behind: "nothing" });
  expect(asked).toEqual([]);
});
