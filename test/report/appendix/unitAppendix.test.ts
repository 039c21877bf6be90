import { changed } from "../../support/changed";
import { appendixOf, columnsFrom, issuedSource, rowsOf } from "../../support/issued";
import { modifiedRubric, modifiedUnit } from "../../support/modifiedRubrics";
import { wholeUnit } from "../../support/scoredBooks";
import { pointsRubric } from "../../support/smallRubrics";

describe("the table of a small rubric", () => {
  const units = [
    { ...wholeUnit("一村", 8), attributes: { remote: false }, self: { "1": { score: 9 } } },
    wholeUnit("二村", 9),
    wholeUnit("三村", 7),
  ];
  const source = issuedSource(pointsRubric, { units, period: "2020年" });

  it("is the printed one with a column of points, subtotals, veto and grade", () => {
    const { above, table, below } = appendixOf(source, 0, "public");
    expect(above).toEqual([
      { kind: "annex", text: "附件" },
      { kind: "title", text: "考核表" },
      { kind: "fact", text: "考核对象：一村", beside: "考核期间：2020年" },
    ]);
    expect(rowsOf(table)).toEqual([
      ["序号", "部分", "内容", "分值", "得分"],
      ["合计", null, null, "70", 64],
      ["1", "甲", "内容一", "10", 8],
      ["2", null, "内容二", "20", 18],
      ["3", "乙", "内容三", "30", 20],
      ["4", null, "内容四", null, 5],
      ["5", null, "内容五", "6", "不适用"],
      [null, null, "内容五续", "4", 10],
      ["6", "加分", "内容六", "3", 3],
      ["7", "减分", "内容七", "2", 0],
      ["8", "否决", "①②", null, "未发生"],
      ["小计：甲（30分）", null, null, null, 26],
      ["小计：乙（40分）", null, null, null, 35],
      ["基础分", null, null, null, 61],
      ["加分", null, null, null, 3],
      ["减分", null, null, null, 0],
      ["一票否决", null, null, null, "否"],
      ["等次", null, null, null, "优秀"],
    ]);
    expect(below).toEqual([]);
  });

  it("says what is assessed of the unit instead of what the table says, and what was mended in it", () => {
    const contents = [{ when: { attribute: "remote", is: false }, text: "年度工作", clause: "第二条" }];
    const mended = [
      { printed: "考核标", mended: "考核表", where: "标题", places: ["title"] },
      { printed: "[2017]", mended: "〔2017〕", where: "发文字号" },
    ];
    const rubric = changed(pointsRubric, { "items[0].contents": contents, mended });
    const notesOf = (unit: number, asIssued: boolean) => {
      const { above, below } = appendixOf(issuedSource(rubric, { units }), unit, "public", { asIssued });
      return [above[1]?.text, ...below.map(({ text }) => text)];
    };
    expect(notesOf(0, false)).toEqual([
      "考核表",
      expect.stringMatching(/^第1项：.*为“否”，评价“年度工作”（第二条）。$/u),
      "原文误字已更正：“考核标”更正为“考核表”（标题）。",
    ]);
    expect(notesOf(1, true)).toEqual(["考核标"]);
  });

  it("has inside the unit's own points, explanations, rank and readings, too", () => {
    const { table, below } = appendixOf(source, 0, "internal", { self: true });
    expect(rowsOf(table)[0]?.slice(4)).toEqual(["自评\n得分", "得分", "评分说明"]);
    expect(columnsFrom(table, 4).slice(1, 3)).toEqual([
      [9, 8, "满分10分，评定8分，得8分；依据第一条"],
      ["暂缺", 18, "满分20分，1次扣分合计2分，得18分；依据第一条"],
    ]);
    expect(rowsOf(table).slice(-3)).toEqual([
      ["一票否决", null, null, null, null, "否", "没有发生一票否决的情形，总分64不低于40分"],
      ["名次", null, null, null, null, 2, "总分64，在3个单位中列第2名；依据第一条"],
      ["等次", null, null, null, null, "优秀", "总分64，按第一条，“60分（含）以上”为“优秀”"],
    ]);
    expect(below[0]?.text).toMatch(/^采用的口径：1\.怎样理解：通常；/);
  });

  it("is signed and sealed where it is wanted", () => {
    const signature = { assessor: "考核办", responsible: null };
    expect(appendixOf(source, 1, "public", { signature, date: "2020年12月31日" }).below).toEqual([
      { kind: "signature", text: "考核单位（盖章）：考核办", beside: "被考核单位（盖章）：二村" },
      { kind: "signature", text: "考核人（签名）：", beside: "负责人（签名）：" },
      { kind: "signature", text: "", beside: "2020年12月31日" },
    ]);
  });

  it("shows the decided grade; inside also the computed one and the reason", () => {
    const decided = issuedSource(pointsRubric, {
      units: [{ ...units[1], final: { grade: "良好", reason: "会议决定" } }],
    });
    const last = (version: "public" | "internal") => rowsOf(appendixOf(decided, 0, version).table).at(-1);
    expect(last("public")).toEqual(["等次", null, null, null, "良好（人工；计算为优秀）"]);
    const why = "总分65，按第一条，“60分（含）以上”为“优秀”；最终等次由人定为“良好”：会议决定";
    expect(last("internal")).toEqual(["等次", null, null, null, "良好（人工；计算为优秀）", why]);
  });
});

describe("what comes between the items and the total", () => {
  const units = [modifiedUnit];
  const source = issuedSource(modifiedRubric, { units });

  it("has rows of its own, and what does not apply is said", () => {
    const rows = rowsOf(appendixOf(source, 0, "public").table);
    expect(rows[1]?.at(-1)).toBe("不适用");
    expect(rows.slice(-8).map((row) => [row[0], row.at(-1)])).toEqual([
      ["基础分", 99],
      ["加分", 4.95],
      ["减分", 0.5],
      ["调整前总分", 103.45],
      ["难度系数", 1.1],
      ["总分", 113.8],
      ["一票否决", "否"],
      ["等次", "良好"],
    ]);
  });

  it("is explained inside", () => {
    const rows = rowsOf(appendixOf(source, 0, "internal").table);
    expect(rows.find(([label]) => label === "得分调整")?.at(-1)).toContain("乘以“难度系数”1.1，计113.8分");
    expect(rows.at(-1)?.at(-1)).toBe(
      "总分113.8，按第一条，“80分（含）以上”为“优秀”；但“功能区”为“重点”，按第一条降为“良好”",
    );
  });
});

describe("results that are not final", () => {
  const blank = { ...wholeUnit("一村", 8), entries: { ...wholeUnit("一村", 8).entries, "1": {} } };
  const source = issuedSource(pointsRubric, { units: [blank, wholeUnit("二村", 9)] });

  it("are marked over the table and at the total, and what lacks is named", () => {
    const { above, table } = appendixOf(source, 0, "public");
    expect(above.filter(({ kind }) => kind === "mark").map(({ text }) => text)).toEqual([
      "【暂计】本单位有指标未填全或有误，结果不是最终的",
    ]);
    expect(columnsFrom(table, 4).slice(0, 2)).toEqual([["56\n暂计"], ["暂缺"]]);
    expect(columnsFrom(table, 4).slice(-2)).toEqual([["暂缺"], ["暂缺"]]);
  });

  it("are not those of a complete unit, whose rank alone may change", () => {
    const issued = appendixOf(source, 1, "public");
    expect([issued.mark, issued.above.find(({ kind }) => kind === "mark")]).toEqual([null, undefined]);
    expect(columnsFrom(issued.table, 4)[0]).toEqual([65]);
    const inside = appendixOf(source, 1, "internal");
    expect(inside.mark).toBe("内部使用");
    expect(inside.above.find(({ kind }) => kind === "mark")?.text).toBe(
      "【暂定】有单位未填全或有误，名次可能变动；得分已定",
    );
    const labels = rowsOf(inside.table).map(([label]) => label);
    expect(labels.slice(-2)).toEqual(["名次（暂定）", "等次"]);
  });

  it("are those of a complete unit where an item compares it with one that lacks the item", () => {
    const unranked = { ...wholeUnit("一村", 8), entries: { ...wholeUnit("一村", 8).entries, "5": {} } };
    const compared = issuedSource(pointsRubric, { units: [unranked, wholeUnit("二村", 9)] });
    const { mark, above } = appendixOf(compared, 1, "public");
    expect(mark).toBe("暂计");
    expect(above.find(({ kind }) => kind === "mark")?.text).toBe(
      "【暂计】有单位没有填报与其他单位比较的指标，得分可能变动",
    );
  });

  it("are all of a workbook with an error of no single unit, and those of a unit with an error of its own", () => {
    const whole = issuedSource(pointsRubric, { units: [wholeUnit("一村", 8), wholeUnit("二村", 9)] });
    const marksWith = (faults: { units: Set<string>; all: boolean }) =>
      [0, 1].map((index) => appendixOf({ ...whole, provisional: true, faults }, index, "public").mark);
    expect(marksWith({ units: new Set(), all: true })).toEqual(["暂计", "暂计"]);
    expect(marksWith({ units: new Set(["二村"]), all: false })).toEqual([null, "暂计"]);
  });

  it("say that they come from the unit itself", () => {
    const own = issuedSource(pointsRubric, { units: [{ name: "一村", self: wholeUnit("一村", 8).entries }] });
    expect(appendixOf(own, 0, "public").above).toContainEqual({
      kind: "mark",
      text: "【自评】没有审核数据，按自评数据计分",
    });
  });
});
