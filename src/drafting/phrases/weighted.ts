import { show, sum } from "../../shared/decimal";
import type { Found, Phrase } from "../grammar/phrase";
import { piecesOf } from "../grammar/pieces";
import { BEGIN, END, number, pattern } from "../grammar/words";

const PART = pattern(
  BEGIN,
  "(?:其中,?)?(?<label>[\\u4e00-\\u9fff()]{0,14}?(?:评价|评分|得分|成绩|测评|考核|打分|评议|考评|总分|满意度)|[\\u4e00-\\u9fff]{2,8})(?:的?(?:权重|比重|比例))?(?:各)?(?:占|为|按|:)(?:总分|总成绩)?(?:的)?",
  number("weight"),
  "%(?:权重|折算|计算|计入)?(?:总分)?",
  END,
);

const ASSESSED = /评价|评分|得分|成绩|测评|考核|打分|评议|考评|总分|满意度/u;

/** 市级评价占60%，群众评价占40%. */
export const weightedParts: Phrase = {
  id: "weighted-parts",
  title: "市级评价占60%，群众评价占40%",
  makes: "几个百分制评分按权重平均，再折算为分值",
  read(text): Found | null {
    const pieces = piecesOf(text, PART);
    const weights = pieces.map((piece) => piece.number("weight") ?? 0);
    if (pieces.length < 2 || sum(weights) !== 100 || weights.includes(0)) return null;
    // 党员占60%，群众占40% weighs nothing where nobody assesses.
    const bare = pieces.some((piece) => !ASSESSED.test(piece.word("label")));
    if (bare && !ASSESSED.test(text.flat)) return null;
    const parts = pieces.map((piece, index) => ({
      id: String(index + 1),
      label: piece.word("label"),
      weight: weights[index] ?? 0,
      measure: { kind: "entered" as const, unit: "分", min: 0, max: 100, whole: false },
    }));
    return {
      rule: {
        kind: "measured",
        measure: { kind: "weighted", unit: "分", parts, emptyPart: "error" },
        scale: { kind: "share", full: 100 },
      },
      max: null,
      spans: pieces,
      meaning: `加权平均：${parts.map(({ label, weight }) => `${label}${show(weight)}%`).join("、")}`,
      open: [],
      supplied: "各项评分都是百分制",
    };
  },
  samples: [
    {
      text: "市级评价占60%，群众评价占40%",
      facts: { max: 10 },
      rule: {
        kind: "measured",
        measure: {
          kind: "weighted",
          unit: "分",
          parts: [
            {
              id: "1",
              label: "市级评价",
              weight: 60,
              measure: { kind: "entered", unit: "分", min: 0, max: 100, whole: false },
            },
            {
              id: "2",
              label: "群众评价",
              weight: 40,
              measure: { kind: "entered", unit: "分", min: 0, max: 100, whole: false },
            },
          ],
          emptyPart: "error",
        },
        scale: { kind: "share", full: 100 },
      },
      likely: true,
    },
  ],
  counterSamples: [
    "党员占60%，群众占40%",
    "上级评价占60%，同级评价占30%",
    "完成率达到60%，满意率达到40%",
    "贫困人口占100%",
  ],
};
