import { show, sum, times } from "../../shared/decimal";
import type { FlatText } from "../grammar/flatText";
import type { Found, Phrase } from "../grammar/phrase";
import { piecesOf, type Piece } from "../grammar/pieces";
import { END, number, pattern } from "../grammar/words";

const MARK = "(?<mark>[\\u4e00-\\u9fff()]{2,24}?(?:成绩|总分|得分|分数|评分|满意度|测评分|均分|分))";

const FACTORED = pattern(
  "(?<![\\u4e00-\\u9fff\\d%])",
  "(?:(?:本项|该项|最终|考核)?得分=)?(?:根据|按照?|以|由|将)?",
  `(?:${MARK}[×xX](?:权重)?${number("factor")}(?<percent>%)?(?!分)(?:折算|计入|计算|记入|计)?(?:得分|总分|计分)?`,
  `|${MARK.replace("mark", "mark2")}(?:的|按)${number("share")}%(?:权重)?(?:折算|计入|计算|记入)(?:计分|得分|后?计入|总分|本项)?)`,
  `(?=\\+|${END.slice(3)}`,
);

/** 按第三方测评得分折算: marks of which the text does not say by how much. */
const CONVERTED = pattern(
  `(?<![\\u4e00-\\u9fff\\d%])(?:按照?|以|根据|将|由)?(?<mark>[\\u4e00-\\u9fff()]{0,20}?(?:成绩|总分|得分|分数|评分|满意度|测评分|平均分|均分))(?:的|进行|按比例)*(?:折算|换算|折合)(?:为本项)?(?:计入|计分|得分|分值)?`,
  END,
);

/** 综合成绩×0.3. */
export const scaledMarks: Phrase = {
  id: "scaled-marks",
  title: "综合成绩×0.3（满意度×10%；甲方考核总分×0.2，乙方考核总分×0.3；按20%折算）",
  makes: "百分制成绩折算：各项成绩乘以系数相加",
  read(text, { max, name }): Found | null {
    const pieces = piecesOf(text, FACTORED);
    if (pieces.length === 0) return converted(text, max, name);
    const factors = pieces.map(factorOf);
    // 甲×80%＋乙×20% is the whole of the item's points, however many these are.
    const whole = pieces.length > 1 && sum(factors) === 1 && max !== null && max !== 100;
    const sources = pieces.map((piece, index) => ({
      id: String(index + 1),
      label: labelOf(piece),
      factor: whole ? times(times(factors[index] ?? 0, max), 0.01) : (factors[index] ?? 0),
    }));
    if (sources.length === 0 || sources.some(({ factor }) => factor <= 0 || factor > 1)) return null;
    const full = times(sum(sources.map(({ factor }) => factor)), 100);
    return {
      rule: { kind: "scaled", sources },
      max: full,
      spans: pieces,
      meaning: `百分制折算：${sources.map(({ label, factor }) => `${label}×${show(factor)}`).join("＋")}，满分${show(full)}分`,
      open: [],
      ...(whole ? { supplied: "各项成绩都是百分制" } : {}),
    };
  },
  samples: [
    {
      text: "根据年终实地考核综合成绩*0.3。",
      rule: { kind: "scaled", sources: [{ id: "1", label: "年终实地考核综合成绩", factor: 0.3 }] },
    },
    {
      text: "镇组织办考核总分×0.2,镇脱贫攻坚大会战指挥部考核总分×0.3。",
      rule: {
        kind: "scaled",
        sources: [
          { id: "1", label: "镇组织办考核总分", factor: 0.2 },
          { id: "2", label: "镇脱贫攻坚大会战指挥部考核总分", factor: 0.3 },
        ],
      },
    },
    {
      text: "得分＝群众满意度×10%",
      rule: { kind: "scaled", sources: [{ id: "1", label: "群众满意度", factor: 0.1 }] },
    },
    {
      text: "年度考核得分按20%折算计入。",
      rule: { kind: "scaled", sources: [{ id: "1", label: "年度考核得分", factor: 0.2 }] },
    },
  ],
  counterSamples: ["得分＝完成率×10", "面积3×0.5米", "满意度×10", "得分＝3×完成率"],
};

function converted(text: FlatText, max: number | null, name: string): Found | null {
  const [piece, ...others] = piecesOf(text, CONVERTED);
  if (piece === undefined || others.length > 0 || max === null || max > 100) return null;
  const mark = piece.word("mark");
  const label = /^(?:得分|成绩|评分|分数|平均分)$/u.test(mark) ? name : mark;
  return {
    rule: { kind: "scaled", sources: [{ id: "1", label, factor: times(max, 0.01) }] },
    max: null,
    spans: [piece],
    meaning: `百分制折算：${label}×${show(times(max, 0.01))}`,
    open: [],
    supplied: `${label}是百分制`,
  };
}

function labelOf(piece: Piece): string {
  return piece.word("mark") || piece.word("mark2");
}

function factorOf(piece: Piece): number {
  const share = piece.number("share");
  if (share !== null) return times(share, 0.01);
  const factor = piece.number("factor") ?? 0;
  return piece.word("percent") === "" ? factor : times(factor, 0.01);
}
