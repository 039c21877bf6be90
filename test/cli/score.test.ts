import { readdirSync, symlinkSync } from "node:fs";
import { xlsxWorkbook } from "../../src/workbook/xlsx/xlsxWorkbook";
import { edit, entries, filled, find } from "../support/books";
import { Desk } from "../support/commandLine";
import { localTime } from "../../src/shared/day";

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => {
  desk.clear();
});

describe("score", () => {
  test.each(["appendix", "matrix"])("a workbook gives the results of its entries: %s", async (layout) => {
    const book = await filled(desk, "表.xlsx", entries, "--layout", layout);
    const fromEntries = await desk.run(["score", "data.json", "--json"]);
    const fromBook = await desk.run(["score", book, "--json"]);
    expect(fromBook.status).toBe(0);
    expect(fromBook.stdout).toBe(fromEntries.stdout);
    expect(fromBook.stderr).toMatch(/表\.xlsx · \S+![A-Z]+\d+ · 大同市 · 指标8 \S+ · score：“得分”未填/);
  });

  test("-o writes a scored copy and leaves the workbook alone", async () => {
    const book = await filled(desk, "表.xlsx", entries);
    const before = desk.bytes(book);
    const { status, stdout, stderr } = await desk.run(["score", book, "--json", "-o", "结果.xlsx"]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toHaveProperty("units.length", 2);
    expect(stderr).toContain("结果已写入结果.xlsx\n");
    expect(desk.bytes(book)).toEqual(before);
    expect((await desk.run(["validate", book])).stdout).toContain("表.xlsx：2个单位，结果未评分\n");
    expect((await desk.run(["validate", "结果.xlsx"])).stdout).toContain("结果.xlsx：2个单位，结果最新\n");
    const total = await find(desk, "结果.xlsx", "汇总", 71.6);
    expect(total.row).toBe((await find(desk, "结果.xlsx", "汇总", "太原市")).row);
  });

  test("scoring a scored workbook again changes nothing", async () => {
    const book = await filled(desk, "表.xlsx", entries);
    await desk.run(["score", book, "-o", "一.xlsx"]);
    await desk.run(["score", "一.xlsx", "-o", "二.xlsx"], { stamp: () => ({ time: "2030", program: "later" }) });
    const read = async (name: string) => xlsxWorkbook({ bytes: desk.bytes(name) }).read();
    expect(await read("二.xlsx")).toEqual(await read("一.xlsx"));
  });

  test("the workbook itself is replaced where that is asked for, also by way of a link", async () => {
    const book = await filled(desk, "表.xlsx", entries);
    symlinkSync(desk.path(book), desk.path("链接.xlsx"));
    const before = desk.bytes(book);
    for (const input of [book, "链接.xlsx"]) {
      const { status, stdout, stderr } = await desk.run(["score", input, "-o", "./表.xlsx"]);
      expect([status, stdout]).toEqual([2, ""]);
      expect(stderr).toContain("表.xlsx：这是读入的文件，不会覆盖；请换一个文件名，要写在它上面就加--force");
    }
    expect(desk.bytes(book)).toEqual(before);
    expect((await desk.run(["score", "链接.xlsx", "-o", book, "--force"])).status).toBe(0);
    expect((await desk.run(["score", book, "-o", "链接.xlsx", "--force"])).status).toBe(0);
    expect((await desk.run(["validate", book])).stdout).toContain("结果最新");
    expect(readdirSync(desk.folder).sort()).toEqual(["data.json", "表.xlsx", "链接.xlsx"].sort());
  });

  test("no other file is overwritten", async () => {
    const book = await filled(desk, "表.xlsx", entries);
    desk.put("旧.xlsx", "mine");
    for (const inputs of [[book], ["data.json"]]) {
      const { status, stdout, stderr } = await desk.run(["score", ...inputs, "-o", "旧.xlsx"]);
      expect([status, stdout]).toEqual([2, ""]);
      expect(stderr).toContain("旧.xlsx：已有同名文件");
    }
    expect(Buffer.from(desk.bytes("旧.xlsx")).toString()).toBe("mine");
  });

  test("entries are scored into a new workbook", async () => {
    desk.put("data.json", entries);
    const { status } = await desk.run(["score", "data.json", "-o", "结果.xlsx"]);
    expect(status).toBe(0);
    const { status: valid, stdout } = await desk.run(["validate", "结果.xlsx"]);
    expect([valid, stdout]).toEqual([0, "结果.xlsx：2个单位，结果最新\n警告1条\n"]);
    const again = await desk.run(["score", "结果.xlsx", "--json"]);
    expect(again.stdout).toBe((await desk.run(["score", "data.json", "--json"])).stdout);
  });

  test("results of faulty entries are printed but not written into a new workbook", async () => {
    desk.put("data.json", { ...entries, colour: "red" });
    const { status, stdout, stderr } = await desk.run(["score", "data.json", "--json", "-o", "结果.xlsx"]);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toHaveProperty("units.length", 2);
    expect(stderr).toContain("没有写出文件");
    expect(stderr).not.toContain("已写入");
    expect(readdirSync(desk.folder)).toEqual(["data.json"]);
  });

  test("a workbook with errors is scored as far as it goes, status 1", async () => {
    const book = await filled(desk, "表.xlsx", entries);
    await edit(desk, book, { ...(await find(desk, book, "大同市", 8)), value: "八分" });
    const { status, stdout, stderr } = await desk.run(["score", book, "--json", "-o", "结果.xlsx"]);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ provisional: true, units: [{ total: 71.6 }, { total: 48 }] });
    expect(stderr).toMatch(
      /大同市![A-Z]+\d+ · 大同市 · 指标1 \S+ · score：“得分”应填数字（不带引号和单位），现为“八分”/,
    );
    expect((await desk.run(["validate", "结果.xlsx"])).stdout).toContain("结果最新");
  });
});

describe("state of the results", () => {
  test("an entry changed after scoring makes them stale", async () => {
    const book = await filled(desk, "表.xlsx", entries);
    const entry = await find(desk, book, "大同市", 8);
    await desk.run(["score", book, "-o", book, "--force"]);
    await edit(desk, book, { ...entry, value: 9 });
    const { status, stdout, stderr } = await desk.run(["validate", book]);
    expect([status, stdout]).toEqual([0, "表.xlsx：2个单位，结果已过期\n警告2条\n"]);
    expect(stderr).toContain(
      `表.xlsx：结果已过期：${localTime("2021-01-15T08:00:00Z")}计分以后，数据有改动，请重新计分`,
    );
  });

  test("an edited result is told with its place, from what to what, and scoring puts it right", async () => {
    const book = await filled(desk, "表.xlsx", entries);
    await desk.run(["score", book, "-o", book, "--force"]);
    const total = await find(desk, book, "汇总", 71.6);
    await edit(desk, book, { ...total, value: 99 });
    const { stdout, stderr } = await desk.run(["validate", book]);
    expect(stdout).toContain("结果被改动");
    expect(stderr).toMatch(/表\.xlsx · 汇总![A-Z]+\d+ · 太原市：结果被改动：计分时写的是“71\.6”，现为“99”/);
    const scored = await desk.run(["score", book, "-o", book, "--force"]);
    expect(scored.stderr).toContain("计分时写的是“71.6”，现为“99”");
    expect((await desk.run(["validate", book])).stdout).toContain("结果最新");
  });

  test("an altered template is an error with its place", async () => {
    const book = await filled(desk, "表.xlsx", entries);
    const text = await find(desk, book, "太原市", "优化集群布局");
    await edit(desk, book, { ...text, value: "优化布局" });
    const { status, stdout, stderr } = await desk.run(["validate", book]);
    expect(status).toBe(1);
    expect(stdout).toContain("结果模板被改动");
    expect(stderr).toMatch(/表\.xlsx · 太原市![A-Z]+\d+：模板被改动：应为“优化集群布局”，现为“优化布局”/);
  });
});

test("where results cannot be written the old file stays", async () => {
  const book = await filled(desk, "表.xlsx", entries);
  const before = desk.bytes(book);
  const failing = { ...xlsxWorkbook({ bytes: before, file: book }) };
  const write = () => Promise.reject(new Error("interrupted"));
  const openWorkbook = () => Promise.resolve({ ...failing, write });
  await expect(desk.run(["score", book, "-o", book, "--force"], { openWorkbook })).rejects.toThrow("interrupted");
  expect(desk.bytes(book)).toEqual(before);
  expect(readdirSync(desk.folder).sort()).toEqual(["data.json", "表.xlsx"].sort());
});
