/* Sentences of what is done beyond an item's own rule: to its points, and on the way from their sum to the total. */

export const modifierSentences = {
  exempt: "已注明“{label}”（{clause}），不计分，其余指标折算",
  "exempt-mean": "已注明“{label}”（{clause}），取其他{count}个单位的平均分，得{points}分",
  "exempt-full": "已注明“{label}”（{clause}），按满分计，得{points}分",
  "exempt-zero": "已注明“{label}”（{clause}），计0分",
  limited: "{own}；但{reason}，最多计{limit}分，计{points}分（{clause}）",
  "repeated-mean": "{parts}；加权平均得{points}分",
  "repeated-sum": "{parts}；合计得{points}分",
  "repeated-sum-capped": "{parts}；合计{total}分，最多计{max}分，得{points}分",
  "section-capped": "“{section}”合计{sum}分，最多计{limit}分",
  "section-floored": "“{section}”合计{sum}分，最少计{limit}分",
  "section-weighted": "“{section}”{sum}分，乘以权重{weight}，计{points}分",
  rescaled: "基础分{base}分，不适用的指标共{left}分，{base}×{full}÷{rest}，折算为{points}分",
  "bonus-capped": "加分合计{bonus}分，最多计{limit}分",
  "bonus-capped-share": "加分合计{bonus}分，最多为{of}{basis}分的{percent}%，计{limit}分",
  "times-coefficient": "{what}{before}分，乘以“{label}”{coefficient}，计{points}分",
  lesser: "总分{own}分，“{label}”{other}分，取低者，计{points}分",
} as const satisfies Record<string, string>;
