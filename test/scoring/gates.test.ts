import { messagesOf, told } from "../support/scored";
import { resultOf, resultsIn, tableOf, unit } from "../support/tableTrial";

const clause = "第五条";
const tiers = [
  { grade: "优秀", from: 90 },
  { grade: "良好", from: 80 },
  { grade: "合格", from: 60 },
  { grade: "不合格", from: null },
];
const attributes = [
  { id: "petition", label: "发生重大信访", type: "flag", note: "略" },
  { id: "kind", label: "类别", type: "choice", choices: ["甲", "乙"], note: "略" },
];
const fails = { when: { item: "1", passed: false }, atBest: "合格", clause };
const petition = { when: { attribute: "petition", is: true }, lower: 1, clause: "第六条" };
const faked = { when: { item: "3", occurred: true }, atBest: "不合格", clause: "第七条" };
const kind = { when: { attribute: "kind", is: "乙" }, lower: 1, clause: "第八条" };

function table(gates: readonly object[], interpretations: readonly object[] = []) {
  const items = [
    ["1", 45, undefined, { pass: 30 }],
    ["2", 55],
    ["3", 0, { kind: "occurred" }, { counts: "none" }],
  ] as const;
  return tableOf(items, 100, { attributes, interpretations, grading: { kind: "thresholds", tiers, gates, clause } });
}

const own = (first: number, second: number, occurred = false, flags: object = {}) =>
  unit("一县", { "1": first, "2": second, "3": { occurred } }, { petition: false, kind: "甲", ...flags });

describe("a gate", () => {
  it.each([
    ["lets pass what it is not about", [fails, petition, faked], own(45, 50), "优秀", null],
    ["caps the grade of a unit below a pass mark", [fails], own(29.99, 50), "合格", null],
    ["takes the pass mark itself as passed", [fails], own(30, 50), "良好", null],
    ["lowers by a step", [petition], own(45, 50, false, { petition: true }), "良好", null],
    ["forces the last grade", [faked], own(45, 50, true), "不合格", null],
    ["looks at a choice", [kind], own(45, 50, false, { kind: "乙" }), "良好", null],
    ["does not lower below the last grade", [petition], own(20, 20, false, { petition: true }), "不合格", null],
    ["does not raise a grade", [fails], own(20, 20), "不合格", null],
    ["adds up steps", [petition, kind], own(45, 50, false, { petition: true, kind: "乙" }), "合格", null],
    ["counts the worst of steps and caps", [petition, faked], own(45, 50, true, { petition: true }), "不合格", null],
    ["leaves the grade open while it may close", [petition], own(45, 50, false, { petition: null }), null, "petition"],
    ["does not ask where it would change nothing", [petition], own(20, 20, false, { petition: null }), "不合格", null],
  ])("%s", (_, gates, entered, grade, asked) => {
    for (const order of [gates, [...gates].reverse()]) {
      const result = resultOf(table(order), entered);
      expect(result.grade).toBe(grade);
      expect(told(result.issues).filter((code) => code.startsWith("attribute-blank"))).toEqual(
        asked === null ? [] : [`attribute-blank@${asked}`],
      );
    }
  });

  it("says from which grade, why, and on what ground", () => {
    const result = resultOf(table([fails, petition, faked]), own(29, 51, false, { petition: true }));
    expect(result.lowered).toEqual({
      from: "良好",
      reasons: ["指标1“指标1”低于合格分30分；依据第五条", "“发生重大信访”为“是”；依据第六条"],
    });
    expect(messagesOf(result, "grade-lowered")).toEqual([
      "等次由“良好”降为“合格”：指标1“指标1”低于合格分30分；“发生重大信访”为“是”（第五条、第六条）",
    ]);
    expect(resultOf(table([fails]), own(45, 50))).not.toHaveProperty("lowered");
  });

  it("is not a reason where it changes nothing", () => {
    const result = resultOf(table([fails, petition]), own(25, 50, false, { petition: true }));
    expect(result.lowered).toEqual({ from: "合格", reasons: ["“发生重大信访”为“是”；依据第六条"] });
  });

  it("leaves the final grade to those who decide", () => {
    const final = { grade: "优秀", reason: "领导小组审定" };
    const result = resultOf(table([faked]), { ...own(45, 50, true), final });
    expect(result).toMatchObject({ grade: "不合格", final, lowered: { from: "优秀" } });
  });

  it("has nothing to say of a unit without grade", () => {
    const result = resultOf(table([faked]), unit("一县", { "1": 45, "3": { occurred: true } }));
    expect(result).toMatchObject({ complete: false, grade: null });
    expect(result).not.toHaveProperty("lowered");
  });

  it("works on grades by quota, whose places stay as they are", () => {
    const grading = {
      kind: "quota",
      top: [
        { grade: "优秀", places: 1 },
        { grade: "良好", places: 2 },
      ],
      rest: "合格",
      ties: "better",
      places: "within",
      freed: "not-filled",
      gates: [{ when: { item: "1", passed: false }, lower: 1, clause }],
      clause,
    };
    const rubric = tableOf(
      [
        ["1", 50, undefined, { pass: 30 }],
        ["2", 50],
      ],
      100,
      { grading },
    );
    const units = [
      unit("甲", { "1": 25, "2": 50 }),
      unit("乙", { "1": 40, "2": 20 }),
      unit("丙", { "1": 30, "2": 20 }),
    ];
    expect(resultsIn(rubric, units).map(({ grade }) => grade)).toEqual(["良好", "良好", "合格"]);
  });

  it("is one more thing that a reading can change", () => {
    const interpretation = {
      id: "gate",
      question: "低于合格分降几等",
      clause,
      applies: { part: "grading" },
      default: "cap",
      choices: [
        { id: "cap", label: "最高合格", set: {} },
        { id: "last", label: "最后一等", set: { "gates.0.atBest": "不合格" } },
      ],
    };
    const rubric = table([fails], [interpretation]);
    const entered = own(25, 50);
    expect(resultOf(rubric, entered, { gate: "last" }).grade).toBe("不合格");
    expect(messagesOf(resultOf(rubric, entered), "other-reading-result")).toEqual([
      "口径“低于合格分降几等”若选“最后一等”，等次为“不合格”",
    ]);
    expect(messagesOf(resultOf(rubric, own(45, 50)), "other-reading-result")).toEqual([]);
  });
});
