import type { IssueCode } from "./zh-CN";

/** What a user is told of values by which an item is measured or counted, in English. */
export const ruleEnglish = {
  "too-few-marks":
    "“{label}” has {count}. At least 1 must remain without the highest and lowest, so {needed} or more are needed",
  "lists-differ":
    "“{first}” has {marks} number(s) and “{second}” has {sizes}. They must correspond one to one; check them",
  "no-divisor": "“{label}” is 0 or missing, so nothing can be calculated. Check it",
  "nothing-to-compare":
    "The compared units do not differ (all 0, or all the same), so nothing can be calculated. Check them",
  "no-band": "{value} is in none of the bands. Check it",
  "score-not-used": "The points are fixed; “{label}” is not counted",
  "few-to-compare": "Only {count} unit(s) are compared, which hardly tells high from low",
} as const satisfies Partial<Record<IssueCode, string>>;
