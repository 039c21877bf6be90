import type { Found, Phrase } from "../phrase";
import { piecesOf } from "../pieces";
import { BEGIN, pattern, WITHIN } from "../words";

const WHO = `(?:由|经|请)?(?<who>${WITHIN}{0,24}?)`;
const GROUP =
  "(?:考核组|考评组|评审组|评估组|检查组|督查组|评委|专家组|专家|领导小组|考核办|审核人|评分人|考核小组|考评小组|考评委|第[3三]方(?:机构)?)";
const SCORES = "(?:评定|评分|打分|赋分|计分|评估|测评|评价|给分|评议)";

const ENTRUSTED = pattern(
  BEGIN,
  "(?:",
  [
    `${WHO}(?:出台|制定|另行制定|负责制定)(?:单项|具体|相应|专项)?(?:考核|评分|计分|考评|评价)?(?:细则|办法|标准|方案)(?:[,、](?:并)?报${WITHIN}{0,24}?备案)?(?:后?(?:下发|实施|执行))?`,
    `(?:由|经|请|委托|通过|采取|根据)?${GROUP}(?:根据${WITHIN}{0,20}|按照${WITHIN}{0,20}|综合|集体|现场|进行|组织|独立|实地)*${SCORES}(?:结果|情况|确定|得分)?`,
    `由${WITHIN}{2,24}?(?:评分|打分|赋分|评定|评议|评价打分|考核评定|考核打分|考核计分|折算计分|计分)`,
    `(?:酌情|视情况?|视${WITHIN}{2,12}情况|(?:根据|依据|按照?)${WITHIN}{2,20}情况|综合${WITHIN}{0,10})(?:进行)?(?:给分|打分|计分|评分|得分|赋分|评定得分|综合评分|评定)`,
    `(?:具体)?按(?:照)?${WITHIN}{2,24}?(?:细则|办法|评分标准|考核方案)(?:进行|予以)?(?:考核|计分|评分|执行|打分)`,
  ].join("|"),
  ")",
);

/** The rule is not in this text: somebody is entrusted with the points. */
export const entrusted: Phrase = {
  id: "entrusted",
  title: "由牵头单位出台单项考核细则，报……备案后下发（第三方评估、考核组评定、视完成情况打分）",
  makes: "审核评分：文件把这一项交给别人评分，没有写明计分办法",
  read(text): Found | null {
    const pieces = piecesOf(text, ENTRUSTED).filter((piece) => !/\d分/u.test(text.flat.slice(piece.start, piece.end)));
    const [first] = pieces;
    if (first === undefined) return null;
    const byOthers = pieces.some(({ start, end }) => /第[3三]方/u.test(text.flat.slice(start, end)));
    return {
      rule: byOthers ? { kind: "judged", labels: { score: "第三方评估得分" } } : { kind: "judged" },
      max: null,
      spans: pieces,
      meaning: "文件把这一项交给别人评分，由审核人填写得分",
      open: [],
    };
  },
  samples: [
    {
      text: "由牵头单位出台单项考核细则,报脱贫攻坚大会战指挥部备案后下发。",
      facts: { max: 5 },
      rule: { kind: "judged" },
    },
    { text: "第三方评估。", facts: { max: 80 }, rule: { kind: "judged", labels: { score: "第三方评估得分" } } },
    { text: "由考核组根据现场查看情况综合评定", facts: { max: 10 }, rule: { kind: "judged" } },
    { text: "视工作完成情况打分。", facts: { max: 4 }, rule: { kind: "judged" } },
  ],
  counterSamples: ["由镇政府负责落实", "出台优惠措施帮助就业", "完成得4分，未完成得0分", "专家3人"],
};
