import { told } from "../support/scored";
import { resultOf, resultsIn, tableOf, unit, workingOf } from "../support/tableTrial";

const clause = "附注2";
const notApplicable = (as: string) => ({ notApplicable: { label: "无此项任务", as, clause } });
const exempt = { notApplicable: true };

describe("an item that its section makes up for", () => {
  const clauseOf = (as: string) => ({ ...notApplicable(as), section: "甲" });
  const inSections = (second = "rescaleSection") =>
    tableOf(
      [
        ["1", 20, undefined, clauseOf("rescaleSection")],
        ["2", 30, undefined, { ...clauseOf(second) }],
        ["3", 50, undefined, { ...notApplicable("rescaleSection"), section: "乙" }],
      ],
      100,
      {
        sections: [
          { name: "甲", max: 50 },
          { name: "乙", max: 50 },
        ],
      },
    );

  it.each([
    ["by the rest of the section", "rescaleSection", { "1": exempt, "2": 24, "3": 30 }, 70, { 甲: 40, 乙: 30 }],
    [
      "by all where nothing else of it applies",
      "rescaleSection",
      { "1": exempt, "2": exempt, "3": 30 },
      60,
      { 乙: 30 },
    ],
    ["by the rest, beside one that all make up for", "rescale", { "1": exempt, "2": exempt, "3": 30 }, 60, { 乙: 30 }],
    ["beside a section that is left out", "rescaleSection", { "1": exempt, "2": 24, "3": exempt }, 80, { 甲: 40 }],
  ])("%s", (_, second, values, total, sections) => {
    expect(resultOf(inSections(second), unit("甲县", values))).toMatchObject({ complete: true, total, sections });
  });

  it("is said with its numbers", () => {
    const result = resultOf(inSections(), unit("甲县", { "1": exempt, "2": 24, "3": 30 }));
    expect(workingOf(result)).toEqual(["“甲”合计24分，不适用的指标共20分，24×50÷30，折算为40分；依据附注2"]);
    expect(result.items["1"]).toMatchObject({
      exempt: true,
      explanation: "已注明“无此项任务”（附注2），不计分，本部分其余指标折算；依据第一条",
    });
  });

  it("has nothing to be made up for by where no item applies", () => {
    const result = resultOf(inSections(), unit("甲县", { "1": exempt, "2": exempt, "3": exempt }));
    expect(told(result.issues)).toContain("nothing-to-rescale");
    expect(result.complete).toBe(false);
  });
});

describe("an item in phases that does not apply", () => {
  const phases = [
    { id: "routine", label: "平时", max: 40 },
    { id: "yearEnd", label: "年终", max: 60 },
  ];
  const inPhases = (as: string) =>
    tableOf(
      [
        ["1", 20, undefined, { ...notApplicable(as), phases: { routine: 0, yearEnd: 20 } }],
        ["2", 30, undefined, { phases: { routine: 20, yearEnd: 10 } }],
        ["3", 50, undefined, { ...notApplicable(as), phases: { routine: 20, yearEnd: 30 } }],
      ],
      100,
      { phases },
    );
  const others = [
    unit("乙", { "1": { yearEnd: 20 }, "2": { routine: 20, yearEnd: 10 }, "3": { routine: 20, yearEnd: 30 } }),
    unit("丙", { "1": { yearEnd: 10 }, "2": { routine: 20, yearEnd: 10 }, "3": { routine: 15.01, yearEnd: 20 } }),
  ];
  const own = unit("甲", { "1": exempt, "2": { routine: 15, yearEnd: 9 }, "3": exempt });

  it.each([
    ["full", { routine: 35, yearEnd: 59 }, { routine: 20, yearEnd: 30 }, 94],
    ["zero", { routine: 15, yearEnd: 9 }, { routine: 0, yearEnd: 0 }, 24],
    ["mean", { routine: 32.51, yearEnd: 49 }, { routine: 17.51, yearEnd: 25 }, 81.51],
  ])("counts as %s in each of them", (as, sums, third, total) => {
    const [first] = resultsIn(inPhases(as), [own, ...others]);
    expect(first).toMatchObject({ complete: true, phases: sums, total, items: { "3": { phases: third } } });
  });

  it("is in none of their sums where the others make up for it, which is said", () => {
    const [first] = resultsIn(inPhases("rescale"), [own, ...others]);
    expect(first).toMatchObject({ complete: true, total: 80, phases: { routine: 15, yearEnd: 9 } });
    expect(first === undefined ? [] : workingOf(first)).toEqual([
      "基础分24分，不适用的指标共70分，24×100÷30，折算为80分（平时、年终的小计只计考核的指标，不折算）；依据附注2",
    ]);
  });
});
