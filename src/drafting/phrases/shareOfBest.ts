import type { Rule } from "../../rules/kinds/kinds";
import type { FlatText } from "../grammar/flatText";
import { zeroDivisor } from "../grammar/openCases";
import type { Found, Phrase } from "../grammar/phrase";
import { piecesOf } from "../grammar/pieces";
import { sharesIn } from "../grammar/sharePieces";
import { END, HAN, number, pattern, points, THEN } from "../grammar/words";

const TOP = "(?:最[高多大低少小优好]|排名第1|第1名?)";
const OTHERS = "(?:其他|其余|其它)(?:各)?(?:[\\u4e00-\\u9fff]{0,4}?单位|的|者)*";
const BEST = pattern(
  `(?<value>${HAN}{0,14}?)(?<best>${TOP})(?:的|单位|者|值|数)*(?:为(?:基准价?|标准|满分))?,?(?:得|计|记|为)?(?:满分|${points("full")})${THEN}`,
  `${OTHERS},?(?:`,
  [
    `(?:按|依|以)照?(?:其)?(?:实际)?(?:数|值|量)?(?:与|占|同)?(?:${TOP}(?:值|数|者|分|单位)*(?:的)?(?:之比|之间)?(?:的)?)?(?:比例|同比例|占比|比值|百分比|相应比例)?(?:折算|递减|计算|相应)*(?:得|计|记|赋|扣|折算)分`,
    `(?:按|依|以)照?(?:相应|同|其)?比例(?:折算|递减|计算|相应)*(?:得|计|记|赋|扣|折算)?分?`,
    `得分=(?:基准价?|${TOP}[\\u4e00-\\u9fff]{0,6}|${HAN}{1,10}?)(?:÷|/)(?:${HAN}{1,12})×(?:100%×)?(?:${number("worth")}分?|分值|满分|权重)`,
  ].join("|"),
  ")",
  END,
);

/** 最高的得满分，其他按比例得分. */
export const shareOfBest: Phrase = {
  id: "share-of-best",
  title: "最高的得满分，其他按比例得分（最低的得满分……）",
  makes: "与最好的单位相比：最好的满分，其他按比例",
  read(text, { name, max }): Found | null {
    const [piece, ...others] = piecesOf(text, BEST);
    if (others.length > 0) return null;
    if (piece === undefined) return byFormula(text, name, max);
    const value = piece.word("value").replace(/^(?:以|按|将)/u, "");
    const worth = piece.number("worth");
    if (worth !== null && worth !== (piece.number("full") ?? max)) return null;
    return {
      rule: againstBest(value === "" ? name : value, /[低少小]$/u.test(piece.word("best")) ? "lower" : "higher"),
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

function againstBest(value: string, better: "higher" | "lower"): Rule {
  return {
    kind: "measured",
    measure: { kind: "entered", unit: "", min: 0, max: null, whole: false },
    compare: { kind: "best", better },
    scale: { kind: "share", full: 100 },
    zeroDivisor: "error",
    labels: { value },
  };
}

/** 得分＝本单位数÷最高数×10; where less is better, 最低报价÷报价×10. */
function byFormula(text: FlatText, name: string, max: number | null): Found | null {
  const [share, ...others] = sharesIn(text);
  if (share === undefined || others.length > 0 || share.over === null || typeof share.over === "number") return null;
  const more = /最[高多大]/u.test(share.over.called);
  if (more === /最[低少小]/u.test(share.value) || (share.full !== null && max !== null && share.full !== max))
    return null;
  const value = (more ? share.value : share.over.called).replace(/^(?:实际|本单位的?|该单位的?)/u, "");
  return {
    rule: againstBest(value === "数" || value === "" ? name : value, more ? "higher" : "lower"),
    max: share.full,
    spans: [share.piece],
    meaning: `${value}最好的单位得满分，其他按与它的比例得分`,
    open: [zeroDivisor],
  };
}
