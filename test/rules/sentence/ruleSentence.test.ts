import { eachIsTold } from "../../support/toldRules";

const level = (label: string, points: number, counted = "次") => ({ id: label, label, points, counted });
const ranked = { kind: "ranked", top: 2, otherwise: 2, ties: "shared", topNeedsAchieved: false, unmet: "zero" };
const flag = (id: string, label: string) => ({ id, label, type: "flag" });

describe("rules about a task", () => {
  eachIsTold([
    [{ kind: "binary" }, { max: 4 }, "完成的得4分，否则得0分"],
    [{ kind: "binary", labels: { achieved: "是否按期报送" } }, { max: 2.5 }, "按期报送的得2.5分，否则得0分"],
    [{ kind: "binary", labels: { achieved: "有专人" } }, { max: 2 }, "“有专人”为是的得2分，否则得0分"],
    [{ kind: "threshold", atLeast: 3 }, { max: 5 }, "实际次数达到3的得5分，不足3的得0分"],
    [
      { kind: "threshold", atLeast: 1, labels: { value: "召开会议次数" } },
      { max: 3 },
      "召开会议次数达到1的得3分，不足1的得0分",
    ],
    [{ kind: "fulfilled" }, { max: 2 }, "全部完成任务（“实际完成数”达到“目标任务数”）得2分，否则得0分"],
    [
      { kind: "fulfilled", labels: { actual: "已对接县数", target: "应对接县数" } },
      { max: 2 },
      "全部完成任务（“已对接县数”达到“应对接县数”）得2分，否则得0分",
    ],
    [
      { kind: "proportional", noTarget: "error" },
      { max: 4 },
      "完成任务得满分4分；未完成的，得分＝4×完成率（“实际完成数”÷“目标任务数”）；任务为0的不能计分",
    ],
    [
      { kind: "proportional", noTarget: "full", labels: { actual: "培训人数", target: "任务人数" } },
      { max: 3 },
      "完成任务得满分3分；未完成的，得分＝3×完成率（“培训人数”÷“任务人数”）；任务为0的得满分3分",
    ],
    [{ kind: "discretionary" }, { max: 3 }, "开展的得3分，否则由审核人酌情扣0至3分"],
    [
      { kind: "discretionary", labels: { achieved: "是否开展消费扶贫" } },
      { max: 3 },
      "开展消费扶贫的得3分，否则由审核人酌情扣0至3分",
    ],
  ]);
});

describe("rules about what was judged", () => {
  eachIsTold([
    [{ kind: "judged" }, { max: 10 }, "由审核人评定，得0至10分"],
    [{ kind: "judged", labels: { score: "第三方评估得分" } }, { max: 80 }, "评定“第三方评估得分”，0至80分"],
    [
      { kind: "scaled", sources: [{ id: "a", label: "年终考核成绩", factor: 0.3 }] },
      { max: 30 },
      "得分＝年终考核成绩×0.3（百分制）",
    ],
    [
      {
        kind: "scaled",
        sources: [
          { id: "a", label: "组织部评分", factor: 0.16 },
          { id: "b", label: "指挥部评分", factor: 0.24 },
        ],
      },
      { max: 40 },
      "得分＝组织部评分×0.16＋指挥部评分×0.24（百分制）",
    ],
    [
      {
        kind: "level",
        options: [
          { label: "优", points: { least: 8, most: 10 } },
          { label: "良", points: 6 },
          { label: "差", points: -2 },
        ],
      },
      { max: 10 },
      "评为“优”得8至10分（由审核人评定），“良”得6分，“差”扣2分",
    ],
    [
      {
        kind: "level",
        options: [
          { label: "合格", points: 5 },
          { label: "不合格", points: 0 },
        ],
      },
      { max: 5 },
      "评为“合格”得5分，“不合格”得0分",
    ],
    [{ kind: "rating", ratings: ["好", "较好", "一般"] }, { max: 0 }, "在好、较好、一般中评一个等次，不计分"],
    [{ kind: "rating", ratings: ["合格", "不合格"] }, { max: 0 }, "在合格、不合格中评一个等次，不计分"],
  ]);
});

describe("rules that count", () => {
  const media = [level("中央媒体", 1, "篇"), level("省级媒体", 0.5, "篇")];
  const praise = [level("表彰", 3), level("通报批评", -2)];

  eachIsTold([
    [{ kind: "deduction", least: 0.5, most: 2 }, { max: 20 }, "从20分倒扣，每次扣0.5至2分，扣完为止"],
    [{ kind: "deduction", least: 1, most: 1 }, { max: 5 }, "从5分倒扣，每次扣1分，扣完为止"],
    [{ kind: "tally", levels: media, cap: 3 }, { max: 3 }, "中央媒体每篇1分，省级媒体每篇0.5分，最多3分"],
    [
      { kind: "tally", levels: media, cap: 3 },
      { max: 3, counts: "bonus" },
      "中央媒体每篇加1分，省级媒体每篇加0.5分，最多加3分",
    ],
    [
      { kind: "tally", levels: media, cap: 3, atMostOnce: [], highestOf: [media.map(({ id }) => id)] },
      { max: 3 },
      "中央媒体每篇1分，省级媒体每篇0.5分，最多3分；“中央媒体”、“省级媒体”只计分值最高的一次",
    ],
    [
      { kind: "tally", levels: [level("迟报", 0.5)], cap: null, atMostOnce: ["迟报"] },
      { max: 3, counts: "penalty" },
      "迟报每次扣0.5分，不封顶；“迟报”不论几次只计一次",
    ],
    [
      { kind: "tally", levels: [level("迟报", 0.5)], cap: null },
      { max: 3, counts: "penalty" },
      "迟报每次扣0.5分，不封顶",
    ],
    [
      { kind: "net", levels: praise, cap: 3, capOn: "net" },
      { max: 3 },
      "表彰每次加3分，通报批评每次扣2分；加减相抵，最多加3分、最多扣3分",
    ],
    [
      { kind: "net", levels: praise, cap: 5, capOn: "each" },
      { max: 5 },
      "表彰每次加3分，通报批评每次扣2分；加分、扣分各最多5分，再相抵",
    ],
    [
      { kind: "best", levels: [level("国家级表彰", 3), level("省级表彰", 2)] },
      { max: 3, counts: "bonus" },
      "国家级表彰加3分，省级表彰加2分；只按最高的一项计一次，最多加3分",
    ],
    [
      { kind: "best", levels: [level("一等奖", 5), level("二等奖", 3)] },
      { max: 4 },
      "一等奖5分，二等奖3分；只按最高的一项计一次，最多4分",
    ],
  ]);
});

describe("rules about events", () => {
  const event = (effect: string, label: string, each: unknown, cap: number | null = null) => {
    return { id: label, label, effect, counted: "次", each, cap };
  };
  const accident = (label: string) => ({ id: "accident", label, effect: "zeroes", counted: "起" });
  const events = (start: number | "max", all: readonly object[], floor: number | null = 0) => {
    return { kind: "events", start, events: all, floor };
  };

  eachIsTold([
    [
      events("max", [event("takes", "迟报", 1, 3), event("takes", "漏报", { least: 1, most: 2 })]),
      { max: 10 },
      "从10分倒扣，迟报每次扣1分（最多扣3分），漏报每次扣1至2分（由审核人定），扣完为止",
    ],
    [
      events(0, [event("adds", "信息采用", [1, 0.5])]),
      { max: 5 },
      "从0分累加，信息采用第1次加1分、第2次起每次加0.5分，最高5分",
    ],
    [
      events(3, [event("adds", "表彰", 1), event("takes", "批评", [1, 2, 3])], -2),
      { max: 6 },
      "从3分起加减，表彰每次加1分，批评第1次扣1分、第2次扣2分、第3次起每次扣3分，最高6分，最低-2分",
    ],
    [
      events("max", [event("takes", "批评", 2), accident("发生事故")], null),
      { max: 5 },
      "从5分倒扣，批评每次扣2分，不设最低分；发生事故的得0分",
    ],
    [events("max", [accident("责任事故")]), { max: 5 }, "得5分；发生“责任事故”的得0分"],
  ]);
});

describe("rules about places", () => {
  eachIsTold([
    [
      { ...ranked, zeroIsNone: false },
      { max: 3 },
      "按“人数”从高到低排名，前2名得3分；其余完成任务的得2分，否则得0分；数量为0的不参加排名；并列的名次按1、1、3排",
    ],
    [
      {
        ...ranked,
        zeroIsNone: true,
        topNeedsAchieved: true,
        unmet: "reviewer",
        ties: "dense",
        labels: { value: "就读人数", achieved: "是否达标" },
      },
      { max: 3 },
      "按“就读人数”从高到低排名，前2名且达标的得3分；其余达标的得2分，否则得0至3分（由审核人评定）；数量为0的得0分；并列的名次按1、1、2排",
    ],
    [
      { kind: "placement", classes: [15, 13, 11], step: 1 },
      { max: 15 },
      "省排第1类得15分、第2类得13分、第3类得11分；没有省排类别的看市排名次，第1名得15分，每低一个名次扣1分，最低0分；“无行业扶贫任务”为是的，取有任务单位的平均分",
    ],
    [
      { kind: "placement", classes: [5], step: 0.5, labels: { noTask: "无任务" } },
      { max: 5 },
      "省排第1类得5分；没有省排类别的看市排名次，第1名得5分，每低一个名次扣0.5分，最低0分；“无任务”为是的，取有任务单位的平均分",
    ],
  ]);
});

describe("rules by cases", () => {
  const fields = [flag("plan", "制定方案"), { id: "checks", label: "检查次数", type: "integer", min: 0, max: null }];

  eachIsTold([
    [
      { kind: "decision", fields, lines: [{ when: { plan: true, checks: { atLeast: 4 } }, points: 5 }], otherwise: 0 },
      { max: 5 },
      "“制定方案”为是、“检查次数”为4及以上的得5分，其余得0分",
    ],
    [
      {
        kind: "decision",
        fields,
        lines: [
          { when: { plan: false }, points: 0 },
          { when: { checks: { atLeast: 2, below: 4 } }, points: { least: 2, most: 4 } },
        ],
        otherwise: 1,
        labels: { plan: "有方案" },
      },
      { max: 5 },
      "按最先符合的一种情形计分：“有方案”为否的得0分；“检查次数”为2及以上、低于4的得2至4分（由审核人评定）；其余得1分",
    ],
  ]);
});

describe("vetoes", () => {
  eachIsTold([
    [{ kind: "occurred" }, { max: 0 }, "发生的，一票否决"],
    [{ kind: "occurred", labels: { occurred: "是否弄虚作假" } }, { max: 0 }, "弄虚作假的，一票否决"],
    [{ kind: "occurred", labels: { occurred: "重大舆情" } }, { max: 0 }, "发生“重大舆情”的，一票否决"],
    [{ kind: "totalBelow", below: 70, total: "final" }, { max: 0 }, "总分低于70分的，一票否决"],
    [{ kind: "totalBelow", below: 59.5, total: "base" }, { max: 0 }, "基础分（不含加分、扣分）低于59.5分的，一票否决"],
  ]);
});
