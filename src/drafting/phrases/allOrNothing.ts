import type { Found, Phrase } from "../grammar/phrase";
import { pieceOf } from "../grammar/pieces";
import { BEGIN, earns, HAN, IF, pattern, THEN, WITHIN } from "../grammar/words";

const WHOLE = pattern(
  `(?:按照?(?<scope>${WITHIN}{0,24}?)(?<rate>${HAN}{2}率)(?:赋|计|得|给|打)分[,;。]+)?`,
  `(?:${BEGIN}(?:${HAN}{0,10}率)?(?:达到?|为))?(?<![\\d.])100%${IF}${earns("full")}${THEN}`,
  `(?:未完成|未达到?(?:100%)?|达不到(?:100%)?|低于100%|不足100%|否则|其他|未${HAN}{2,6}?)${IF}(?:不得分|不计分|[得计]?0分)`,
);

/** 按实际对接率赋分，100%的得2分，未完成的得0分. */
export const whole: Phrase = {
  id: "all-or-nothing",
  title: "100%的得2分，未完成的得0分（按实际对接率赋分；达到100%得……，否则不得分）",
  makes: "全部完成：实际数达到应完成数得满分，否则得0分",
  read(text): Found | null {
    const piece = pieceOf(text, WHOLE);
    if (piece === null) return null;
    const verb = piece.word("rate").slice(0, -1);
    return {
      rule: {
        kind: "fulfilled",
        ...(verb === "" || verb === "完成" ? {} : { labels: { actual: `实际${verb}数`, target: `应${verb}数` } }),
      },
      max: piece.number("full"),
      spans: [piece],
      meaning: "达到100%得满分，达不到得0分",
      open: [],
    };
  },
  samples: [
    {
      text: "（按辖区内承担任务县的实际对接率赋分，100%的得2分，未完成的得0分。）",
      rule: { kind: "fulfilled", labels: { actual: "实际对接数", target: "应对接数" } },
    },
    { text: "完成率达到100%得5分，否则不得分", rule: { kind: "fulfilled" } },
  ],
  counterSamples: ["100%的村已通公路，未完成的2个", "完成率100%以上得5分，80%以上得3分，未完成得0分"],
};
