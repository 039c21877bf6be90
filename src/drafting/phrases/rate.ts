import { flatten } from "../grammar/flatText";
import { standardBeside } from "../grammar/gapPieces";
import { noTarget } from "../grammar/openCases";
import type { Found, Phrase } from "../grammar/phrase";
import { pieceOf, piecesOf } from "../grammar/pieces";
import { BEGIN, earns, END, HAN, IF, number, pattern, THEN, WITHIN } from "../grammar/words";

const RATE = "(?:任务|目标|指标)?完成(?:率|比例|比率|百分比)";
const SCORED = "(?:得|计|记|给|赋|折算|核算|扣)分";
const FULL = "(?:该项|本项|此项)?(?:分值|满分|权重分?|标准分)";

/** 得分＝3×完成率, 按完成比例得分. */
const PROPORTION = [
  `得分=(?:${number("factor")}分?|${FULL})×(?:实际)?${RATE}`,
  `得分=(?:实际)?${RATE}×(?:${number("factor2")}分?|${FULL})`,
  `(?:按|依|以)照?(?:实际|任务|目标)*完成(?:率|比例|比率|百分比|任务的?比例)的?(?:同比例|比例)?(?:相应)?${SCORED}`,
].join("|");

const BARE = `(?:按|依|以)照?(?:相应)?比例(?:相应)?${SCORED}`;

/** 完成得3分, 完成率达到100%得3分: what the rate only says again. */
const DONE = `(?:${BEGIN}(?:全部|全面|全额|按时)?(?:完成|达到)${HAN}{0,8}?|${HAN}{0,10}率(?:达到?|为)?100%(?:及?以上)?)`;
const MISSED = `(?:未(?:全部|全面)?(?:完成|达到)${HAN}{0,8}?|达不到${HAN}{0,8}?|其他|否则|不足的)`;

const STATED = pattern(`(?:${DONE}${IF}${earns("full")}${THEN})?`, `(?:${MISSED}${IF})?(?:${PROPORTION})`, END);
const AFTER_FULL = pattern(`${DONE}${IF}${earns("full")}${THEN}`, `${MISSED}${IF}${BARE}`, END);

/** 完成得3分；未完成的，得分＝3×完成率. */
export const proportion: Phrase = {
  id: "by-completion-rate",
  title: "完成得3分；未完成的，得分＝3×完成率（按完成比例得分、按完成率计分）",
  makes: "按完成率：分值×实际数÷任务数，不超过分值",
  read(text, { max, beside = "" }): Found | null {
    const [piece, ...others] = [...piecesOf(text, STATED), ...piecesOf(text, AFTER_FULL)];
    if (piece === undefined || others.length > 0) return null;
    const said = ["full", "factor", "factor2"].flatMap((group) => piece.number(group) ?? []);
    const full = said[0] ?? max;
    if (said.some((one) => one !== full)) return null;
    // A rate with a target beside it is in proportion to that.
    if (standardBeside(flatten(beside), "%") !== null) return null;
    return {
      rule: { kind: "proportional", noTarget: "error" },
      max: said[0] ?? null,
      spans: [piece],
      meaning: `得分＝${full === null ? "分值" : String(full)}×完成率，完成的得满分`,
      open: [noTarget],
    };
  },
  samples: [
    { text: "（完成得3分；未完成的，得分＝3×完成率。）", rule: { kind: "proportional", noTarget: "error" } },
    { text: "完成任务的，得2分；未完成任务的，得分＝2×完成率。", rule: { kind: "proportional", noTarget: "error" } },
    { text: "按完成比例得分", facts: { max: 6 }, rule: { kind: "proportional", noTarget: "error" } },
    { text: "按任务完成率计分。", facts: { max: 6 }, rule: { kind: "proportional", noTarget: "error" } },
    { text: "完成得5分，未完成的按比例扣分", rule: { kind: "proportional", noTarget: "error" } },
  ],
  counterSamples: [
    "完成率达到90%以上的单位不少于3家",
    "按完成情况得分",
    "完成得3分；未完成的，得分＝5×完成率",
    "按增长率计分",
  ],
};

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
