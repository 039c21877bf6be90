import { issuedFiles, type Wanted } from "../../../src/app/issued/documents";
import { usualOptions } from "../../../src/app/issued/options";
import type { ReportSource } from "../../../src/report/options";
import { issueText } from "../../../src/shared/issue";
import { issuedSource, sampleSource } from "../../support/issued";
import { wholeUnit } from "../../support/scoredBooks";
import { pointsRubric } from "../../support/smallRubrics";

const source = issuedSource(pointsRubric, { units: [wholeUnit("一村", 8), wholeUnit("二村", 9)] });

function issued(of: ReportSource, wanted: Wanted, version: "public" | "internal" = "public") {
  const files = issuedFiles(of, wanted, usualOptions(of, version));
  const made = files.ok ? files.value.map(({ name, document }) => [name, document.appendices.length]) : null;
  return { made, told: files.issues.map(issueText) };
}

describe("the files that are issued", () => {
  it.each<[string, Wanted, (string | number)[][]]>([
    ["one unit's table, however its name is typed", { tables: "unit", name: " 二村 " }, [["附件 考核表（二村）", 1]]],
    ["all units' tables in one", { tables: "units" }, [["附件 考核表（各单位）", 2]]],
    [
      "all units' tables in one each",
      { tables: "each" },
      [
        ["附件 考核表（一村）", 1],
        ["附件 考核表（二村）", 1],
      ],
    ],
    ["the table for all", { tables: "summary" }, [["附件 考核表（汇总表）", 1]]],
  ])("%s", (_, wanted, made) => {
    expect(issued(source, wanted)).toEqual({ made, told: [] });
  });

  it("are none for a unit that there is not; those that there are, are named", () => {
    expect(issued(source, { tables: "unit", name: "三村" })).toEqual({
      made: null,
      told: ["没有单位“三村”，现有：一村、二村"],
    });
    const many = sampleSource("central-units-2017", 20);
    expect(issued(many, { tables: "unit", name: "三村" }).told[0]).toMatch(/等20个单位$/);
  });

  it("are none where there is no unit", () => {
    const empty = issuedSource(pointsRubric, { units: [] });
    for (const tables of ["units", "each", "summary"] as const) {
      expect(issued(empty, { tables })).toEqual({ made: null, told: ["没有可以导出的单位，请先填写数据"] });
    }
  });

  it("say in their names and in a warning that they are not final", () => {
    const open = issuedSource(pointsRubric, { units: [{ name: "一村" }] });
    const { made, told } = issued(open, { tables: "each" });
    expect(made).toEqual([["附件 考核表（一村）（暂计）", 1]]);
    expect(told).toEqual(["有单位未填全或数据有误，它们的表和汇总表标了“暂计”，补全并重新导出后才能印发"]);
  });

  it("stamp no complete unit as another one is not, and say inside that its rank may change", () => {
    const open = { ...wholeUnit("二村", 9), entries: { ...wholeUnit("二村", 9).entries, "1": {} } };
    const some = issuedSource(pointsRubric, { units: [wholeUnit("一村", 8), open] });
    const names = (issued(some, { tables: "each" }).made ?? []).map(([name]) => name);
    expect(names).toEqual(["附件 考核表（一村）", "附件 考核表（二村）（暂计）"]);
    expect(issued(some, { tables: "unit", name: "一村" }).told).toEqual([]);
    expect(issued(some, { tables: "unit", name: "一村" }, "internal").told).toEqual([
      "有别的单位未填全或数据有误：导出的表得分已定，名次、按名额的等次还可能变动，标了“暂定”",
    ]);
  });

  it("tell what a public version must not have", () => {
    const central = sampleSource("central-units-2017", 2);
    expect(issued(central, { tables: "summary" }).told).toEqual([
      "公开版不含评价等次、综合等次（方案第四部分“考核方法”：综合评价方法及等次意见不对外公布）；需要的请导出内部版",
    ]);
    expect(issued(central, { tables: "summary" }, "internal").told).toEqual([]);
  });
});

describe("how tables are issued unless somebody wishes otherwise", () => {
  it("inside by rank, outside in the order of the list, signed by who issued the document", () => {
    const signature = { assessor: "考核办公室", responsible: null };
    expect(usualOptions(source, "internal")).toMatchObject({
      version: "internal",
      order: "rank",
      signature,
      date: null,
    });
    expect(usualOptions(source, "public")).toMatchObject({ version: "public", order: "list", signature });
  });

  it("with the units' own points where the document asks for them and somebody gave some", () => {
    expect(usualOptions(sampleSource("shanxi-miit-2020-cities", 2), "public").self).toBe(true);
    const none = sampleSource("beijinggang-2019-villages", 2);
    expect(usualOptions(none, "public").self).toBe(false);
  });
});
