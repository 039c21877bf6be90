import { without, type FlatText } from "./flatText";
import { piecesOf, type Piece, type Taken } from "./pieces";
import { END, HAN, NOTHING, pattern, pointsRange, WITHIN } from "./words";

/** One kind of event as a text states it. */
export interface EventPiece extends Taken {
  readonly label: string;
  /** The measure word: 次, 项. */
  readonly counted: string;
  readonly effect: "adds" | "takes" | "zeroes";
  /** Points of one occurrence, at least and at most; equal where they are fixed; 0 for what leaves nothing. */
  readonly least: number;
  readonly most: number;
  /** Whether the text says that every occurrence counts. */
  readonly repeated: boolean;
}

const UNIT = "(?<unit>人次|次|项|起|件|篇|例|宗|条|处|份|户|家|天|个工作日|日|场|期|人|名|个(?!百分点|名次|位次|点))";
const TAKES = "(?:各|即|一律|均)?(?:扣|减|倒扣)(?:除|减)?(?:该项|本项)?(?:分)?";
const ADDS = "(?:可|另|再)?(?:加|奖励?|计|得|记|赋)(?:分)?";
const START = "(?<=^|[(,;。:\\n\\u2460-\\u24ff])";
/** What stands before the amount, commas within it: 迎检中出现问题，影响全县考核结果的，… */
const MATTER = `(?<matter>(?:${START}(?![,(])[^;。:\\n\\u2460-\\u24ff]{0,60}?))`;
/** Steps of percentages and places, and what happens so often a year, are no events. */
const OTHER_STEPS = "(?!周|月|季|年|半年|.{0,12}(?:百分点|名次|位次|%)|(?:下降|降低|低|后退|落后)1?(?:个|名|位))";

const each = (verb: string) =>
  pattern(
    MATTER,
    `(?:每${OTHER_STEPS}(?<verb>${HAN}{0,6}?)1?${UNIT}(?<tail>${HAN}{0,16}?)|(?<![\\d.])1${UNIT.replace("unit", "unit2")}(?!性)(?<tail2>${HAN}{0,10}?)|(?:一经|经)(?:查实|发现|核实|通报)的?)`,
    `(?:的)?,?${verb}${pointsRange("least", "most")}`,
  );

const EACH_TAKES = each(TAKES);
const EACH_ADDS = each(ADDS);
const ONCE_TAKES = pattern(
  `(?<matter>${START}${WITHIN}{2,40}?)(?:的)?,?(?:酌情|视情节?|视情况|视情节轻重)?${TAKES}${pointsRange("least", "most")}`,
);
const ZEROES = pattern(
  `(?<matter>${START}(?:凡|如|若|对)?(?:(?:发生|出现|存在|弄虚作假|未|没有|无|因|被|造成|有)[^;。:\\n\\u2460-\\u24ff]{0,40}?|${HAN}{2,24}的))(?:的)?,?${NOTHING}`,
  END,
);

/** Points within a matter are another statement: the matter begins behind it. */
function behindPoints(piece: Piece): number {
  const own = /^.*\d分(?!钟)[^,]*,/u.exec(piece.word("matter"));
  return piece.start + (own?.[0].length ?? 0);
}

/** 每下降1名 is another step, of which 1名 by itself is a part only. */
function isOwn(piece: Piece): boolean {
  return piece.word("unit2") === "" || !/每[^,]*$/u.test(piece.word("matter"));
}

/** The events that take points away, in the order of the text. */
export function deductionsIn(text: FlatText): readonly EventPiece[] {
  const repeated = piecesOf(text, EACH_TAKES).filter(isOwn);
  const once = piecesOf(without(text, repeated), ONCE_TAKES).filter(
    (piece) => !/[每\d%]|分别/u.test(piece.word("matter")),
  );
  return [
    ...repeated.map((piece) => eventOf(piece, "takes", true)),
    ...once.map((piece) => eventOf(piece, "takes", false)),
  ].sort((a, b) => a.start - b.start);
}

/** The events of each occurrence of which points are added. */
export function additionsIn(text: FlatText): readonly EventPiece[] {
  return piecesOf(text, EACH_ADDS)
    .filter(isOwn)
    .map((piece) => eventOf(piece, "adds", true));
}

/** The events that leave no points. */
export function zeroingIn(text: FlatText): readonly EventPiece[] {
  return piecesOf(text, ZEROES)
    .filter((piece) => !/\d/u.test(piece.word("matter")))
    .map((piece) => eventOf(piece, "zeroes", true));
}

function eventOf(piece: Piece, effect: EventPiece["effect"], repeated: boolean): EventPiece {
  const least = piece.number("least") ?? 0;
  return {
    free: piece.free,
    start: behindPoints(piece),
    end: piece.end,
    label: labelOf(piece),
    counted: (piece.word("unit") || piece.word("unit2") || "次").replace(/^个工作日$/u, "天"),
    effect,
    least,
    most: piece.number("most") ?? least,
    repeated,
  };
}

/** Verbs that only say that there was something. */
const HAPPENS = /^(?:发现|发生|出现|有|查出|存在)$/u;
/** Verbs that say nothing without their object. */
const BARE_VERB = /^(?:发现|发生|出现|有|查出|存在|少|缺|缺少|漏|晚|迟|超|逾期)$/u;

/** What happened, in the words of the text. */
function labelOf(piece: Piece): string {
  const matter = cleaned(piece.word("matter").slice(behindPoints(piece) - piece.start));
  const [verb, tail] = [piece.word("verb"), cleaned(piece.word("tail") || piece.word("tail2"))];
  const own = tail !== "" && HAPPENS.test(verb) ? tail : verb + tail;
  if (matter === "") return own;
  if (own === "" || HAPPENS.test(own)) return matter;
  if (BARE_VERB.test(matter)) return matter + own;
  return BARE_VERB.test(own) ? `${matter}：${own}` : `${matter}，${own}`;
}

/** What an event is called; one of which the text says no more than a verb is told by its item. */
export function nameOf({ label }: EventPiece, item: string): string {
  if (label === "") return item;
  return label.length > 2 ? label : `${item}：${label}`;
}

/** A clause without the words that tie it to its points. */
function cleaned(clause: string): string {
  return clause
    .replace(/(?:视情节?轻重|视情况|视情节?|酌情)$/u, "")
    .replace(/^(?:凡是?|如|若|对于|对(?!照)|其中|因)/u, "")
    .replace(/(?:,(?:发现|发生|出现|有|存在))?[,、(]*$/u, "")
    .replace(/(?:的|者)$/u, "")
    .replace(/^[\d.、()]+/u, "")
    .replaceAll(",", "，");
}
