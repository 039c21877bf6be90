import { bestFirst } from "../grammar/grades";
import type { Found, Phrase } from "../grammar/phrase";
import { awardOf, awardText, descending, mostOf, overlaps, piecesOf } from "../grammar/pieces";
import { areVotes, isAsked } from "./votes";
import { BEGIN, END, IF, NOTHING, number, pattern, pointsRange } from "../grammar/words";

/** Whatever a state is called in, without numbers: these make bands. */
const STATE = "[^,;。:\\n\\d\\u2460-\\u24ff()%]";
const ONE = pattern(
  BEGIN,
  `(?<what>${STATE}{1,16}?)${IF}(?:(?:得|计|记|为)?(?:${pointsRange("least", "most")}|(?<full>满分))|(?<none>${NOTHING}))`,
  END,
);
/** Words of events, places and comparisons, which are no states that exclude each other. */
const OTHER_RULES = /每|名|最|比例|扣|加|[得计记]$/u;
/** What the last state is called. */
const LAST = /^(?:不|未|无|没有|其他|其余|否则|上升|差)/u;
const AMOUNT = pattern(number("any"), "分");

/** 落实到位的得5分，基本落实的得3分，未落实的不得分. */
export const alternatives: Phrase = {
  id: "alternatives",
  title: "落实到位的得5分，基本落实的得3分，未落实的不得分（同比下降得5分，持平得3-4分，上升得0-2分）",
  makes: "评档次：几种情形各得几分，选其中一种",
  general: true,
  read(text, facts): Found | null {
    const { max } = facts;
    const pieces = piecesOf(text, ONE);
    if (max === null || pieces.length < 3) return null;
    const options = pieces.map((piece) => {
      return { label: piece.word("what").replace(/的$/u, ""), points: awardOf(piece, max) };
    });
    if (new Set(options.map(({ label }) => label)).size < options.length) return null;
    if (areVotes(text, facts) && bestFirst(options.map(({ label }) => label))) return null;
    const [first, last] = [options[0], options.at(-1)];
    if (first === undefined || last === undefined) return null;
    // What earns full points by itself leaves none for the others: they are instead of it, not beside it.
    if (mostOf(first.points) !== max || !descending(options.map(({ points }) => points))) return null;
    if (!LAST.test(last.label) && last.points !== 0) return null;
    const amounts = piecesOf(text, AMOUNT).filter((one) => !pieces.some((piece) => overlaps(piece, one)));
    if (amounts.length > 0 || options.some(({ label }) => OTHER_RULES.test(label))) return null;
    return {
      rule: { kind: "level", options },
      max: null,
      spans: pieces,
      meaning: `分情形：${options.map((one) => one.label + awardText(one.points)).join("、")}`,
      open: [],
      ...(isAsked(text, facts) ? { supplied: "评一种情形，不按各票平均" } : {}),
    };
  },
  samples: [
    {
      text: "落实到位的得5分，基本落实的得3分，未落实的不得分",
      facts: { max: 5 },
      rule: {
        kind: "level",
        options: [
          { label: "落实到位", points: 5 },
          { label: "基本落实", points: 3 },
          { label: "未落实", points: 0 },
        ],
      },
    },
  ],
  counterSamples: ["成立领导小组得1分，制定方案得2分，未开展不得分", "最高的得5分，次高的得3分，其他不得分"],
};
