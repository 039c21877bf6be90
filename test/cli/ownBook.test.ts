import { z } from "zod";
import { xlsxWorkbook } from "../../src/workbook/xlsx/xlsxWorkbook";
import type { CellContent } from "../../src/layout/plan";
import { CITIES } from "../support/books";
import { Desk } from "../support/commandLine";
import { unpacked } from "../support/packages";
import { builtInRubric } from "../support/rubrics";
import { fileOf } from "../support/snapshotFile";

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => {
  desk.clear();
});

const { items } = builtInRubric(CITIES);
const LAST = "CDEFGHIJ".slice(0, items.length);

const formula = (text: string, value: number | string): CellContent => ({ formula: text, value });

/** A sheet with formulas of the office's own for total and rank; the second total leaves out the last item. */
const rows: readonly (readonly CellContent[])[] = [
  ["2020年评分表"],
  ["序号", "单位", ...items.map(({ name, max }) => `${name}（${String(max)}分）`), "总分", "排名", "等次", "备注"],
  [1, "太原市", ...items.map(() => 9), formula("SUM(C3:J3)", 72), formula("RANK(K3,K$3:K$5)", 1), "旧", "=备注"],
  [2, "大同市", ...items.map(() => 8), formula("SUM(C4:I4)", 56), formula("RANK(K4,K$3:K$5)", 2), null, null],
  [
    3,
    "朔州市",
    ...items.map(() => 7.5),
    formula("ROUND(SUM(C5:J5),0)", 60),
    formula("RANK(K5,K$3:K$5)", 3),
    null,
    null,
  ],
  [null, "合计", ...items.map(() => 24.5), null, null, null, null],
];

const map = {
  format: 1,
  rubric: CITIES,
  sheet: "评分表",
  units: "rows",
  header: [2],
  first: 3,
  last: null,
  name: "B",
  category: null,
  attributes: {},
  entries: items.map(({ id, name, max }, index) => {
    return { item: id, field: "score", at: LAST[index], header: `${name}（${String(max)}分）`, sure: true };
  }),
  results: [
    { what: "total", at: "K" },
    { what: "rank", at: "L" },
    { what: "grade", at: "M" },
  ],
  unmapped: [{ at: "N", header: "备注" }],
};

function put(): void {
  const other = { name: "别的表", visibility: "hidden" as const, rows: [["不动"]] };
  desk.put("成绩.xlsx", fileOf({ sheets: [{ name: "评分表", visibility: "visible", rows }, other] }));
  desk.put("对应表.json", map);
}

const cells = async (name: string) => {
  const read = await xlsxWorkbook({ bytes: desk.bytes(name) }).read();
  return read.ok ? (read.value.sheets[0]?.rows ?? []) : [];
};

const resultsSchema = z.looseObject({
  units: z.array(z.looseObject({ name: z.string(), total: z.number(), grade: z.string().nullable() })),
  audit: z.array(z.looseObject({})),
});

describe("a workbook of the office's own", () => {
  test("is validated and read by its map", async () => {
    put();
    const valid = await desk.run(["validate", "成绩.xlsx", "--map", "对应表.json"]);
    expect([valid.status, valid.stdout]).toEqual([0, "成绩.xlsx：3个单位\n提示1条\n"]);
    expect(valid.stderr).toContain("成绩.xlsx · 评分表：这些行不是单位，没有读入：合计（B6）");
    const read = await desk.run(["read", "成绩.xlsx", "--json", "--map", "对应表.json"]);
    expect(read.status).toBe(0);
    expect(JSON.parse(read.stdout)).toMatchObject({
      units: [{ name: "太原市" }, { name: "大同市" }, { name: "朔州市" }],
    });
  });

  test("is scored where it stands: mapped results that are no formulas are written, and nothing else", async () => {
    put();
    const ran = await desk.run(["score", "成绩.xlsx", "--json", "--map", "对应表.json", "-o", "结果.xlsx"]);
    expect(ran.status).toBe(0);
    const { units } = resultsSchema.parse(JSON.parse(ran.stdout));
    expect(units.map(({ total }) => total)).toEqual([72, 64, 60]);
    const expected = rows.map((row, index) =>
      units[index - 2] === undefined ? row : row.with(12, units[index - 2]?.grade ?? null),
    );
    const trimmed = (all: typeof rows) => all.map((row) => JSON.stringify(row).replace(/(?:,null)+\]$/, "]"));
    expect(trimmed(await cells("结果.xlsx"))).toEqual(trimmed(expected));
    const [before, after] = ["成绩.xlsx", "结果.xlsx"].map((name) => unpacked(desk.bytes(name)));
    expect(Object.keys(after ?? {})).toEqual(Object.keys(before ?? {}));
    const changed = Object.keys(before ?? {}).filter((part) => before?.[part] !== after?.[part]);
    // Formulas that look at what was written are to be computed anew; that is said in the workbook's own part.
    expect(changed).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
    const book = (parts: typeof before) => parts?.["xl/workbook.xml"] ?? "";
    expect(book(after).replace('<calcPr fullCalcOnLoad="1"/>', "")).toBe(book(before));
  });

  test("has its own formulas audited", async () => {
    put();
    const ran = await desk.run(["score", "成绩.xlsx", "--json", "--map", "对应表.json"]);
    const last = items.at(-1);
    expect(resultsSchema.parse(JSON.parse(ran.stdout)).audit).toEqual([
      {
        unit: "大同市",
        sheet: "评分表",
        cell: "K4",
        what: "total",
        theirs: 56,
        ours: 64,
        reason: `公式没有加上指标${last?.id ?? ""} ${last?.name ?? ""}`,
      },
    ]);
    expect(ran.stderr).toContain("成绩.xlsx · 评分表!K4 · 大同市：贵单位公式得56，计分得64：公式没有加上指标");
  });

  test("has its formulas replaced where that is asked for", async () => {
    put();
    const typed = ["score", "成绩.xlsx", "--map", "对应表.json", "-o", "结果.xlsx", "--replace-formulas"];
    expect((await desk.run(typed)).status).toBe(0);
    expect((await cells("结果.xlsx")).slice(2, 5).map((row) => row.slice(10, 12))).toEqual([
      [72, 1],
      [64, 2],
      [60, 3],
    ]);
  });

  test.each([
    [["score", "成绩.xlsx", "--replace-formulas"], 2, "选项“--replace-formulas”要与“--map”和“-o”一起用"],
    [["score", "成绩.xlsx", "别.xlsx", "--map", "对应表.json"], 2, "别.xlsx：用--map时一次只读一个工作簿"],
    [["score", "成绩.xlsx", "--map", "没有.json"], 2, "没有.json：找不到这个文件"],
    [["score", "成绩.xlsx", "--map", "坏.json"], 1, "坏.json · first"],
    [["validate", "成绩.xlsx", "--map", "移.json"], 1, "评分表!C2 · 指标1 优化集群布局：这里的表头应为“旧名”"],
    [
      ["score", "成绩.xlsx", "--map", "盖.json", "-o", "结果.xlsx"],
      1,
      "评分表!C2：结果total和填报项目（或单位名称）是同一处",
    ],
    [["score", "成绩.xlsx", "--map", "对应表.json", "-o", "成绩.xlsx"], 2, "这是读入的文件，不会覆盖"],
  ])("%s stops with a sentence", async (typed, status, sentence) => {
    put();
    desk.put("坏.json", { ...map, first: 0 });
    desk.put("移.json", { ...map, entries: [{ ...map.entries[0], header: "旧名" }] });
    desk.put("盖.json", { ...map, results: [{ what: "total", at: "C" }] });
    const before = desk.bytes("成绩.xlsx");
    const ran = await desk.run(typed);
    expect([ran.status, ran.stderr]).toEqual([status, expect.stringContaining(sentence)]);
    expect(desk.bytes("成绩.xlsx")).toEqual(before);
  });
});

describe("a map", () => {
  test("is proposed, told a place a line, and serves as it is", async () => {
    put();
    const ran = await desk.run(["map", "成绩.xlsx", "--rubric", CITIES, "-o", "新.json"]);
    expect([ran.status, ran.stderr]).toEqual([0, expect.stringContaining("这些行不是单位，没有读入：合计（B6）")]);
    expect(ran.stdout).toContain("评分表：一行一个单位，表头2，从3起\n");
    expect(ran.stdout).toMatch(/C {2,}优化集群布局（15分） {2,}指标1 优化集群布局 · score {2,}确定\n/);
    expect(ran.stdout).toMatch(/N {2,}备注 {2,}没有对应\n/);
    expect(JSON.parse(new TextDecoder().decode(desk.bytes("新.json")))).toEqual(map);
    const scored = await desk.run(["score", "成绩.xlsx", "--map", "新.json", "-o", "结果.xlsx"]);
    expect(scored.status).toBe(0);
  });

  test.each([
    [["map", "成绩.xlsx", "--rubric", CITIES, "-o", "对应表.json"], 2, "对应表.json：已有同名文件"],
    [["map", "成绩.xlsx", "--rubric", CITIES, "-o", "新.xlsx"], 2, "新.xlsx"],
    [["map", "成绩.xlsx", "--rubric", CITIES, "--sheet", "没有", "-o", "新.json"], 1, "现有：评分表、别的表"],
    [["map", "成绩.xlsx", "--rubric", CITIES, "--sheet", "别的表", "-o", "新.json"], 1, "没有找到和"],
    [["map", "成绩.xlsx", "--rubric", "none", "-o", "新.json"], 2, "none"],
    [["map", "对应表.json", "--rubric", CITIES, "-o", "新.json"], 2, "对应表.json"],
  ])("%s stops with a sentence", async (typed, status, sentence) => {
    put();
    const ran = await desk.run(typed);
    expect([ran.status, ran.stderr]).toEqual([status, expect.stringContaining(sentence)]);
  });
});

describe("import", () => {
  const typed = ["import", "成绩.xlsx", "--map", "对应表.json", "--into", "本.xlsx", "-o", "抄好.xlsx"];

  async function made(names: string): Promise<void> {
    put();
    desk.put("名单.txt", names);
    expect((await desk.run(["template", CITIES, "--units", "名单.txt", "-o", "本.xlsx"])).status).toBe(0);
  }

  test("copies the entries into a generated workbook and lists them", async () => {
    await made("朔州市\n太原市\n大同市\n");
    const ran = await desk.run(typed);
    expect(ran.status).toBe(0);
    expect(ran.stdout).toContain("抄入3个单位的24个值\n  太原市：");
    expect(ran.stdout).toContain("已写入抄好.xlsx\n");
    const read = await desk.run(["score", "抄好.xlsx", "--json"]);
    const totals = z.looseObject({ units: z.array(z.looseObject({ name: z.string(), total: z.number() })) });
    expect(totals.parse(JSON.parse(read.stdout)).units.map(({ name, total }) => [name, total])).toEqual([
      ["朔州市", 60],
      ["太原市", 72],
      ["大同市", 64],
    ]);
    const again = await desk.run(
      typed.map((word) => (word === "本.xlsx" ? "抄好.xlsx" : word === "抄好.xlsx" ? "再.xlsx" : word)),
    );
    expect(again.stdout).toContain("抄入0个单位的0个值，另有24个值原来就有\n");
  });

  test("writes nothing where a unit is missing there", async () => {
    await made("太原市\n大同市\n");
    const ran = await desk.run(typed);
    expect([ran.status, ran.stderr]).toEqual([
      1,
      expect.stringContaining("评分表!B5 · 朔州市：生成的工作簿里没有这个单位"),
    ]);
    expect(() => desk.bytes("抄好.xlsx")).toThrow("ENOENT");
  });

  test("writes nothing where another value stands there", async () => {
    await made("太原市\n大同市\n朔州市\n");
    await desk.run(typed);
    desk.put(
      "别.xlsx",
      fileOf({
        sheets: [
          {
            name: "评分表",
            visibility: "visible",
            rows: rows.map((row, index) => (index === 2 ? row.with(2, 6) : row)),
          },
        ],
      }),
    );
    const ran = await desk.run(["import", "别.xlsx", "--map", "对应表.json", "--into", "抄好.xlsx", "-o", "再.xlsx"]);
    expect([ran.status, ran.stderr]).toEqual([
      1,
      expect.stringContaining(
        "评分表!C3 · 太原市 · 指标1 优化集群布局 · score：生成的工作簿里已填“9”，与这里的“6”不同",
      ),
    ]);
  });

  test("says of final points that they have no place", async () => {
    await made("太原市\n大同市\n朔州市\n");
    desk.put("对应表.json", { ...map, entries: map.entries.map((one) => ({ ...one, field: "points" })) });
    const ran = await desk.run(typed);
    expect([ran.status, ran.stdout]).toEqual([0, expect.stringContaining("抄入0个单位的0个值\n")]);
    expect(ran.stderr).toContain("表里只有最后得分");
  });

  test("refuses a workbook of another rubric", async () => {
    put();
    desk.put("名单.txt", "甲村\n");
    await desk.run(["template", "beijinggang-2019-villages", "--units", "名单.txt", "-o", "本.xlsx"]);
    const ran = await desk.run(typed);
    expect([ran.status, ran.stderr]).toEqual([1, expect.stringContaining("本.xlsx：这是“")]);
  });
});

test("generated sheets beside the office's own, linked by formulas, have its values", async () => {
  put();
  desk.put("名单.txt", "太原市\n大同市\n朔州市\n");
  await desk.run(["template", CITIES, "--units", "名单.txt", "--layout", "matrix", "-o", "本.xlsx"]);
  const made = await xlsxWorkbook({ bytes: desk.bytes("本.xlsx") }).read();
  if (!made.ok) throw new Error("not read");
  const keys = (all: typeof rows) => all.find((row) => row.includes("1|score")) ?? [];
  const linked = made.value.sheets.map((sheet) => {
    const columns = keys(sheet.rows);
    if (!columns.includes("1|score")) return sheet;
    return {
      ...sheet,
      rows: sheet.rows.map((row) => {
        const unit = rows.findIndex((own, index) => index > 1 && own[1] !== null && row.includes(own[1] ?? null));
        if (unit < 2) return row;
        return Array.from({ length: columns.length }, (_, column) => {
          const item = items.findIndex(({ id }) => columns[column] === `${id}|score`);
          if (item < 0) return row[column] ?? null;
          const value = rows[unit]?.[item + 2];
          if (typeof value !== "number") throw new Error("no number");
          return formula(`'评分表'!${LAST[item] ?? ""}${String(unit + 1)}`, value);
        });
      }),
    };
  });
  const own = { name: "评分表", visibility: "visible" as const, rows };
  desk.put("联动.xlsx", fileOf({ sheets: [...linked, own] }));
  const ran = await desk.run(["score", "联动.xlsx", "--json"]);
  const totals = z.looseObject({ units: z.array(z.looseObject({ name: z.string(), total: z.number() })) });
  expect(totals.parse(JSON.parse(ran.stdout)).units.map(({ name, total }) => [name, total])).toEqual([
    ["太原市", 72],
    ["大同市", 64],
    ["朔州市", 60],
  ]);
  expect(ran.status).toBe(0);
});
