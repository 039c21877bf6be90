import { told } from "../support/scored";
import { resultsIn, tableOf, unit } from "../support/tableTrial";

const clause = "第十一条";
const attributes = [
  { id: "group", label: "组别", type: "text", note: "略" },
  { id: "problem", label: "突出问题", type: "flag", note: "略" },
];
const base = { kind: "quota", rest: "一般", ties: "better", places: "within", freed: "not-filled", clause };
const byPlaces = {
  ...base,
  top: [
    { grade: "优秀", places: 1 },
    { grade: "良好", places: 3 },
  ],
};

const table = (grading: object) => tableOf([["1", 100]], 100, { attributes, grading });

/** Units with a total, a group and what else is known of them. */
const units = (list: readonly (readonly [number, string?, object?])[]) =>
  list.map(([total, group, more = {}], index) =>
    unit(`单位${index}`, { "1": total }, { group: group ?? null, ...more }),
  );

const grades = (grading: object, list: Parameters<typeof units>[0]) =>
  resultsIn(table(grading), units(list))
    .map(({ grade }) => grade ?? "无")
    .join(" ");

describe("grades by numbers of places", () => {
  it.each([
    ["fill the places in order", [[90], [80], [70], [60], [50]], "优秀 良好 良好 一般 一般"],
    ["give all tied the better grade", [[90], [90], [70], [60], [60]], "优秀 优秀 良好 一般 一般"],
    ["reach as far as there are units", [[90], [80]], "优秀 良好"],
  ] as const)("%s", (_, list, expected) => {
    expect(grades(byPlaces, list)).toBe(expected);
  });

  it("give all tied the worse grade where the reading says so", () => {
    expect(grades({ ...byPlaces, ties: "worse" }, [[90], [90], [70], [60]])).toBe("良好 良好 良好 一般");
  });

  it("need a least total where the document asks for one, and leave the place to nobody else", () => {
    const least = {
      ...byPlaces,
      top: [
        { grade: "优秀", places: 2, from: 90 },
        { grade: "良好", places: 3, from: 60 },
      ],
    };
    expect(grades(least, [[90], [89.99], [60], [50]])).toBe("优秀 良好 良好 一般");
    expect(grades(least, [[89], [59], [58], [50]])).toBe("良好 一般 一般 一般");
  });

  it("take shares of all units to be assessed, or of those that have a place", () => {
    const third = { ...base, top: [{ grade: "优秀", share: 0.34 }] };
    const list = units([[90], [80]]);
    const gradesOf = (all: readonly object[], grading: object = third) =>
      resultsIn(table(grading), all).map(({ grade }) => grade);
    expect(gradesOf([...list, unit("未评", {})])).toEqual(["优秀", "一般", null]);
    expect(gradesOf([...list, unit("未评", {})], { ...third, base: "complete" })).toEqual(["一般", "一般", null]);
    expect(gradesOf([...list, unit("单位2", { "1": 70 })])).toEqual(["优秀", "一般", "一般"]);
  });

  it("tell of a tie over a boundary, and not of few units", () => {
    const [first] = resultsIn(table(byPlaces), units([[90], [90], [70]]));
    expect(told(first?.issues ?? [])).toEqual(["tie-over-boundary"]);
    const [alone] = resultsIn(table(byPlaces), units([[90]]));
    expect(told(alone?.issues ?? [])).toEqual([]);
  });
});

describe("grades within groups", () => {
  const grouped = { ...byPlaces, within: "group" };

  it("fill each group's places", () => {
    expect(
      grades(grouped, [
        [90, "甲"],
        [80, "乙"],
        [70, "甲"],
        [60, "乙"],
        [50, "甲"],
        [40, "甲"],
      ]),
    ).toBe("优秀 优秀 良好 良好 良好 一般");
  });

  it("take shares of the units of each group", () => {
    const shares = {
      ...base,
      within: "group",
      top: [{ grade: "优秀", share: 0.5 }],
      bottom: { grade: "较差", share: 0.25 },
    };
    const list = [
      [90, "甲"],
      [80, "甲"],
      [70, "甲"],
      [60, "甲"],
      [55, "乙"],
      [50, "乙"],
    ] as const;
    expect(grades(shares, list)).toBe("优秀 优秀 一般 较差 优秀 一般");
  });

  it("look at ties of the group alone", () => {
    expect(
      grades(grouped, [
        [90, "甲"],
        [90, "乙"],
        [90, "甲"],
        [80, "乙"],
        [80, "甲"],
        [70, "甲"],
      ]),
    ).toBe("优秀 优秀 优秀 良好 良好 一般");
  });

  it("keep the rank among all", () => {
    const results = resultsIn(
      table(grouped),
      units([
        [90, "甲"],
        [80, "乙"],
      ]),
    );
    expect(results.map(({ rank, grade }) => [rank, grade])).toEqual([
      [1, "优秀"],
      [2, "优秀"],
    ]);
  });

  it("are open for a unit without group, and others do not count it", () => {
    const results = resultsIn(table(grouped), units([[95], [90, "甲"], [80, "甲"]]));
    expect(results.map(({ grade }) => grade)).toEqual([null, "优秀", "良好"]);
    expect(told(results[0]?.issues ?? [])).toEqual(["attribute-blank@group"]);
  });

  it("take groups as equal whose names differ by width and spaces", () => {
    expect(
      grades(grouped, [
        [90, "A组"],
        [80, "Ａ组 "],
      ]),
    ).toBe("优秀 良好");
  });

  it("let the next of the group move up where somebody is barred", () => {
    const barred = {
      ...grouped,
      bar: { attribute: "problem", grade: "优秀", instead: "一般" },
      freed: "next-moves-up",
    };
    const of = (problem: boolean) => ({ problem });
    expect(
      grades(barred, [
        [90, "甲", of(true)],
        [80, "乙", of(false)],
        [70, "甲", of(false)],
        [60, "乙", of(false)],
      ]),
    ).toBe("一般 优秀 优秀 良好");
  });
});
