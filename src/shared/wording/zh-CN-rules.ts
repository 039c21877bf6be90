import type { Severity } from "./severity";

/** What a user is told of values by which an item is measured or counted. */
export const ruleWording = {
  "too-few-marks": ["error", "“{label}”有{count}个，去掉最高、最低的以后至少要剩1个，应有{needed}个以上"],
  "lists-differ": ["error", "“{first}”有{marks}个数，“{second}”有{sizes}个，应一一对应，请核对"],
  "no-divisor": ["error", "“{label}”为0或没有，无法计算，请核实"],
  "nothing-to-compare": ["error", "参加比较的单位没有高低之分（都为0或都相同），无法计算，请核实"],
  "no-band": ["error", "{value}不在任何一档，请核实"],
  "score-not-used": ["warning", "分值是固定的，“{label}”不计"],
  "few-to-compare": ["notice", "参加比较的只有{count}个单位，比较不出高低"],
} as const satisfies Record<string, readonly [Severity, string]>;
