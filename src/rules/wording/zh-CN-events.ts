/* How levels, decisions and events come to their points. */

export const eventSentences = {
  level: "满分{max}分，评为“{level}”，得{points}分",
  "level-reviewer": "满分{max}分，评为“{level}”（{least}至{most}分），审核评定得{points}分",
  decision: "满分{max}分，{line}，得{points}分",
  "decision-reviewer": "满分{max}分，{line}（{least}至{most}分），审核评定得{points}分",
  best: "满分{max}分，{parts}，取最高的一项{limit}，得{points}分",
  events: "满分{max}分，从{start}分起，{parts}{limit}，得{points}分",
  "events-none": "满分{max}分，没有发生，得{points}分",
  "events-zeroed": "满分{max}分，{label}{count}{counted}，本项不得分，得0分",
} as const satisfies Record<string, string>;
