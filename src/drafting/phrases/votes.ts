import { show, times } from "../../shared/decimal";
import { GRADE } from "../grammar/grades";
import { zeroDivisor } from "../grammar/openCases";
import type { Found, Phrase } from "../grammar/phrase";
import type { FlatText } from "../grammar/flatText";
import type { RuleFacts } from "../grammar/reading";
import { pieceOf, piecesOf, type Piece } from "../grammar/pieces";
import { NOTHING, number, pattern } from "../grammar/words";

const COUNTED = "(?<counted>票|人|份|张)";
const VOTE = pattern(
  `(?<grade>${GRADE}|弃权|不了解|无效票?)(?:的)?(?:每?1?${COUNTED})?(?:票)?(?:(?:得|计|记|按|为)?${number("worth")}分?|(?<zero>${NOTHING})|(?<none>不计(?:入|票)?|不作?有效票|除外))(?=$|[,;。、)])`,
);
/** What becomes of the votes: their mean, or so many percent of it. */
const MEAN = pattern(
  `(?:按得票(?:情况)?计(?:算|分)?[,:]?)?(?:(?:取|按|以|计算)?(?:加权)?(?:平均分|平均值|平均数|均分|得分率)(?:(?:的|×)?${number("share")}%)?(?:折算|计入|计分|计|得分)*|按(?:得票|票数)(?:情况)?(?:加权)?(?:平均|计算?|计分|折算)|除以(?:总|有效)?票数)(?=$|[,;。:)])`,
);

/** (满意票数×1+基本满意票数×0.6)÷总票数×10 */
const TERM = pattern(`(?<grade>${GRADE})(?:的)?${COUNTED}数?×${number("worth")}(?<percent>%)?`);
const QUOTIENT = pattern(
  `(?:得分[=:]?)?\\(?(?=${GRADE}(?:的)?(?:票|人|份|张)数?×)[^÷/;。,]{4,80}\\)?[÷/](?:总|有效|参评|参加|测评|收回|实际|发出|投)*(?:票|人|份|张)数(?:总数)?(?:×(?:${number("times")}(?!%)|(?<whole>分值|权重|满分|本项分值))分?)?(?=$|[,;。])`,
);

/** What one is worth that is worth all: 1 or 100%. */
const worthOfOne = (pieces: readonly Piece[]) => (pieces.some((piece) => piece.word("percent") !== "") ? 100 : 1);

/** What a formula comes to where all are content; null where it says that it is the item's points. */
function pointsOf(formula: Piece, best: number, pieces: readonly Piece[]): number | null {
  if (formula.word("whole") !== "") return null;
  return times(times(best, formula.number("times") ?? 1), worthOfOne(pieces) === 100 ? 0.01 : 1);
}

/** Where many are asked, each grade may be worth so much of every answer, not of the whole. */
const ASKED = /测评|评议|互评|评教|投票|问卷|民意|民调|调查/u;
/** One grade of the whole: 测评结果为优秀的得10分. */
const OF_WHOLE = /结果|等次|评为|评定|[率占]/u;

/** Whether the grades of a text may be those of many who are asked. */
export function isAsked({ flat }: FlatText, { name, asked = false }: RuleFacts): boolean {
  return asked || saysAsked(name + flat);
}

/** Whether words, such as those of a title, say that many are asked. */
export function saysAsked(words: string): boolean {
  return ASKED.test(words);
}

/** Whether the grades of a text are those of single votes, unless it says otherwise. */
export function areVotes(text: FlatText, facts: RuleFacts): boolean {
  return saysAsked(facts.name + text.flat) && !OF_WHOLE.test(text.flat);
}

/** 满意每票100分、基本满意每票60分、不满意0分，取平均分. */
export const votes: Phrase = {
  id: "votes",
  title: "满意每票100分、基本满意每票60分、不满意0分，取平均分（弃权不计；按平均分的10%计入）",
  makes: "投票测评：各档票数折算后的平均，最好的一档全票得满分",
  read(text, facts): Found | null {
    const { max } = facts;
    const formula = pieceOf(text, QUOTIENT);
    const pieces = piecesOf(text, formula === null ? VOTE : TERM);
    const [first] = pieces;
    const counted = pieces.map((piece) => piece.word("counted")).find((word) => word !== "");
    const means = formula === null ? piecesOf(text, MEAN) : [formula];
    const stated = counted !== undefined && means.length > 0;
    const few = pieces.length < (formula === null ? 2 : 1);
    if (first === undefined || few || !(stated || means.length > 0 || areVotes(text, facts))) return null;
    const each = counted ?? "票";
    const named = pieces.map((piece, index) => ({
      id: String(index + 1),
      label: piece.word("grade"),
      worth: piece.word("zero") === "" ? piece.number("worth") : 0,
    }));
    // A formula divides by all votes, those that are worth nothing among them.
    const others = { id: String(named.length + 1), label: "其他", worth: 0 };
    const levels = formula === null || named.some(({ worth }) => worth === 0) ? named : [...named, others];
    if (new Set(levels.map(({ label }) => label)).size < levels.length) return null;
    const best = Math.max(...levels.map(({ worth }) => worth ?? 0));
    const shares = means.flatMap((piece) => piece.number("share") ?? []);
    const [share = null] = shares;
    const full =
      formula === null ? (share === null ? null : times(times(share, best), 0.01)) : pointsOf(formula, best, pieces);
    if (formula !== null && full === null && best !== worthOfOne(pieces)) return null;
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
      ...(stated ? {} : { supplied: "按各票平均" }),
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
    {
      text: "得分=（满意票数×1+基本满意票数×0.6）÷有效票数×8",
      facts: { max: 8 },
      rule: {
        kind: "measured",
        measure: {
          kind: "votes",
          unit: "分",
          counted: "票",
          levels: [
            { id: "1", label: "满意", worth: 1 },
            { id: "2", label: "基本满意", worth: 0.6 },
            { id: "3", label: "其他", worth: 0 },
          ],
        },
        scale: { kind: "share", full: 1 },
        zeroDivisor: "error",
      },
    },
  ],
  counterSamples: ["满意票数不少于60票", "优秀10分，良好8分，合格6分，不合格不得分", "每票必究，满意率100分"],
};
