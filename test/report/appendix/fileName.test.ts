import { fileName, uniqueNames } from "../../../src/report/appendix/fileName";
import { utf8Length } from "../../../src/shared/text";
import { builtInRubric } from "../../support/rubrics";

const villages = builtInRubric("beijinggang-2019-villages");

describe("what a file is called", () => {
  it("is the table's label and title with the unit", () => {
    expect(fileName(villages, "红星村", false)).toBe(
      "附件1 华容县北景港镇2019年各村脱贫攻坚工作考核计分办法（红星村）",
    );
    expect(fileName(builtInRubric("east-west-cooperation"), "汇总表", true)).toBe(
      "各区、县（市）东西扶贫协作工作年度指标评价办法（汇总表）（暂计）",
    );
  });

  it.each([
    ["a/b\\c:d", "a／b＼c：d"],
    ['*?"<>|', "＊？＂＜＞｜"],
    ["甲\t乙\u0000丙\n", "甲 乙 丙 "],
    ["\ud800村", " 村"],
    ["../../etc/passwd", "..／..／etc／passwd"],
    ["\u202e红\u200b星村", "红星村"],
  ])("has no sign that a system forbids: %j", (unit, shown) => {
    expect(fileName(villages, unit, false)).toBe(`附件1 ${villages.printed.title}（${shown}）`);
  });

  it("is short enough for every file system, and still says that it is not final", () => {
    const name = fileName(villages, "村".repeat(300), true);
    expect(utf8Length(`${name}(999).docx`)).toBeLessThanOrEqual(255);
    expect(name.endsWith("（暂计）")).toBe(true);
  });
});

test("equal names are numbered, whatever their case and width", () => {
  expect(uniqueNames(["A", "a", "Ａ", "b"])).toEqual(["A", "a(2)", "Ａ(3)", "b"]);
});
