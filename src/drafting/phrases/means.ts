import { absent, zeroDivisor } from "../grammar/openCases";
import type { Found, Phrase } from "../grammar/phrase";
import { piecesOf } from "../grammar/pieces";
import { number, pattern, WITHIN } from "../grammar/words";

const WHO = `(?:(?:各|由|取|以|对|按)?(?:${number("count")}(?:名|位|个))?${WITHIN}{0,20}?(?:(?:百分制)?(?:评分|打分|评价|测评|评议|赋分|评定|得分|成绩)),?)?`;
const DROPPED = `去掉(?:${number("highest")}个?)?最高分(?:和|、|,|及|与)?(?:去掉)?(?:${number("lowest")}个?)?最低分(?:后)?(?:的)?,?(?:取|计算|求|以)?(?:其余|剩余)?(?:的)?(?:平均分|平均值|平均数|均分)`;
const USED = `(?:(?:的|×)?${number("share")}%)?(?:为|作为|计入|计|折算)*(?:得分|最后得分|最终得分|该项得分|计分|计算|为准|总分)*`;
const MEAN = pattern(WHO, DROPPED, USED);
/** 取各处室评分的平均值: marks without any left out. */
const PLAIN = pattern(
  `(?:各|由|取|以|对|按)?(?:${number("count")}(?:名|位|个))?${WITHIN}{0,20}?(?:评分|打分|评价|测评|评议|赋分),?(?:后)?(?:取|按|以|计算|求)?(?:其)?(?:的)?(?:算术)?(?:平均分|平均值|平均数|均值|均分)`,
  USED,
  "(?=$|[,;。:)\\n])",
);
/** Marks that are out of a hundred, where the text says so. */
const OF_HUNDRED = pattern("(?:按|以|采用|实行)?(?:百分制|100分制)(?:评分|打分|测评)?|满分(?:为)?100分");

const measure = { kind: "mean", unit: "分", min: 0 } as const;

/** 去掉一个最高分和一个最低分后取平均分. */
export const trimmedMean: Phrase = {
  id: "trimmed-mean",
  title: "去掉一个最高分和一个最低分后取平均分（取各处室评分的平均值；取平均分的20%；按百分制打分）",
  makes: "平均分：各评分去掉最高、最低的几个以后平均，不超过分值",
  read(text, { max }): Found | null {
    const trimmed = piecesOf(text, MEAN);
    const [piece, ...others] = trimmed.length > 0 ? trimmed : piecesOf(text, PLAIN);
    if (piece === undefined || others.length > 0 || max === null) return null;
    const count = piece.number("count");
    const dropped = (group: string) => (trimmed.length === 0 ? 0 : (piece.number(group) ?? 1));
    const [dropHighest, dropLowest] = [dropped("highest"), dropped("lowest")];
    const share = piece.number("share");
    const hundred = piecesOf(text, OF_HUNDRED);
    // 平均分的20% is out of a hundred: nothing else makes it the item's points.
    if (share !== null && share !== max) return null;
    const ofHundred = share !== null || hundred.length > 0;
    return {
      rule: {
        kind: "measured",
        measure: {
          ...measure,
          max: ofHundred ? 100 : max,
          dropHighest,
          dropLowest,
          ...(count === null ? {} : { count }),
        },
        scale: ofHundred ? { kind: "share", full: 100 } : { kind: "linear", factor: 1, plus: 0, floor: 0 },
        ...(count === null ? {} : { absent: "error" as const }),
        zeroDivisor: "error",
      },
      max: null,
      spans: [piece, ...hundred],
      meaning: `各评分${trimmed.length === 0 ? "" : `去掉${String(dropHighest)}个最高、${String(dropLowest)}个最低后`}的平均分`,
      open: count === null ? [zeroDivisor] : [absent, zeroDivisor],
      ...(ofHundred ? {} : { supplied: "每个评分以本项分值为满分" }),
    };
  },
  samples: [
    {
      text: "由评委打分，去掉一个最高分和一个最低分后取平均分。",
      facts: { max: 10 },
      rule: {
        kind: "measured",
        measure: { ...measure, max: 10, dropHighest: 1, dropLowest: 1 },
        scale: { kind: "linear", factor: 1, plus: 0, floor: 0 },
        zeroDivisor: "error",
      },
      likely: true,
    },
    {
      text: "由班子成员按百分制打分，取平均分。",
      facts: { max: 10 },
      rule: {
        kind: "measured",
        measure: { ...measure, max: 100, dropHighest: 0, dropLowest: 0 },
        scale: { kind: "share", full: 100 },
        zeroDivisor: "error",
      },
    },
    {
      text: "由7名评委打分，去掉一个最高分和一个最低分后取平均分。",
      facts: { max: 10 },
      rule: {
        kind: "measured",
        measure: { ...measure, max: 10, dropHighest: 1, dropLowest: 1, count: 7 },
        scale: { kind: "linear", factor: 1, plus: 0, floor: 0 },
        absent: "error",
        zeroDivisor: "error",
      },
      likely: true,
    },
  ],
  counterSamples: ["年级平均分高于上年", "最高分100分，最低分60分", "人均分配"],
};
