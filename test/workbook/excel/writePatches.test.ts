import type { CellPatch, CellValue } from "../../../src/layout/plan";
import { restyled } from "../../../src/preview/host/sheet/style";
import { bookState } from "../../support/bookState";
import { drawnWorkbook, snapshotIn, type OpenWorkbook } from "../../support/excel";
import { cellsOf, workbookPlan } from "../plans";

const PLAN = workbookPlan(
  {
    name: "汇总",
    cells: cellsOf([
      ["单位", "得分"],
      ["甲镇", 1],
      ["乙镇", 2],
    ]),
    protected: true,
  },
  { name: "台账", kind: "ledger", cells: cellsOf([["事项"]]), protected: true },
  { name: "我的", cells: cellsOf([["随便"]]) },
);

const patch = (over: Partial<CellPatch>): CellPatch => ({ sheet: "汇总", row: 1, column: 1, value: 9, ...over });
const BOTH = [patch({ value: 9 }), patch({ sheet: "我的", row: 0, column: 0, value: "新" })];

function sheetIn({ host }: OpenWorkbook, name: string) {
  const sheet = host.book.find(name);
  if (sheet === null) throw new Error(`no worksheet ${name}`);
  return sheet;
}

/** Counts the calls of a member, as they are sent. */
function counting({ host }: OpenWorkbook, member: string): () => number {
  let calls = 0;
  const send = host.sendMessageToHost.bind(host);
  host.sendMessageToHost = (text) => {
    calls += text.split(`"Name":"${member}"`).length - 1;
    send(text);
  };
  return () => calls;
}

describe("protection", () => {
  it("is lifted from the worksheets concerned only, and is as it was afterwards", async () => {
    const open = await drawnWorkbook(PLAN);
    const before = open.host.book.sheets.map(({ protection }) => protection);
    const lifted = counting(open, "Unprotect");
    const restored = counting(open, "Protect");
    expect(await open.port.write(BOTH)).toMatchObject({ ok: true, issues: [] });
    expect([lifted(), restored()]).toEqual([1, 1]);
    expect(open.host.book.sheets.map(({ protection }) => protection)).toEqual(before);
  });

  it("with a password stays, nothing is written, and the worksheet is named", async () => {
    const open = await drawnWorkbook(PLAN);
    const ledger = sheetIn(open, "台账");
    ledger.protection = { password: "密码", options: ledger.protection?.options ?? {} };
    const before = bookState(open.host.book);
    expect(await open.port.write([...BOTH, patch({ sheet: "台账", row: 0, column: 0, value: "新" })])).toEqual({
      ok: false,
      issues: [{ severity: "error", code: "excel-password", place: { sheet: "台账" }, parameters: {} }],
    });
    expect(bookState(open.host.book)).toEqual(before);
  });

  it("that cannot be restored is told, the values stay", async () => {
    const open = await drawnWorkbook(PLAN);
    open.host.refuse("Protect", "GeneralException");
    expect(await open.port.write(BOTH)).toMatchObject({
      ok: true,
      issues: [{ code: "excel-left-unprotected", severity: "warning", parameters: { sheet: "汇总" } }],
    });
    expect((await snapshotIn(open)).sheets[0]?.rows[1]).toEqual(["甲镇", 9]);
  });

  it("that somebody else has set meanwhile is no fault", async () => {
    const open = await drawnWorkbook(PLAN);
    const sheet = sheetIn(open, "汇总");
    const { protection } = sheet;
    const send = open.host.sendMessageToHost.bind(open.host);
    open.host.sendMessageToHost = (text) => {
      send(text);
      if (text.includes('"Unprotect"')) sheet.protection = protection;
    };
    expect(await open.port.write(BOTH)).toMatchObject({ ok: true, issues: [] });
    expect(open.host.exchanges).toHaveLength(5);
  });
});

describe("writing that fails", () => {
  it.each(["GeneralException", "AccessDenied", "ItemNotFound"] as const)(
    "half-way with %s gives everything back as it was",
    async (code) => {
      const open = await drawnWorkbook(PLAN);
      sheetIn(open, "汇总").cells.put(2, 1, { value: { error: "#NAME?" }, formula: "=SUM(B1:B2)" });
      sheetIn(open, "汇总").cells.put(2, 0, { value: "=文字", quoted: true });
      sheetIn(open, "汇总").cells.put(3, 1, { value: true });
      const before = bookState(open.host.book);
      open.host.refuse("Values", code, 1);
      const patches = [
        ...BOTH,
        patch({ row: 2, column: 0, value: "丙" }),
        patch({ row: 2, column: 1, value: null }),
        patch({ row: 3, column: 1, value: "丁" }),
      ];
      const written = await open.port.write(patches);
      expect(written).toMatchObject({ ok: false });
      expect(written.issues).toHaveLength(1);
      expect(bookState(open.host.book)).toEqual(before);
    },
  );

  it("and cannot be undone says where results may be, and that protection is missing", async () => {
    const open = await drawnWorkbook(PLAN);
    const send = open.host.sendMessageToHost.bind(open.host);
    open.host.refuse("Values", "GeneralException", 1);
    open.host.sendMessageToHost = (text) => {
      send(text);
      if (text.includes('"Unprotect"')) open.host.editing = true;
    };
    expect(await open.port.write(BOTH)).toMatchObject({
      ok: false,
      issues: [
        { code: "excel-failed" },
        { code: "excel-half-written", parameters: { sheet: "汇总、我的" } },
        { code: "excel-left-unprotected", parameters: { sheet: "汇总" } },
      ],
    });
  });

  it("in the second of several requests gives back what the first one wrote", async () => {
    const open = await drawnWorkbook(PLAN);
    const before = bookState(open.host.book);
    const send = open.host.sendMessageToHost.bind(open.host);
    let large = 0;
    open.host.sendMessageToHost = (text) => {
      const isLarge = text.length > 500_000;
      if (isLarge) large += 1;
      open.host.editing = isLarge && large === 2;
      send(text);
      open.host.editing = false;
    };
    const long = "长".repeat(30_000);
    const patches = Array.from({ length: 60 }, (_, row) => patch({ row, column: 1, value: long }));
    expect(await open.port.write(patches)).toMatchObject({ ok: false, issues: [{ code: "excel-editing" }] });
    expect(large).toBeGreaterThan(1);
    expect({ ...bookState(open.host.book).sheets[0], cells: [], used: null }).toEqual({
      ...before.sheets[0],
      cells: [],
      used: null,
    });
    expect((await snapshotIn(open)).sheets[0]?.rows).toEqual([
      ["单位", "得分"],
      ["甲镇", 1],
      ["乙镇", 2],
    ]);
  });

  it("because the request is refused as a whole changes nothing", async () => {
    const open = await drawnWorkbook(PLAN);
    const before = bookState(open.host.book);
    const send = open.host.sendMessageToHost.bind(open.host);
    open.host.sendMessageToHost = (text) => {
      open.host.editing = text.includes('"Unprotect"');
      send(text);
    };
    expect(await open.port.write(BOTH)).toMatchObject({ ok: false, issues: [{ code: "excel-editing" }] });
    open.host.editing = false;
    expect(bookState(open.host.book)).toEqual(before);
  });
});

describe("a merged cell that begins above and left of what is written", () => {
  const at = (row: number, column: number) => [row, column] as const;

  it.each([
    ["C4", [at(3, 2)]],
    ["B3", [at(2, 1)]],
    ["C2", [at(1, 2)]],
    ["C2", [at(0, 2), at(1, 2), at(2, 2)]],
    ["D3", [at(2, 4), at(2, 3)]],
  ])("is found at %s, and nothing is written", async (cell, places) => {
    const cells = [{ row: 1, column: 1, value: "合并", style: { font: "body" } }] as const;
    const merges = [{ row: 1, column: 1, rows: 3, columns: 3 }];
    const open = await drawnWorkbook(workbookPlan({ name: "a,'甲'!", cells, merges }));
    const patches = places.map(([row, column]) => patch({ sheet: "a,'甲'!", row, column }));
    expect(await open.port.write(patches)).toMatchObject({
      ok: false,
      issues: [{ code: "cell-merged-away", place: { cell }, parameters: { range: "B2:D4" } }],
    });
  });
});

describe("a value that Excel loses without a word", () => {
  it("is found out where this Excel cannot tell of merged cells, and everything is given back", async () => {
    const open = await drawnWorkbook(
      workbookPlan({
        name: "汇总",
        cells: [...cellsOf([["甲", 1]]), { row: 3, column: 1, value: "合并", style: { font: "body" } }],
        merges: [{ row: 3, column: 1, rows: 2, columns: 2 }],
        protected: true,
      }),
      12,
    );
    const before = bookState(open.host.book);
    const patches = [patch({ row: 0, column: 1, value: 2 }), patch({ row: 4, column: 2, value: "没" })];
    expect(await open.port.write(patches)).toMatchObject({
      ok: false,
      issues: [{ code: "excel-not-taken", place: { sheet: "汇总", cell: "C5" } }],
    });
    expect(bookState(open.host.book)).toEqual(before);
  });
});

describe("a value that another program changes as it is written", () => {
  it.each<[CellValue, CellValue]>([
    [9, "9"],
    ["新", 1],
    [9, true],
  ])("is found out, and everything is given back: %j becomes %j", async (value, instead) => {
    const open = await drawnWorkbook(PLAN);
    const before = bookState(open.host.book);
    const { cells } = sheetIn(open, "汇总");
    const put = cells.put.bind(cells);
    cells.put = (row, column, change) => {
      put(row, column, change.value === value ? { ...change, value: instead } : change);
    };
    expect(await open.port.write([patch({ value })])).toMatchObject({
      ok: false,
      issues: [{ code: "excel-not-taken", place: { sheet: "汇总", cell: "B2" } }],
    });
    expect(bookState(open.host.book)).toEqual(before);
  });
});

describe("a cell that holds texts only", () => {
  async function rewritten(value: CellValue) {
    const cells = cellsOf([["旧"]], { font: "body", format: "text" });
    const open = await drawnWorkbook(workbookPlan({ name: "汇总", cells }));
    expect(await open.port.write([patch({ row: 0, column: 0, value })])).toMatchObject({ ok: true, issues: [] });
    const cell = sheetIn(open, "汇总").cells.at(0, 0);
    return { value: cell.value, quoted: cell.quoted, format: cell.style.numberFormat };
  }

  it.each<[CellValue, boolean]>([
    ["=1+1", false],
    ["12.50", false],
    ["'单引号", true],
    [8.5, false],
    [true, false],
  ])("takes %j as it is and stays such a cell", async (value, quoted) => {
    expect(await rewritten(value)).toEqual({ value, quoted, format: "@" });
  });
});

describe("what is in the cells before", () => {
  it("has no influence: a day, a percentage, a formula, an error", async () => {
    const open = await drawnWorkbook(workbookPlan({ name: "汇总", cells: cellsOf([[1, 2, 3, 4]]) }));
    const { cells } = sheetIn(open, "汇总");
    cells.put(0, 0, { style: restyled(cells.at(0, 0).style, "numberFormat", "yyyy-mm-dd") });
    cells.put(0, 1, { style: restyled(cells.at(0, 1).style, "numberFormat", "0.00%") });
    cells.put(0, 2, { formula: "=A1+1" });
    cells.put(0, 3, { value: { error: "#REF!" } });
    const values = ["2024-05-01", 0.5, "12", "#REF!"];
    const patches = values.map((value, column) => patch({ row: 0, column, value }));
    expect(await open.port.write(patches)).toMatchObject({ ok: true, issues: [] });
    expect((await snapshotIn(open)).sheets[0]?.rows).toEqual([
      ["2024-05-01", { number: 0.5, shown: "50%" }, "12", "#REF!"],
    ]);
    expect(cells.at(0, 1).style.numberFormat).toBe("0.00%");
  });
});
