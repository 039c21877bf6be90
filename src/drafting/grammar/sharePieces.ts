import type { FlatText } from "./flatText";
import { piecesOf, type Piece } from "./pieces";
import { AMOUNTS, HAN, number, pattern, UNITS } from "./words";

/*
 * How texts say that points are in proportion to a quantity: as a formula, 得分＝完成率÷90%×10, or in words, 按实际比例计分.
 */

const EQUALS = "(?:(?:实际|本项|该项|考核|最终|指标|应)?(?:得分|计分|分值)=)?";
const FULL = "(?:该项|本项|此项|指标)?(?:的)?(?:分值|满分|权重分?|标准分|配分|基本分|分数)";
const RATE = `${HAN}{0,12}?(?:率|满意度|比例|覆盖面|百分比|比重|占比)`;
const OVER = "(?:÷|/|除以)";
const UNIT = `(?:%|${AMOUNTS}|${UNITS})?`;
const full = (group: string) => `(?:${number(group)}分?|${FULL})`;
const END = "(?:得分|计分|计算|计|折算)*(?=$|[,;。:、)\\n\\u2460-\\u24ff])";
/** Of a hundred percent: says nothing. */
const PERCENT = "(?:×100%)?";
const BEGIN =
  "(?<![\\u4e00-\\u9fff\\d%+×÷/-])(?:(?:未(?:完成|达到?|达标)|不达标|达不到)[\\u4e00-\\u9fff]{0,6}?(?:的|者)?,?)?(?:按照|按(?!期|时|质)|以)?";

const FORMULA = pattern(
  `(?:${BEGIN}|(?<==))${EQUALS}\\(?(?:`,
  [
    `(?<rate>${RATE})\\)?${PERCENT}${OVER}(?:${number("target")}${UNIT}|(?<due>${HAN}{2,12}))\\)?${PERCENT}×${full("full")}`,
    `${full("full2")}×\\(?(?<rate2>${RATE})${PERCENT}${OVER}(?:${number("target2")}${UNIT}|(?<due2>${HAN}{2,12}))\\)?${PERCENT}`,
    `(?<rate3>${RATE})\\)?${PERCENT}(?:×|乘以?)${full("full3")}`,
    `${full("full4")}(?:×|乘以?)\\(?(?<rate4>${RATE})${PERCENT}`,
    `(?<actual>${HAN}{2,14})${OVER}(?:${number("target3")}${UNIT}|(?<due3>${HAN}{2,14}))\\)?${PERCENT}×${full("full5")}`,
    `${full("full6")}×\\(?(?<actual2>${HAN}{2,14})${OVER}(?:${number("target4")}${UNIT}|(?<due4>${HAN}{2,14}))\\)?${PERCENT}`,
  ].join("|"),
  `)\\)?`,
  END,
);

const MISSED = `(?:(?:未|没有|不能|达不到|低于|不足|不到|未达到?|否则|其他|其余|不达标)(?:${number("short")}(?:%|分|${UNITS}|${AMOUNTS})|${HAN}{0,10})?(?:的|者|部分)?,?)?`;
const SCORED =
  "(?:同比例|相应|折算|计算|核算|递减|折|换算)*(?:(?:得|计|记|给|赋|核|扣)?(?:减|定)?分|计算?|折算|核算|(?<=折算|计算|核算))";

const WORDED = pattern(
  `(?<![\\u4e00-\\u9fff\\d%])${MISSED}(?:则)?(?:按照?|以|依|根据)(?:`,
  [
    "(?:相应|实际|相应的|一定)?(?<bare>比例)",
    `(?<over>${HAN}{2,10})(?:除以|÷|与|占)(?:${number("target")}${UNIT}|(?<due>目标值?|任务数?|计划数?|应${HAN}{1,6}|标准))(?:之比|的比例|的比值|的比)?`,
    `(?:实际|任务|目标|工作)*(?<done>完成(?:率|比例|比率|百分比|进度|任务的?比例))(?:的?(?:高低|同比例|比例))?`,
    `(?:实际)?(?<rate>${RATE})(?:的?(?:高低|大小))?`,
  ].join("|"),
  `)(?:,)?${SCORED}`,
  "(?=$|[,;。:、)\\n\\u2460-\\u24ff])",
);

/** Rates of what was to be done. */
export const COMPLETION = /(?:完成|达成|执行|到位|兑现)(?:率|比例|比率|百分比|进度)$|^完成/u;

/** A statement that points are in proportion to a quantity. */
export interface Share {
  readonly piece: Piece;
  /** What the quantity is called; empty where the text does not say. */
  readonly value: string;
  /** What it is divided by: a number, or what each unit was set; null where nothing is said. */
  readonly over: number | { readonly called: string } | null;
  /** Full points as the formula says them; null where it does not. */
  readonly full: number | null;
  /** Below which number it holds: 低于85分的按比例计; null where none is said. */
  readonly below: number | null;
  /** Whether it only says 按比例. */
  readonly bare: boolean;
}

/** The statements of a text that points are in proportion to something. */
export function sharesIn(text: FlatText): readonly Share[] {
  const formulas = piecesOf(text, FORMULA);
  const worded = piecesOf(text, WORDED).filter(({ start, end }) => {
    return !formulas.some((one) => one.start < end && one.end > start);
  });
  return [...formulas.map(formulaOf), ...worded.map(wordedOf)];
}

const firstNumber = (piece: Piece, groups: readonly string[]) =>
  groups.flatMap((one) => piece.number(one) ?? [])[0] ?? null;
const firstWord = (piece: Piece, groups: readonly string[]) => groups.map(piece.word).find((one) => one !== "") ?? "";

function formulaOf(piece: Piece): Share {
  const due = firstWord(piece, ["due", "due2", "due3", "due4"]);
  const target = firstNumber(piece, ["target", "target2", "target3", "target4"]);
  return {
    piece,
    value: firstWord(piece, ["rate", "rate2", "rate3", "rate4", "actual", "actual2"]),
    over: target ?? (due === "" ? null : { called: due }),
    full: firstNumber(piece, ["full", "full2", "full3", "full4", "full5", "full6"]),
    below: null,
    bare: false,
  };
}

function wordedOf(piece: Piece): Share {
  const due = piece.word("due");
  return {
    piece,
    value: firstWord(piece, ["over", "done", "rate"]),
    over: piece.number("target") ?? (due === "" ? null : { called: due }),
    full: null,
    below: piece.number("short"),
    bare: piece.word("bare") !== "",
  };
}
