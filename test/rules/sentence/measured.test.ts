import { eachIsTold } from "../../support/toldRules";
import {
  bands,
  entered,
  linear,
  measuredTold as told,
  satisfaction,
  share,
  shortfall,
} from "../../support/toldMeasures";

const marks = { kind: "mean", unit: "分", min: 0, max: 100, dropHighest: 0, dropLowest: 0 };
const votes = {
  kind: "votes",
  unit: "分",
  counted: "票",
  levels: [
    { id: "good", label: "优秀", worth: 100 },
    { id: "poor", label: "不称职", worth: 0 },
    { id: "void", label: "弃权", worth: null },
  ],
};
describe("what is measured", () => {
  const rest = "达到100%得满分10分；不足的，得分＝10×该数÷100%";
  const marked = "达到100分得满分10分；不足的，得分＝10×该数÷100分";

  eachIsTold([
    told(`数值${marked}`, entered("分"), share),
    told(
      `“总结报送日期”晚于2019-04-01的天数：不超过0天得10分，每多1天扣0.5分，最低0分`,
      { kind: "daysLate", due: "2019-04-01" },
      shortfall({ better: "lower", target: 0, amount: 0.5 }),
      { labels: { date: "总结报送日期" } },
    ),
    told(`满意度${rest}`, entered("%"), share, { labels: satisfaction }),
    told(`“实际完成数”÷“目标任务数”：${rest}；“目标任务数”为0的不能计分`, { kind: "rate", unit: "%", per: 100 }, share),
    told(
      `“接种人数”÷“人口”×10000：达到100人得满分10分；不足的，得分＝10×该数÷100人；“人口”为0的得0分`,
      { kind: "rate", unit: "人", per: 10_000 },
      share,
      { labels: { actual: "接种人数", target: "人口" }, zeroDivisor: "none" },
    ),
    told(
      `“本年数”减“上年数”：达到100件得满分10分；不足的，得分＝10×该数÷100件，最低0分`,
      { kind: "change", as: "difference", unit: "件" },
      share,
    ),
    told(
      `“今年收入”比“去年收入”的增长率（下降为负）：${rest}，最低0分；“去年收入”为0的得满分10分`,
      { kind: "change", as: "growth", unit: "万元" },
      share,
      { labels: { current: "今年收入", previous: "去年收入" }, zeroDivisor: "full" },
    ),
    told(`“各评分”的平均：${marked}；没有“各评分”的不能计分`, marks, share),
    told(
      `“评委打分”去掉1个最高、2个最低后的平均：${marked}；没有“评委打分”的不能计分`,
      { ...marks, dropHighest: 1, dropLowest: 2 },
      share,
      { labels: { marks: "评委打分" } },
    ),
    told(
      `“各评分”的平均（应有7个）：${marked}；少于规定个数的不能计分；没有“各评分”的不能计分`,
      { ...marks, count: 7 },
      share,
    ),
    told(
      `“各评分”去掉1个最高、1个最低后的平均（应有5至7个）：${marked}；少于规定个数的按到场人数平均；没有“各评分”的不能计分`,
      { ...marks, dropHighest: 1, dropLowest: 1, count: { least: 5, most: 7 } },
      share,
      { absent: "present" },
    ),
    told(
      `“各单位得分”按“各单位规模”加权的平均：${marked}；“各单位规模”合计为0的不能计分`,
      { kind: "meanBySize", unit: "分", min: 0, max: 100 },
      share,
    ),
    told(
      `“各村得分”按“户数”加权的平均：${marked}；“户数”合计为0的得0分`,
      { kind: "meanBySize", unit: "分", min: 0, max: 100 },
      share,
      { labels: { marks: "各村得分", sizes: "户数" }, zeroDivisor: "none" },
    ),
    told(
      `有效票的平均（优秀每票计100分，不称职每票计0分，弃权不算有效票）：${marked}；没有有效票的不能计分`,
      votes,
      share,
    ),
    told(
      `有效人的平均（满意每人计1，不满意每人计0）：达到0.9得满分10分；不足的，得分＝10×该数÷0.9；没有有效人的不能计分`,
      {
        kind: "votes",
        unit: "",
        counted: "人",
        levels: [
          { id: "yes", label: "满意", worth: 1 },
          { id: "no", label: "不满意", worth: 0 },
        ],
      },
      { kind: "share", full: 0.9 },
    ),
  ]);
});

describe("what is measured in several parts", () => {
  const weighted = (emptyPart: string, measures: readonly object[]) => ({
    kind: "weighted",
    unit: "分",
    parts: measures.map((measure, index) => ({
      id: `p${String(index)}`,
      label: ["领导", "同级", "群众"][index],
      weight: [0.5, 0.3, 0.2][index],
      measure,
    })),
    emptyPart,
  });

  eachIsTold([
    told(
      "领导（权重0.5）、同级（权重0.3）的加权平均：即为得分，最高10分",
      weighted("error", [entered("分", { max: 100 }), entered("分", { max: 100 })]),
      linear(1, 0, 0),
    ),
    told(
      "领导（权重0.5）、“同级”的平均（权重0.3）、群众（权重0.2，有效票的平均（优秀每票计100分，不称职每票计0分，弃权不算有效票））的加权平均：每1分得0.1分（不足1分的按比例计），最高10分；没有的一项不计，权重由其余各项分担；各项都没有的不能计分",
      weighted("leaveOut", [entered("分", { max: 100 }), marks, votes]),
      linear(0.1, 0, 0),
    ),
    told(
      "领导（权重0.5，“局长”的平均）、同级（权重0.3，“办结数”÷“目标任务数”）的加权平均：即为得分，最高10分；任何一项没有的得0分",
      weighted("error", [marks, { kind: "rate", unit: "分", per: 1 }]),
      linear(1, 0, 0),
      { labels: { "p0.marks": "局长", "p1.actual": "办结数" }, zeroDivisor: "none" },
    ),
  ]);
});

describe("points of other items", () => {
  const pointsOf = (weights: readonly number[], more: object = {}) => ({
    kind: "items",
    items: weights.map((weight, index) => ({ item: String(index + 1), weight })),
    as: "sum",
    ...more,
  });
  const asItIs = linear(1, 0, 0);
  const leaving = { exempt: "leaveOut" };
  const none = { zeroDivisor: "none" };

  eachIsTold([
    told("指标1的得分：即为得分，最高10分，最低0分", pointsOf([1]), asItIs),
    told("指标1的得分×0.3：即为得分，最高10分，最低0分", pointsOf([0.3]), asItIs),
    told("指标1、指标2、指标3的得分之和：即为得分，最高10分，最低0分", pointsOf([1, 1, 1]), asItIs),
    told(
      "指标1的得分＋指标2的得分×0.5－指标3的得分×2－指标4的得分：即为得分，最高10分，最低0分",
      pointsOf([1, 0.5, -2, -1]),
      asItIs,
    ),
    told(
      "指标1、指标2的得分之和：即为得分，最高10分，最低0分；不适用的指标不计；各项都不适用的得0分",
      pointsOf([1, 1], leaving),
      asItIs,
      none,
    ),
    told("指标1、指标2得分的平均：即为得分，最高10分，最低0分", pointsOf([50, 50], { as: "mean" }), asItIs),
    told(
      "指标1的得分（权重2）、指标2的得分（权重1）的加权平均：即为得分，最高10分，最低0分；不适用的指标不计；各项都不适用的得0分",
      pointsOf([2, 1], { as: "mean", ...leaving }),
      asItIs,
      none,
    ),
    told(
      "按指标1、指标2的得分之和从高到低排名：第1名得10分，每靠后1名扣0.5分，最低0分；并列的名次按1、1、3排",
      pointsOf([1, 1]),
      shortfall({ better: "lower", target: 1, amount: 0.5 }),
      { compare: { kind: "place", better: "higher", ties: "shared", as: "place" } },
    ),
  ]);
});

describe("what is compared", () => {
  const place = (more: object = {}) => ({
    compare: { kind: "place", better: "higher", ties: "shared", as: "place", ...more },
  });
  const against = (kind: string, better?: string) => ({ compare: better === undefined ? { kind } : { kind, better } });
  const ratio = "达到100%得满分10分；不足的，得分＝10×该数÷100%；各单位无法比较高低的不能计分";

  eachIsTold([
    told(
      "按“满意度”从高到低排名：第1至3名得5分，第4名及以后得2分；并列的名次按1、1、3排",
      entered("%"),
      bands({ atLeast: 1, atMost: 3, points: 5 }, { atLeast: 4, points: 2 }),
      { ...place(), labels: satisfaction },
    ),
    told(
      "按“数值”从低到高排名：第1名得10分，第2名得8分，第3至5名得5分，第5名以后得0分；并列的名次按1、1、2排",
      entered("件"),
      bands(
        { atMost: 1, points: 10 },
        { above: 1, atMost: 2, points: 8 },
        { above: 2, below: 6, points: 5 },
        { above: 5, points: 0 },
      ),
      place({ better: "lower", ties: "dense" }),
    ),
    told(
      "按“数值”从高到低排名，看名次占单位总数的百分之几：30%及以下得10分，高于30%得5分；并列的名次按1、1、3排",
      entered(""),
      bands({ atMost: 30, points: 10 }, { above: 30, points: 5 }),
      place({ as: "percent" }),
    ),
    told(
      "按“实际完成数”÷“目标任务数”从高到低排名：第1名得10分，每靠后1名扣0.5分，最低0分；并列的名次按1、1、3排；“目标任务数”为0的得0分",
      { kind: "rate", unit: "%", per: 100 },
      shortfall({ better: "lower", target: 1, amount: 0.5 }),
      { ...place(), zeroDivisor: "none" },
    ),
    told(
      "按“数值”从高到低排名：第1名得10分，每低一个名次扣2分，最高10分，最低0分；并列的名次按1、1、3排",
      entered(""),
      linear(-2, 12, 0),
      place(),
    ),
    told(`“数值”与最高的单位相比（本单位÷最高）：${ratio}`, entered(""), share, against("best", "higher")),
    told(`“数值”与最低的单位相比（最低÷本单位）：${ratio}`, entered(""), share, against("best", "lower")),
    told(
      "“数值”与最高的单位相比（本单位÷最高）：每1个百分点得0.1分（不足1个百分点的按比例计），最高10分；各单位无法比较高低的不能计分",
      entered(""),
      linear(0.1, 0, 0),
      against("best", "higher"),
    ),
    told(`“数值”在各单位最低（0%）与最高（100%）之间的位置：${ratio}`, entered(""), share, against("range", "higher")),
    told(`“数值”在各单位最高（0%）与最低（100%）之间的位置：${ratio}`, entered(""), share, against("range", "lower")),
    told(
      "“数值”比各单位平均高多少（低于平均为负）：从5分起，为正的每1个百分点加0.5分，为负的每1个百分点扣0.5分（不足1个百分点的按比例计），最高10分，最低0分",
      entered("%"),
      linear(0.5, 5, 0),
      against("average"),
    ),
    told(
      "“目标任务数”÷“实际完成数”比各单位平均高多少（低于平均为负）：不超过0得10分，每多1扣0.2分（不足1的按比例计），最低0分；“实际完成数”为0的不能计分",
      { kind: "rate", unit: "", per: 1 },
      shortfall({ better: "lower", target: 0 }),
      { ...against("average"), labels: { actual: "目标任务数", target: "实际完成数" } },
    ),
    told(
      "“各评分”的平均与最高的单位相比（本单位÷最高）：达到100%得满分10分；不足的，得分＝10×该数÷100%；没有“各评分”或各单位无法比较高低的得满分10分",
      marks,
      share,
      { ...against("best", "higher"), zeroDivisor: "full" },
    ),
  ]);
});
