import { show } from "../../shared/decimal";
import { ladderOf, mostOfBand } from "../grammar/bandLadder";
import { bandsIn } from "../grammar/bandPieces";
import type { Found, Phrase } from "../grammar/phrase";
import { before, measuredRule, quantityOf } from "../grammar/quantity";

/** 90%以上得10分，80%(含)-90%得8分，80%以下不得分. */
export const bands: Phrase = {
  id: "bands",
  title: "90%以上得10分，80%（含）-90%得8分，80%以下不得分（90分以上……、5次以上……）",
  makes: "分档计分：量出来的数落在哪一档，得该档的分值",
  general: true,
  read(text, { max, name }): Found | null {
    const pieces = bandsIn(text);
    const units = new Set(pieces.flatMap(({ unit }) => (unit === "" ? [] : [unit])));
    const [unit = ""] = units;
    const first = pieces[0];
    if (first === undefined || pieces.length < 2 || units.size !== 1) return null;
    // What full points are, neither the table nor the text says.
    if (max === null && pieces.some(({ start, end }) => text.flat.slice(start, end).includes("满分"))) return null;
    const near = before(text, first.start).slice(-4) + text.flat.slice(first.start, first.end);
    const completed = unit === "%" && near.includes("完成");
    const quantity = quantityOf(unit, completed ? "完成率," : before(text, first.start), name);
    const least = quantity.measure.kind === "entered" ? quantity.measure.min : 0;
    const ladder = ladderOf(pieces, { max, least });
    if (ladder === null) return null;
    const chosen = ladder.bands;
    const best = Math.max(...chosen.map(({ points }) => mostOfBand(points)));
    return {
      rule: measuredRule(quantity, { scale: { kind: "bands", bands: chosen } }),
      max: best,
      spans: pieces,
      meaning: `${quantity.name}分${String(chosen.length)}档：${chosen.map((one) => show(mostOfBand(one.points))).join("、")}分`,
      open: [...quantity.open, ...ladder.open],
      ...(ladder.supplied === undefined ? {} : { supplied: ladder.supplied }),
    };
  },
  samples: [
    {
      text: "群众满意度90%以上得10分，80%（含）-90%得8分，80%以下不得分",
      rule: {
        kind: "measured",
        measure: { kind: "entered", unit: "%", min: 0, max: 100, whole: false },
        scale: {
          kind: "bands",
          bands: [
            { atLeast: 90, points: 10 },
            { atLeast: 80, below: 90, points: 8 },
            { below: 80, points: 0 },
          ],
        },
        labels: { value: "群众满意度" },
      },
    },
    {
      text: "培训5次及以上得3分，3-4次得2分，不足3次不得分",
      facts: { name: "培训次数" },
      rule: {
        kind: "measured",
        measure: { kind: "entered", unit: "次", min: 0, max: null, whole: true },
        scale: {
          kind: "bands",
          bands: [
            { atLeast: 5, points: 3 },
            { atLeast: 3, below: 5, points: 2 },
            { below: 3, points: 0 },
          ],
        },
        labels: { value: "培训次数" },
      },
    },
  ],
  counterSamples: [
    "90分以上的单位3个，80分以下的单位1个",
    "完成率90%以上的村不少于10个",
    "90%以上得10分，70%以下得8分",
    "5次以上得3分，80%以下不得分",
  ],
};
