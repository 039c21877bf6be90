import type { Rule } from "../../rules/kinds/kinds";
import { show } from "../../shared/decimal";
import { noTarget, zeroDivisor } from "../grammar/openCases";
import type { FlatText } from "../grammar/flatText";
import type { Found, Phrase } from "../grammar/phrase";
import { sharesIn } from "../grammar/sharePieces";
import { piecesOf } from "../grammar/pieces";
import { measuredRule, quantityOf } from "../grammar/quantity";
import { BEGIN, END, HAN, number, pattern, points, THEN } from "../grammar/words";

const RATE = `${HAN}{0,10}?(?:率|满意度|比例)`;
const EQUALS = "(?:(?:实际|本项|该项|考核)?得分=)?";

/** 满意率×10, 得分＝10×满意率, 按合格率计分. */
const SHARE = pattern(
  BEGIN,
  "(?:",
  `${EQUALS}(?<rate>${RATE})×${number("full")}(?:分)?`,
  `|${EQUALS}${number("full2")}分?×(?<rate2>${RATE})`,
  `|(?:按照?|以|根据)(?:实际)?(?<rate3>${RATE})(?:的?高低)?(?:折算|计算|相应)?(?:得|计|赋|给|核)分`,
  ")",
  END,
);
/** Rates of which less is better, those that have no hundred, and those that are no achievements. */
const NO_SHARE =
  /[利税汇费]率|利润|逾期|不良|投诉|信访|发生|事故|死亡|流失|空置|差错|失误|违|缺|增长|下降|增幅|降幅|完成比例$|^按|^比例$/u;

/** 满意率×10. */
export const shareOfRate: Phrase = {
  id: "share-of-rate",
  title: "满意率×10（得分＝10×合格率，按覆盖率计分）",
  makes: "按比率：分值×百分之几",
  read(text, { max }): Found | null {
    const [piece, ...others] = piecesOf(text, SHARE);
    if (piece === undefined || others.length > 0) return null;
    const rate = piece.word("rate") || piece.word("rate2") || piece.word("rate3");
    const said = piece.number("full") ?? piece.number("full2");
    const full = said ?? max;
    // A factor up to 1 is for marks out of a hundred.
    if (full === null || full <= 1 || NO_SHARE.test(rate)) return null;
    const [rule, open] = ruleOf(rate);
    return { rule, max: said, spans: [piece], meaning: `得分＝${show(full)}×${rate}，不超过${show(full)}分`, open };
  },
  samples: [
    {
      text: "群众满意率×10",
      rule: {
        kind: "measured",
        measure: { kind: "entered", unit: "%", min: 0, max: 100, whole: false },
        scale: { kind: "share", full: 100 },
        labels: { value: "群众满意率" },
      },
    },
    { text: "任务完成率×8分", rule: { kind: "proportional", noTarget: "error" } },
    {
      text: "按抽查合格率计分",
      facts: { max: 5 },
      rule: {
        kind: "measured",
        measure: { kind: "entered", unit: "%", min: 0, max: 100, whole: false },
        scale: { kind: "share", full: 100 },
        labels: { value: "抽查合格率" },
      },
    },
  ],
  counterSamples: ["按增长率计分", "逾期率×5", "满意度×10%", "满意度×10", "利率×5"],
};

function ruleOf(rate: string): readonly [Rule, Found["open"]] {
  if (rate.endsWith("完成率")) return [{ kind: "proportional", noTarget: "error" }, [noTarget]];
  return [measuredRule(quantityOf("%", `${rate},`, rate), { scale: { kind: "share", full: 100 } }), []];
}

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
