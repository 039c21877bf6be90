import { show } from "../../shared/decimal";
import type { Found, Phrase } from "../grammar/phrase";
import { piecesOf } from "../grammar/pieces";
import { placedBy } from "../grammar/places";
import { END, NOTHING, number, pattern, points, TO } from "../grammar/words";

const WHO = "(?:的|单位|者|名次)*,?(?:得|计|记)";
const SHARE = pattern(
  `(?:排名|位居|排在|处于)*(?:前${number("top")}%|前?${number("from")}%?${TO}${number("to")}%)${WHO}(?:${points("points")}|(?<full>满分))`,
  END,
);
const REST = pattern(`(?:其他|其余|之后)(?:的|单位)*,?(?:(?:得|计)${points("points")}|(?<none>${NOTHING}))`, END);

/** 按考核得分排名，前30%得10分，30%-60%得8分，其余得6分. */
export const pointsByShare: Phrase = {
  id: "points-by-share",
  title: "按考核得分排名，前30%得10分，30%-60%得8分，其余得6分",
  makes: "名次：按前百分之几分档得分",
  read(text, facts): Found | null {
    const pieces = piecesOf(text, SHARE);
    const [rest, ...more] = piecesOf(text, REST);
    const { parts, spans, open } = placedBy(text, facts);
    if (pieces.length === 0 || rest === undefined || more.length > 0) return null;
    // Where the text does not say what the places are of, they are of what the item is called.
    const byName = parts.compare === undefined;
    if (byName && facts.max === null) return null;
    const compare = parts.compare ?? ({ kind: "place", better: "higher", ties: "shared" } as const);
    if (compare.kind !== "place") return null;
    const ends = pieces.map((piece) => piece.number("top") ?? piece.number("to") ?? 0);
    const starts = pieces.map((piece) => piece.number("from"));
    // 31%-60% follows 前30%, as 30%-60% does.
    const follows = ends.every((end, index) => {
      const before = ends[index - 1] ?? 0;
      const start = starts[index] ?? null;
      return end > before && end < 100 && (start === null || start === before || start === before + 1);
    });
    const worth = pieces.map((piece) => piece.number("points") ?? facts.max ?? 0);
    if (!follows) return null;
    const bands = ends.map((atMost, index) => {
      const above = ends[index - 1];
      return { ...(above === undefined ? {} : { above }), atMost, points: worth[index] ?? 0 };
    });
    const last = { above: ends.at(-1) ?? 0, points: rest.number("points") ?? 0 };
    const measure = byName ? ({ kind: "entered", unit: "", min: 0, max: null, whole: false } as const) : parts.measure;
    const labels = byName ? { value: facts.name } : parts.labels;
    return {
      rule: {
        kind: "measured",
        measure,
        compare: { ...compare, as: "percent" },
        scale: { kind: "bands", bands: [...bands, last] },
        ...(labels === undefined ? {} : { labels }),
      },
      max: Math.max(...worth),
      spans: [...pieces, rest, ...spans],
      meaning: `${bands.map((band) => `前${show(band.atMost)}%得${show(band.points)}分`).join("，")}，其余得${show(last.points)}分`,
      open,
      supplied: "名次÷单位数不超过百分之几的算在内",
    };
  },
  samples: [
    {
      text: "按考核得分排名，前30%得10分，31%-60%得8分，其余得6分",
      rule: {
        kind: "measured",
        measure: { kind: "entered", unit: "", min: 0, max: null, whole: false },
        compare: { kind: "place", better: "higher", ties: "shared", as: "percent" },
        scale: {
          kind: "bands",
          bands: [
            { atMost: 30, points: 10 },
            { above: 30, atMost: 60, points: 8 },
            { above: 60, points: 6 },
          ],
        },
        labels: { value: "考核得分" },
      },
      likely: true,
    },
  ],
  counterSamples: [
    "前30%得10分，其余得6分",
    "按得分排名，前30%得10分，50%-80%得8分，其余得6分",
    "完成前30%的任务得10分",
  ],
};
