import { rubricSchema, type Rubric } from "../../src/rubric/schema";
import { tableSentences, modifierSentences } from "../../src/rubric/sentences";
import { datesRubric } from "../support/datesRubric";
import { measuresRubric } from "../support/measuresRubric";
import { modifiedRubric } from "../support/modifiedRubrics";
import { builtInRubric, builtInRubrics } from "../support/rubrics";
import { namedSentence } from "../../src/rules/kinds/ruleSentence";

const told = ({ items }: Rubric) => items.map((item) => namedSentence(item.rule, item));

describe("the rules of a rubric", () => {
  it.each(
    [...builtInRubrics(), measuresRubric, datesRubric, modifiedRubric].map((rubric) => [rubric.id, rubric] as const),
  )("of %s are told without braces, names of parameters and gaps", (_, rubric) => {
    for (const sentence of told(rubric)) {
      expect(sentence).toMatch(/^[\u4e00-\u9fff]{2,8}——.{8,}/u);
      expect(sentence).not.toMatch(/[{}[\]"=]|undefined|null|NaN|true|false/);
    }
  });

  it("say of penalties and bonuses which they are", () => {
    const villages = told(builtInRubric("beijinggang-2019-villages"));
    expect(villages).toContain(
      "按次数累计——国检中出现问题影响全县考核结果每次扣3分，省检中出现问题影响全县考核结果每次扣2分，市检中出现问题影响全县考核结果每次扣1分，最多扣3分",
    );
    expect(villages).toContain("按次数累计——承担省、市、县现场会每次加1分，最多加2分");
  });

  it("say whose score it is where the rubric does", () => {
    const sentences = told(builtInRubric("beijinggang-2019-stations"));
    expect(sentences[1]).toBe("评分——评定“第三方评估得分”，0至80分");
  });
});

describe("what an item has beside its rule", () => {
  const sentencesOf = (id: string) => {
    const item = modifiedRubric.items.find((one) => one.id === id);
    return item === undefined ? [] : [...modifierSentences(item, modifiedRubric)];
  };

  it.each<[string, readonly string[]]>([
    [
      "1",
      [
        "“边境县”为“是”的：满分50分（第一条）",
        "注明“无此项任务”的：不计分，其余指标折算（第一条）",
        "“弄虚作假”为“是”的：不得分（第一条）",
      ],
    ],
    ["3", ["“边境县”为“是”的：满分20分（第一条）", "指标10“指标10”已发生的：最多计5分（第一条）"]],
    ["4", ["指标5“指标5”低于合格分30分的：最多计20分（第一条）", "合格分：10分"]],
    [
      "5",
      [
        "“功能区”为“生态”的：实际次数达到2的得30分，不足2的得0分（第一条）",
        "注明“没有试点”的：按满分计（第一条）",
        "合格分：30分",
      ],
    ],
  ])("of item %s is told in sentences", (id, sentences) => {
    expect(sentencesOf(id)).toEqual(sentences);
  });
});

it("names the stages and tells the whole rule where a variant changes them", () => {
  const [first] = measuresRubric.items;
  const phases = [
    { id: "daily", label: "平时监控", max: 4 },
    { id: "yearEnd", label: "年底考评", max: 6 },
  ];
  const rule = { kind: "deduction", least: 1, most: 1 };
  const when = { attribute: "town", is: true };
  const item = {
    ...first,
    variants: [{ when, max: 8, phases: { daily: 2, yearEnd: 6 }, set: rule, clause: "第二条" }],
  };
  const attributes = [{ id: "town", label: "城区街道", type: "flag", note: "必填" }];
  const rubric = rubricSchema.parse({ ...measuresRubric, items: [item], phases, attributes });
  expect(rubric.items.flatMap((one) => [...modifierSentences(one, rubric)])).toEqual([
    "“城区街道”为“是”的：满分8分，平时监控2分，年底考评6分，从8分倒扣，每次扣1分，扣完为止（第二条）",
  ]);
});

it("what is done to the sums of a table is told in sentences", () => {
  expect([...tableSentences(modifiedRubric)]).toEqual([
    "“日常工作”：最少计5分，乘以权重0.4（第一条）",
    "“加分”：最多计6分（第一条）",
    "加分合计最多为基础分的5%（第一条）",
    "总分乘以“难度系数”（第一条）",
    "总分与“省级评价得分”取低者（第一条）",
    "指标10“指标10”已发生的：最高评为“一般”（第一条）",
    "指标4“指标4”低于合格分10分的：最高评为“良好”（第一条）",
    "“功能区”为“重点”的：降1个等次（第一条）",
  ]);
});

it("what grades and circumstances bring with them is told in sentences", () => {
  expect([...tableSentences(builtInRubric("inner-mongolia-2018-leagues"))]).toEqual([
    "总分为平时监控＋年终考核（第四条；附件分值两栏）",
    "等次为“一般”或“差”的：由自治区扶贫开发领导小组约谈盟市党政主要负责人，提出限期整改要求（第八条）",
    "等次为“一般”或“差”，且“情节严重、造成不良影响”为“是”的：严肃问责（第八条）",
    "“完成年度计划、减贫成效显著”为“是”的：给予一定奖励（第八条）",
  ]);
});
