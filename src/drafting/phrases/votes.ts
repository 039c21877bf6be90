import { show, times } from "../../shared/decimal";
import { GRADE } from "../grammar/grades";
import { zeroDivisor } from "../grammar/openCases";
import type { Found, Phrase } from "../grammar/phrase";
import { piecesOf } from "../grammar/pieces";
import { number, pattern } from "../grammar/words";

const COUNTED = "(?<counted>票|人|份|张)";
const VOTE = pattern(
  `(?<grade>${GRADE}|弃权|不了解|无效票?)(?:的)?(?:每?1?${COUNTED})?(?:票)?(?:(?:得|计|记|按|为)?${number("worth")}分?|(?<none>不计(?:入|票)?|不作?有效票|除外))(?=$|[,;。、)])`,
);
/** What becomes of the votes: their mean, or so many percent of it. */
const MEAN = pattern(
  `(?:按得票(?:情况)?计(?:算|分)?[,:]?)?(?:(?:取|按|以|计算)?(?:加权)?(?:平均分|平均值|平均数|均分|得分率)(?:(?:的|×)?${number("share")}%)?(?:折算|计入|计分|计|得分)*|按(?:得票|票数)(?:情况)?(?:加权)?(?:平均|计算?|计分|折算)|除以(?:总|有效)?票数)(?=$|[,;。:)])`,
);

/** 满意每票100分、基本满意每票60分、不满意0分，取平均分. */
export const votes: Phrase = {
  id: "votes",
  title: "满意每票100分、基本满意每票60分、不满意0分，取平均分（弃权不计；按平均分的10%计入）",
  makes: "投票测评：各档票数折算后的平均，最好的一档全票得满分",
  read(text, { max }): Found | null {
    const pieces = piecesOf(text, VOTE);
    const [first] = pieces;
    const each = pieces.map((piece) => piece.word("counted")).find((word) => word !== "") ?? "";
    const means = piecesOf(text, MEAN);
    if (first === undefined || pieces.length < 2 || each === "" || means.length === 0) return null;
    const levels = pieces.map((piece, index) => ({
      id: String(index + 1),
      label: piece.word("grade"),
      worth: piece.number("worth"),
    }));
    if (new Set(levels.map(({ label }) => label)).size < levels.length) return null;
    const best = Math.max(...levels.map(({ worth }) => worth ?? 0));
    const shares = means.flatMap((piece) => piece.number("share") ?? []);
    const [share = null] = shares;
    const full = share === null ? null : times(times(share, best), 0.01);
    if (best <= 0 || shares.length > 1 || (full !== null && max !== null && full !== max)) return null;
    return {
      rule: {
        kind: "measured",
        measure: { kind: "votes", unit: "分", counted: each, levels },
        scale: { kind: "share", full: best },
        zeroDivisor: "error",
      },
      max: full,
      spans: [...pieces, ...means],
      meaning: `各${each}平均：${levels.map(({ label, worth }) => (worth === null ? `${label}不计` : `${label}${show(worth)}分`)).join("、")}，平均${show(best)}分得满分`,
      open: [zeroDivisor],
    };
  },
  samples: [
    {
      text: "满意每票100分、基本满意每票60分、不满意0分，弃权不计，取平均分",
      facts: { max: 10 },
      rule: {
        kind: "measured",
        measure: {
          kind: "votes",
          unit: "分",
          counted: "票",
          levels: [
            { id: "1", label: "满意", worth: 100 },
            { id: "2", label: "基本满意", worth: 60 },
            { id: "3", label: "不满意", worth: 0 },
            { id: "4", label: "弃权", worth: null },
          ],
        },
        scale: { kind: "share", full: 100 },
        zeroDivisor: "error",
      },
    },
  ],
  counterSamples: ["满意票数不少于60票", "优秀10分，良好8分，合格6分，不合格不得分", "每票必究，满意率100分"],
};
