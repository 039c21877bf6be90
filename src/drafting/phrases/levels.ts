import type { Award } from "../../rules/points";
import { bestFirst, GRADE, isLast } from "../grammar/grades";
import type { Found, Phrase } from "../grammar/phrase";
import { awardOf, awardText, descending, mostOf, piecesOf, type Piece } from "../grammar/pieces";
import { areVotes, isAsked } from "./votes";
import { BEGIN, END, NOTHING, number, pattern, pointsRange, WITHIN } from "../grammar/words";

const SUFFIX = "(?:等次|等级|档次|档|等|级|单位|的单位|以?内)?";

const OPTION = pattern(
  BEGIN,
  "(?:其中,?)?(?:被)?(?:考核|考评|评价|评定|评估|验收|等次|结果|档次|评为|评定为|等级|确定)*(?:为|是|获)?",
  `(?<grade>${GRADE})${SUFFIX}(?:的|者)?[,:(]?(?:`,
  `(?:得|计|记|赋|加)?(?:${pointsRange("least", "most")}|(?<full>满分))`,
  `|${number("under")}分以下|(?<none>${NOTHING}))`,
  END,
);

/** 优秀得10分，良好得8分，合格得6分，不合格不得分. */
export const levels: Phrase = {
  id: "levels",
  title: "优秀得10分，良好得8分，合格得6分，不合格不得分（好9-10分，中7-8分；全部完成、基本完成……）",
  makes: "评档次：选一档得该档的分值，或由审核人在该档范围内评定",
  read(text, facts): Found | null {
    const { max } = facts;
    const pieces = areVotes(text, facts) ? [] : piecesOf(text, OPTION);
    const options = pieces.map((piece) => ({ label: piece.word("grade"), points: pointsOf(piece, max) }));
    if (pieces.length < 2 || new Set(options.map(({ label }) => label)).size < options.length) return null;
    if (!descending(options.map(({ points }) => points)) || !bestFirst(options.map(({ label }) => label))) return null;
    const [best] = options;
    const ends = options.some(({ label, points }) => isLast(label) || mostOf(points) === 0);
    return {
      rule: { kind: "level", options },
      max: best === undefined ? null : mostOf(best.points),
      spans: pieces,
      meaning: `分档：${options.map((one) => one.label + awardText(one.points)).join("、")}`,
      open: [],
      ...(ends ? {} : { supplied: "只有这几档" }),
      ...(isAsked(text, facts) ? { supplied: "评一个档次，不按各票平均" } : {}),
    };
  },
  samples: [
    {
      text: "优秀得10分，良好得8分，合格得6分，不合格不得分",
      rule: {
        kind: "level",
        options: [
          { label: "优秀", points: 10 },
          { label: "良好", points: 8 },
          { label: "合格", points: 6 },
          { label: "不合格", points: 0 },
        ],
      },
    },
    {
      text: "好9-10分；中6-8分；差0-5分。",
      rule: {
        kind: "level",
        options: [
          { label: "好", points: { least: 9, most: 10 } },
          { label: "中", points: { least: 6, most: 8 } },
          { label: "差", points: { least: 0, most: 5 } },
        ],
      },
    },
    {
      text: "全部完成得4分，部分完成得2分，未完成得0分",
      rule: {
        kind: "level",
        options: [
          { label: "全部完成", points: 4 },
          { label: "部分完成", points: 2 },
          { label: "未完成", points: 0 },
        ],
      },
    },
    {
      text: "评为优秀等次的得5分，评为良好等次的得3分",
      rule: {
        kind: "level",
        options: [
          { label: "优秀", points: 5 },
          { label: "良好", points: 3 },
        ],
      },
      likely: true,
    },
  ],
  counterSamples: [
    "优秀单位10个，良好单位8个",
    "完成得4分，未完成得0分",
    "良好得8分，优秀得6分",
    "优秀率达到30%得10分",
    "考核优秀的10分钟内上报",
  ],
};

/** 差：5分以下 is from nothing up to that. */
function pointsOf(piece: Piece, max: number | null): Award {
  const under = piece.number("under");
  return under === null ? awardOf(piece, max) : { least: 0, most: under };
}

const RATED = pattern(
  `(?:\\d+项(?:考核|评价|测评|考评)?(?:内容|指标|项目)均?)?(?:分为?|评为?|评定为?|按|分别按)(?<grades>${GRADE}(?:[、,]${GRADE})+)(?:[2-5两二三四五]个?)?(?:等次|等级|档次|等|档)${WITHIN}{0,6}`,
);

/** 均分好、较好、一般、较差四个等次. */
export const ratings: Phrase = {
  id: "ratings",
  title: "分好、较好、一般、较差四个等次（不计分）",
  makes: "评价等次，没有分值",
  read(text, { max }): Found | null {
    const [piece, ...others] = piecesOf(text, RATED);
    if (piece === undefined || others.length > 0 || (max !== null && max > 0)) return null;
    const names = piece.word("grades").split(/[、,]/u);
    return {
      rule: { kind: "rating", ratings: names },
      max: null,
      spans: [piece],
      meaning: `评价等次：${names.join("、")}`,
      open: [],
      counts: "none",
    };
  },
  samples: [
    {
      text: "注：6项考核内容均分好、较好、一般、较差四个等次。",
      facts: { counts: "none" },
      rule: { kind: "rating", ratings: ["好", "较好", "一般", "较差"] },
    },
  ],
  counterSamples: ["好、中、差3类道路", "评为优秀、良好等次"],
};
