import { z } from "zod";
import { xlsxWorkbook } from "../../src/workbook/xlsx/xlsxWorkbook";
import { CITIES } from "../support/books";
import { Desk } from "../support/commandLine";
import { items, map, putOwn, rows } from "../support/ownCities";
import { unpacked } from "../support/packages";
import { fileOf } from "../support/snapshotFile";

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => {
  desk.clear();
});

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
    putOwn(desk);
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
    putOwn(desk);
    const ran = await desk.run(["score", "成绩.xlsx", "--json", "--map", "对应表.json", "-o", "结果.xlsx"]);
    expect(ran.status).toBe(0);
    expect(ran.stderr).toContain("结果.xlsx · 评分表：结果栏里原有的1个值换成了现在的结果");
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
    putOwn(desk);
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
    putOwn(desk);
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
    putOwn(desk);
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
    putOwn(desk);
    const ran = await desk.run(["map", "成绩.xlsx", "--rubric", CITIES, "-o", "新.json"]);
    expect([ran.status, ran.stderr]).toEqual([0, expect.stringContaining("这些行不是单位，没有读入：合计（B6）")]);
    expect(ran.stdout).toContain("评分表：一行一个单位，表头2，从3起\n");
    expect(ran.stdout).toMatch(/C {2,}优化集群布局（15分） {2,}指标1 优化集群布局 · 得分（score） {2,}确定\n/);
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
    putOwn(desk);
    const ran = await desk.run(typed);
    expect([ran.status, ran.stderr]).toEqual([status, expect.stringContaining(sentence)]);
  });
});

test("results are not written where a column has come between them and the entries", async () => {
  putOwn(desk);
  const shifted = rows.map((row) => [...row.slice(0, 10), null, ...row.slice(10)]);
  desk.put("插列.xlsx", fileOf({ sheets: [{ name: "评分表", visibility: "visible", rows: shifted }] }));
  const ran = await desk.run(["score", "插列.xlsx", "--map", "对应表.json", "-o", "结果.xlsx"]);
  expect([ran.status, ran.stderr]).toEqual([
    1,
    expect.stringContaining("评分表!K2：结果total要写在这里，但L2的表头像是它"),
  ]);
  expect(() => desk.bytes("结果.xlsx")).toThrow("ENOENT");
});

test("results go into another column than the office's own where the map says so", async () => {
  putOwn(desk);
  const results = [{ what: "total", at: "O" }];
  desk.put("另写.json", { ...map, results, unmapped: [...map.unmapped, { at: "K", header: "总分" }] });
  const ran = await desk.run(["score", "成绩.xlsx", "--map", "另写.json", "-o", "结果.xlsx"]);
  expect(ran.status).toBe(0);
  expect((await cells("结果.xlsx")).slice(2, 5).map((row) => row[14])).toEqual([72, 64, 60]);
});
