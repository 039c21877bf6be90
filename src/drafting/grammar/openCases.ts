import type { OpenCase } from "./reading";
import { show } from "../../shared/decimal";

/*
 * Cases that documents leave open, worded once: items with the same case share one interpretation.
 */

/** Completion rates of units that had nothing to do. */
export const noTarget: OpenCase = {
  id: "no-target",
  question: "任务为0的指标怎样计分",
  default: "error",
  choices: [
    { id: "error", label: "不能计算，须先核实任务数", set: { noTarget: "error" } },
    { id: "full", label: "按满分计", set: { noTarget: "full" } },
    { id: "exempt", label: "不考核，其余指标折算", set: { noTarget: "exempt" } },
  ],
};

/** Measured quantities with nothing to divide by. */
export const zeroDivisor: OpenCase = {
  id: "zero-divisor",
  question: "分母为0、没有可比的数时怎样计分",
  default: "error",
  choices: [
    { id: "error", label: "不能计算，须先核实", set: { zeroDivisor: "error" } },
    { id: "full", label: "按满分计", set: { zeroDivisor: "full" } },
    { id: "none", label: "按0分计", set: { zeroDivisor: "none" } },
  ],
};

/** Fewer marks than there are assessors. */
export const absent: OpenCase = {
  id: "absent",
  question: "评委缺席的怎样平均",
  default: "error",
  choices: [
    { id: "error", label: "不能计算，须先补齐", set: { absent: "error" } },
    { id: "present", label: "按到场人数平均", set: { absent: "present" } },
    { id: "prescribed", label: "按规定人数平均", set: { absent: "prescribed" } },
    { id: "incomplete", label: "视为未填全", set: { absent: "incomplete" } },
  ],
};

/** A gap that is no whole number of steps. */
export const partSteps: OpenCase = {
  id: "part-steps",
  question: "不足一档的差距怎样扣分",
  default: "linear",
  choices: [
    { id: "linear", label: "按比例扣", set: { "scale.partSteps": "linear" } },
    { id: "down", label: "不足一档的不扣", set: { "scale.partSteps": "down" } },
    { id: "up", label: "不足一档的按一档扣", set: { "scale.partSteps": "up" } },
  ],
};

export const rankUnmet: OpenCase = {
  id: "rank-unmet",
  question: "不在前列又未完成任务怎样计分",
  default: "zero",
  choices: [
    { id: "zero", label: "按0分计", set: { unmet: "zero" } },
    { id: "reviewer", label: "由审核人在0分至满分之间评定", set: { unmet: "reviewer" } },
    { id: "rate", label: "按完成率（另填任务数）", set: { unmet: "rate" } },
  ],
};

const SHARED = "并列占用名次（1、2、2、4）";
const DENSE = "并列不占用名次（1、2、2、3）";

export const rankTies: OpenCase = {
  id: "rank-ties",
  question: "并列之后的名次怎样排",
  default: "shared",
  choices: [
    { id: "shared", label: SHARED, set: { ties: "shared" } },
    { id: "dense", label: DENSE, set: { ties: "dense" } },
  ],
};

export const rankBoundary: OpenCase = {
  id: "rank-boundary",
  question: "并列跨过最后一个满分名次的怎样计分",
  default: "all",
  choices: [
    { id: "all", label: "并列的都得满分", set: { boundary: "all" } },
    { id: "none", label: "并列的都按不在前列", set: { boundary: "none" } },
    { id: "shared", label: "所占各名次的分相加，并列的平均", set: { boundary: "shared" } },
  ],
};

/** The same of a measured quantity. */
export const placeTies: OpenCase = {
  id: "place-ties",
  question: "并列之后的名次怎样排",
  default: "shared",
  choices: [
    { id: "shared", label: SHARED, set: { "compare.ties": "shared" } },
    { id: "dense", label: DENSE, set: { "compare.ties": "dense" } },
  ],
};

export const topNeedsAchieved: OpenCase = {
  id: "top-needs-achieved",
  question: "名次在前得满分的是否也须完成任务",
  default: "no",
  choices: [
    { id: "no", label: "不须完成任务", set: { topNeedsAchieved: false, among: "all" } },
    { id: "yes", label: "须完成任务，未完成的按不在前列处理", set: { topNeedsAchieved: true, among: "all" } },
    {
      id: "among",
      label: "须完成任务，未完成的不占名次，由后面的递补",
      set: { topNeedsAchieved: true, among: "achieved" },
    },
  ],
};

export const vetoTotal: OpenCase = {
  id: "veto-total",
  question: "一票否决的总分比较哪个总分",
  default: "final",
  choices: [
    { id: "final", label: "含加分、减分的最后总分", set: { total: "final" } },
    { id: "base", label: "不含加分、减分的基础总分", set: { total: "base" } },
  ],
};

/** Whether gains and losses are limited together. */
export const netCap = (cap: number): OpenCase => ({
  id: `net-cap-${show(cap)}`,
  question: `加减分不超过${show(cap)}分如何封顶`,
  default: "net",
  choices: [
    { id: "net", label: `加减相抵后不超过正负${show(cap)}分`, set: { capOn: "net" } },
    { id: "each", label: `加分、减分各不超过${show(cap)}分`, set: { capOn: "each" } },
  ],
});

/** Whether the full points of a row limit what its text does not limit. */
export const weightCap = (max: number, what: string): OpenCase => ({
  id: `cap-${show(max)}`,
  question: `${what}是否以分值${show(max)}分封顶`,
  default: "weight",
  choices: [
    { id: "weight", label: `以分值${show(max)}分封顶`, set: { cap: max } },
    { id: "none", label: "不封顶", set: { cap: null } },
  ],
});

/** Whether deductions stop at 0; `parameter` is the rule's floor. */
export const floorOfItem = (parameter: "floor" | "scale.floor"): OpenCase => ({
  id: parameter === "floor" ? "deduction-floor" : "shortfall-floor",
  question: "扣分是否扣完本项分值为止",
  default: "zero",
  choices: [
    { id: "zero", label: "扣完为止，最低0分", set: { [parameter]: 0 } },
    { id: "none", label: "可以扣成负分", set: { [parameter]: null } },
  ],
});
