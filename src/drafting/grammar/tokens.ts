import { flatten, type FlatText } from "./flatText";
import type { Span, Taken } from "./pieces";

/*
 * What of a text bears on points, token by token: its numbers and the words of scoring. A reading is certain where a part
 * of the rule was made of every one of them.
 */

/** Words of scoring, each with what it must not be a part of: 获得, 参加, 减少 say nothing of points. */
const WORDS = [
  "扣",
  "(?:不|(?<![不获取赢夺值觉懂记晓舍难所应]))得(?=分)|(?<![不获取赢夺值觉懂记晓舍难所应])得(?![到以力当知体失益罪票])",
  "(?<![参增更添追施])加(?![强大快以盖入工班油密固剧深重急注速装热上盟之紧载])|加(?=分|减)",
  "(?<![削缩消核裁精节])减(?![少轻排负灾贫税免速量缓污肥药碳塑员持刑产损压低弱])|减(?=分|半)",
  "比例|占比",
  "平均(?=分|值|数|水平|得|计|以|[,;。]|$)|均值",
  "每",
  "零分",
  "[以依]此类推|类推|依次|逐[级次档名]|递[增减]",
  "满分|基[础本准]分",
  "不[计给记]分|[计记给赋]分(?!媒体|办法|细则|权重|标准)",
  "折算|换算|折合|系数|权重|百分制",
  "翻[倍番]|[加双]倍|折半|一半|(?<=\\d)倍",
  "[降升提晋][1一]?个?[档等](?![次高低级]?[教院学])|返还|退还|扣回|追[扣回]",
  "封顶|上限|下限|为止|就高|就低|累[计加]|叠加",
  "酌情|视情",
  "否决|取消",
  "除外|例外",
  "最[高低](?:分|级|[1一]|计)",
  "[×÷＝=]",
].join("|");

/** Numbers in Chinese that count points, so far as they have not become digits; 十分 by itself means 很. */
const NUMERALS =
  "[零〇一二两三四五六七八九十百]*[零〇一二两三四五六七八九百][十百]?(?=分(?![明之钟别管类])|成(?![立为员果效本绩功]))";

const NUMBER = "\\d+(?:\\.\\d+)?";

const TOKEN = new RegExp(`(?:${NUMBER})|${NUMERALS}|${WORDS}`, "gu");

/**
 * Numbers that are no amounts: days and years, numbers of documents and their articles, marks of lists, numbers within
 * names such as A4 and 5G.
 */
const NAMING = new RegExp(
  [
    "\\d{4}(?=年)(?:年\\d{1,2}月)?(?:\\d{1,2}日)?|(?<![\\d个])\\d{1,2}月(?:\\d{1,2}日|(?=[底初末中份前]))|(?<=月)\\d{1,2}日",
    "[〔[(]\\d{4}[〕\\])]\\d*号?|\\d+号(?:文|令)",
    "第\\d+(?=[条款章届轮批方季期])",
    "(?<=^|[;。:,\\n])(?:\\d{1,2}[.、)](?!\\d)|\\(\\d{1,2}\\))",
    "(?<=[A-Za-z])\\d+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?(?=[A-Za-z])",
  ].join("|"),
  "gu",
);

const CLAUSES = /[^,;。:\n()\u2460-\u24ff]+/gu;

/** The clauses with tokens that no part of the rule was made of, in the order of the text. */
export function unaccounted(text: FlatText, taken: readonly Taken[]): readonly Span[] {
  const used = [...usedIn(taken), ...spansOf(text.flat, NAMING)];
  const left = spansOf(text.flat, TOKEN).filter((token) => !used.some((one) => contains(one, token)));
  if (left.length === 0) return [];
  return spansOf(text.flat, CLAUSES).filter((clause) => {
    const own = left.filter((token) => contains(clause, token));
    return own.some((token) => !isArticle(text, token));
  });
}

/** 一项工作: by itself it counts nothing. */
function isArticle(text: FlatText, { start, end }: Span): boolean {
  return text.printed(start, end) === "一";
}

/** 每次扣2分, 完成得5分: how points are given or taken. */
const AWARDED = /(?<verb>[扣加减得计记奖罚])[^,;。:\d]{0,4}(?<amount>\d+(?:\.\d+)?)分(?![钟之别])|倒扣|扣完|不得分/u;

/** The clauses, as printed, that give or take points; that something earns the full points is no news. */
export function awardsBeside(text: string, max: number | null): readonly string[] {
  const flat = flatten(text);
  return spansOf(flat.flat, CLAUSES).flatMap(({ start, end }) => {
    const found = AWARDED.exec(flat.flat.slice(start, end));
    if (found === null) return [];
    const { verb = "", amount = "" } = found.groups ?? {};
    if (/[得计记]/u.test(verb) && Number(amount) === max) return [];
    return [flat.printed(start, end)];
  });
}

/** The stretches that were looked at. */
function usedIn(taken: readonly Taken[]): readonly Span[] {
  return taken.flatMap(({ start, end, free }) => {
    const gaps = free.filter((one) => one.start < end && one.end > start).sort((a, b) => a.start - b.start);
    const starts = [start, ...gaps.map((gap) => gap.end)];
    return starts.map((from, index) => ({ start: from, end: gaps[index]?.start ?? end }));
  });
}

const contains = (whole: Span, part: Span) => whole.start <= part.start && part.end <= whole.end;

function spansOf(flat: string, pattern: RegExp): readonly Span[] {
  return [...flat.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}
