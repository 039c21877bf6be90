import type { CellPatch, CellValue, PlannedValue, WorkbookPlan, WorkbookSnapshot } from "../../src/layout/plan";
import type { WorkbookPort } from "../../src/workbook/port";
import { cellsOf, workbookPlan } from "./plans";

/*
 * What every workbook has to keep, wherever it lives. Each adapter runs this with an empty workbook of its own.
 */

const TEXTS = [
  "基层党建",
  "=1+1",
  '=HYPERLINK("http://example.org","x")',
  "+86",
  "-5",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "'单引号",
  "12.50",
  "1E5",
  "2024-05-01",
  "50%",
  "TRUE",
  "#N/A",
  "#DIV/0!",
  "第一行\n第二行",
  "  前后有空格  ",
  "\u3000全角空格\u3000",
  "<b>&amp;\"'</b>",
  "𠮷野家😀",
  "_x0041_ _x000D_",
  "铃\u0007垂直\u000b",
  "字\ufffe\uffff",
  "半\ud842字",
];

/** Around the day of February 1900 that spreadsheet programs made up, and the last day that they know. */
const DAYS = ["1900-01-01", "1900-02-28", "1900-03-01", "2020-02-29", "2024-05-01", "9999-12-31"];

const LONGEST = "长".repeat(32_767);

const NUMBERS = [0, 1, -2.5, 8.75, 0.1 + 0.2, 1e-7, 123456789.123, 1e21, Number.MAX_SAFE_INTEGER];

const PLAN = workbookPlan(
  {
    name: "填报 (一)",
    cells: [
      ...cellsOf([
        ["单位", "得分", "说明"],
        ["甲镇", 8.5, "=旧"],
        ["乙镇", 7.25, null],
      ]),
      { row: 6, column: 1, value: "合并", style: { font: "body", border: true } },
      { row: 8, column: 4, value: null, style: { font: "body", border: true } },
    ],
    merges: [{ row: 6, column: 1, rows: 2, columns: 2 }],
    protected: true,
  },
  { name: "日期", cells: [{ row: 0, column: 0, value: 45413, style: { font: "body", format: "date" } }] },
  { name: "_rubric", kind: "metadata", visibility: "veryHidden", cells: cellsOf([["seal", "旧"]]) },
);

const SNAPSHOT: WorkbookSnapshot = {
  sheets: [
    {
      name: "填报 (一)",
      visibility: "visible",
      rows: [["单位", "得分", "说明"], ["甲镇", 8.5, "=旧"], ["乙镇", 7.25], [], [], [], [null, "合并"]],
    },
    { name: "日期", visibility: "visible", rows: [[{ date: "2024-05-01" }]] },
    { name: "_rubric", visibility: "veryHidden", rows: [["seal", "旧"]] },
  ],
};

/** Runs the contract over an adapter; `makePort` gives a new empty workbook each time. */
export function workbookContract(name: string, makePort: () => WorkbookPort | Promise<WorkbookPort>): void {
  async function drawn(plan: WorkbookPlan = PLAN): Promise<WorkbookPort> {
    const port = await makePort();
    expect(await port.draw(plan)).toMatchObject({ ok: true, issues: [] });
    return port;
  }

  async function snapshot(port: WorkbookPort): Promise<WorkbookSnapshot> {
    const read = await port.read();
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    return read.value;
  }

  async function firstRow(port: WorkbookPort) {
    return (await snapshot(port)).sheets[0]?.rows[0];
  }

  async function written(port: WorkbookPort, ...patches: CellPatch[]): Promise<WorkbookSnapshot> {
    expect(await port.write(patches)).toMatchObject({ ok: true, issues: [] });
    return snapshot(port);
  }

  const patch = (over: Partial<CellPatch>): CellPatch => ({ sheet: "填报 (一)", row: 1, column: 1, value: 9, ...over });
  const single = (value: CellValue) => workbookPlan({ name: "表", cells: cellsOf([[value]]) });
  const inA1 = (value: PlannedValue): CellPatch => ({ sheet: "表", row: 0, column: 0, value });

  describe(`${name}: drawing and reading`, () => {
    it("reads the worksheets in order with their values and visibility, only as long as what they hold", async () => {
      expect(await snapshot(await drawn())).toEqual(SNAPSHOT);
    });

    it.each(TEXTS)("keeps the text %j", async (text) => {
      expect(await firstRow(await drawn(single(text)))).toEqual([text]);
    });

    it("keeps the longest text a cell can hold", async () => {
      expect(await firstRow(await drawn(single(LONGEST)))).toEqual([LONGEST]);
    });

    it.each(NUMBERS)("keeps the number %d", async (number) => {
      expect(await firstRow(await drawn(single(number)))).toEqual([number]);
    });

    it.each([true, false])("keeps %s", async (flag) => {
      expect(await firstRow(await drawn(single(flag)))).toEqual([flag]);
    });

    it.each(["", null])("reads %j as an empty cell", async (value) => {
      expect((await snapshot(await drawn(single(value)))).sheets[0]?.rows).toEqual([]);
    });

    it.each([
      [1, "1900-01-01"],
      [59, "1900-02-28"],
      [61, "1900-03-01"],
      [45413, "2024-05-01"],
      [2958465, "9999-12-31"],
    ])("reads the day count %d under a date format as %s", async (serial, date) => {
      const cells = [{ row: 0, column: 0, value: serial, style: { font: "body", format: "date" } }] as const;
      expect(await firstRow(await drawn(workbookPlan({ cells })))).toEqual([{ date }]);
    });

    it.each(DAYS)("draws the day %s as a date", async (date) => {
      const cells = [{ row: 0, column: 0, value: { date }, style: { font: "body", format: "date" } }] as const;
      expect(await firstRow(await drawn(workbookPlan({ cells })))).toEqual([{ date }]);
    });

    it.each(["text", "general", "points"] as const)("draws a day as text under the format for %s", async (format) => {
      const cells = [{ row: 0, column: 0, value: { date: "2024-05-01" }, style: { font: "body", format } }] as const;
      expect(await firstRow(await drawn(workbookPlan({ cells })))).toEqual(["2024-05-01"]);
    });

    it.each([
      ["text", 8.5],
      ["points", 8.5],
      ["general", 8.5],
      ["integer", { number: 8.5, shown: "9" }],
    ] as const)("keeps text and numbers under %s", async (format, content) => {
      const cells = cellsOf([["=1", 8.5]], { font: "body", format });
      expect(await firstRow(await drawn(workbookPlan({ cells })))).toEqual(["=1", content]);
    });

    it.each([[`${LONGEST}长`], [Number.NaN], [Number.POSITIVE_INFINITY]])(
      "throws on a value no cell holds",
      async (value) => {
        const port = await makePort();
        await expect(port.draw(single(value))).rejects.toThrow(RangeError);
      },
    );

    it("throws where two cells of a plan lie on one another", async () => {
      const port = await makePort();
      const cells = [...cellsOf([["甲"]]), ...cellsOf([["乙"]])];
      await expect(port.draw(workbookPlan({ cells }))).rejects.toThrow("A1");
    });
  });

  describe(`${name}: writing`, () => {
    it("changes the given cells and no other", async () => {
      const found = await written(
        await drawn(),
        patch({ value: 9.5 }),
        patch({ row: 2, column: 2, value: "满分" }),
        patch({ row: 20, column: 30, value: true }),
        patch({ sheet: "_rubric", row: 0, column: 1, value: "新" }),
      );
      const rows = [["单位", "得分", "说明"], ["甲镇", 9.5, "=旧"], ["乙镇", 7.25, "满分"], [], [], [], [null, "合并"]];
      const far = [...Array.from({ length: 30 }, () => null), true];
      expect(found.sheets[0]?.rows).toEqual([...rows, ...Array.from({ length: 13 }, () => []), far]);
      expect(found.sheets[1]).toEqual(SNAPSHOT.sheets[1]);
      expect(found.sheets[2]).toEqual({ name: "_rubric", visibility: "veryHidden", rows: [["seal", "新"]] });
    });

    it("leaves the cells between those it writes alone", async () => {
      const found = await written(await drawn(), patch({ column: 0, value: "甲" }), patch({ column: 2, value: "新" }));
      expect(found.sheets[0]?.rows[1]).toEqual(["甲", 8.5, "新"]);
    });

    it("takes cells side by side in any order", async () => {
      const found = await written(
        await drawn(),
        patch({ column: 3, value: "丁" }),
        patch({ column: 0, value: "甲" }),
        patch({ column: 2, value: null }),
        patch({ column: 1, value: 1 }),
      );
      expect(found.sheets[0]?.rows[1]).toEqual(["甲", 1, null, "丁"]);
    });

    it.each(TEXTS)("keeps the text %j", async (text) => {
      const found = await written(await drawn(single("旧")), inA1(text));
      expect(found.sheets[0]?.rows).toEqual([[text]]);
    });

    it("keeps the longest text a cell can hold", async () => {
      const found = await written(await drawn(single("旧")), inA1(LONGEST));
      expect(found.sheets[0]?.rows).toEqual([[LONGEST]]);
    });

    it.each(NUMBERS)("keeps the number %d", async (number) => {
      const found = await written(await drawn(single("旧")), inA1(number));
      expect(found.sheets[0]?.rows).toEqual([[number]]);
    });

    it.each(["", null])("empties a cell with %j", async (value) => {
      expect((await written(await drawn(single("旧")), inA1(value))).sheets[0]?.rows).toEqual([]);
    });

    it("keeps the format of a cell, even of one that was emptied", async () => {
      const port = await drawn();
      const date = (value: CellValue) => patch({ sheet: "日期", row: 0, column: 0, value });
      expect((await written(port, date(null))).sheets[1]?.rows).toEqual([]);
      expect((await written(port, date(45414))).sheets[1]?.rows).toEqual([[{ date: "2024-05-02" }]]);
    });

    it.each(DAYS)("writes the day %s into a cell for dates", async (date) => {
      const found = await written(await drawn(), patch({ sheet: "日期", row: 0, column: 0, value: { date } }));
      expect(found.sheets[1]?.rows).toEqual([[{ date }]]);
    });

    it.each<[string, Partial<CellPatch>]>([
      ["a cell without a format", { row: 1, column: 1 }],
      ["a cell that was not there", { row: 4, column: 3 }],
      ["a row that was not there", { row: 20, column: 0 }],
    ])("writes a day as text into %s", async (_, place) => {
      const { row = 0, column = 0 } = place;
      const found = await written(await drawn(), patch({ ...place, value: { date: "2024-05-01" } }));
      expect(found.sheets[0]?.rows[row]?.[column]).toBe("2024-05-01");
    });

    it("writes a day as text into a cell for text", async () => {
      const plan = workbookPlan({ name: "表", cells: cellsOf([["旧"]], { font: "body", format: "text" }) });
      const found = await written(await drawn(plan), inA1({ date: "2024-05-01" }));
      expect(found.sheets[0]?.rows).toEqual([["2024-05-01"]]);
    });

    it("reads the same after writing the same values twice", async () => {
      const port = await drawn();
      const patches = [patch({ value: 9.5 }), patch({ row: 2, column: 2, value: "=满分" })];
      expect(await written(port, ...patches)).toEqual(await written(port, ...patches));
    });

    it("changes nothing where there is nothing to write", async () => {
      expect(await written(await drawn())).toEqual(SNAPSHOT);
    });

    it("writes into the first cell of a merged one", async () => {
      const found = await written(await drawn(), patch({ row: 6, column: 1, value: "新" }));
      expect(found.sheets[0]?.rows[6]).toEqual([null, "新"]);
    });

    it("reports a cell that has disappeared under a merged one, and writes nothing at all", async () => {
      const port = await drawn();
      const result = await port.write([patch({ value: 1 }), patch({ row: 7, column: 2, value: 2 })]);
      expect(result).toMatchObject({
        ok: false,
        issues: [
          { code: "cell-merged-away", place: { sheet: "填报 (一)", cell: "C8" }, parameters: { range: "B7:C8" } },
        ],
      });
      expect(await snapshot(port)).toEqual(SNAPSHOT);
    });

    it.each<[string, CellPatch[]]>([
      ["a worksheet that is not there", [patch({ value: 1 }), patch({ sheet: "没有" })]],
      ["a worksheet named in other letters", [patch({ sheet: "_RUBRIC" })]],
      ["two values for one cell", [patch({ value: 1 }), patch({ value: 2 })]],
      ["text longer than a cell", [patch({ value: `${LONGEST}长` })]],
      ["a number that is none", [patch({ value: Number.NaN })]],
    ])("throws on %s, and writes nothing at all", async (_, patches) => {
      const port = await drawn();
      await expect(port.write(patches)).rejects.toThrow();
      expect(await snapshot(port)).toEqual(SNAPSHOT);
    });
  });
}
