import type { Words } from "../shared/wording/table";

/** Why a unit has what it has beyond what the rules of its items say: one Chinese sentence for every way. */
export const workings = {
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
