import type { Rule } from "../../rules/kinds/kinds";
import { show } from "../../shared/decimal";
import { flatten, without, type FlatText } from "../grammar/flatText";
import { cutsIn, gainsIn, goalsIn, standardBeside, targetOfGoal, type Gap } from "../grammar/gapPieces";
import { exhaustedIn, limitsIn } from "../grammar/limits";
import { noTarget } from "../grammar/openCases";
import type { Found, Phrase } from "../grammar/phrase";
import { pieceOf, type Piece } from "../grammar/pieces";
import { measuredRule, quantityOf } from "../grammar/quantity";
import type { RuleFacts } from "../grammar/reading";
import { COMPLETION, sharesIn, type Share } from "../grammar/sharePieces";
import { wholeOf } from "../grammar/whole";
import { END, pattern } from "../grammar/words";
import { withGain } from "./taskAndMore";

/** Rates of which less is better, those that have no hundred, and those that are no achievements. */
const NO_SHARE =
  /[利税汇费]率|利润|逾期|不(?!动产)|未|超标|错|漏|退|投诉|信访|发生|事故|死亡|流失|空置|差错|失误|违|缺|增长|下降|增幅|降幅|^按(?!期|时)|^比例$|得票|分配/u;
/** 超过10分的按10分计: no more than full points. */
const AT_MOST = pattern(
  "(?:超过|超出|高于)(?:\\d+(?:\\.\\d+)?分|满分|分值)(?:的|者)?,?(?:按|以)(?:\\d+(?:\\.\\d+)?分|满分|分值)(?:计分?|封顶|算)",
  END,
);

/** 完成率÷90%×10, 达到85%得满分，低于的按比例计. */
export const proportions: Phrase = {
  id: "in-proportion",
  title:
    "完成得3分；未完成的，得分＝3×完成率（达到85%得满分，低于的按比例计；实际次数÷12×4分；完成率×分值，低于60%不得分）",
  makes: "按比率：分值×实际÷目标，不超过分值；低于界限的不得分",
  general: true,
  read(text, facts): Found | null {
    const shares = sharesIn(text);
    const [share, ...others] = shares;
    if (share === undefined || others.some((other) => !saysAgain(other, share))) return null;
    const stated = without(
      text,
      shares.map(({ piece }) => piece),
    );
    const [gain, ...gains] = gainsIn(stated);
    const limits = limitsIn(stated);
    const rest = without(stated, [...limits, ...(gain === undefined ? [] : [gain])]);
    const goals = goalsIn(rest);
    const cuts = cutsIn(without(rest, goals));
    const [goal = null, ...goals2] = goals;
    const [cut = null, ...cuts2] = cuts;
    if (goals2.length + cuts2.length > 0 || (share.bare && goal === null && !isOfTask(share, text))) return null;
    if (gains.length > 0) return null;
    if (gain !== undefined) {
      if (goal === null || cut !== null || shares.length > 1) return null;
      return withGain({ share, goal, gain, limits }, facts);
    }
    const max = share.full ?? goal?.number("full") ?? null;
    const said = [share.full, goal?.number("full") ?? null].filter((one) => one !== null);
    if (said.some((one) => one !== (facts.max ?? max))) return null;
    if ((max ?? facts.max ?? 0) <= 1 || NO_SHARE.test(share.value) || isOfOthers(share)) return null;
    if (takesForRate(share, text)) return null;
    const of = wholeIn(share, goal, text, facts);
    if (of === null || (share.below !== null && share.below !== of.at)) return null;
    const most = pieceOf(rest, AT_MOST);
    const made = ruleOf(share, of, cut?.none ?? null, facts);
    return {
      ...made,
      max,
      spans: [
        ...shares.map(({ piece }) => piece),
        ...goals,
        ...cuts.map(({ span }) => span),
        ...(most === null ? [] : [most]),
        ...exhaustedIn(text),
      ],
      ...(share.bare && goal === null ? { supplied: "完成任务的得满分" } : {}),
      ...(of.supplied === undefined ? {} : { supplied: of.supplied }),
    };
  },
  samples: [
    { text: "（完成得3分；未完成的，得分＝3×完成率。）", rule: { kind: "proportional", noTarget: "error" } },
    { text: "完成任务的，得2分；未完成任务的，得分＝2×完成率。", rule: { kind: "proportional", noTarget: "error" } },
    { text: "按完成比例得分", facts: { max: 6 }, rule: { kind: "proportional", noTarget: "error" } },
    { text: "按任务完成率计分。", facts: { max: 6 }, rule: { kind: "proportional", noTarget: "error" } },
    { text: "完成得5分，未完成的按比例扣分", rule: { kind: "proportional", noTarget: "error" } },
    { text: "任务完成率×8分", rule: { kind: "proportional", noTarget: "error" } },
    {
      text: "群众满意率×10",
      rule: {
        kind: "measured",
        measure: { kind: "entered", unit: "%", min: 0, max: 100, whole: false },
        scale: { kind: "share", full: 100 },
        labels: { value: "群众满意率" },
      },
    },
    {
      text: "按抽查合格率计分",
      facts: { max: 5 },
      rule: {
        kind: "measured",
        measure: { kind: "entered", unit: "%", min: 0, max: 100, whole: false },
        scale: { kind: "share", full: 100 },
        labels: { value: "抽查合格率" },
      },
    },
    {
      text: "得分＝建档率÷90%×6",
      rule: {
        kind: "measured",
        measure: { kind: "entered", unit: "%", min: 0, max: 100, whole: false },
        scale: { kind: "share", full: 90 },
        labels: { value: "建档率" },
      },
    },
    {
      text: "满意度达到85分得满分，低于85分的按比例计分",
      facts: { max: 10, name: "满意度" },
      rule: {
        kind: "measured",
        measure: { kind: "entered", unit: "分", min: 0, max: 100, whole: false },
        scale: { kind: "share", full: 85 },
        labels: { value: "满意度" },
      },
    },
    { text: "达成率×分值", facts: { max: 8 }, rule: { kind: "proportional", noTarget: "error" } },
    {
      text: "按期入库数÷目标数×4分，最高4分",
      facts: { max: 4 },
      rule: { kind: "proportional", noTarget: "error", labels: { actual: "按期入库数", target: "目标数" } },
    },
    {
      text: "得分=实际到位资金÷计划资金×10",
      rule: { kind: "proportional", noTarget: "error", labels: { actual: "实际到位资金", target: "计划资金" } },
    },
  ],
  counterSamples: [
    "得分＝（1－不合格率）×10",
    "按空岗率扣分",
    "满意率×5＋合格率×5",
    "按比例分配资金",
    "按增长率计分",
    "得分＝5×逾期率",
    "逾期率×5",
    "利率×5",
    "满意度×10%",
    "满意度×10",
    "最高得5分，其他按比例计分",
    "面积3×0.5米",
    "完成率达到90%以上的单位不少于3家",
    "按完成情况得分",
    "完成得3分；未完成的，得分＝5×完成率",
  ],
};

/** The same said twice: 按比例得分：得分＝建档率÷90%×6. */
function saysAgain(other: Share, share: Share): boolean {
  return other.bare || share.bare || (other.over === null && other.value.endsWith(share.value));
}

/** 未完成任务的按比例扣分: of what was to be done, without a word of what that earns. */
function isOfTask({ piece }: Share, { flat }: FlatText): boolean {
  return /完成|目标|任务/u.test(flat.slice(piece.start, piece.end));
}

/** 按缺勤率扣分: what is taken for is no achievement. */
function takesForRate({ piece, bare, value }: Share, { flat }: FlatText): boolean {
  return !bare && /扣分?$/u.test(flat.slice(piece.start, piece.end)) && !COMPLETION.test(value);
}

/** What is divided by the best of all, or their mean, is compared with the other units. */
function isOfOthers({ value, over }: Share): boolean {
  return /最|平均|基准|第1|上年|去年|上期|同期/u.test(
    value + (over !== null && typeof over === "object" ? over.called : ""),
  );
}

interface Whole {
  /** The number that earns full points; null for what each unit was set. */
  readonly at: number | null;
  readonly unit: string;
  readonly supplied?: string;
}

/** What earns full points; null where the text names two different numbers. */
function wholeIn(
  { over, value }: Share,
  goal: Piece | null,
  text: FlatText,
  { name, beside = "" }: RuleFacts,
): Whole | null {
  const named = targetOfGoal(goal);
  const isRate = COMPLETION.test(value);
  if (typeof over === "number") {
    const unit = text.flat.includes(`${show(over)}%`) ? "%" : "";
    return named !== null && named.at !== over ? null : { at: over, unit };
  }
  if (named !== null) return { at: isRate && named.at === 100 ? null : named.at, unit: named.unit };
  if (goal !== null && goal.word("average") + goal.word("before") !== "") return null;
  if (over !== null && !/目标值|标准/u.test(over.called)) return { at: null, unit: "%" };
  const due = isRate && /率|比例|度/u.test(name) ? standardBeside(flatten(beside), "%") : null;
  if (due !== null) return { ...due, supplied: `目标${show(due.at)}%在旁边一栏` };
  const beyond = over !== null || (goal !== null && goal.word("due") + goal.word("within") !== "");
  if (beyond && !isRate) {
    const standard = standardBeside(flatten(`${name}\n${beside}`), "%");
    if (standard !== null) return { ...standard, supplied: `目标${show(standard.at)}%在旁边一栏` };
    return { at: null, unit: "%" };
  }
  // 达标 need not be the whole.
  if (goal !== null && goal.word("within") !== "") return { at: null, unit: "%", supplied: "完成率100%为达标" };
  return isRate || value === "" ? { at: null, unit: "%" } : { at: 100, unit: "%" };
}

function ruleOf(
  share: Share,
  whole: Whole,
  none: Gap["none"],
  { name, max }: RuleFacts,
): Pick<Found, "rule" | "open" | "meaning"> {
  const value = share.value === "" || share.value === "完成" ? name : share.value;
  const least =
    none === null ? "" : "below" in none ? `，低于${show(none.below)}%不得分` : `，高于${show(none.above)}%不得分`;
  if (whole.at === null && none === null) {
    const due = share.over !== null && typeof share.over === "object" ? share.over.called : "";
    const labels =
      due === "" || share.value === "" ? {} : { ...wholeOf(share.value), labels: { actual: share.value, target: due } };
    const rule: Rule = { kind: "proportional", noTarget: "error", ...labels };
    return { rule, open: [noTarget], meaning: `得分＝${max === null ? "分值" : show(max)}×完成率，完成的得满分` };
  }
  const full = whole.at ?? 100;
  const quantity = quantityOf(whole.unit, `${value},`, value);
  const limits = none === null ? {} : { noPointsIf: none };
  return {
    rule: measuredRule(quantity, { scale: { kind: "share", full }, ...limits }),
    open: quantity.open,
    meaning: `得分＝分值×${quantity.name}÷${show(full)}${whole.unit}，不超过分值${least}`,
  };
}
