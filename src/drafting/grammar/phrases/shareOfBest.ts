import { zeroDivisor } from "../openCases";
import type { Found, Phrase } from "../phrase";
import { piecesOf } from "../pieces";
import { END, HAN, pattern, points, THEN } from "../words";

const BEST = pattern(
  `(?<value>${HAN}{0,14}?)(?<best>最高|最多|最大|最低|最少|排名第1|第1名?)(?:的|单位|者)*,?(?:得|计|记)(?:满分|${points("full")})${THEN}`,
  `(?:其他|其余)(?:单位|的)*,?(?:按|依|以)照?(?:与最[高多大低少](?:的)?)?(?:比例|同比例|占比|相应比例)(?:折算|递减|计算|相应)*(?:得|计|记|赋|扣|折算)?分?`,
  END,
);

/** 最高的得满分，其他按比例得分. */
export const shareOfBest: Phrase = {
  id: "share-of-best",
  title: "最高的得满分，其他按比例得分（最低的得满分……）",
  makes: "与最好的单位相比：最好的满分，其他按比例",
  read(text, { name }): Found | null {
    const [piece, ...others] = piecesOf(text, BEST);
    if (piece === undefined || others.length > 0) return null;
    const value = piece.word("value");
    return {
      rule: {
        kind: "measured",
        measure: { kind: "entered", unit: "", min: 0, max: null, whole: false },
        compare: { kind: "best", better: /[低少]$/u.test(piece.word("best")) ? "lower" : "higher" },
        scale: { kind: "share", full: 100 },
        zeroDivisor: "error",
        labels: { value: value === "" ? name : value },
      },
      max: piece.number("full"),
      spans: [piece],
      meaning: `${value}最好的单位得满分，其他按与它的比例得分`,
      open: [zeroDivisor],
    };
  },
  samples: [
    {
      text: "上报数量最多的得满分，其他按比例得分",
      facts: { max: 5 },
      rule: {
        kind: "measured",
        measure: { kind: "entered", unit: "", min: 0, max: null, whole: false },
        compare: { kind: "best", better: "higher" },
        scale: { kind: "share", full: 100 },
        zeroDivisor: "error",
        labels: { value: "上报数量" },
      },
    },
  ],
  counterSamples: ["最高分和最低分去掉", "最高得5分，其他按比例分配资金"],
};
