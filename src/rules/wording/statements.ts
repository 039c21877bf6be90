import type { ParametersOf, Words } from "../../shared/wording/table";

/**
 * What a rule does, told as an assessment document would say it, and the parts of which such a sentence is made.
 * {when}, {lead} and the like are parts that were made before; a quantity comes with its unit.
 */
export const ruleStatements = {
  named: "{name}——{sentence}",

  // Conditions
  yes: "{what}的",
  "is-yes": "“{label}”为是的",
  occurs: "发生“{label}”的",
  zero: "“{label}”为0",

  // Points
  "award-fixed": "得{points}分",
  "award-negative": "扣{points}分",
  "award-range": "得{least}至{most}分（由审核人评定）",
  "award-slope": "得{atLower}至{atUpper}分（按比例）",
  "from-to": "{least}至{most}",
  full: "得满分{max}分",
  nothing: "得0分",
  "no-points": "不能计分",
  "not-assessed": "不考核，其余指标折算",

  // Tasks and marks
  judged: "由审核人评定，得0至{max}分",
  "judged-no-max": "由审核人评定，先填写分值",
  "judged-percent": "{count}个阶段填百分数，得分＝该阶段分值×百分数",
  "checks-entered": "几次检查由审核人综合评一个分",
  "checks-mean": "几次检查取平均",
  "checks-latest": "几次检查以最近一次为准",
  "checks-lowest": "几次检查以最低一次为准",
  "checks-deducted": "从分值起，各次检查扣分，扣完为止",
  "judged-as": "评定“{title}”，0至{max}分",
  binary: "{when}得{max}分，否则得0分",
  threshold: "{title}达到{least}的得{max}分，不足{least}的得0分",
  fulfilled: "全部完成任务（“{actual}”达到“{target}”）得{max}分，否则得0分",
  proportional: "完成任务得满分{max}分；未完成的，得分＝{max}×完成率（“{actual}”÷“{target}”）；任务为0的{without}",
  discretionary: "{when}得{max}分，否则由审核人酌情扣0至{max}分",
  scaled: "得分＝{parts}（百分制）",
  "scaled-part": "{label}×{factor}",
  level: "评为{options}",
  "level-option": "“{label}”{award}",
  rating: "在{ratings}中评一个等次，不计分",
  "rating-lowest": "各指标在{ratings}中逐项评等次，取最低的，不计分",
  "rating-mean": "各指标在{ratings}中逐项评等次，取平均（正好一半取较高的），不计分",
  "rating-majorityHigher": "各指标在{ratings}中逐项评等次，取最多的（一样多取较高的），不计分",
  "rating-majority": "各指标在{ratings}中逐项评等次，取最多的（一样多取较低的），不计分",

  // Counted events
  deduction: "从{max}分倒扣，每次扣{amount}分，扣完为止",
  "ground-range": "{label}的每{counted}也扣{amount}分",
  "ground-most": "{label}的每{counted}扣{amount}分",
  "ground-all": "{label}的，本项全部扣完",
  counted: "{label}每{counted}{verb}{points}分",
  achieved: "{label}{verb}{points}分",
  "verb-adds": "加",
  "verb-takes": "扣",
  tally: "{levels}，最多{verb}{cap}分",
  "tally-open": "{levels}，不封顶",
  net: "{levels}；加减相抵，最多加{cap}分、最多扣{cap}分",
  "net-each": "{levels}；加分、扣分各最多{cap}分，再相抵",
  "best-open": "{levels}；只按最高的一项计一次",
  best: "{levels}；只按最高的一项计一次，最多{verb}{max}分",

  // Events
  "events-take": "从{start}分倒扣，{events}",
  "events-add": "从{start}分累加，{events}",
  "events-both": "从{start}分起加减，{events}",
  "event-each": "{label}每{counted}{verb}{amount}分",
  "event-reviewer": "{label}每{counted}{verb}{amount}分（由审核人定）",
  "event-growing": "{label}{turns}",
  "event-turn": "第{turn}{counted}{verb}{amount}分",
  "event-further": "第{turn}{counted}起每{counted}{verb}{amount}分",
  "event-cap": "{event}（最多{verb}{cap}分）",
  "event-zeroes": "{when}得0分",

  "levels-once": "{levels}不论几次只计一次",
  "levels-highest": "{levels}只计分值最高的一次",
  "same-matter": "台账里同一件事只计最重的一次",

  // Limits
  "at-most": "最高{points}分",
  "at-least": "最低{points}分",
  "until-nothing": "扣完为止",
  "no-least": "不设最低分",

  // Places and classes
  ranked: "按“{title}”从高到低排名，{top}；{none}；{ties}",
  "ranked-top": "前{top}名得{max}分；其余{met}得{otherwise}分，否则{unmet}",
  "ranked-top-met": "前{top}名且{met}得{max}分；其余{met}得{otherwise}分，否则{unmet}",
  "ranked-rate": "得{otherwise}分×完成率",
  "ranked-over-all": "；并列跨过第{top}名的都得满分",
  "ranked-over-none": "；并列跨过第{top}名的都按不在前{top}名",
  "ranked-over-shared": "；并列跨过第{top}名的，所占各名次的分平均",
  "ranked-among": "；只在完成任务的单位中排名",
  completion: "完成率（{actual}÷{target}）",
  "ranked-none": "数量为0的得0分",
  "ranked-unplaced": "数量为0的不参加排名",
  "ties-shared": "并列的名次按1、1、3排",
  "ties-dense": "并列的名次按1、1、2排",
  placement:
    "{completed}省排{classes}；{city}，第1名得{max}分，每低一个名次扣{step}分，最低{floor}分；“{noTask}”为是的，{average}",
  "placement-completed": "“{completed}”为是的得{max}分；其余",
  "placement-province": "没有省排类别的看市排名次",
  "placement-city": "有市排名次的以市排名次为准",
  "placement-higher": "市排名次另计，两者取高者",
  "placement-others": "取有任务单位的平均分",
  "placement-others-all": "有任务的单位都有得分后取平均分",
  "placement-rescale": "不计本项，其余指标折算",
  "placement-full": "得{max}分",
  "placement-zero": "得0分",
  "placement-class": "第{place}类得{points}分",

  // Cases
  decision: "{lines}，其余{otherwise}",
  "decision-lines": "按最先符合的一种情形计分：{lines}；其余{otherwise}",
  "decision-line": "{conditions}的{award}",

  // Vetoes
  occurred: "{when}，一票否决",
  "occurred-noted": "{when}，记为已发生，供封顶、降等次的条件使用",
  "total-below": "总分低于{below}分的，一票否决",
  "less-penalty-below": "基础分减去扣分（不含加分）低于{below}分的，一票否决",
  "base-below": "基础分（不含加分、扣分）低于{below}分的，一票否决",

  // Measured: what is counted
  rate: "“{actual}”÷“{target}”",
  "rate-times": "“{actual}”÷“{target}”×{per}",
  difference: "“{current}”减“{previous}”",
  growth: "“{current}”比“{previous}”的增长率（下降为负）",
  mean: "“{title}”的平均",
  "mean-dropped": "“{title}”去掉{highest}个最高、{lowest}个最低后的平均",
  "of-count": "{mean}（应有{count}{counted}）",
  mark: "个",
  "mean-by-size": "“{title}”按“{sizes}”加权的平均",
  votes: "有效{counted}的平均（{levels}）",
  "vote-valid": "{label}每{counted}计{worth}",
  "vote-invalid": "{label}不算有效{counted}",
  "days-late": "“{title}”晚于{due}的天数",
  "item-points": "指标{item}的得分",
  item: "指标{item}",
  "items-sum": "{items}的得分之和",
  "items-mean": "{items}得分的平均",
  "items-left-out": "不适用的指标不计",
  "all-items-exempt": "各项都不适用",
  weighted: "{parts}的加权平均",
  "weighted-part": "{part}（权重{weight}）",
  "weighted-made-part": "{label}（权重{weight}，{part}）",
  "left-out": "没有的一项不计，权重由其余各项分担",

  // Measured: compared
  "rank-higher": "按{what}从高到低排名",
  "rank-lower": "按{what}从低到高排名",
  "rank-percent": "{ranked}，看名次占单位总数的百分之几",
  "of-best-higher": "{what}与最高的单位相比（本单位÷最高）",
  "of-best-lower": "{what}与最低的单位相比（最低÷本单位）",
  "within-higher": "{what}在各单位最低（0%）与最高（100%）之间的位置",
  "within-lower": "{what}在各单位最高（0%）与最低（100%）之间的位置",
  "above-mean": "{what}比各单位平均高多少（低于平均为负）",
  quoted: "“{title}”",
  lead: "{what}：",

  // Measured: scales
  band: "{bounds}{award}",
  reaches: "达到{target}",
  "reaches-label": "达到“{label}”",
  within: "不超过{target}",
  "within-label": "不超过“{label}”",
  "at-start": "{reached}得{start}分",
  lower: "低",
  higher: "高",
  less: "少",
  more: "多",
  behind: "靠后",
  ahead: "靠前",
  "each-worse": "每{worse}{step}扣{amount}分",
  "each-better": "每{better}{step}加{amount}分",
  "part-steps": "{steps}（{parts}）",
  share: "达到{full}得满分{max}分；不足的，得分＝{max}×该数÷{full}",
  "linear-same": "即为得分",
  linear: "每{one}得{factor}分",
  "linear-from": "从{plus}分起，每{one}{verb}{factor}分",
  "linear-signed": "从{plus}分起，为正的每{one}{verb}{factor}分，为负的每{one}{other}{factor}分",
  "linear-place": "第1名得{points}分，每低一个名次{verb}{factor}分",

  // Measured: what is left
  without: "{cases}的{without}",
  "absent-error": "少于规定个数的不能计分",
  "absent-present": "少于规定个数的按到场人数平均",
  "absent-prescribed": "少于规定个数的按规定人数平均",
  "absent-incomplete": "少于规定个数的视为未填全",
  "no-marks": "没有“{label}”",
  "sizes-zero": "“{label}”合计为0",
  "no-votes": "没有有效{counted}",
  "any-part-missing": "任何一项没有",
  "all-parts-missing": "各项都没有",
  or: "或",
  incomparable: "各单位无法比较高低",
} as const satisfies Words;

type Table = typeof ruleStatements;

export type StatementCode = keyof Table;

/** The values that the statement of a code needs. */
export type StatementParameters<C extends StatementCode> = ParametersOf<Table[C]>;
