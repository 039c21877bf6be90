import { eventSentences } from "./zh-CN-events";
import { measuredSentences } from "./zh-CN-measured";
import { modifierSentences } from "./zh-CN-modifiers";
import type { ParametersOf } from "./template";

/* One Chinese sentence for every way in which an item can get its points. {name} is filled in by the rule. */

const table = {
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
  "no-target": "满分{max}分，没有任务（任务为0），按满分计，得{points}分",
  "discretionary-full": "满分{max}分，已开展工作，得{points}分",
  discretionary: "满分{max}分，未开展工作，酌情扣{deduction}分，得{points}分",
  "ranked-top": "满分{max}分，{value}在{count}个单位中列第{rank}名，属前{top}名，得{points}分",
  "ranked-achieved": "满分{max}分，{value}不在前{top}名，完成任务，得{points}分",
  "ranked-top-unmet": "满分{max}分，{value}列第{rank}名但未完成任务，按不在前{top}名处理，得{points}分",
  "ranked-unmet": "满分{max}分，{value}不在前{top}名，未完成任务，得{points}分",
  "ranked-reviewer": "满分{max}分，{value}不在前{top}名，未完成任务，由审核人评定，得{points}分",
  "ranked-top-reviewer":
    "满分{max}分，{value}列第{rank}名但未完成任务，按不在前{top}名处理，由审核人评定，得{points}分",
  "ranked-none": "满分{max}分，数量为0，得0分",
  scaled: "满分{max}分，{parts}，得{points}分",
  "deduction-none": "满分{max}分，没有扣分，得{points}分",
  deduction: "满分{max}分，{count}次扣分合计{total}分，得{points}分",
  "deduction-exhausted": "满分{max}分，{count}次扣分合计{total}分，扣完为止，得0分",
  "tally-none": "没有发生，计0分",
  tally: "{parts}，计{points}分",
  "tally-capped": "{parts}，合计{total}分，超过{cap}分封顶，计{points}分",
  net: "{parts}，加减相抵计{points}分",
  "net-capped": "{parts}，合计{total}分，加减分不超过{cap}分，计{points}分",
  "net-capped-each": "{parts}，加分计{gain}分、减分计{loss}分（各不超过{cap}分），合计{points}分",
  rating: "评为“{rating}”",
  "placement-class": "满分{max}分，省排{class}类单位，得{points}分",
  "placement-class-first": "满分{max}分，省排{class}类单位，以省考核结果为准（市排第{rank}名不采用），得{points}分",
  "placement-rank": "满分{max}分，市排第{rank}名，每低一个名次扣{step}分，得{points}分",
  "placement-average": "满分{max}分，无行业扶贫任务，取{count}个单位的平均分，得{points}分",
  occurred: "已发生，一票否决",
  "not-occurred": "未发生",
  "total-below": "{which}{total}分，低于{below}分，一票否决",
  "total-not-below": "{which}{total}分，不低于{below}分",
  "total-unknown": "数据未填全，暂不能判断总分是否低于{below}分",
  ...measuredSentences,
  ...eventSentences,
  blank: "未计分：{missing}未填",
  waiting: "未计分：{items}还没有得分",
  unusable: "未计分：填报的数据有误，请先更正",

  ...modifierSentences,
} as const satisfies Record<string, string>;

type Table = typeof table;
export type ExplanationCode = keyof Table;

/** The values that the sentence of a code needs. */
export type ExplanationParameters<C extends ExplanationCode> = ParametersOf<Table[C]>;

export const sentences: Readonly<Record<ExplanationCode, string>> = table;
