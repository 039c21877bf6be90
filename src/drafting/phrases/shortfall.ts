import type { Scale } from "../../rules/scale/scales";
import { minus, plus, show } from "../../shared/decimal";
import { flatten, type FlatText } from "../grammar/flatText";
import { gapIn, standardBeside, targetIn, unitIn, type Gap } from "../grammar/gapPieces";
import { floorOfItem, partSteps } from "../grammar/openCases";
import type { Found, Phrase } from "../grammar/phrase";
import type { Piece } from "../grammar/pieces";
import { before, measuredRule, quantityOf, type Quantity } from "../grammar/quantity";
import type { RuleFacts } from "../grammar/reading";
import { UNITS } from "../grammar/words";

/** 每低1个百分点扣0.2分. */
export const shortfall: Phrase = {
  id: "shortfall",
  title: "达到95%得满分，每低1个百分点扣0.2分（每低5%扣1分、每超过1%扣0.5分；低于80%不得分）",
  makes: "与目标相比：从满分起，每差多少扣几分",
  read(text, facts): Found | null {
    const gap = gapIn(text);
    if (gap === null) return null;
    const unit = unitIn(gap.step.word("unit"));
    const target = targetOf(gap, unit, text, facts);
    const points = pointsOf(gap, facts);
    if (target === null || points === null) return null;
    const scale = scaleOf(gap, target, points);
    const quantity = quantityIn(gap, target, text, facts);
    const { none, parts, spans, limits, exhausted, floor } = gap;
    return {
      rule: measuredRule(quantity, {
        scale,
        ...(none === null ? {} : { noPointsIf: none }),
        ...(parts === null ? {} : { stated: ["scale.partSteps"] }),
      }),
      max: points.max,
      spans,
      meaning: meaningOf(scale, quantity.name, unit, none),
      open: [
        ...quantity.open,
        ...(parts === null ? [partSteps] : []),
        ...(exhausted || limits.length > 0 || floor !== null ? [] : [floorOfItem("scale.floor")]),
      ],
      ...suppliedFor(target, gap, points),
    };
  },
  samples: [
    {
      text: "群众满意度达到95%得满分，每低1个百分点扣0.2分，扣完为止。",
      facts: { max: 5 },
      rule: {
        kind: "measured",
        measure: { kind: "entered", unit: "%", min: 0, max: 100, whole: false },
        scale: {
          kind: "shortfall",
          better: "higher",
          target: 95,
          start: "max",
          step: 1,
          amount: 0.2,
          beyond: null,
          partSteps: "linear",
          floor: 0,
        },
        labels: { value: "群众满意度" },
      },
    },
    {
      text: "任务完成率100%以上得10分，每低5%扣1分，不足5%的按5%扣，低于80%不得分",
      facts: { max: 10 },
      rule: {
        kind: "measured",
        measure: { kind: "rate", unit: "%", per: 100 },
        scale: {
          kind: "shortfall",
          better: "higher",
          target: 100,
          start: "max",
          step: 5,
          amount: 1,
          beyond: null,
          partSteps: "up",
          floor: 0,
        },
        noPointsIf: { below: 80 },
        stated: ["scale.partSteps"],
        zeroDivisor: "error",
      },
    },
  ],
  counterSamples: ["完成10个百分点的提升", "每年增长1个百分点", "每低一个名次扣1分", "每少1次扣0.2分"],
};

type Shortfall = Extract<Scale, { kind: "shortfall" }>;

/** Points at the target and at least, and the full ones as the text says them; null where its limits do not fit. */
interface Points {
  readonly start: number | "max";
  readonly floor: number;
  readonly max: number | null;
}

/** Full points are those at the target; where more is added beyond, those that it ends at. */
function pointsOf({ goal, gain, limits, floor }: Gap, facts: RuleFacts): Points | null {
  const full = goal?.number("full") ?? null;
  const caps = [...new Set(limits.map(({ cap }) => cap))];
  const [cap = null, ...others] = caps;
  if (others.length > 0) return null;
  if (gain === null) {
    const left = cap === null || facts.max === null ? 0 : Math.max(0, minus(facts.max, cap));
    return { start: "max", floor: floor ?? left, max: full };
  }
  if (full === null) return null;
  const said = cap === null ? null : cap > full ? cap : plus(full, cap);
  const max = facts.max ?? said;
  return max === null || full > max || (said !== null && said !== max)
    ? null
    : { start: full === max ? "max" : full, floor: floor ?? 0, max };
}

/** What is added beyond full points is lost, unless the text means otherwise. */
function suppliedFor({ supplied }: Target, { gain }: Gap, { start }: Points): Pick<Found, "supplied"> {
  if (supplied !== undefined) return { supplied };
  return gain !== null && start === "max" ? { supplied: "加分以分值封顶" } : {};
}

function scaleOf({ step, gain, parts }: Gap, { target }: Target, { start, floor }: Points): Shortfall {
  return {
    kind: "shortfall",
    better: betterOf(step),
    target,
    start,
    step: step.number("step") ?? 0,
    amount: step.number("amount") ?? 0,
    beyond: gain === null ? null : { step: gain.number("step") ?? 0, amount: gain.number("amount") ?? 0 },
    partSteps: parts ?? "linear",
    floor,
  };
}

/** What takes points for being less is better the more it is; beside 超过3%, a difference is one above. */
function betterOf(step: Piece): "higher" | "lower" {
  const above = /高于|超过|大于|超出|多于/u.test(step.word("from"));
  return step.word("less") === "" || (above && step.word("less") === "差") ? "lower" : "higher";
}

function quantityIn({ step, goal }: Gap, { standard }: Target, text: FlatText, { name }: RuleFacts): Quantity {
  const unit = unitIn(step.word("unit"));
  const item = unit === "%" && isCompletion(goal, text.flat + name) ? "完成率" : name;
  const start = Math.min(step.start, goal?.start ?? step.start) + (goal?.word("average").length ?? 0);
  const quantity = quantityOf(unit, before(text, start) + (start === step.start ? step.word("from") : ""), item);
  return standard === undefined ? quantity : { ...quantity, labels: { ...quantity.labels, standard } };
}

interface Target {
  readonly target: number | "entered";
  /** What the target is called that each unit enters. */
  readonly standard?: string;
  readonly supplied?: string;
}

/** Whether the percentages are those of a completion rate: said so, or of a task with no other rate in sight. */
function isCompletion(goal: Piece | null, words: string): boolean {
  if (goal !== null && goal.word("part") !== "") return true;
  const task = goal !== null && goal.word("done") + goal.word("whole") !== "";
  return /完成(?:率|比例)/u.test(words) || (task && !/率|度|比例|比重|增幅|增速|增长/u.test(words));
}

/** Where things are counted one by one and no target is said, they are events. */
const COUNTED = new RegExp(`^(?:${UNITS})$`, "u");

/** What is to be reached: a number, the task of a completion rate, or what each unit was set; null where none can be. */
function targetOf(gap: Gap, unit: string, { flat }: FlatText, { name, beside = "" }: RuleFacts): Target | null {
  const { goal, step, gain } = gap;
  const better = betterOf(step);
  if (gain !== null && (better === "higher") !== (gain.word("more") !== "")) return null;
  if (gain !== null && unitIn(gain.word("unit")) !== unit) return null;
  const named = targetIn(gap);
  if (named !== null) return named.unit === unit || named.unit === "" ? { target: named.at } : null;
  if (goal !== null && goal.word("average") !== "") {
    return { target: "entered", standard: "平均水平", supplied: "平均水平由各单位填写" };
  }
  if (goal !== null && goal.word("before") !== "") {
    return { target: "entered", standard: "上年数", supplied: "与各单位填写的上年数相比" };
  }
  const standard = standardBeside(flatten(`${name}\n${beside}`), unit);
  if (standard !== null) return { target: standard.at, supplied: `目标${show(standard.at)}${unit}在旁边一栏` };
  if (unit !== "%") {
    const counted = COUNTED.test(unit) && goal === null && Number.isInteger(step.number("step"));
    return counted ? null : { target: "entered", supplied: "目标值，由各单位分别填写" };
  }
  const isRate = isCompletion(goal, flat + name);
  const whole = goal !== null || step.word("less") !== "";
  if (!isRate || !whole) return { target: "entered", supplied: "目标值，由各单位分别填写" };
  const stated = goal !== null && (goal.word("part") !== "" || /完成(?:率|比例)/u.test(flat + name));
  return stated ? { target: 100 } : { target: 100, supplied: "按完成率计，以100%为目标" };
}

function meaningOf(scale: Shortfall, name: string, unit: string, none: Gap["none"]): string {
  const step = `${show(scale.step)}${unit === "%" ? "个百分点" : unit}`;
  const target = scale.target === "entered" ? "各自的目标" : `${show(scale.target)}${unit}`;
  const [worse, better] = scale.better === "higher" ? ["低", "高"] : ["高", "低"];
  const start = scale.start === "max" ? "满分" : `${show(scale.start)}分`;
  const { beyond } = scale;
  const more = beyond === null ? "" : `，每${better}${show(beyond.step)}加${show(beyond.amount)}分`;
  const left = scale.floor === null || scale.floor === 0 ? "" : `，最低${show(scale.floor)}分`;
  const zero =
    none === null
      ? ""
      : "below" in none
        ? `，低于${show(none.below)}${unit}不得分`
        : `，高于${show(none.above)}${unit}不得分`;
  return `${name}达到${target}得${start}，每${worse}${step}扣${show(scale.amount)}分${more}${left}${zero}`;
}
