import type { Rubric } from "../../src/rubric/schema";
import { column, complete, decimals, interpretation, item, printed } from "./smallRubric";

/*
 * A sound rubric of what is due by a day: days late with points for each, in bands, of several dates, and among units.
 */

const daysLate = (due: string, more: object = {}) => ({ kind: "daysLate", due, ...more });
const measured = (measure: object, scale: object, more: object = {}) => ({ kind: "measured", measure, scale, ...more });
/** Half a point less for each day. */
export const perDay = {
  kind: "shortfall",
  better: "lower",
  target: 0,
  start: "max",
  step: 1,
  amount: 0.5,
  beyond: null,
  partSteps: "linear",
  floor: 0,
};
const bands = {
  kind: "bands",
  bands: [
    { is: 0, points: 20 },
    { atLeast: 1, atMost: 5, points: 12 },
    { above: 5, points: 0 },
  ],
};

const items = [
  item(
    "1",
    10,
    measured(daysLate("2020-02-28", { earliest: "2019-12-01", latest: "2020-12-31" }), perDay, {
      labels: { date: "总结报送日期" },
    }),
  ),
  item("2", 20, measured(daysLate("2019-12-31"), bands)),
  item(
    "3",
    10,
    measured(
      {
        kind: "weighted",
        unit: "天",
        parts: [
          { id: "plan", label: "计划报送日期", weight: 1, measure: daysLate("2019-04-01") },
          { id: "report", label: "进展报送日期", weight: 3, measure: daysLate("2019-10-31") },
        ],
        emptyPart: "error",
      },
      perDay,
    ),
  ),
  item(
    "4",
    5,
    measured(
      daysLate("2019-12-31"),
      {
        kind: "bands",
        bands: [
          { is: 1, points: 5 },
          { atLeast: 2, points: 2 },
        ],
      },
      { compare: { kind: "place", better: "lower", ties: "shared", as: "place" } },
    ),
  ),
];

export const datesRubric: Rubric = complete({
  id: "dates",
  items,
  total: 45,
  interpretations: [
    decimals,
    interpretation("part-steps", { items: ["3"] }, [{ "scale.partSteps": "linear" }, { "scale.partSteps": "up" }]),
    interpretation("ties", { items: ["4"] }, [{ "compare.ties": "shared" }, { "compare.ties": "dense" }]),
  ],
  printed: printed(
    [column("content", "content"), column("max", "max")],
    ["内容", "分值"],
    items.map(({ id, name, max }) => ({ cells: [name, String(max)], items: [id] })),
  ),
});
