import type { Found, Phrase } from "../phrase";
import { piecesOf } from "../pieces";
import { BEGIN, earns, HAN, IF, pattern, THEN } from "../words";

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
