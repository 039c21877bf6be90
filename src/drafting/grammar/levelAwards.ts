import { without, type FlatText } from "./flatText";
import { piecesOf, type Piece, type Taken } from "./pieces";
import { END, pattern, points, UNITS } from "./words";

/** Points for a level of an achievement or a fault, or for each occurrence. */
export interface LevelAward extends Taken {
  /** The level's usual id; null where the text names no level. */
  readonly id: string | null;
  readonly label: string;
  readonly points: number;
  readonly verb: "adds" | "takes";
  readonly counted: string;
  /** Whether the text calls it an addition: 加分, 奖励, not 得分. */
  readonly extra: boolean;
  /** each: the text says that every occurrence counts; one: what one is worth; no: neither. */
  readonly repeated: "each" | "one" | "no";
}

/** Levels of government and their usual ids. */
const LEVELS: readonly (readonly [id: string, words: string])[] = [
  ["national", "国家级?|国务院|全国|国检|中央级?|央媒|党中央"],
  ["provincial", "省部级|省级?|自治区级?|省检|全省|省媒|厅级"],
  ["municipal", "地市级|市厅级|市级?|盟市?级?|州级|市检|全市|市媒|地级"],
  ["county", "县级|区县级|县区级|区级|县|旗县级|旗级|处级"],
  ["township", "乡镇级?|镇级|乡级|街道级?|科级"],
];

const LEVEL = `(?:${LEVELS.map(([, words]) => words).join("|")})`;
const UNIT = `(?<unit>${UNITS})`;
const CLAUSE = "[^,;。:、()\\n\\u2460-\\u24ff\\d]";

const AWARD = pattern(
  `(?<=^|[,;。:、()\\n\\u2460-\\u24ff])`,
  `(?<what>(?:${CLAUSE}{1,10}、){0,3}${CLAUSE}{0,24}?)`,
  `(?:(?<each>(?<every>每)(?!周|月|季|年|半年)(?:增加|新增|获得?|被)?${CLAUSE}{0,8}?1?|(?<![\\d.])1)${UNIT}(?<tail>${CLAUSE}{0,12}?))?`,
  "(?:的)?,?(?:再|另|可|各)?",
  "(?:(?:(?<takes>扣|减)|(?<adds>加|计|奖励?|得|记))(?:分)?|(?<=[级奖的次篇项件个人条]))",
  points("points"),
  END,
);

/** What makes of a number of times a threshold, and of a step a gap. */
const NO_COUNT = /分别|百分点|名次|位次|以上|以下|以内|不足/u;

/** 上稿1篇计1分, 国家级会议加2分. What is neither a level nor counted is no award. */
export function awardsIn(text: FlatText): readonly LevelAward[] {
  const spread = spreadIn(text);
  const found = piecesOf(without(text, spread), AWARD).filter(
    (piece) =>
      !NO_COUNT.test(piece.word("tail")) && (piece.word("each") !== "" || levelIn(piece.word("what")) !== null),
  );
  const points = found.map((piece) => pointOf(piece, text));
  const single = found.map((piece, index) => {
    const point = points[index] ?? NO_POINT;
    const alone = points.filter(({ start }) => start === point.start).length === 1;
    return awardOf(piece, alone && point.heading !== "" ? point.heading : labelOf(piece, text));
  });
  return [...single, ...spread].sort((a, b) => a.start - b.start);
}

function awardOf(piece: Piece, label: string): LevelAward {
  return {
    start: piece.start,
    end: piece.end,
    free: piece.free,
    id: levelIn(label) ?? levelIn(piece.word("what")),
    label,
    points: piece.number("points") ?? 0,
    verb: piece.word("takes") === "" ? "adds" : "takes",
    counted: piece.word("unit") || "次",
    extra: /^(?:[加奖]|$)/u.test(piece.word("adds")),
    repeated: piece.word("each") === "" ? "no" : piece.word("every") === "" ? "one" : "each",
  };
}

/** Words in which the name of a level is none. */
const NO_LEVEL = /城市|市场|市民|市政|社区|园区|小区|景区|地区|辖区|片区|区域|区分|县域|节省|省力/gu;

function levelIn(words: string): string | null {
  const plain = words.replace(NO_LEVEL, "");
  return LEVELS.find(([, level]) => new RegExp(level, "u").test(plain))?.[0] ?? null;
}

/** 被国家、省、市通报批评的，分别扣3分、2分、1分. */
const spread = (one: string) =>
  pattern(
    `(?<=^|[,;。:、()\\n\\u2460-\\u24ff])(?<before>${CLAUSE}{0,10}?)(?<levels>${one}(?:、${one})+)(?<after>${CLAUSE}{0,16}?)(?:的)?,?(?:每${UNIT})?(?:分别|依次)(?:(?<takes>扣|减)|(?<adds>加|计|奖励?|得|记))(?:分)?`,
    "(?<amounts>\\d+(?:\\.\\d+)?分?(?:、\\d+(?:\\.\\d+)?分?)+)",
    END,
  );
const SPREADS = [spread(LEVEL), spread("[1一二三四五特][等级类]?(?:奖)?")];

/** One award for each of the levels and amounts that a clause lists side by side. */
export function spreadIn(text: FlatText): readonly LevelAward[] {
  const pieces = SPREADS.map((one) => piecesOf(text, one)).find((found) => found.length > 0) ?? [];
  return pieces.flatMap((piece) => {
    const levels = piece.word("levels").split("、");
    const amounts = piece.word("amounts").split("、");
    if (levels.length !== amounts.length || !piece.word("amounts").endsWith("分")) return [];
    return levels.map((level, index): LevelAward => ({
      start: piece.start,
      end: piece.end,
      free: piece.free,
      id: levelIn(level),
      label: `${piece.word("before")}${level}${piece.word("after")}`.replace(/的$/u, ""),
      points: Number.parseFloat(amounts[index] ?? ""),
      verb: piece.word("takes") === "" ? "adds" : "takes",
      counted: piece.word("unit") || "次",
      extra: /^[加奖]/u.test(piece.word("adds")),
      repeated: piece.word("unit") === "" ? "no" : "each",
    }));
  });
}

/** The point of a list ①②③ in which a piece stands. */
interface Point {
  /** Where it starts; -1 outside lists. */
  readonly start: number;
  /** 央媒上稿情况。 without 情况; empty where it has none. */
  readonly heading: string;
}

const NO_POINT: Point = { start: -1, heading: "" };

function pointOf(piece: Piece, { flat }: FlatText): Point {
  const found = /[\u2460-\u24ff](?<before>[^\u2460-\u24ff]*)$/u.exec(flat.slice(0, piece.start));
  if (found === null) return NO_POINT;
  const before = found.groups?.before ?? "";
  const heading = /^(?<heading>[^,;。:]{2,20}?)(?:情况)?。/u.exec(before)?.groups?.heading ?? "";
  return { start: found.index, heading };
}

const LEVEL_ALONE = new RegExp(`^${LEVEL}$`, "u");

/** A level alone, or nothing, says nothing: what it is the level of stands before it, in the same sentence. */
function labelOf(piece: Piece, { flat }: FlatText): string {
  const verb = piece.word("each").replace(/^每|1$/gu, "");
  const own = (piece.word("what") + verb + piece.word("tail")).replace(/的$/u, "");
  if (own !== "" && !LEVEL_ALONE.test(own)) return own;
  const sentence =
    flat
      .slice(0, piece.start + 1)
      .split(/[;。\n\u2460-\u24ff]/u)
      .at(-1) ?? "";
  const clauses = sentence.match(/[^,:]{2,30}(?=[,:])/gu) ?? [];
  const condition = (clauses.findLast((clause) => clause.endsWith("的")) ?? clauses[0] ?? "").replace(/的$/u, "");
  if (condition === "" || /\d分/u.test(condition)) return own;
  return own === "" ? condition : `${condition}（${own}）`;
}
