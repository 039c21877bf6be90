import type { Rubric } from "../../src/rubric/schema";
import { central, rankedUnit, rankedUnits, ratedUnit } from "../support/centralUnits";
import { fullEntries } from "../support/fullEntries";
import { modifiedRubric, modifiedUnit, repeatedRubric } from "../support/modifiedRubrics";
import { scored, unitIn } from "../support/scored";
import { wholeUnit } from "../support/scoredBooks";
import { column, complete, decimals, item, printed } from "../support/smallRubric";
import { categoriesRubric, phasesRubric, pointsRubric } from "../support/smallRubrics";

/** Why a unit among others stands where it does. */
const reasons = (rubric: Rubric, units: readonly object[], name: string, more: object = {}) =>
  unitIn(scored(rubric, units, more), name).reasons;

const by = (interpretations: Record<string, string>) => ({ interpretations });

describe("the reason of a grade by quota", () => {
  const part = "方案第七部分“考核结果及运用”";
  const grade = (name: string, attributes: Record<number, object>, more: object = {}) =>
    reasons(central, rankedUnits(20, attributes), name, more).grade;

  it("names the rank, the places and what the document asks for", () => {
    expect(grade("单位19", { 19: { seriousProblem: true } })).toBe(
      `名次19（填写），在靠后10%的2个名额内，且“存在突出问题”为“是”，按${part}为“较差”`,
    );
    expect(grade("单位20", {})).toBe(`名次20（填写），在靠后10%的2个名额内，但“存在突出问题”为“否”，按${part}为“一般”`);
    expect(grade("单位1", {})).toBe(`名次1（填写），在前10%的2个名额内，按${part}为“好”`);
    expect(grade("单位7", {})).toBe(`名次7（填写），在前30%的6个名额、靠后10%的2个名额以外，按${part}为“一般”`);
  });

  it("names who is barred, and who has its place", () => {
    const incident = { 2: { majorIncident: true } };
    const barred = `名次2（填写），在前10%的2个名额内，但“出现重大涉贫事件”为“是”，按${part}不能为“好”，定为“较好”`;
    expect(grade("单位2", incident)).toBe(`${barred}，名额不递补`);
    const filled = by({ "freed-place": "next-moves-up" });
    expect(grade("单位2", incident, filled)).toBe(`${barred}，名额由名次3递补`);
    expect(grade("单位3", incident, filled)).toBe(
      `名次3（填写），因名次2不能为“好”，递补到前10%的2个名额内，按${part}为“好”`,
    );
    expect(grade("单位4", incident, filled)).toBe(`名次4（填写），在前30%的6个名额内，按${part}为“较好”`);
    const both = { 1: { majorIncident: true }, 2: { majorIncident: true } };
    expect(grade("单位2", both, filled)).toBe(`${barred}，名额由名次3、4递补`);
    expect(grade("单位2", { 1: { majorIncident: true } }, filled)).toBe(
      `名次2（填写），在前10%的2个名额内，按${part}为“好”`,
    );
    const all = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [index + 1, { majorIncident: true }]));
    expect(grade("单位2", all, filled)).toBe(`${barred}，名额没有单位可以递补`);
  });

  it("says by which place tied units are counted", () => {
    const units = [rankedUnit(1), { ...rankedUnit(2), name: "乙" }, { ...rankedUnit(2), name: "丙" }];
    const tied = [...units, ...rankedUnits(20).slice(3)];
    expect(reasons(central, tied, "丙").grade).toBe(
      `名次2（填写）（2个单位并列），在前10%的2个名额内，按${part}为“好”`,
    );
    expect(reasons(central, tied, "丙", by({ "quota-ties": "worse" })).grade).toBe(
      `名次2（填写）（2个单位并列，按第3名算），在前30%的6个名额内，按${part}为“较好”`,
    );
    const gap = [...rankedUnits(19), { ...rankedUnit(25), name: "末" }];
    expect(reasons(central, gap, "末").grade).toMatch(/^名次20（填写的是25），在靠后10%的2个名额内/);
    expect(reasons(central, tied, "丙").rank).toBe(
      "名次2（填写），在20个单位中列第2名（2个单位并列）；依据方案第四部分“考核方法”",
    );
  });

  it("names what ratings are worth, and the group that is ranked by itself", () => {
    const units = [
      ratedUnit("甲", "好好好好好好", { leadDepartment: "教育部" }),
      ratedUnit("乙", "一一一一一一", { leadDepartment: "中央统战部" }),
    ];
    expect(reasons(central, units, "甲").rank).toBe(
      "评价等次赋分合计24，在2个单位中列第1名；依据方案第四部分“考核方法”",
    );
    expect(reasons(central, units, "乙", by({ cohort: "lead-department" })).rank).toBe(
      "评价等次赋分合计12，在“牵头部门”相同的1个单位中列第1名；依据方案第四部分“考核方法”",
    );
    expect(reasons(central, units, "甲").grade).toMatch(/^名次1（评价等次赋分24），在前30%的0个名额/);
  });

  it("says what is missing", () => {
    const blank = rankedUnits(20, { 1: { majorIncident: null } });
    expect(reasons(central, blank, "单位1").grade).toBe("不评等次：“出现重大涉贫事件”未填");
    const unranked = [{ name: "甲", entries: { "1": { rating: "好" } } }];
    expect(reasons(central, unranked, "甲")).toEqual({
      rank: "不排名：还有5项指标没有得分",
      grade: "不评等次：没有名次",
      veto: null,
    });
    const none = [ratedUnit("甲", "好好好好好好")];
    expect(reasons(central, none, "甲", by({ "rating-points": "entered-only" })).rank).toBe(
      "不排名：不是所有单位都填了“综合评价名次”，只按填写的名次排；依据方案第四部分“考核方法”",
    );
    expect(reasons(central, none, "甲", by({ cohort: "lead-department" })).rank).toBe(
      "不排名：“牵头部门”未填，不知道与哪些单位比较",
    );
  });

  it("names places in numbers within a group, gates and points that are not reached", () => {
    const entries = {
      "1": { "score@h1": 50, "score@h2": 50 },
      "2": { "deductions@h1": [5, 5, 5, 5], "deductions@h2": [5, 5, 5, 5] },
      "3": { "actual@h1": 1, "target@h1": 1, "actual@h2": 1, "target@h2": 1 },
      "4": { x: 0, "x@h1": 0, "x@h2": 0 },
    };
    const unit = (name: string) => ({ name, attributes: { group: "甲组" }, entries });
    const { grade } = reasons(withFrom(), [unit("一县")], "一县");
    expect(grade).toBe(
      "在“组别”相同的1个单位中名次1（总分70），在前1个名额内但总分70低于80，在前2个名额内，按第一条为“良好”；但指标2“指标2”低于合格分15分，按第一条降为“一般”",
    );
  });
});

/** Of the grades of the rubric that is assessed twice a year, the first asks for 80 points, and gains count once. */
function withFrom(): Rubric {
  const { grading } = repeatedRubric;
  if (grading.kind !== "quota") throw new Error("graded by quota");
  const [first, ...others] = grading.top;
  if (first === undefined) throw new Error("graded by quota");
  return {
    ...repeatedRubric,
    items: repeatedRubric.items.filter(({ id }) => id !== "4"),
    grading: { ...grading, top: [{ ...first, from: 80 }, ...others] },
  };
}

const tiered = complete({
  id: "tiered",
  items: [item("1", 100, { kind: "judged" })],
  total: 100,
  grading: {
    kind: "thresholds",
    tiers: [
      { grade: "优秀", from: 85 },
      { grade: "良好", from: 70 },
      { grade: "一般", from: null },
    ],
    clause: "附件",
  },
  interpretations: [decimals],
  printed: printed(
    [column("content", "content"), column("max", "max")],
    ["内容", "分值"],
    [{ cells: ["内容", "100"], items: ["1"] }],
  ),
});

describe("the reason of a grade by the total", () => {
  it.each([
    [84.99, "总分84.99，按附件，“70分（含）至85分”为“良好”"],
    [85, "总分85，按附件，“85分（含）以上”为“优秀”"],
    [69.99, "总分69.99，按附件，“低于70分”为“一般”"],
  ])("of %d", (total, sentence) => {
    expect(reasons(tiered, [{ name: "甲", entries: { "1": { score: total } } }], "甲").grade).toBe(sentence);
  });

  it("names what lowered it, and a decision by hand after what was computed", () => {
    const final = { grade: "优秀", reason: "会议研究" };
    expect(reasons(modifiedRubric, [{ ...modifiedUnit, final }], "一县").grade).toBe(
      "总分113.8，按第一条，“80分（含）以上”为“优秀”；但“功能区”为“重点”，按第一条降为“良好”；最终等次由人定为“优秀”：会议研究",
    );
  });

  it("is the entered one where the document has it entered", () => {
    const unit = { name: "甲", entries: fullEntries(phasesRubric), attributes: { grade: "好" } };
    expect(reasons(phasesRubric, [unit], "甲").grade).toBe("“等级”填写为“好”，按第一条采用");
    expect(reasons(phasesRubric, [{ ...unit, attributes: {} }], "甲").grade).toBe("不评等次：“等级”未填");
  });
});

describe("the reason of a rank", () => {
  const three = [wholeUnit("一村", 8), wholeUnit("二村", 9), wholeUnit("三村", 8)];

  it("names the total, the place and who shares it", () => {
    expect(reasons(pointsRubric, three, "二村").rank).toBe("总分65，在3个单位中列第1名；依据第一条");
    expect(reasons(pointsRubric, three, "三村").rank).toBe("总分64，在3个单位中列第2名（2个单位并列）；依据第一条");
  });

  it("says that it may change while somebody is not counted", () => {
    expect(reasons(pointsRubric, [...three, { name: "四村" }], "二村").rank).toBe(
      "总分65，在3个单位中列第1名；依据第一条；还有单位没有计入，名次是暂定的",
    );
  });

  it("names the category that is ranked by itself", () => {
    const unit = { name: "甲", category: "1", entries: { "1.1": { score: 90 } } };
    expect(reasons(categoriesRubric, [unit], "甲").rank).toBe("总分90，在“甲类”的1个单位中列第1名；依据第一条");
  });

  it("says why there is none", () => {
    const self = { name: "四村", self: wholeUnit("四村", 8).entries };
    expect(reasons(pointsRubric, [...three, self], "四村").rank).toBe(
      "不排名：没有审核数据，按自评计分，不与已审核的单位比较",
    );
    const open = { ...modifiedUnit, attributes: { ...modifiedUnit.attributes, difficulty: null } };
    expect(reasons(modifiedRubric, [open], "一县").rank).toBe("不排名：总分还没有定");
  });
});

describe("the reason of a veto", () => {
  const vetoed = { ...wholeUnit("一村", 8), entries: { ...wholeUnit("一村", 8).entries, "9": { occurred: true } } };
  const poor = {
    ...wholeUnit("一村", 0),
    entries: { ...wholeUnit("一村", 0).entries, "3": { a: 0, b: 0 }, "5": { value: 0, achieved: false } },
  };

  it("names what occurred, the total with its bound, and what follows", () => {
    expect(reasons(pointsRubric, [vetoed], "一村")).toEqual({
      rank: "不排名：一票否决的不参加排名；依据第一条",
      grade: "不评等次：没有名次",
      veto: "指标9“指标9”已发生（第一条）；按第一条一票否决，不参加排名",
    });
    expect(reasons(pointsRubric, [vetoed], "一村", by({ "veto-ranking": "other" })).veto).toBe(
      "指标9“指标9”已发生（第一条）；按第一条一票否决，仍参加排名",
    );
    expect(reasons(pointsRubric, [poor], "一村").veto).toMatch(/^总分[\d.]+低于40分（第一条）；按第一条一票否决/);
  });

  it("says that nothing vetoes, or nothing yet", () => {
    expect(reasons(pointsRubric, [wholeUnit("一村", 8)], "一村").veto).toBe("没有发生一票否决的情形，总分64不低于40分");
    expect(reasons(pointsRubric, [{ name: "一村" }], "一村").veto).toBe("目前没有一票否决的情形，数据还没有填全");
  });
});
