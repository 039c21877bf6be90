import type { ParametersOf, Words } from "../../shared/wording/table";

/** The usual titles of the fields that a rule's sentence names as well, where a rubric has no words of its own. */
export const titles = {
  done: "是否完成",
  fulfilled: "是否全面完成任务",
  begun: "是否开展",
  occurred: "是否发生",
  count: "实际次数",
  actual: "实际完成数",
  target: "目标任务数",
  people: "人数",
  noTask: "无行业扶贫任务",
  taskMet: "是否完成任务",
  value: "数值",
  current: "本年数",
  previous: "上年数",
  marks: "各评分",
  unitMarks: "各单位得分",
  sizes: "各单位规模",
  standard: "目标值",
  date: "报送日期",
} as const satisfies Words;

/**
 * Parts of sentences: what a unit's quantity is and how it came about, how it stands among others, how it compares with
 * a target. {name} is filled in by the rule; a quantity comes with its unit.
 */
export const phrases = {
  // Places and tasks
  "outside-top": "不在前{top}名",
  "top-unmet": "列第{rank}名但未完成任务，按不在前{top}名处理",
  "tied-over-top": "与另{others}个单位并列第{rank}名，超出前{top}名，都不算",
  "task-met": "完成任务",
  "task-unmet": "未完成任务",
  "phase-score": "{label}{score}分（满分{max}分）",
  "phase-percent": "{label}{percent}%×{max}分，计{points}分",
  "checks-mean": "{count}次检查{marks}，平均{mark}",
  "checks-latest": "{count}次检查{marks}，以最近一次{mark}",
  "checks-lowest": "{count}次检查{marks}，以最低一次{mark}",
  "checks-deducted": "{count}次检查扣{taken}，余{mark}",
  completion: "完成率{rate}（{actual}÷{target}）",

  // Measures
  entered: "{title}{value}",
  rate: "{actualTitle}{actual}、{targetTitle}{target}，为{value}",
  difference: "{currentTitle}{current}、{previousTitle}{previous}，{direction}{size}",
  unchanged: "{currentTitle}{current}、{previousTitle}{previous}，持平",
  increase: "增加",
  decrease: "减少",
  growth: "增长",
  decline: "下降",
  mean: "{title}{count}个{dropped}，平均{value}",
  "mean-prescribed": "{title}{count}个{dropped}，按规定人数平均{value}",
  "mean-by-size": "{title}{count}个{dropped}，按{sizeTitle}加权平均{value}",
  dropped: "（去掉最高{highest}个、最低{lowest}个）",
  votes: "{parts}，有效{count}{counted}，平均{value}",
  "votes-prescribed": "{parts}，有效{count}{counted}，按规定人数平均{value}",
  "votes-level": "{label}{count}{counted}",
  "votes-cast": "全部{counted}数",
  "days-late": "{title}{date}，迟于{due}，晚{value}",
  "on-time": "{title}{date}，不迟于{due}",
  marks: "{count}个",
  prescribed: "（规定{needed}个）",
  "marks-lacking": "{label}（规定{needed}个，现有{count}个）",
  weighted: "{parts}，加权平均{value}",
  "weighted-part": "{label}{value}（权重{weight}）",
  "weighted-left-out": "{label}没有（权重由其余各项分担）",

  // Points of other items
  item: "指标{item}",
  "points-of": "{items}的得分",
  source: "{label}{value}",
  "source-times": "{label}{value}×{weight}",
  "source-product": "{parts}，为{value}",
  "source-left-out": "{name}不适用（不计）",
  "sources-sum": "{parts}，合计{value}",
  "sources-mean": "{parts}，平均{value}",

  // Deductions, with the grounds that go by themselves
  deductions: "{count}次扣分合计{total}分",
  "deduction-ground": "{label}{count}{counted}×{amount}分",

  // Levels that do not count each time
  "times-none": "（不计，只计最高的一次）",
  "times-counted": "（只计{counted}{word}）",

  // Among the units
  place: "在{count}个单位中列第{place}名",
  "place-percent": "在{count}个单位中列第{place}名（前{percent}）",
  "of-best": "为最好的{best}的{value}",
  "best-of": "最好的{best}为其{value}",
  "is-best": "为最好",
  "within-range": "最差{worst}、最好{best}，居其间的{value}",
  "above-average": "比平均{average}高{gap}",
  "below-average": "比平均{average}低{gap}",
  "at-average": "与平均{average}相同",

  "units-open": "其他{count}个单位的本项",

  // Differences and steps
  unrounded: "（取整前{value}分）",
  "phases-not-rescaled": "（{phases}的小计只计考核的指标，不折算）",
  "at-floor": "，最低{floor}分",
  "at-max": "，最高{max}分",

  // Conditions
  otherwise: "不属于列明的各种情形",

  // Events
  "event-takes": "{label}{count}{counted}扣{amount}分",
  "event-adds": "{label}{count}{counted}加{amount}分",
  "event-capped": "{event}（按{cap}分封顶）",
} as const satisfies Words;

type Table = typeof phrases;

export type PhraseCode = keyof Table;

/** The values that the phrase of a code needs. */
export type PhraseParameters<C extends PhraseCode> = ParametersOf<Table[C]>;
