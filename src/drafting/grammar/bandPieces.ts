import type { Award } from "../../rules/points";
import type { FlatText } from "./flatText";
import { GRADE } from "./grades";
import { awardOf, piecesOf, type Piece, type Taken } from "./pieces";
import { AMOUNTS, END, HAN, IF, NOTHING, number, pattern, pointsRange, TO, UNITS } from "./words";

/** One end of a band; `includes` is null where the text does not say whether the number itself is in it. */
export interface Edge {
  readonly at: number;
  readonly includes: boolean | null;
}

/** 80%(含)-90%得8分. */
export interface BandPiece extends Taken {
  readonly lower: Edge | null;
  readonly upper: Edge | null;
  /** Empty for the band of all the rest. */
  readonly unit: string;
  readonly points: Award | "full" | "slope";
  /** Points less than the full ones, where the text takes them off; null where it says what is earned. */
  readonly off: number | null;
  /** The words for all that is left: 其他; empty where there are numbers. */
  readonly rest: string;
}

const UNIT = (group: string) => `(?<${group}>%|${UNITS}|${AMOUNTS}|分)?`;
const INCLUDES = (group: string) => `(?:\\((?<${group}>不?含)(?:本数|[\\d.%]+(?:分|次|个|项|名|天)?|)\\))?`;
const EARNS = `${IF}(?:(?:可)?(?:得|计|记|为|赋|加)?(?:${pointsRange("least", "most")}|(?<full>满分))|(?<slope>(?:按|依)(?:比例|线性|内插法|插值法|直线)(?:线性)?(?:插值|内插)?(?:法)?(?:计算?|得|折算)?分?|(?:线性|按比例)?插值(?:计分|计算|得分)?)|(?<none>${NOTHING})|(?:扣|减)(?:除)?(?:分)?${number("off")}分|(?<kept>不扣分))`;

const NAME = "(?:(?:考核|考评|综合|测评|检查|评估|最终)*(?:得分|总分|成绩|分数|评分)(?:在|为)?)?";

/** A range of numbers, for a pattern; edgesOf and unitOf read what it matched. */
export const RANGE = [
  "(?:",
  // 80%(含)以上90%以下
  `${number("from2")}${UNIT("unit9")}${INCLUDES("from2In")}(?:及|或)?以上${INCLUDES("from2In2")}[,、至]?(?:(?<short>不足|低于|不到|小于)${number("to2")}${UNIT("unit10")}|${number("to3")}${UNIT("unit11")}${INCLUDES("to3In")}以下${INCLUDES("to3In2")})|`,
  // 80%(含)-90%
  `${number("from")}${UNIT("unit1")}${INCLUDES("fromIn")}${TO}${number("to")}${UNIT("unit2")}${INCLUDES("toIn")}(?:之间|以内|区间|范围)?${INCLUDES("toIn2")}`,
  // 不低于90%, 90%(含)以上
  `|(?<atLeast>达到|达|不低于|不少于|大于等于|≥|>=)${number("low1")}${UNIT("unit3")}(?:\\(含\\))?(?:及)?(?:以上)?${INCLUDES("low1In")}`,
  `|(?<above>超过|高于|大于|>)${number("low2")}${UNIT("unit4")}(?:以上)?`,
  `|${number("low3")}${UNIT("unit5")}${INCLUDES("low3In")}(?<and>及|或|\\(含\\))?以上${INCLUDES("low3In2")}`,
  // 低于80%, 80%以下
  `|(?<below>低于|小于|少于|不足|未达到|达不到|不到|不满|<)${number("high1")}${UNIT("unit6")}(?:以下)?${INCLUDES("high1In")}`,
  `|(?<atMost>不超过|不高于|不多于|小于等于|≤|<=)${number("high2")}${UNIT("unit7")}`,
  `|${number("high5")}${UNIT("unit15")}(?:\\(含\\))?(?:以内|之内)`,
  // 90%≤满意率<95%
  `|${number("low4")}${UNIT("unit13")}(?<from4>≤|<=|<)${HAN}{0,10}(?<to4>≤|<=|<)${number("high4")}${UNIT("unit14")}`,
  `|${number("high3")}${UNIT("unit8")}${INCLUDES("high3In")}(?<and2>及|或)?以下${INCLUDES("high3In2")}`,
  ")",
].join("");

const BAND = pattern(
  `(?:${GRADE}(?:等次|等级|档次|等|级|档)?\\(|${NAME})`,
  `(?:${RANGE}`,
  "|(?<whole>(?:全部|全面|按时)?完成(?:全部|年度)*(?:目标任务|任务|目标))",
  `|${number("exact")}(?<unit12>${UNITS})|(?<![\\d.])(?<all>100)(?<unit16>%)`,
  `|(?<rest>(?<=[,;。\\n])(?:其他|其余|否则|以下|未完成|负增长|(?:同比)?下降|没有${HAN}{0,6}(?<![扣加减])|未${HAN}{2,6}(?<![扣加减])))`,
  `)\\)?(?:(?<=以[上下内])(?![得计记为赋加扣减的者不])${HAN}{1,6}?(?<![扣减加]))?`,
  EARNS,
  END,
);

const UNIT_GROUPS = [2, 1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16].map((place) => `unit${String(place)}`);

/** The bands that a text states, in its order; of a unit that one end names both ends are. */
export function bandsIn(text: FlatText): readonly BandPiece[] {
  return piecesOf(text, BAND).map((piece) => ({
    start: piece.start,
    end: piece.end,
    free: piece.free,
    ...edgesOf(piece),
    unit: unitOf(piece),
    rest: piece.word("rest"),
    points: pointsOf(piece),
    off: piece.word("kept") === "" ? piece.number("off") : 0,
  }));
}

function pointsOf(piece: Piece): BandPiece["points"] {
  if (piece.word("slope") !== "") return "slope";
  return piece.word("none") === "" && piece.number("least") === null ? "full" : awardOf(piece, null);
}

/** The unit in which a range is given; empty where it has none. */
export function unitOf(piece: Piece): string {
  return UNIT_GROUPS.map(piece.word).find((unit) => unit !== "") ?? (piece.word("whole") === "" ? "" : "%");
}

/** The ends of a range; without a lower or an upper one it goes on. */
export function edgesOf(piece: Piece): Pick<BandPiece, "lower" | "upper"> {
  const said = (...groups: string[]): boolean | null => {
    const word = groups.map(piece.word).find((one) => one !== "");
    return word === undefined ? null : !word.startsWith("不");
  };
  const edge = (group: string, includes: boolean | null): Edge | null => {
    const at = piece.number(group);
    return at === null ? null : { at, includes };
  };
  const whole = piece.word("whole") === "" ? null : { at: 100, includes: true };
  const lower =
    whole ??
    edge("all", true) ??
    edge("exact", true) ??
    edge("from", said("fromIn")) ??
    edge("from2", said("from2In", "from2In2")) ??
    edge("low4", piece.word("from4") !== "<") ??
    edge("low1", true) ??
    edge("low2", false) ??
    edge("low3", piece.word("and") === "" ? said("low3In", "low3In2") : true);
  const upper =
    edge("exact", true) ??
    edge("to", said("toIn", "toIn2")) ??
    edge("to2", false) ??
    edge("to3", said("to3In", "to3In2")) ??
    edge("high4", piece.word("to4") !== "<") ??
    edge("high1", false) ??
    edge("high2", true) ??
    edge("high5", true) ??
    edge("high3", piece.word("and2") === "" ? said("high3In", "high3In2") : true);
  // 85-70分: the higher one first.
  return lower !== null && upper !== null && lower.at > upper.at ? { lower: upper, upper: lower } : { lower, upper };
}
