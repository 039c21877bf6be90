import { xlsxWorkbook } from "../../src/workbook/xlsx/xlsxWorkbook";
import { CITIES, filled, scores, STATIONS } from "../support/books";
import { Desk } from "../support/commandLine";
import { cellsOf, workbookPlan } from "../workbook/plans";

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => {
  desk.clear();
});

describe("several workbooks", () => {
  const unit = (name: string, values: object) => ({ rubric: CITIES, units: [{ name, entries: values }] });

  test("make one cohort", async () => {
    await filled(desk, "甲.xlsx", unit("太原市", scores(9)));
    await filled(desk, "乙.xlsx", unit("大同市", scores(8)));
    const { status, stdout, stderr } = await desk.run(["score", "甲.xlsx", "乙.xlsx", "--json", "-o", "合.xlsx"]);
    expect([status, stderr]).toEqual([0, "结果已写入合.xlsx\n"]);
    expect(JSON.parse(stdout)).toMatchObject({
      provisional: false,
      units: [
        { name: "太原市", total: 72, rank: 1 },
        { name: "大同市", total: 64, rank: 2 },
      ],
    });
    expect((await desk.run(["validate", "合.xlsx"])).stdout).toContain("合.xlsx：2个单位，结果最新");
  });

  test("blanks are filled up from one another", async () => {
    await filled(desk, "甲.xlsx", unit("太原市", { "1": { score: 9 } }));
    await filled(desk, "乙.xlsx", unit("太原市", { "2": { score: 8 } }), "--layout", "matrix");
    const { status, stdout } = await desk.run(["read", "甲.xlsx", "乙.xlsx", "--json"]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      units: [{ name: "太原市", entries: { "1": { score: 9 }, "2": { score: 8 } } }],
    });
  });

  test("what each adds to those before it is told when they are read", async () => {
    await filled(desk, "甲.xlsx", unit("太原市", { "1": { score: 9 } }));
    await filled(desk, "乙.xlsx", unit("太原市", { "1": { score: 9 }, "2": { score: 8, remark: "补" } }));
    await filled(desk, "丙.xlsx", { rubric: CITIES, units: [{ name: "大同市", entries: scores(8) }] });
    const { status, stdout, stderr } = await desk.run(["read", "甲.xlsx", "乙.xlsx", "丙.xlsx", "--json"]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ rubric: CITIES, units: [{ name: "太原市" }, { name: "大同市" }] });
    expect(stderr.slice(stderr.indexOf("提示")).split("\n")).toEqual([
      "提示（2）",
      "  乙.xlsx · 太原市：补上了前面的文件没有填的2个值：指标2",
      "  丙.xlsx：比前面的文件多出1个单位：大同市",
      "",
    ]);
    expect((await desk.run(["read", "甲.xlsx"])).stderr).toBe("");
  });

  test("different values are an error naming both files with the cell, and nothing is written", async () => {
    await filled(desk, "甲.xlsx", unit("太原市", scores(9)));
    await filled(desk, "乙.xlsx", unit("太原市", { ...scores(9), "3": { score: 1 } }));
    const { status, stdout, stderr } = await desk.run(["score", "甲.xlsx", "乙.xlsx", "--json"]);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ units: [{ total: 63, rank: null, items: { "3": { points: null } } }] });
    expect(stderr).toMatch(
      /乙\.xlsx · 太原市![A-Z]+\d+ · 太原市 · 指标3 \S+ · score：两个文件的值不同：甲\.xlsx为“9”，乙\.xlsx为“1”/,
    );
    expect((await desk.run(["score", "甲.xlsx", "乙.xlsx", "-o", "合.xlsx"])).stderr).toContain("没有写出文件");
    expect((await desk.run(["validate", "甲.xlsx", "乙.xlsx"])).status).toBe(1);
  });

  test("of different rubrics are no cohort, but can be validated together", async () => {
    await filled(desk, "甲.xlsx", unit("太原市", scores(9)));
    await filled(desk, "乙.xlsx", { rubric: STATIONS, units: [{ name: "镇司法所", category: "1" }] });
    const { status, stdout, stderr } = await desk.run(["score", "甲.xlsx", "乙.xlsx"]);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("乙.xlsx：不是同一份考评表");
    expect((await desk.run(["validate", "甲.xlsx", "乙.xlsx"])).status).toBe(0);
  });

  test("the result does not go over one of them, and none is given twice", async () => {
    await filled(desk, "甲.xlsx", unit("太原市", scores(9)));
    await filled(desk, "乙.xlsx", unit("大同市", scores(8)));
    const over = await desk.run(["score", "甲.xlsx", "乙.xlsx", "-o", "乙.xlsx"]);
    expect(over.status).toBe(2);
    expect(over.stderr).toContain("这是读入的文件");
    const twice = await desk.run(["score", "甲.xlsx", "./甲.xlsx"]);
    expect(twice.status).toBe(2);
    expect(twice.stderr).toContain("这个文件写了两次");
  });

  test("one that cannot be read stops scoring and is named; all are told", async () => {
    await filled(desk, "甲.xlsx", unit("太原市", scores(9)));
    desk.put("坏.xlsx", desk.bytes("甲.xlsx").slice(0, 3_000));
    desk.put("空.xlsx", "");
    const { status, stdout, stderr } = await desk.run(["score", "甲.xlsx", "坏.xlsx", "空.xlsx", "--json"]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("坏.xlsx：文件不完整");
    expect(stderr).toContain("空.xlsx：文件是空的");
  });
});

test.each([
  ["an old format", "旧.xls", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], "另存为.xlsx"],
  ["text called .xlsx", "文.xlsx", [0x61, 0x62, 0x63], "不是.xlsx工作簿"],
])("%s: status 2 and what to do", async (_, name, bytes, sentence) => {
  desk.put(name, new Uint8Array(bytes));
  const { status, stdout, stderr } = await desk.run(["score", name]);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(name);
  expect(stderr).toContain(sentence);
});

test("a workbook that is none of ours is status 2", async () => {
  const book = xlsxWorkbook();
  await book.draw(workbookPlan({ name: "Sheet1", cells: cellsOf([["x"]]) }));
  desk.put("别的.xlsx", book.bytes());
  const { status, stderr } = await desk.run(["score", "别的.xlsx"]);
  expect(status).toBe(2);
  expect(stderr).toContain("别的.xlsx：不是本程序生成的考评表工作簿");
});
