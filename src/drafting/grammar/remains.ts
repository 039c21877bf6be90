import { halfWidth } from "../../shared/typedText";
import type { FlatText } from "./flatText";
import type { Span } from "./pieces";

/** What says that a clause has to do with points: amounts, percentages, numbers of times, words of scoring. */
const BEARS = new RegExp(
  [
    "\\d分(?!钟|之|别|类|管|局|公司)",
    "\\d%",
    "百分点",
    "\\d次",
    "[得扣加减](?:满|零|全部)?分",
    "不[计给记]分",
    "[计记]分(?!媒体|办法|细则|权重)",
    "满分",
    "倒扣",
    "百分制|折算",
    "扣完",
    "封顶",
    "酌情|视情",
    "按比例",
    "否决",
    "[×÷]",
    "最高(?:分|级|一|计)",
    "就高",
    "类推|依次|递减",
    "取消",
    "翻倍|加倍|减半|折半",
  ].join("|"),
  "u",
);

/** An amount of points, or how further ones follow. */
const AMOUNT = /\d分(?!钟|之|别|类|管|局|公司)|按比例|类推|依次/u;

/** Whether a clause that was not understood says how many points there are: a rule without it would be another one. */
export function saysPoints(clause: string): boolean {
  return AMOUNT.test(halfWidth(clause).replace(/\s/gu, ""));
}

const CLAUSES = /[^,;。:\n()\u2460-\u24ff]+/gu;

/** The clauses outside the understood spans that bear on points, as printed. */
export function remainsOf(text: FlatText, understood: readonly Span[]): readonly string[] {
  return [...text.flat.matchAll(CLAUSES)].flatMap((match) => {
    const clause = { start: match.index, end: match.index + match[0].length };
    return rest(clause, understood).some(({ start, end }) => BEARS.test(text.flat.slice(start, end)))
      ? [text.printed(clause.start, clause.end)]
      : [];
  });
}

/** What is left of a stretch. */
function rest(whole: Span, taken: readonly Span[]): readonly Span[] {
  return taken.reduce<readonly Span[]>(
    (left, { start, end }) =>
      left.flatMap((one) => {
        if (end <= one.start || start >= one.end) return [one];
        return [
          { start: one.start, end: start },
          { start: end, end: one.end },
        ].filter((part) => part.start < part.end);
      }),
    [whole],
  );
}
