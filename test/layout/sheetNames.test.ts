import { sheetNamer } from "../../src/layout/sheetNames";

describe("names of sheets", () => {
  const cases: readonly (readonly [what: string, wanted: string, name: string])[] = [
    ["stay as they are", "红星村", "红星村"],
    ["lose what Excel forbids", "a:b\\c/d?e*f[g]h", "a b c d e f g h"],
    ["lose the full-width forms of it, which some Excels forbid, too", "甲：乙／丙？", "甲 乙 丙"],
    ["lose apostrophes at their ends", "'甲'乙'", "甲'乙"],
    ["lose line breaks", "甲\n乙", "甲 乙"],
    ["are cut to 31 characters", "村".repeat(40), "村".repeat(31)],
    ["are cut between characters", "村".repeat(30) + "𠮷", "村".repeat(30)],
    ["do not end in an apostrophe when cut", "村".repeat(30) + "'乙", "村".repeat(30)],
    ["lose what nobody sees", "太\u200b原\u00ad市", "太原市"],
    ["are never empty", " ' ", "单位"],
  ];

  it.each(cases)("%s", (_, wanted, name) => {
    expect(sheetNamer()(wanted)).toBe(name);
  });

  it("are numbered where they would be equal without regard to case and width", () => {
    const name = sheetNamer();
    expect(["A村", "a村", "Ａ村", "a:村"].map(name)).toEqual(["A村", "a村(2)", "Ａ村(3)", "a 村(4)"]);
  });

  it("are numbered where they would look the same", () => {
    const name = sheetNamer();
    expect(["太原市", "太\u200b原市", "太 原市"].map(name)).toEqual(["太原市", "太原市(2)", "太 原市(3)"]);
  });

  it("are cut further to make room for the number", () => {
    const name = sheetNamer();
    const long = "村".repeat(31);
    expect([long, long].map(name)).toEqual([long, `${"村".repeat(28)}(2)`]);
  });

  it("are numbered where sheets that are there already have them", () => {
    const name = sheetNamer(["附件 A村", "附件 b村(2)"]);
    expect(["附件 a村", "附件 B村", "附件 b村"].map(name)).toEqual(["附件 a村(2)", "附件 B村", "附件 b村(3)"]);
  });

  it("leave the names of the other sheets alone, and the one that Excel keeps for itself", () => {
    const name = sheetNamer();
    expect(["说明", "台账", "汇总", "审核", "_RUBRIC", "history"].map(name)).toEqual([
      "说明(2)",
      "台账(2)",
      "汇总(2)",
      "审核(2)",
      "_RUBRIC(2)",
      "history(2)",
    ]);
  });
});
