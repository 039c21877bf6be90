import { messagesOf, told } from "../support/scored";
import { resultsIn, tableOf, unit } from "../support/tableTrial";

/* Grades that somebody enters, and statements, against the points: they are asked back and change nothing. */

const GRADES = ["好", "较好", "一般", "差"];
const clause = "第七条";

const table = (checks: readonly object[], grades = GRADES) =>
  tableOf(
    [
      ["1", 60],
      ["2", 40],
    ],
    100,
    {
      attributes: [
        { id: "grade", label: "等级", type: "choice", choices: grades, note: "审定后填写" },
        { id: "outstanding", label: "成效显著", type: "flag", note: "可不填" },
      ],
      grading: {
        kind: "entered",
        attribute: "grade",
        grades,
        consequences: [{ grades: grades.slice(-1), text: "约谈", clause }],
        clause,
      },
      checks,
    },
  );

const graded = (name: string, total: number, grade: string | null, more: object = {}) =>
  unit(name, { "1": Math.min(60, total), "2": Math.max(0, total - 60) }, { grade, ...more });

/** The codes that each unit is told, what follows from its grade left out. */
function codes(checks: readonly object[], units: readonly object[], grades?: readonly string[]) {
  const results = resultsIn(table(checks, grades === undefined ? GRADES : [...grades]), units);
  return results.map(({ issues }) => told(issues).filter((code) => !/^(interview|attribute-blank)/.test(code)));
}

describe("an entered grade against the total", () => {
  const check = [{ kind: "gradeAgainstTotal", clause }];
  const LOW = "low-grade-at-top";
  const ABOVE = "grade-above-higher";

  it.each<[string, readonly (readonly [number, string | null])[], readonly (readonly string[])[]]>([
    [
      "grades in the order of totals",
      [
        [90, "好"],
        [80, "较好"],
        [70, "一般"],
        [60, "差"],
      ],
      [[], [], [], []],
    ],
    [
      "the same grade for all",
      [
        [90, "较好"],
        [80, "较好"],
      ],
      [[], []],
    ],
    [
      "a low grade for the first",
      [
        [90, "一般"],
        [80, "一般"],
      ],
      [[LOW], []],
    ],
    [
      "the worst grade for the first",
      [
        [90, "差"],
        [80, "差"],
      ],
      [[LOW], []],
    ],
    [
      "the second grade for the first",
      [
        [90, "较好"],
        [80, "一般"],
      ],
      [[], []],
    ],
    ["a low grade for the only unit", [[90, "一般"]], [[]]],
    ["a low grade at full points for the only unit", [[100, "差"]], [[LOW]]],
    [
      "a low grade for all, equally first",
      [
        [90, "一般"],
        [90, "一般"],
      ],
      [[], []],
    ],
    [
      "a low grade for two firsts before a third",
      [
        [90, "一般"],
        [90, "一般"],
        [80, "差"],
      ],
      [[LOW], [LOW], []],
    ],
    [
      "a better grade below",
      [
        [90, "较好"],
        [80, "好"],
      ],
      [[], [ABOVE]],
    ],
    [
      "a better grade at the same total",
      [
        [90, "较好"],
        [90, "好"],
      ],
      [[], []],
    ],
    [
      "two better grades below",
      [
        [90, "较好"],
        [80, "好"],
        [70, "好"],
      ],
      [[], [ABOVE], [ABOVE]],
    ],
    [
      "no grade yet for the one above",
      [
        [90, null],
        [80, "好"],
      ],
      [[], []],
    ],
    [
      "no grade yet for the one below",
      [
        [90, "差"],
        [80, null],
      ],
      [[], []],
    ],
  ])("with %s", (_, units, expected) => {
    const given = units.map(([total, grade], index) => graded(`${String(index)}盟`, total, grade));
    expect(codes(check, given)).toEqual(expected);
  });

  it("is compared with the worst graded of those that have more, and of these with the highest", () => {
    const units = [graded("甲", 95, "较好"), graded("乙", 92, "差"), graded("丙", 90, "差"), graded("丁", 80, "好")];
    const [, , , last] = resultsIn(table(check), units);
    expect(last === undefined ? [] : messagesOf(last, ABOVE)).toEqual([
      "80分，等级为“好”，“乙”得分更高（92分），等级却为“差”，请核实（第七条）",
    ]);
  });

  it("of two grades has the second as a low one, and the first never", () => {
    expect(codes(check, [graded("甲", 100, "合格"), graded("乙", 90, "合格")], ["合格", "不合格"])).toEqual([[], []]);
    expect(codes(check, [graded("甲", 100, "不合格")], ["合格", "不合格"])).toEqual([[LOW]]);
  });

  it("leaves out units that are not complete, which have no place", () => {
    const open = unit("甲", { "1": 60 }, { grade: "差" });
    expect(codes(check, [open, graded("乙", 80, "好")])).toEqual([[], []]);
  });
});

describe("a statement that goes with grades and full points", () => {
  const check = [{ kind: "flagNeeds", attribute: "outstanding", grades: ["好", "较好"], full: ["1"], clause }];
  const GRADE = "flag-against-grade@outstanding";
  const POINTS = "flag-against-points@1.outstanding";

  it.each<[string, number, string | null, boolean | null, readonly string[]]>([
    ["both", 90, "好", true, []],
    ["one of its grades", 60, "较好", true, []],
    ["another grade", 90, "一般", true, [GRADE]],
    ["too few points", 50, "好", true, [POINTS]],
    ["neither", 50, "差", true, [POINTS, GRADE]],
    ["no grade yet", 90, null, true, []],
    ["no, with another grade", 50, "差", false, []],
    ["nothing entered", 50, "差", null, []],
  ])("with %s", (_, total, grade, outstanding, expected) => {
    expect(codes(check, [graded("甲", total, grade, { outstanding })])).toEqual([expected]);
  });

  it("says which, and by which clause", () => {
    const [result] = resultsIn(table(check), [graded("甲", 50, "差", { outstanding: true })]);
    const said =
      result === undefined
        ? []
        : ["flag-against-points", "flag-against-grade"].flatMap((code) => messagesOf(result, code));
    expect(said).toEqual([
      "“成效显著”为“是”，“指标1”却得50分，不是满分60分，请核实（第七条）",
      "“成效显著”为“是”，等级却为“差”，请核实（第七条）",
    ]);
  });

  it("asks for no points of an item that is blank", () => {
    const open = unit("甲", { "2": 40 }, { grade: "好", outstanding: true });
    expect(codes(check, [open])).toEqual([[]]);
  });
});
