import { z } from "zod";
import { xlsxWorkbook } from "../../src/workbook/xlsx/xlsxWorkbook";
import { CITIES } from "../support/books";
import { Desk } from "../support/commandLine";
import { formula, items, LETTERS, map, putOwn, rows } from "../support/ownCities";
import { fileOf } from "../support/snapshotFile";

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => {
  desk.clear();
});

describe("import", () => {
  const typed = ["import", "成绩.xlsx", "--map", "对应表.json", "--into", "本.xlsx", "-o", "抄好.xlsx"];

  async function made(names: string): Promise<void> {
    putOwn(desk);
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
    putOwn(desk);
    desk.put("名单.txt", "甲村\n");
    await desk.run(["template", "beijinggang-2019-villages", "--units", "名单.txt", "-o", "本.xlsx"]);
    const ran = await desk.run(typed);
    expect([ran.status, ran.stderr]).toEqual([1, expect.stringContaining("本.xlsx：这是“")]);
  });
});

test("generated sheets beside the office's own, linked by formulas, have its values", async () => {
  putOwn(desk);
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
          return formula(`'评分表'!${LETTERS[item] ?? ""}${String(unit + 1)}`, value);
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
