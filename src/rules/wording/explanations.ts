import type { ParametersOf, Words } from "../../shared/wording/table";

/* One Chinese sentence for every way in which an item can get its points. {name} is filled in by the rule. */

/** How most sentences begin: out of how many the points are. */
export const OUT_OF = "满分{max}分，";

export const explanations = {
  judged: "满分{max}分，评定{score}分，得{points}分",
  "judged-phases": "满分{max}分，{parts}，合计得{points}分",
  achieved: "满分{max}分，已完成，得{points}分",
  "not-achieved": "满分{max}分，未完成，得0分",
  "threshold-met": "满分{max}分，实际{value}，达到{atLeast}及以上，得{points}分",
  "threshold-missed": "满分{max}分，实际{value}，未达到{atLeast}，得0分",
  fulfilled: "满分{max}分，应完成{target}，实际完成{actual}，全部完成，得{points}分",
  "not-fulfilled": "满分{max}分，应完成{target}，实际完成{actual}，未全部完成，得0分",
  "proportional-full": "满分{max}分，任务{target}，实际{actual}，完成任务，得{points}分",
  proportional: "满分{max}分，任务{target}，实际{actual}，{max}×{actual}÷{target}，得{points}分",
  "no-target-exempt": "“{label}”为0，没有任务，不计分，其余指标折算",
  "no-target": "满分{max}分，没有任务（任务为0），按满分计，得{points}分",
  "discretionary-full": "满分{max}分，已开展工作，得{points}分",
  discretionary: "满分{max}分，未开展工作，酌情扣{deduction}分，得{points}分",
  "ranked-top": "满分{max}分，{value}在{count}个单位中列第{rank}名，属前{top}名，得{points}分",
  "ranked-outside": "满分{max}分，{value}{outside}，得{points}分",
  "ranked-reviewer": "满分{max}分，{value}{outside}，由审核人评定，得{points}分",
  "ranked-rate": "满分{max}分，{value}{outside}，{otherwise}×{actual}÷{target}，得{points}分",
  "ranked-shared":
    "满分{max}分，{value}与另{others}个单位并列第{rank}名，所占名次中{inside}个在前{top}名，各{max}分，{beyond}个不在，按是否完成任务各{own}分，平均得{points}分",
  "ranked-none": "满分{max}分，数量为0，得0分",
  scaled: "满分{max}分，{parts}，得{points}分",
  "deduction-none": "满分{max}分，没有扣分，得{points}分",
  deduction: "满分{max}分，{count}次扣分合计{total}分，得{points}分",
  "deduction-exhausted": "满分{max}分，{count}次扣分合计{total}分，扣完为止，得0分",
  "deduction-all": "满分{max}分，{label}{count}{counted}，本项全部扣完，得0分",
  "deduction-parts": "满分{max}分，{parts}，合计扣{total}分，得{points}分",
  "deduction-parts-exhausted": "满分{max}分，{parts}，合计{total}分，扣完为止，得0分",
  "tally-none": "没有发生，计0分",
  tally: "{parts}，计{points}分",
  "tally-capped": "{parts}，合计{total}分，超过{cap}分封顶，计{points}分",
  "tally-deducted": "{parts}，扣{points}分（最多扣{cap}分）",
  "tally-deducted-open": "{parts}，扣{points}分",
  "tally-deducted-capped": "{parts}，合计{total}分，超过{cap}分封顶，扣{cap}分（最多扣{cap}分）",
  net: "{parts}，加减相抵计{points}分",
  "net-capped": "{parts}，合计{total}分，加减分不超过{cap}分，计{points}分",
  "net-capped-each": "{parts}，加分计{gain}分、减分计{loss}分（各不超过{cap}分），合计{points}分",
  rating: "评为“{rating}”",
  "rating-lowest": "各指标评为{parts}，取最低的，为“{rating}”",
  "rating-mean": "各指标评为{parts}，取平均（正好一半取较高的），为“{rating}”",
  "rating-majorityHigher": "各指标评为{parts}，取最多的（一样多取较高的），为“{rating}”",
  "rating-majority": "各指标评为{parts}，取最多的（一样多取较低的），为“{rating}”",
  "placement-class": "满分{max}分，省排{class}类单位，得{points}分",
  "placement-class-first": "满分{max}分，省排{class}类单位，以省考核结果为准（市排第{rank}名不采用），得{points}分",
  "placement-rank": "满分{max}分，市排第{rank}名，每低一个名次扣{step}分{limit}，得{points}分",
  "placement-rank-first":
    "满分{max}分，市排第{rank}名，每低一个名次扣{step}分{limit}，以市考核结果为准（省排{class}类不采用），得{points}分",
  "placement-higher":
    "满分{max}分，省排{class}类单位计{classPoints}分，市排第{rank}名计{rankPoints}分，取高者，得{points}分",
  "placement-completed": "满分{max}分，全面完成任务，得{points}分",
  "placement-rescaled": "无行业扶贫任务，不计分，其余指标折算",
  "placement-untasked": "满分{max}分，无行业扶贫任务，计{points}分",
  "placement-average": "满分{max}分，无行业扶贫任务，取{count}个单位的平均分，得{points}分",
  occurred: "已发生",
  "occurred-veto": "已发生，一票否决",
  "not-occurred": "未发生",
  "total-below": "{which}{total}分，低于{below}分，一票否决",
  "total-not-below": "{which}{total}分，不低于{below}分",
  "total-unknown": "数据未填全，暂不能判断总分是否低于{below}分",

  // A measured quantity: {measured} says what it is and how it came about
  band: "满分{max}分，{measured}，属“{band}”档，得{points}分",
  "band-slope": "满分{max}分，{measured}，属“{band}”档（{from}至{to}分），按比例得{points}分",
  "band-reviewer": "满分{max}分，{measured}，属“{band}”档（{least}至{most}分），审核评定得{points}分",
  "on-target": "满分{max}分，{measured}，达到目标{target}，得{points}分",
  shortfall:
    "满分{max}分，{measured}，比目标{target}差{gap}，每{step}扣{amount}分（{parts}），从{start}分起扣{change}分{limit}，得{points}分",
  beyond:
    "满分{max}分，{measured}，比目标{target}好{gap}，每{step}加{amount}分（{parts}），从{start}分起加{change}分{limit}，得{points}分",
  linear: "满分{max}分，{measured}，{formula}{limit}，得{points}分",
  "share-full": "满分{max}分，{measured}，达到{full}，得{points}分",
  share: "满分{max}分，{measured}，{max}×{value}÷{full}{limit}，得{points}分",
  "no-points": "满分{max}分，{measured}，{bounds}不得分，得0分",
  "no-divisor-full": "满分{max}分，“{label}”为0或没有，按满分计，得{points}分",
  "no-divisor-none": "满分{max}分，“{label}”为0或没有，不得分，得0分",
  "nothing-to-compare-full": "满分{max}分，{measured}，各单位无法比较高低，按满分计，得{points}分",
  "nothing-to-compare-none": "满分{max}分，{measured}，各单位无法比较高低，不得分，得0分",

  // Levels, decisions and events
  level: "满分{max}分，评为“{level}”，得{points}分",
  "level-reviewer": "满分{max}分，评为“{level}”（{least}至{most}分），审核评定得{points}分",
  decision: "满分{max}分，{line}，得{points}分",
  "decision-reviewer": "满分{max}分，{line}（{least}至{most}分），审核评定得{points}分",
  best: "满分{max}分，{parts}，取最高的一项{limit}，得{points}分",
  events: "满分{max}分，从{start}分起，{parts}{limit}，得{points}分",
  "events-none": "满分{max}分，没有发生，得{points}分",
  "events-zeroed": "满分{max}分，{label}{count}{counted}，本项不得分，得0分",

  // Beyond an item's own rule: its points, and the way from their sum to the total
  exempt: "已注明“{label}”（{clause}），不计分，其余指标折算",
  "exempt-section": "已注明“{label}”（{clause}），不计分，本部分其余指标折算",
  "exempt-mean": "已注明“{label}”（{clause}），取其他{count}个单位的平均分，得{points}分",
  "exempt-full": "已注明“{label}”（{clause}），按满分计，得{points}分",
  "exempt-zero": "已注明“{label}”（{clause}），计0分",
  "exempt-assessed": "{own}；已注明“{label}”（{clause}），评价的是“{content}”",
  "other-content": "{own}；{reason}，评价的是“{content}”（{clause}）",
  limited: "{own}；但{reason}，最多计{limit}分，计{points}分（{clause}）",
  "repeated-mean": "{parts}；加权平均得{points}分",
  "repeated-sum": "{parts}；合计得{points}分",
  "repeated-sum-capped": "{parts}；合计{total}分，最多计{max}分，得{points}分",
  "section-capped": "“{section}”合计{sum}分，最多计{limit}分",
  "section-floored": "“{section}”合计{sum}分，最少计{limit}分",
  "section-weighted": "“{section}”{sum}分，乘以权重{weight}，计{points}分",
  rescaled: "基础分{base}分，不适用的指标共{left}分，{base}×{full}÷{rest}，折算为{points}分{note}",
  "section-rescaled": "“{section}”合计{sum}分，不适用的指标共{left}分，{sum}×{full}÷{rest}，折算为{points}分{note}",
  "phase-rescaled": "“{label}”合计{sum}分，不适用的指标共{left}分，其余指标折算为{full}分，计{points}分",
  "phases-weighted": "{parts}，计{points}分（满分{full}分）",
  "bonus-capped": "加分合计{bonus}分，最多计{limit}分",
  "bonus-capped-share": "加分合计{bonus}分，最多为{of}{basis}分的{percent}%，计{limit}分",
  "times-coefficient": "{what}{before}分，乘以“{label}”{coefficient}，计{points}分",
  "total-capped": "总分{before}分，最多计{limit}分，计{points}分",
  "total-capped-before": "基础分与加分合计{before}分，最多计{limit}分，减{penalty}分，计{points}分",
  "total-vetoed": "总分{before}分，被一票否决，记0分",
  "total-floored": "总分{before}分，最少计{limit}分",
  lesser: "总分{own}分，“{label}”{other}分，取低者，计{points}分",

  // No points yet
  blank: "未计分：{missing}未填",
  waiting: "未计分：{items}还没有得分",
  unusable: "未计分：填报的数据有误，请先更正",
} as const satisfies Words;

type Table = typeof explanations;

export type ExplanationCode = keyof Table;

/** The values that the sentence of a code needs. */
export type ExplanationParameters<C extends ExplanationCode> = ParametersOf<Table[C]>;
