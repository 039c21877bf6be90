import type { QuotaTier } from "../../rubric/standing";
import { show, times } from "../../shared/decimal";
import type { FlatText } from "./flatText";
import { GRADE } from "./grades";
import { piecesOf, type Piece } from "./pieces";
import type { GradingReading, OpenCase, Understood } from "./reading";
import { remainsOf } from "./remains";
import { number, pattern } from "./words";

const GIVES = `(?:的|者|单位)*[,:]?(?:评为|评定为|确定为|定为|列为|为|是)(?<grade>${GRADE})(?:等次|等级|单位|档次|等)?`;
const RANKED = "(?:综合)?(?:考核)?(?:评价|排名|排序|得分|名次)*(?:在|为|位于|处于)?";
const TOP = pattern(
  `${RANKED}(?:前${number("share")}%|${number("from")}%(?:-|至|到)${number("to")}%|前${number("places")}名|第${number("first")}(?:名)?(?:-|至|到)第?${number("last")}名)${GIVES}`,
);
const BOTTOM = pattern(`${RANKED}(?:靠后|后|末|最后|倒数)${number("share")}%${GIVES}`);
const REST = pattern(`(?:其余|其他|其它)${GIVES}`);

const quotaTies: OpenCase = {
  id: "quota-ties",
  question: "并列跨过名额界限时，并列单位评哪一等次？",
  default: "better",
  choices: [
    { id: "better", label: "并列单位都评较高的等次", set: { ties: "better" } },
    { id: "worse", label: "并列单位都评较低的等次", set: { ties: "worse" } },
  ],
};

const quotaPlaces: OpenCase = {
  id: "quota",
  question: "按比例计算的名额不是整数时如何取舍？",
  default: "within",
  choices: [
    { id: "within", label: "不超过比例，名额不进位", set: { places: "within" } },
    { id: "round", label: "名额四舍五入取整", set: { places: "round" } },
  ],
};

const share = (percent: number) => times(percent, 0.01);

/** 前10%为好，11%-30%为较好，其余为一般，靠后10%为较差. */
export function readQuota(text: FlatText): GradingReading | null {
  const tops = piecesOf(text, TOP);
  const [rest, ...more] = piecesOf(text, REST);
  const [bottom, ...lower] = piecesOf(text, BOTTOM);
  const top = tops.flatMap((piece) => tierOf(piece) ?? []);
  if (rest === undefined || top.length === 0 || top.length < tops.length || more.length + lower.length > 0) return null;
  const pieces = [...tops, rest, ...(bottom === undefined ? [] : [bottom])];
  const last = bottom?.number("share") ?? null;
  const shares = last !== null || top.some((tier) => "share" in tier);
  return {
    grading: {
      kind: "quota",
      top,
      ...(bottom === undefined || last === null ? {} : { bottom: { grade: bottom.word("grade"), share: share(last) } }),
      rest: rest.word("grade"),
      ties: "better",
      places: "within",
      freed: "not-filled",
      clause: `“${text.printed(0, text.flat.length)}”`,
    },
    understood: [
      ...top.map((tier, index) => understoodOf(tops[index] ?? rest, limitOf(tier), text)),
      understoodOf(rest, "其余单位", text),
      ...(bottom === undefined || last === null ? [] : [understoodOf(bottom, `靠后${show(last)}%`, text)]),
    ],
    unread: remainsOf(text, pieces),
    open: [quotaTies, ...(shares ? [quotaPlaces] : [])],
  };
}

function tierOf(piece: Piece): QuotaTier | null {
  const grade = piece.word("grade");
  const percent = piece.number("share") ?? piece.number("to");
  if (percent !== null) return percent > 0 && percent <= 100 ? { grade, share: share(percent) } : null;
  const places = piece.number("places") ?? piece.number("last");
  return places === null || places < 1 ? null : { grade, places };
}

function limitOf(tier: QuotaTier): string {
  return "share" in tier ? `累计到前${show(times(tier.share, 100))}%` : `累计到第${show(tier.places)}名`;
}

function understoodOf(piece: Piece, limit: string, text: FlatText): Understood {
  const meaning = `${piece.word("grade")}：${limit}`;
  return { phrase: "grades-by-quota", text: text.printed(piece.start, piece.end), meaning };
}
