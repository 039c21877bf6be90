import type { FlatText } from "./flatText";
import { piecesOf, type Piece, type Span, type Taken } from "./pieces";
import { END, number, pattern } from "./words";

const SUBJECT = "(?:以上|上述|该项|本项|此项|该类|单项|所有|各项|\\d项|全年|年度)*";
const TOTAL = "(?:(?:加减分|加分|扣分|减分|总分|得分|累计|合计|总计|总和|总数|总共|最高|最多|分值|分)*)";

/** 最多扣5分, 加分最高不超过5分, 该项总分不超过3分, 扣满3分为止, 3分封顶. */
const CAP = pattern(
  `${SUBJECT}(?:`,
  `${TOTAL}(?:不得?超过|不高于|以)(?:正负|±)?${number("cap")}分(?:为限|封顶)?`,
  `|(?:最多|最高|累计最多|累计最高|至多|总共|共计|合计)(?:可|只|能)?(?:加减|加|计|得|扣|减|加至|扣至)(?:分)?(?:不超过|至|到)?${number("cap2")}分`,
  `|(?:加|扣|计|得)(?:满|至|到|完)${number("cap3")}分为止`,
  `|(?:最高|最多|上限为?|封顶)${number("cap4")}分(?:封顶)?|${number("cap5")}分封顶`,
  ")",
  END,
);

/** 扣完为止, 扣完本项分值为止. */
const EXHAUSTED = pattern(
  `(?:直至|直到|该项分|本项分)?扣(?:完|至0分|到0分|光)(?:该项|本项|此项|所有|全部|应得|基础|基本|标准|的|分值?|分数|得分|项目|指标)*(?:为止)?`,
  END,
);

/** 实行倒扣分制. */
const BACKWARDS = pattern(`(?:实行|采取|采用|按)?倒扣(?:分)?(?:制|法|的?办法|方式|计分)?`, END);

/** A limit of what events can add or take, and all places that say it. */
export interface Limit {
  /** The most points; null where none is said. */
  readonly cap: number | null;
  readonly spans: readonly Taken[];
}

const CAPS = ["cap", "cap2", "cap3", "cap4", "cap5"];

/** The limit that a text states; null where it states several different ones. */
export function limitIn(text: FlatText): Limit | null {
  const spans = piecesOf(text, CAP);
  const caps = new Set(spans.map(capOf));
  return caps.size > 1 ? null : { cap: [...caps][0] ?? null, spans };
}

const SENTENCE_ENDS = [";", "。", "\n"];

/** Words that speak of all events of an item together. */
const OF_ALL = /以上|上述|该项|本项|此项|各项|所有|总|累计|合计|共计|全年|年度/u;

/** A limit that is stated somewhere. */
export interface StatedLimit extends Taken {
  readonly cap: number;
}

/** What a limit is of: one event alone where it stands behind it, in a sentence in which no other stands. */
interface LimitReach {
  readonly cap: number;
  /** The event's place among all; null where the limit is one of all of them. */
  readonly event: number | null;
  /** Whether it stands behind several in one sentence and does not say that it is of all. */
  readonly open: boolean;
}

/** The limits that a text states, each by itself. */
export function limitsIn(text: FlatText): readonly StatedLimit[] {
  return piecesOf(text, CAP).flatMap((piece) => {
    const cap = capOf(piece);
    return cap === null ? [] : [{ start: piece.start, end: piece.end, free: piece.free, cap }];
  });
}

/** Which of a text's events a limit is of. */
export function reachOf({ start, end, cap }: StatedLimit, { flat }: FlatText, events: readonly Span[]): LimitReach {
  const begins = Math.max(...SENTENCE_ENDS.map((sign) => flat.lastIndexOf(sign, start - 1))) + 1;
  const [event = null, ...others] = [...events.keys()].filter((index) => {
    const own = events[index];
    return own !== undefined && own.start >= begins && own.end <= start;
  });
  const ofAll = OF_ALL.test(flat.slice(start, end));
  const single = events.length > 1 && others.length === 0 && !ofAll;
  return { cap, event: single ? event : null, open: !ofAll && others.length > 0 };
}

/** Limits that are more than the full points: the text or the points were misread. */
export function limitsOver(text: FlatText, max: number): readonly Taken[] {
  return piecesOf(text, CAP).filter((piece) => (capOf(piece) ?? 0) > max);
}

function capOf(piece: Piece): number | null {
  return CAPS.flatMap((group) => piece.number(group) ?? [])[0] ?? null;
}

/** Where a text says that deductions go on until nothing is left. */
export function exhaustedIn(text: FlatText): readonly Taken[] {
  return piecesOf(text, EXHAUSTED);
}

/** Where a text says that points are counted backwards; a rule by itself it is not. */
export function backwardsIn(text: FlatText): readonly Taken[] {
  return piecesOf(text, BACKWARDS);
}
