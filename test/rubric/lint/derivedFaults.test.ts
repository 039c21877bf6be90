import { derivedRubric, pointsOf } from "../../support/derivedRubric";
import { findings, messages, type LintCase } from "../../support/findings";
import { categoriesRubric, ratingsRubric } from "../../support/smallRubrics";

const clause = "第一条";
const RANK = "items[0]";
const FIRST = "items[1]";
const SECOND = "items[2]";
const SUM = "items[3]";
const PART = "items[5]";
const MEAN = "items[6]";
const source = (item: string, place: number) => `${item}.rule.measure.items[${String(place)}]`;
const asItIs = { kind: "linear", factor: 1, plus: 0, floor: 0 };
const fedBy = (weights: Readonly<Record<string, number>>) => {
  return { kind: "measured", measure: pointsOf(weights), scale: asItIs };
};

/** The computed score compared with the best one, instead of its place. */
const toTheBest = {
  [`${RANK}.rule.compare`]: { kind: "best", better: "higher" },
  [`${RANK}.rule.scale`]: { kind: "share", full: 100 },
  [`${RANK}.rule.zeroDivisor`]: "error",
  [`${RANK}.rule.stated`]: ["zeroDivisor"],
  interpretations: derivedRubric.interpretations.filter(({ id }) => id !== "ties"),
  "examples[0].interpretations.ties": undefined,
};

type Case = readonly [name: string, edits: LintCase[2], found: readonly string[]];

const cases: readonly Case[] = [
  [
    "a source that is not there",
    { [`${source(PART, 0)}.item`]: "x" },
    [`lint-unknown-reference ${source(PART, 0)}.item`],
  ],
  ["a source that stands twice", { [`${source(SUM, 1)}.item`]: "1" }, [`lint-duplicate-id ${source(SUM, 1)}.item`]],
  ["a weight that has no effect", { [`${source(SUM, 0)}.weight`]: 0 }, [`lint-source-weight ${source(SUM, 0)}.weight`]],
  [
    "a mean by a weight below 0",
    { [`${source(MEAN, 1)}.weight`]: -1 },
    [`lint-source-weight ${source(MEAN, 1)}.weight`],
  ],
  ["an item made of itself", { [`${source(PART, 0)}.item`]: "part" }, [`lint-source-circle ${source(PART, 0)}.item`]],
  [
    "items made of each other",
    { [`${source(SUM, 2)}.item`]: "rank" },
    [`lint-source-circle ${source(RANK, 0)}.item`, `lint-source-circle ${source(SUM, 2)}.item`],
  ],
  [
    "a limit by an item that is made of the limited points",
    { [`${FIRST}.limits[0].when.item`]: "part", [`${PART}.pass`]: 5 },
    [`lint-source-circle ${FIRST}.limits[0].when.item`],
  ],
  [
    "a source that may have no points",
    {
      [`${SUM}.rule.measure.exempt`]: undefined,
      [`${SUM}.rule.zeroDivisor`]: undefined,
      [`${SUM}.rule.stated`]: undefined,
    },
    [`lint-source-exempt ${SECOND}.notApplicable.as`],
  ],
  [
    "a divisor of 0 where nothing is left out",
    { [`${PART}.rule.zeroDivisor`]: "none" },
    [`lint-zero-divisor-unused ${PART}.rule.zeroDivisor`],
  ],
  [
    "a comparison with the best of points that may be below 0",
    { ...toTheBest, [`${SUM}.rule.scale.floor`]: null },
    [`lint-negative-ratio ${RANK}.rule.compare`],
  ],
];

describe("items that are made of other items' points", () => {
  it.each(cases)("may not have %s", (_, edits, found) => {
    expect(findings(derivedRubric, edits)).toEqual(found);
  });

  it("may be compared with the best of points that are never below 0", () => {
    expect(findings(derivedRubric, toTheBest)).toEqual([]);
  });

  it("may not be made of items without points or of another category", () => {
    const [rating] = ratingsRubric.items;
    expect(rating?.rule.kind).toBe("rating");
    expect(
      findings(ratingsRubric, { "items[1].rule": fedBy({ [rating?.id ?? ""]: 1 }) }).filter((found) =>
        found.startsWith("lint-source"),
      ),
    ).toEqual(["lint-source-points items[1].rule.measure.items[0].item"]);
    const { items } = categoriesRubric;
    const other = items.findIndex(({ category }) => category !== items[0]?.category);
    expect(
      findings(categoriesRubric, { "items[0].rule": fedBy({ [items[other]?.id ?? ""]: 1 }) }).filter((found) =>
        found.startsWith("lint-source"),
      ),
    ).toEqual(["lint-source-category items[0].rule.measure.items[0].item"]);
  });

  it("may not be assessed several times", () => {
    const parts = [
      { id: "h1", label: "上半年", weight: 1 },
      { id: "h2", label: "下半年", weight: 1 },
    ];
    const repetition = { parts, combine: "mean", clause };
    expect(findings(derivedRubric, { repetition })).toEqual([]);
    expect(findings(derivedRubric, { repetition: { ...repetition, items: ["1", "part"] } })).toEqual([
      "lint-derived-repeated repetition.items[1]",
    ]);
  });

  it.each([
    ["other sources", { "measure.items.0.item": "3" }, "lint-sources-changed"],
    ["none", { kind: "judged" }, "lint-sources-changed"],
  ])("may not have %s under another reading", (_, set, code) => {
    const path = "interpretations[4].choices[1].set";
    expect(findings(derivedRubric, { [path]: set })).toEqual([`${code} ${path}`]);
  });

  it("may not be compared with the best of points below 0 under another reading", () => {
    const path = "interpretations[4].choices[1].set";
    const set = {
      compare: { kind: "best", better: "higher" },
      scale: { kind: "share", full: 100 },
      zeroDivisor: "none",
      "measure.items.0.weight": -1,
    };
    expect(findings(derivedRubric, { [path]: set })).toContain(`lint-negative-ratio ${path}.compare`);
  });

  it("may not become items made of others for some units", () => {
    const attributes = [{ id: "border", label: "边境县", type: "flag", note: "略" }];
    const variants = [{ when: { attribute: "border", is: true }, set: fedBy({ "3": 1 }), clause }];
    const examples = derivedRubric.examples.map((example) => {
      return { ...example, units: example.units.map((own) => ({ ...own, attributes: { border: false } })) };
    });
    expect(findings(derivedRubric, { attributes, examples, [`${PART}.variants`]: variants })).toEqual([
      `lint-sources-changed ${PART}.variants[0].set`,
    ]);
  });

  it("keep their sources' exemptions and limits sound under every reading", () => {
    const path = "interpretations[0].choices[1].set";
    const applies = { modifiersOf: ["1"] };
    const limit = { "limits.0.when.item": "part" };
    expect(
      findings(derivedRubric, {
        "interpretations[0].applies": applies,
        "interpretations[0].choices[0].set": { "limits.0.when.item": "2" },
        [path]: limit,
        [`${PART}.pass`]: 5,
      }).filter((found) => !found.includes("decimals")),
    ).toContain(`lint-source-circle ${path}.limits[0].when.item`);
  });

  it("are told of in whole sentences", () => {
    expect(messages(derivedRubric, { [`${source(SUM, 2)}.item`]: "rank" })).toEqual([
      "指标“rank”由指标“sum”的得分计算，后者又取决于前者，成了循环，请改正",
      "指标“sum”由指标“rank”的得分计算，后者又取决于前者，成了循环，请改正",
    ]);
  });
});
