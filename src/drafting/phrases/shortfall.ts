import type { Scale } from "../../rules/scale/scales";
import { minus, show } from "../../shared/decimal";
import { without, type FlatText } from "../grammar/flatText";
import { exhaustedIn, limitIn, type Limit } from "../grammar/limits";
import { floorOfItem, partSteps } from "../grammar/openCases";
import type { Found, Phrase } from "../grammar/phrase";
import { piecesOf, type Piece } from "../grammar/pieces";
import { before, measuredRule, quantityOf, type Quantity } from "../grammar/quantity";
import type { RuleFacts } from "../grammar/reading";
import { earns, END, HAN, IF, NOTHING, number, pattern, points, WITHIN } from "../grammar/words";

const LESS = "低于|低|少于|少|差|降低|下降|减少|不足|落后|未完成";
const MORE = "高于|高|超过|超|多于|多|上升|升高|增加|超出";
const TARGET = "(?:序时进度|时序进度|目标值?|任务数?|计划数?|标准|要求|指标值?)";

const STEP = pattern(
  `(?:(?:未完成|未达到?|达不到|不足|低于|未达标)${TARGET}?(?:任务)?(?:的)?,)?`,
  `每(?:再)?(?:(?<less>${LESS})|(?<more>${MORE}))${TARGET}?${number("step")}(?:个?(?<unit>百分点|%))${HAN}{0,4}?(?:的)?,?`,
  `(?:扣|减)(?:除|减)?(?:分)?${points("amount")}`,
  END,
);

/** 达到95%得满分, 完成目标任务得10分. */
const GOAL = pattern(
  `(?:(?<average>${HAN}{0,12}?(?:高于|达到|不低于|等于|超过)(?:全[国省市县区州盟镇]|本地区?)?平均(?:水平|值|数)?)|(?<part>完成(?:目标|任务|计划)${HAN}{0,4}?的?)100%|(?:达到|达|不低于|(?<done>完成)|≥|不少于)(?:${number("target")}%|(?<due>${HAN}{0,8}?${TARGET}(?:${HAN}{0,4})?))|${number("target2")}%(?:\\(含\\))?(?:及)?以上|(?<whole>(?:全面|全部|按时)?完成)|(?<=[率度例])${number("target3")}%|(?:控制在|不超过|低于|不高于)${number("limit")}%(?:以内|以下)?)`,
  `(?:的)?,?${earns("full")}`,
  END,
);
/** 低于80%不得分. */
const NO_POINTS = pattern(
  `(?:${WITHIN}{0,10}?)(?:(?:低于|不足|未达到|达不到|小于)${number("below")}%|${number("below2")}%以下)(?:\\(不含\\))?${IF}${NOTHING}`,
  END,
);
const PART = "不足[\\d.]*(?:个?百分点|%|个?档)(?:的|部分)*,?";
const PART_STEPS = [
  ["up", pattern(`${PART}(?:均|一律)?按[\\d.]*(?:个?百分点|%|个?档)?(?:计算?|扣|算)(?:分)?`)],
  ["down", pattern(`${PART}(?:不计|不扣)(?:算|分)?`)],
] as const;

/** 每低1个百分点扣0.2分. */
export const shortfall: Phrase = {
  id: "shortfall",
  title: "达到95%得满分，每低1个百分点扣0.2分（每低5%扣1分、每超过1%扣0.5分；低于80%不得分）",
  makes: "与目标相比：从满分起，每差多少扣几分",
  read(text, facts): Found | null {
    const stated = statedIn(text);
    if (stated === null) return null;
    const { limit, goal, below, parts, spans, bounded } = stated;
    const target = targetOf(stated, text, facts);
    const scale = scaleOf(stated, target, limit.cap === null || facts.max === null ? 0 : minus(facts.max, limit.cap));
    const quantity = quantityIn(stated, target, text, facts);
    return {
      rule: measuredRule(quantity, {
        scale,
        ...(below === null ? {} : { noPointsIf: { below } }),
        ...(parts === null ? {} : { stated: ["scale.partSteps"] }),
      }),
      max: goal?.number("full") ?? null,
      spans,
      meaning: meaningOf(scale, quantity.name, below),
      open: [
        ...quantity.open,
        ...(parts === null ? [partSteps] : []),
        ...(bounded ? [] : [floorOfItem("scale.floor")]),
      ],
      ...(target.supplied === undefined ? {} : { supplied: target.supplied }),
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

/** The statements of a text about a gap. */
interface Stated {
  readonly step: Piece;
  readonly goal: Piece | undefined;
  readonly limit: Limit;
  /** The percentage below which there are no points; null where none is said. */
  readonly below: number | null;
  /** What becomes of part steps; null where nothing is said. */
  readonly parts: "up" | "down" | null;
  /** Whether the text says where deductions end. */
  readonly bounded: boolean;
  readonly spans: Found["spans"];
}

function statedIn(text: FlatText): Stated | null {
  const limit = limitIn(text);
  if (limit === null) return null;
  const exhausted = exhaustedIn(text);
  const rest = without(text, [...limit.spans, ...exhausted]);
  const [step, ...others] = piecesOf(rest, STEP);
  if (step === undefined || others.length > 0) return null;
  const goals = piecesOf(without(rest, [step]), GOAL).filter((goal) => isGoal(goal, step));
  const zero = piecesOf(without(rest, [step, ...goals]), NO_POINTS);
  const parts = PART_STEPS.flatMap(([kind, words]) => piecesOf(rest, words).map((piece) => ({ kind, piece })));
  if (goals.length > 1 || zero.length > 1 || parts.length > 1) return null;
  return {
    step,
    goal: goals[0],
    limit,
    below: zero[0]?.number("below") ?? zero[0]?.number("below2") ?? null,
    parts: parts[0]?.kind ?? null,
    bounded: exhausted.length > 0 || limit.cap !== null,
    spans: [...limit.spans, ...exhausted, step, ...goals, ...zero, ...parts.map(({ piece }) => piece)],
  };
}

type Shortfall = Extract<Scale, { kind: "shortfall" }>;

/** `left` is what a limit of the deductions leaves of the item. */
function scaleOf({ step, parts }: Stated, { target }: Target, left: number): Shortfall {
  return {
    kind: "shortfall",
    better: step.word("less") === "" ? "lower" : "higher",
    target,
    start: "max",
    step: step.number("step") ?? 0,
    amount: step.number("amount") ?? 0,
    beyond: null,
    partSteps: parts ?? "linear",
    floor: Math.max(0, left),
  };
}

function quantityIn({ step, goal }: Stated, { standard }: Target, text: FlatText, { name }: RuleFacts): Quantity {
  const item = isCompletion(goal, text.flat + name) ? "完成率" : name;
  const start = Math.min(step.start, goal?.start ?? step.start) + (goal?.word("average").length ?? 0);
  const quantity = quantityOf("%", before(text, start), item);
  return standard === undefined ? quantity : { ...quantity, labels: { ...quantity.labels, standard } };
}

interface Target {
  readonly target: number | "entered";
  /** What the target is called that each unit enters. */
  readonly standard?: string;
  readonly supplied?: string;
}

/** 低于60%得0分 is no goal, nor is 不超过3% where more is better. */
function isGoal(goal: Piece, step: Piece): boolean {
  return goal.number("full") !== 0 && (goal.number("limit") === null || step.word("more") !== "");
}

/** Whether the percentages are those of a completion rate: said so, or of a task with no other rate in sight. */
function isCompletion(goal: Piece | undefined, words: string): boolean {
  if (goal !== undefined && goal.word("part") !== "") return true;
  const task = goal !== undefined && goal.word("done") + goal.word("whole") !== "";
  return /完成(?:率|比例)/u.test(words) || (task && !/率|度|比例|比重|增幅|增速|增长/u.test(words));
}

/** What is to be reached: a percentage, the task of a completion rate, or what each unit was set. */
function targetOf({ goal, step }: Stated, { flat }: FlatText, { name }: RuleFacts): Target {
  const percent = ["target", "target2", "target3", "limit"].flatMap((group) => goal?.number(group) ?? [])[0];
  if (percent !== undefined) return { target: percent };
  if (goal !== undefined && goal.word("average") !== "") return { target: "entered", standard: "平均水平" };
  const isRate = isCompletion(goal, flat + name);
  const whole = goal !== undefined || step.word("less") !== "";
  if (!isRate || !whole) return { target: "entered", supplied: "目标值，由各单位分别填写" };
  const stated = goal !== undefined && (goal.word("part") !== "" || /完成(?:率|比例)/u.test(flat + name));
  return stated ? { target: 100 } : { target: 100, supplied: "按完成率计，以100%为目标" };
}

function meaningOf(scale: Shortfall, name: string, below: number | null): string {
  const target = scale.target === "entered" ? "各自的目标" : `${show(scale.target)}%`;
  const gap = scale.better === "higher" ? "低" : "高";
  const zero = below === null ? "" : `，低于${show(below)}%不得分`;
  return `${name}达到${target}得满分，每${gap}${show(scale.step)}个百分点扣${show(scale.amount)}分${zero}`;
}
