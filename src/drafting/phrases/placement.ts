import { minus, show } from "../../shared/decimal";
import type { Found, Phrase } from "../grammar/phrase";
import { pieceOf, piecesOf } from "../grammar/pieces";
import { END, number, pattern, points, WITHIN } from "../grammar/words";

const CLASS = pattern(
  `(?:省排|全?省排名)?${number("class")}类(?:单位)?(?:的)?(?:得|计|为)?(?:${points("points")}|(?<full>满分))`,
);
const FIRST = pattern(`市级?(?:排名)?第1名(?:得|计)满分,每(?:降)?低1个?名次扣${points("step")}`);
const AVERAGE = pattern(`无${WITHIN}{0,10}任务的?(?:单位)?(?:得|计)平均分`);
const PREVAILS = pattern(`(?:省(?:级)?(?:考核)?结果${WITHIN}{0,12},)?以省(?:级)?考核结果为准`);
const WHOLE = pattern(`(?:全面)?完成${WITHIN}{0,20}任务(?:得|计)?${points("full")}`, END);
const METHODS = pattern("计分办法");

/** By the province's class or the city's rank; without a task the average. */
export const classOrRank: Phrase = {
  id: "class-or-rank",
  title:
    "省排一类单位计满分，二类单位13分；市级第一名计满分，每低一个名次扣1分，无任务的单位计平均分；以省考核结果为准",
  makes: "省、市排位：按省排类别或市级名次得分，没有任务的取平均分",
  read(text, { max }): Found | null {
    const classes = piecesOf(text, CLASS);
    const first = pieceOf(text, FIRST);
    const average = pieceOf(text, AVERAGE);
    const prevails = pieceOf(text, PREVAILS);
    const whole = pieceOf(text, WHOLE);
    const full = max ?? whole?.number("full") ?? null;
    const step = first?.number("step") ?? null;
    if (first === null || average === null || prevails === null || full === null || step === null) return null;
    const places = classes.map((piece) => piece.number("class"));
    if (classes.length < 2 || places.some((place, index) => place !== index + 1)) return null;
    return {
      rule: { kind: "placement", classes: classes.map((piece) => piece.number("points") ?? full), step },
      max: whole?.number("full") ?? null,
      spans: [...classes, first, average, prevails, ...piecesOf(text, METHODS), ...(whole === null ? [] : [whole])],
      meaning: `省排第1类得${show(full)}分，市级第2名得${show(minus(full, step))}分，没有任务的取平均分，以省的结果为准`,
      open: [],
    };
  },
  samples: [
    {
      text: "省排一类单位计满分,二类单位13分,三类单位计11分;市级第一名计满分,每低一个名次扣1分,无行业扶贫任务的单位计平均分。省考核结果未出来,以市考核结果为准,同时出来以省考核结果为准。",
      facts: { max: 15 },
      rule: { kind: "placement", classes: [15, 13, 11], step: 1 },
    },
  ],
  counterSamples: ["一类单位3个，二类单位2个", "第一名计满分，每低一个名次扣1分"],
};
