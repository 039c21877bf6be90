/* How a measured quantity comes to its points. {measured} says the quantity and how it came about. */

export const measuredSentences = {
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
  share: "满分{max}分，{measured}，{max}×{value}÷{full}，得{points}分",
  "no-points": "满分{max}分，{measured}，{bounds}不得分，得0分",
  "no-divisor-full": "满分{max}分，“{label}”为0或没有，按满分计，得{points}分",
  "no-divisor-none": "满分{max}分，“{label}”为0或没有，不得分，得0分",
  "nothing-to-compare-full": "满分{max}分，{measured}，各单位无法比较高低，按满分计，得{points}分",
  "nothing-to-compare-none": "满分{max}分，{measured}，各单位无法比较高低，不得分，得0分",
} as const satisfies Record<string, string>;
