import type { Found, Phrase } from "../grammar/phrase";
import { piecesOf } from "../grammar/pieces";
import { BEGIN, earns, HAN, IF, pattern, THEN, WITHIN } from "../grammar/words";

const DISCRETION = "(?:酌情|视情况?|视情节(?:轻重)?|根据情况)(?:予以)?扣分";

const FULL_OR = pattern(
  BEGIN,
  `(?<did>${HAN}{2,24}?)${IF}${earns("full")}${THEN}`,
  `(?:未|没有|不)${HAN}{2,20}?${IF}${DISCRETION}`,
);

const SHORT = pattern(BEGIN, `(?:未|没有)(?<did>${HAN}{2,16}?)${IF}${DISCRETION}`);

/** 开展工作的得3分；未开展的酌情扣分. */
export const discretion: Phrase = {
  id: "full-or-discretion",
  title: "开展工作的得3分；未开展的酌情扣分（视情扣分）",
  makes: "酌情扣分：做到得满分，没有做到由审核人扣分",
  read(text): Found | null {
    const [piece] = piecesOf(text, FULL_OR);
    if (piece !== undefined) return foundIn(piece.word("did"), piece.number("full"), [piece]);
    const [short, ...others] = piecesOf(text, SHORT);
    if (short === undefined || others.length > 0) return null;
    return { ...foundIn(short.word("did"), null, [short]), supplied: "做到的得满分" };
  },
  samples: [
    {
      text: "（开展工作的得3分；未开展的酌情扣分。）",
      rule: { kind: "discretionary", labels: { achieved: "是否开展工作" } },
    },
    {
      text: "未按要求报送的，视情扣分",
      facts: { max: 2 },
      rule: { kind: "discretionary", labels: { achieved: "是否按要求报送" } },
      likely: true,
    },
  ],
  counterSamples: ["扣分情况由各单位自行登记", "酌情增加人手，未开展的抓紧开展"],
};

function foundIn(did: string, max: number | null, spans: Found["spans"]): Found {
  return {
    rule: { kind: "discretionary", labels: { achieved: `是否${did}` } },
    max,
    spans,
    meaning: `${did}得满分，没有做到的由审核人在满分以内扣分`,
    open: [],
  };
}

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
