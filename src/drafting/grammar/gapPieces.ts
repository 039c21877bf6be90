import { without, type FlatText } from "./flatText";
import { exhaustedIn, limitsIn, type StatedLimit } from "./limits";
import { piecesOf, type Piece, type Taken } from "./pieces";
import { AMOUNTS, earns, END, HAN, IF, NOTHING, number, pattern, points, UNITS, WITHIN } from "./words";

/*
 * What texts say of the gap between a quantity and its target: the target, what each step of the gap takes or adds, where
 * there are no points at all, and what becomes of a part of a step.
 */

const LESS = "低于|低|少于|少|差|降低|下降|减少|不足|落后|滞后|未完成|欠|降";
const MORE = "高于|高出|高|超过|超出|超额|超|多于|多完成|多|上升|升高|增加|提高|增长|升";
const TARGET =
  "(?:序时进度|时序进度|目标值?|任务数?|计划数?|标准值?|要求|指标值?|规定值?|预算|平均值|平均水平|基准值?)";
const UNIT = `(?:个?百分点|%|${AMOUNTS}|${UNITS}|分(?![钟之]))`;
const BELOW = "低于|不足|未达到|达不到|小于|少于|不到|未达|不满";
const ABOVE = "高于|超过|大于|超出|多于|超";

/** 低于90%的，每低…: what the gap is counted from, where the text says no more of the target. */
const FROM = `(?:(?<from>${WITHIN}{0,10}?(?<!不)(?:${BELOW}|${ABOVE}|未完成|未达标|达不到|没有达到)(?:${number("start")}(?<startUnit>${UNIT})|${TARGET})?(?:任务|部分)?(?:的|者)?,?))?`;
const EACH = `每(?:再)?(?:(?<less>${LESS})|(?<more>${MORE}))(?:了|出)?${TARGET}?${number("step")}(?<unit>${UNIT})${HAN}{0,4}?(?:的)?,?`;

const STEP = pattern(FROM, EACH, `(?:扣|减)(?:除|减|罚)?(?:分)?${points("amount")}`, END);
const GAIN = pattern(FROM, EACH, `(?:加|增加?|奖励?)(?:计)?(?:分)?${points("amount")}`, END);

const REACHED = [
  `(?<average>${HAN}{0,12}?(?:高于|达到|不低于|等于|超过|以)(?:全[国省市县区州盟镇]|本地区?|各[县区镇乡单位]+)?(?:的)?平均(?:水平|值|数|增速|增幅)?)`,
  "(?<part>完成(?:目标|任务|计划)[\\u4e00-\\u9fff]{0,4}?的?)100%",
  `(?:达到|达|不低于|(?<done>完成)|≥|>=|不少于|大于等于|以|等于)(?:${number("target")}(?<unit1>${UNIT})(?:\\(含\\))?(?:及)?(?:以上)?(?:为基准)?|(?<due>${HAN}{0,8}?${TARGET}(?:${HAN}{0,4})?))`,
  `${number("target2")}(?<unit2>${UNIT})(?:\\(含\\))?(?:及)?以上`,
  "(?<whole>(?:全面|全部|按时)?完成)",
  `(?<=[率度例数量值日费,;。]|^)${number("target3")}(?<unit3>${UNIT})`,
  `(?:控制在|不超过|低于|不高于|≤|<=|小于等于|不大于|不多于|少于|小于)${number("limit")}(?<unit4>${UNIT})?(?:以内|以下|之内)?`,
  `${number("limit2")}(?<unit5>${UNIT})(?:\\(含\\))?(?:及)?(?:以内|以下|之内)`,
  "(?<within>不超(?:出|过)?(?:预算|目标|计划|标准|控制数|指标)值?|达标)",
  `(?<before>(?:比|与|较|同)?(?:上年|去年|同期|上月|上期|上季度?|前[1-3]年)+(?:水平|平均数?|数)?(?:相比)?(?:持平|相当)(?:(?:及|或者?|、)?(?:下降|减少|增长|上升|提高|以[上下]))?|达到(?:上年|去年)(?:同期)?(?:水平|数))`,
].join("|");

/** 达到95%得满分, 完成目标任务得10分, 不低于95%，每低…. */
const GOAL = pattern(
  `(?:${REACHED})(?:(?:的|者|时)?,?(?:${earns("full")}|(?<kept>不扣分))|(?=[,;。](?:${WITHIN}{0,12}?(?:的|,))?每))`,
);

/** The same by itself, with the points that it earns. */
const REACHED_GOAL = pattern(`(?:${REACHED}|(?<task>完成${HAN}{2,10}?))(?:的|者|时|及以上)*,?${earns("full")}`, END);

const CUT = pattern(
  `${WITHIN}{0,10}?(?:(?:${BELOW})${number("below")}(?<unit1>${UNIT})(?:以下)?|${number("below2")}(?<unit2>${UNIT})以下|(?:${ABOVE})${number("above")}(?<unit3>${UNIT})(?:以上)?|${number("above2")}(?<unit4>${UNIT})以上)(?:\\(不含\\))?${IF}${NOTHING}`,
  END,
);
/** 最低3分: what is left in any case. */
const FLOOR = pattern(`(?:最低|最少|至少)(?:得|计|为|不低于|不少于)?${points("floor")}`, END);

const PART = `(?:不足|不满)[\\d.]*(?:${UNIT}|个?档)(?:的|部分)*,?`;
const PART_STEPS = [
  ["up", pattern(`${PART}(?:均|一律)?按[\\d.]*(?:${UNIT}|个?档)?(?:计算?|扣|算)(?:分)?`)],
  ["down", pattern(`${PART}(?:不计|不扣)(?:算|分)?`)],
] as const;
/** On either side of a range: no single direction is the worse one. */
const BOTH_SIDES =
  /(?:低于|不足)[^,;]{1,10}(?:或|、)(?:高于|超过)|(?:高于|超过)[^,;]{1,10}(?:或|、)(?:低于|不足)|±|正负|偏差|误差|相差/u;

/** The statements of a text about a gap. */
export interface Gap {
  readonly step: Piece;
  readonly gain: Piece | null;
  readonly goal: Piece | null;
  readonly limits: readonly StatedLimit[];
  /** Where there are no points; null where none is said. */
  readonly none: { readonly below: number } | { readonly above: number } | null;
  /** What is left in any case; null where nothing is said. */
  readonly floor: number | null;
  /** What becomes of part steps; null where nothing is said. */
  readonly parts: "up" | "down" | null;
  /** Whether the text says where deductions end. */
  readonly exhausted: boolean;
  readonly spans: readonly Taken[];
}

/** The gap that a text speaks of; null where it speaks of none, or of several. */
export function gapIn(text: FlatText): Gap | null {
  if (BOTH_SIDES.test(text.flat)) return null;
  const limits = limitsIn(text);
  const exhausted = exhaustedIn(text);
  const rest = without(text, [...limits, ...exhausted]);
  const [step, ...steps] = piecesOf(rest, STEP);
  if (step === undefined || steps.length > 0) return null;
  const [gain = null, ...gains] = piecesOf(without(rest, [step]), GAIN);
  const gaps = gain === null ? [step] : [step, gain];
  const parts = PART_STEPS.flatMap(([kind, words]) => piecesOf(rest, words).map((piece) => ({ kind, piece })));
  const floors = piecesOf(without(rest, gaps), FLOOR);
  const cuts = piecesOf(without(rest, [...gaps, ...floors, ...parts.map(({ piece }) => piece)]), CUT);
  const [cut, ...others] = cuts;
  // The goal may stand right before the step, which it looks at: it is sought where the step still stands.
  const seen = without(rest, [...floors, ...cuts, ...(gain === null ? [] : [gain])]);
  const goals = piecesOf(seen, GOAL).filter((goal) => goal.end <= step.start || goal.start >= step.end);
  const sound = goals.filter((goal) => isGoal(goal, step));
  if (gains.length + others.length > 0 || parts.length > 1 || floors.length > 1 || sound.length > 1) return null;
  return {
    step,
    gain,
    goal: sound[0] ?? null,
    limits,
    none: cut === undefined ? null : noneOf(cut),
    floor: floors[0]?.number("floor") ?? null,
    parts: parts[0]?.kind ?? null,
    exhausted: exhausted.length > 0,
    spans: [...limits, ...exhausted, ...gaps, ...sound, ...cuts, ...floors, ...parts.map(({ piece }) => piece)],
  };
}

/** Goals that a text says to earn full points, where it speaks of no steps. */
export function goalsIn(text: FlatText): readonly Piece[] {
  return piecesOf(text, REACHED_GOAL).filter((goal) => goal.number("full") !== 0);
}

/** What is added for each step beyond a target. */
export function gainsIn(text: FlatText): readonly Piece[] {
  return piecesOf(text, GAIN);
}

/** Where a text says that there are no points at all. */
export function cutsIn(text: FlatText): readonly { readonly span: Taken; readonly none: NonNullable<Gap["none"]> }[] {
  return piecesOf(text, CUT).flatMap((cut) => {
    const none = noneOf(cut);
    return none === null ? [] : [{ span: cut, none }];
  });
}

function noneOf(cut: Piece): Gap["none"] {
  const below = cut.number("below") ?? cut.number("below2");
  if (below !== null) return { below };
  const above = cut.number("above") ?? cut.number("above2");
  return above === null ? null : { above };
}

/** 低于60%得0分 is no goal, nor is 不超过3% where more is better. */
function isGoal(goal: Piece, step: Piece): boolean {
  const limit = goal.number("limit") ?? goal.number("limit2");
  return goal.number("full") !== 0 && (limit === null || step.word("more") !== "");
}

/** The numbers that a goal can name, with their units. */
const NUMBERS = [
  ["target", "unit1"],
  ["target2", "unit2"],
  ["target3", "unit3"],
  ["limit", "unit4"],
  ["limit2", "unit5"],
] as const;

/** A number with its unit; percentage points are percent. */
export interface Amount {
  readonly at: number;
  readonly unit: string;
}

/** The target that a goal names, or the step that goes out from it; null where neither does. */
export function targetIn({ goal, step }: Pick<Gap, "goal" | "step">): Amount | null {
  const start = step.number("start");
  return targetOfGoal(goal) ?? (start === null ? null : { at: start, unit: unitIn(step.word("startUnit")) });
}

/** The number that a goal names; null where it names none. */
export function targetOfGoal(goal: Piece | null): Amount | null {
  const named = NUMBERS.flatMap(([group, unit]) => {
    const at = goal?.number(group) ?? null;
    return at === null ? [] : [{ at, unit: unitIn(goal?.word(unit) ?? "") }];
  });
  return named[0] ?? null;
}

/** The unit as quantities have it. */
export function unitIn(word: string): string {
  return word.includes("百分点") ? "%" : word.replace(/^个(?=工作日)/u, "");
}

const STANDARD = pattern(
  `(?<=^|\\n)(?:${HAN}{0,10}?(?<least>≥|>=|不低于|不少于|达到|达)?|(?<most>≤|<=|<|不超过|不高于|控制在|低于))${number("at")}(?<unit>${UNIT})(?:\\(含\\))?(?:及)?(?<tail>以上|以下|以内)?(?=$|[。;\\n])`,
);

/** A target that stands by itself in a column beside the text: ≥95%, 8天以内; null where none does, or several. */
export function standardBeside(text: FlatText, unit: string): Amount | null {
  const found = piecesOf(text, STANDARD)
    .map((piece) => ({ at: piece.number("at") ?? 0, unit: unitIn(piece.word("unit")) }))
    .filter((one) => one.unit === unit);
  const different = new Set(found.map(({ at }) => at));
  return different.size === 1 ? (found[0] ?? null) : null;
}
