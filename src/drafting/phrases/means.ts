import { absent, zeroDivisor } from "../grammar/openCases";
import type { Found, Phrase } from "../grammar/phrase";
import { piecesOf } from "../grammar/pieces";
import { number, pattern, WITHIN } from "../grammar/words";

const MEAN = pattern(
  `(?:(?:各|由)(?:${number("count")}(?:名|位|个))?${WITHIN}{0,20}?(?:评分|打分|评价),?)?去掉(?:${number("highest")}个?)?最高分(?:和|、|,|及|与)?(?:去掉)?(?:${number("lowest")}个?)?最低分(?:后)?(?:的)?,?(?:取|计算|求|以)?(?:其余|剩余)?(?:的)?(?:平均分|平均值|平均数)(?:为|作为|计)?(?:得分|最后得分|最终得分|该项得分|计分)?`,
);

const measure = { kind: "mean", unit: "分", min: 0 } as const;

/** 去掉一个最高分和一个最低分后取平均分. */
export const trimmedMean: Phrase = {
  id: "trimmed-mean",
  title: "去掉一个最高分和一个最低分后取平均分",
  makes: "平均分：各评分去掉最高、最低的几个以后平均，不超过分值",
  read(text, { max }): Found | null {
    const [piece, ...others] = piecesOf(text, MEAN);
    if (piece === undefined || others.length > 0 || max === null) return null;
    const count = piece.number("count");
    const [dropHighest, dropLowest] = [piece.number("highest") ?? 1, piece.number("lowest") ?? 1];
    return {
      rule: {
        kind: "measured",
        measure: { ...measure, max, dropHighest, dropLowest, ...(count === null ? {} : { count }) },
        scale: { kind: "linear", factor: 1, plus: 0, floor: 0 },
        ...(count === null ? {} : { absent: "error" as const }),
        zeroDivisor: "error",
      },
      max: null,
      spans: [piece],
      meaning: `各评分去掉${String(dropHighest)}个最高、${String(dropLowest)}个最低后的平均分`,
      open: count === null ? [zeroDivisor] : [absent, zeroDivisor],
      supplied: "每个评分以本项分值为满分",
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
  counterSamples: ["最高分100分，最低分60分", "人均分配"],
};
