import { show } from "../../shared/decimal";
import { rankBoundary, rankTies, rankUnmet, topNeedsAchieved } from "../grammar/openCases";
import type { Found, Phrase } from "../grammar/phrase";
import { piecesOf } from "../grammar/pieces";
import { wholeOf } from "../grammar/whole";
import { END, HAN, IF, number, pattern, points, THEN } from "../grammar/words";

const EARNS = "(?:得|计|记|加|为)?";
const TOP_OR_DONE = pattern(
  `(?<value>${HAN}{0,10}?)(?:排名|排位|名列)?前${number("top")}(?:名|位)?${IF}${EARNS}(?:${points("full")}|满分)${THEN}`,
  `(?:其他|其余)?(?:单位)?(?:的)?完成(?:年度|目标)?任务(?:数|的)*,?${EARNS}${points("otherwise")}(?<none>${THEN}无(?:则|的)?,?(?:得|计)?0分)?`,
  END,
);

/** 前二名3分，完成任务得2分. */
export const topOrDone: Phrase = {
  id: "top-or-done",
  title: "前二名3分，完成任务得2分，无则0分",
  makes: "名次：按各单位的数排名，前几名得满分，其他完成任务的得另一分值",
  read(text, { name }): Found | null {
    const [piece, ...others] = piecesOf(text, TOP_OR_DONE);
    const top = piece?.number("top") ?? 0;
    if (piece === undefined || others.length > 0 || top < 1) return null;
    const value = piece.word("value").replace(/(?:排名|排位|名列)$/u, "");
    const title = value === "" ? name : value;
    return {
      rule: {
        kind: "ranked",
        top,
        otherwise: piece.number("otherwise") ?? 0,
        ties: "shared",
        boundary: "all",
        topNeedsAchieved: false,
        among: "all",
        unmet: "zero",
        zeroIsNone: piece.word("none") !== "",
        ...wholeOf(title),
        labels: { value: title },
      },
      max: piece.number("full"),
      spans: [piece],
      meaning: `前${show(top)}名得满分，其他完成任务的得${show(piece.number("otherwise") ?? 0)}分`,
      open: [rankUnmet, rankTies, rankBoundary, topNeedsAchieved],
    };
  },
  samples: [
    {
      text: "（就读人数前二名3分，完成任务得2分，无则0分。）",
      rule: {
        kind: "ranked",
        top: 2,
        otherwise: 2,
        ties: "shared",
        boundary: "all",
        topNeedsAchieved: false,
        among: "all",
        unmet: "zero",
        zeroIsNone: true,
        whole: true,
        labels: { value: "就读人数" },
      },
    },
    {
      text: "（前二得3分，完成任务得2分）",
      facts: { name: "稳定就业人数" },
      rule: {
        kind: "ranked",
        top: 2,
        otherwise: 2,
        ties: "shared",
        boundary: "all",
        topNeedsAchieved: false,
        among: "all",
        unmet: "zero",
        zeroIsNone: false,
        whole: true,
        labels: { value: "稳定就业人数" },
      },
    },
  ],
  counterSamples: ["前二名单位3个，完成任务2个", "排名前3名得5分"],
};
