import type { Layout } from "../../src/layout/sheets/design";
import { measuresRubric } from "../support/measuresRubric";
import { scored } from "../support/scored";
import { cellUnder, filled, planned, readBack, sheetOf, typeIn } from "../support/sheets";
import { snapshotOf } from "../support/snapshots";

const entries = (name: string, more: object = {}) => ({
  name,
  entries: {
    "1": { value: 93, score: 8.5 },
    "2": { actual: 14, target: 15 },
    "3": { current: 105, previous: 100 },
    "4": { marks: [90, 70, 80, 100] },
    "5": { marks: [90, 60], sizes: [200, 100] },
    "6": { good: 5, fair: 5, poor: 2, void: 3 },
    "7": {
      "above.value": 90,
      "peers.marks": [80, 90],
      "people.good": 3,
      "people.fair": 0,
      "people.poor": 1,
      "people.void": 0,
    },
    "8": { value: 12 },
    "9": { value: 4 },
    "10": { value: 60 },
    "11": { value: 60 },
    "12": { value: 90, standard: 92 },
    "13": { level: "优", score: 4.5 },
    "14": { plan: true, visits: 5, result: "合格", score: 3 },
    "15": { late: 2, poor: [0.5], accident: 0 },
    "16": { national: 0, provincial: 1 },
    "17": { praise: 1, blame: 0 },
    ...more,
  },
});

const units = [
  entries("一村"),
  entries("二村", { "8": { value: 20 }, "9": { value: 2 }, "10": { value: 100 }, "11": { value: 64 } }),
  entries("三村", { "8": { value: 12 }, "9": { value: 8 }, "10": { value: 80 }, "11": { value: 62 } }),
];
const file = { rubric: measuresRubric.id, units };
const pointsOf = (result: ReturnType<typeof scored>) =>
  result.units.map(({ items }) => Object.values(items).map((item) => ("points" in item ? item.points : null)));

describe.each(["appendix", "matrix"] as const satisfies readonly Layout[])(
  "a workbook (%s) of measured items",
  (layout) => {
    const snapshot = snapshotOf(filled(measuresRubric, layout, file));

    it("is scored as the entries are from which it was filled", () => {
      const read = readBack(snapshot, measuresRubric);
      const again = scored(measuresRubric, read.entries.units, { interpretations: read.entries.interpretations });
      expect(pointsOf(again)).toEqual(pointsOf(scored(measuresRubric, units)));
      expect(again.units.map(({ total, rank, complete }) => ({ total, rank, complete }))).toEqual([
        { total: 77.42, rank: 3, complete: true },
        { total: 85.92, rank: 1, complete: true },
        { total: 78.17, rank: 2, complete: true },
      ]);
    });
  },
);

describe("cells of measured items", () => {
  const plan = planned(measuresRubric, { layout: "matrix", units: [{ name: "一村" }] });
  const sheet = sheetOf(plan, "审核");
  const validation = (key: string) => {
    const { row, column } = cellUnder(sheet, "unit:一村", key);
    return sheet.validations.find(
      ({ area }) => area.row <= row && row < area.row + area.rows && area.column === column,
    );
  };

  it.each([
    ["1|value", { type: "decimal", min: 0, max: 100 }],
    ["8|value", { type: "whole", min: 0, max: null }],
    ["13|score", { type: "decimal", min: 4, max: 5 }],
    ["13|level", { type: "list", options: ["优", "良", "差"] }],
    ["14|plan", { type: "list", options: ["是", "否"] }],
    ["15|late", { type: "whole", min: 0, max: null }],
    ["5|sizes", { type: "any" }],
  ])("are checked by the spreadsheet program: %s", (key, rule) => {
    expect(validation(key)?.rule).toEqual(rule);
  });

  it("say what may be entered", () => {
    expect(validation("5|sizes")?.error?.text).toBe("每个数不小于0，用分号隔开，如0.5;2，没有填“无”。");
    expect(validation("4|marks")?.error?.text).toBe("每个数0至100，用分号隔开，如0.5;2，没有填“无”。");
    expect(validation("15|late")?.error?.text).toBe("请填不小于0的整数，没有填0或无。");
  });

  it.each([
    ["12|value", "96%", 96, ["value-normalised"]],
    ["12|standard", 0.92, 0.92, ["rate-below-one"]],
    ["4|marks", "９０；80", [90, 80], ["value-normalised"]],
    ["15|poor", "无", [], []],
    ["15|late", "无", 0, []],
    ["13|level", " 优", "优", ["value-normalised"]],
  ])("are read as they are meant: %s %p", (key, typed, value, codes) => {
    const [item = "", field = ""] = key.split("|");
    const read = readBack(typeIn(snapshotOf(plan), "审核", ["unit:一村", key], typed), measuresRubric);
    expect(read.entries.units[0]?.entries?.[item]?.[field]).toEqual(value);
    expect(read.issues.map(({ code }) => code)).toEqual(codes);
  });
});

describe("the ledger of events", () => {
  const line = (level: string, points?: number) => {
    return { unit: "一村", item: "15", level, ...(points === undefined ? {} : { points }) };
  };
  const lines = (...list: object[]) => scored(measuresRubric, [{ name: "一村" }], { ledger: list }).units[0];

  it("counts lines, and takes the points of those whose amounts differ", () => {
    const unit = lines(line("late"), line("late"), line("poor", 0.5), line("poor", 1.25));
    expect(unit?.items["15"]).toMatchObject({ points: 1.75 });
  });

  it.each([
    ["ledger-line-empty", line("poor")],
    ["above-maximum", line("poor", 3)],
    ["below-minimum", line("poor", 0.25)],
    ["ledger-line-extra", line("late", 1)],
    ["unknown-ledger-level", line("missing")],
  ])("has no points but %s for %j", (code, one) => {
    const unit = lines(one);
    expect(unit?.items["15"]).toMatchObject({ points: null });
    expect(unit?.issues.map((found) => found.code)).toContain(code);
  });

  it.each(["appendix", "matrix"] as const)("is read back from the workbook (%s)", (layout) => {
    const ledger = [line("late"), line("poor", 0.5)];
    const snapshot = snapshotOf(
      filled(measuresRubric, layout, { rubric: "measures", units: [{ name: "一村" }], ledger }),
    );
    expect(readBack(snapshot, measuresRubric).entries.ledger).toEqual(ledger);
  });
});
