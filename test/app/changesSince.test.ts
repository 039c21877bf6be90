import { changesSince, type ChangesSince } from "../../src/app/changesSince";
import { resultState } from "../../src/app/state";
import { snapshotInput, type WorkbookInput } from "../../src/app/workbookInput";
import type { WorkbookSnapshot } from "../../src/layout/plan";
import { changed } from "../support/changed";
import { books, scoredBook, wholeEntries } from "../support/scoredBooks";
import { filled, placeOf, typeIn } from "../support/sheets";
import { pointsRubric } from "../support/smallRubrics";
import { applyPatches, changeRows, changeSheet, snapshotOf } from "../support/snapshots";

const scored = scoredBook(books.appendix, pointsRubric);

async function inputOf(book: WorkbookSnapshot, rubric = pointsRubric): Promise<WorkbookInput> {
  const input = await snapshotInput(book, { ids: [rubric.id], load: () => Promise.resolve(rubric) });
  if (!input.ok) throw new Error(JSON.stringify(input.issues));
  return input.value;
}

async function changesIn(book: WorkbookSnapshot, rubric = pointsRubric): Promise<ChangesSince> {
  const input = await inputOf(book, rubric);
  return changesSince(input, resultState(input));
}

const NOTHING: ChangesSince = { rubric: false, readings: [], period: null, entries: [] };

/** Changed parts as unit/item/kind/change@sheet. */
const parts = ({ entries }: ChangesSince) =>
  entries?.map(({ unit, item, kind, change, place }) =>
    [unit, item, kind, change, `${place.sheet ?? ""}!${place.cell === undefined ? "" : "cell"}`].join(" "),
  );

test("nothing has changed in a workbook that was just scored", async () => {
  expect(await changesIn(scored)).toEqual(NOTHING);
});

test("an edited result is no change of what was entered", async () => {
  expect(await changesIn(typeIn(scored, "一村", ["1|score", "points"], 10))).toEqual(NOTHING);
});

test.each<[string, string, readonly [string, string], string | number | null, string]>([
  ["a value", "一村", ["4|actual", "entries"], 9, "一村 4 指标4 entries changed 一村!cell"],
  ["a blank", "二村", ["1|score", "entries"], null, "二村 1 指标1 entries removed 二村!cell"],
  ["an attribute", "一村", ["@remote", "col:content"], "是", "一村  unit changed 一村!cell"],
  ["evidence", "三村", ["2|deductions", "evidence"], "照片", "三村 2 指标2 entries changed 三村!cell"],
])("%s is told with its unit, its item and its cell", async (_name, sheet, keys, value, expected) => {
  expect(parts(await changesIn(typeIn(scored, sheet, keys, value)))).toEqual([expected]);
});

test("the items of a unit stand in the order of the table", async () => {
  const book = [["6|x"], ["2|deductions"], ["1|score"]].reduce(
    (now, [key = ""]) => typeIn(now, "二村", [key, "entries"], null),
    scored,
  );
  expect((await changesIn(book)).entries?.map(({ item }) => item)).toEqual(["1 指标1", "2 指标2", "6 指标6"]);
});

test("a new line of the ledger leads to the ledger", async () => {
  const ledger = scored.sheets.find(({ name }) => name === "台账");
  if (ledger === undefined) throw new Error("no ledger");
  const cells = { unit: "一村", item: "6 指标6", level: "x" };
  const patches = Object.entries(cells).map(([key, value]) => {
    const { row, column } = placeOf(ledger, "header", key);
    return { sheet: "台账", row: row + 1, column, value };
  });
  expect(parts(await changesIn(applyPatches(scored, patches)))).toEqual(["一村 6 指标6 ledger added 台账!cell"]);
});

test("a reading is told in the words of its choices", async () => {
  const book = typeIn(scored, "说明", ["reading:decimals", "choice"], "另一种");
  const { readings, entries } = await changesIn(book);
  const [reading, ...more] = readings;
  expect(reading).toMatchObject({ question: "怎样理解？", from: "通常", to: "另一种", place: { sheet: "说明" } });
  expect(reading?.place.cell).toMatch(/^[A-Z]+\d+$/);
  expect(more).toEqual([]);
  expect(entries).toEqual([]);
});

test("the period is told from what to what", async () => {
  const book = typeIn(scored, "说明", ["period", "clause"], "2021年度");
  expect((await changesIn(book)).period).toEqual({ from: null, to: "2021年度" });
});

test("other rules of the table are told", async () => {
  const other = changed(pointsRubric, { "items[5].rule.cap": 2, "items[5].max": 2 });
  expect(await changesIn(scored, other)).toEqual({ ...NOTHING, rubric: true });
});

describe("what cannot be known is not claimed", () => {
  test("a value that can no longer be read was perhaps not changed", async () => {
    const altered = typeIn(scored, "一村", ["1|score", "col:max"], "20");
    expect(parts(await changesIn(altered))).toEqual(["一村 1 指标1 entries unread 一村!cell"]);
  });

  test("a workbook scored by an older version remembers no single entries", async () => {
    const old = changeSheet(
      typeIn(scored, "一村", ["1|score", "entries"], 9),
      "_rubric",
      changeRows((rows) => rows.filter(([key]) => typeof key !== "string" || !key.startsWith("seal:record"))),
    );
    expect(await changesIn(old)).toEqual({ ...NOTHING, entries: null });
    expect((await changesIn(scoredBook(old, pointsRubric))).entries).toEqual([]);
  });

  test("a record that goes with another seal is not believed", async () => {
    const book = typeIn(scored, "一村", ["1|score", "entries"], 9);
    const hidden = book.sheets.find(({ name }) => name === "_rubric");
    const row = hidden?.rows.findIndex(([key]) => key === "seal:record:0") ?? -1;
    const text = hidden?.rows[row]?.[1];
    if (typeof text !== "string") throw new Error("no record");
    const other = applyPatches(book, [{ sheet: "_rubric", row, column: 1, value: `0${text.slice(1)}` }]);
    expect((await changesIn(other)).entries).toBeNull();
  });

  test("a unit whose row is lost is one part that could not be read", async () => {
    const matrix = scoredBook(snapshotOf(filled(pointsRubric, "matrix", wholeEntries)), pointsRubric);
    const without = changeSheet(
      matrix,
      "审核",
      changeRows((rows) => rows.filter((cells) => !cells.includes("unit:二村"))),
    );
    const told = (await changesIn(without)).entries?.map(({ unit, kind, change }) => [unit, kind, change]);
    expect(told).toEqual([["二村", "unit", "unread"]]);
  });
});
