import { readGrading } from "../../../src/drafting/grammar/readGrading";

type Tiers = readonly (readonly [grade: string, from: number | null])[];

/** What sets tiers, each with the least total. */
const tiersOf = (...tiers: Tiers) => ({ tiers: tiers.map(([grade, from]) => ({ grade, from })) });
const thresholds = (...tiers: Tiers) => ({ kind: "thresholds", ...tiersOf(...tiers) });

test.each([
  [
    "得分在85分（含）以上的为“优秀”等次，得分在85—70分（含）之间的为“良好”等次，得分在70分以下的为“一般”等次。",
    thresholds(["优秀", 85], ["良好", 70], ["一般", null]),
  ],
  ["优秀：90-100分；良好：70-90分；差：70分以下", thresholds(["优秀", 90], ["良好", 70], ["差", null])],
])("grades by the total: %s", (text, grading) => {
  const found = readGrading(["考核办法", text]);
  expect(found).toMatchObject({ grading: { ...grading, clause: `“${text}”` }, unread: [], open: [] });
  for (const { text: quoted } of found?.understood ?? []) expect(text).toContain(quoted);
});

test.each([
  [
    "90分(含)以上为优秀，80-89分为良好，60-79分为合格，60分以下为不合格",
    thresholds(["优秀", 90], ["良好", 80], ["合格", 60], ["不合格", null]),
  ],
  [
    "考核结果分为优秀（90分以上）、良好（80-89分）、合格（60-79分）、不合格（60分以下）四个等次",
    thresholds(["优秀", 90], ["良好", 80], ["合格", 60], ["不合格", null]),
  ],
])("totals between whole numbers are left open: %s", (text, grading) => {
  const found = readGrading([text]);
  expect(found).toMatchObject({ grading, unread: [] });
  expect(found?.open).toMatchObject([
    {
      id: "grade-gaps",
      question: "89分与90分之间（如89.5分）、79分与80分之间（如79.5分）属于哪一等次",
      default: "next",
      choices: [
        { id: "next", label: "按下一等的起分计（89.5分为良好）", set: { tiers: grading.tiers } },
        {
          id: "rounded",
          label: "总分四舍五入为整数后再定（89.5分为优秀）",
          set: tiersOf(["优秀", 89.5], ["良好", 79.5], ["合格", 59.5], ["不合格", null]),
        },
      ],
    },
  ]);
});

test.each([
  [
    "90分以上优秀，75—89分良好，75分以下一般",
    "89分与90分之间（如89.5分）属于哪一等次",
    "总分四舍五入为整数后再定（89.5分为优秀）",
    tiersOf(["优秀", 89.5], ["良好", 74.5], ["一般", null]),
  ],
  [
    "90分以上为优秀，60-90分（不含）为合格，59分以下为不合格",
    "59分与60分之间（如59.5分）属于哪一等次",
    "总分四舍五入为整数后再定（59.5分为合格）",
    tiersOf(["优秀", 89.5], ["合格", 59.5], ["不合格", null]),
  ],
  [
    "90分以上为优秀，80-89.9分为良好，80分以下为一般",
    "89.9分与90分之间（如89.95分）属于哪一等次",
    "总分四舍五入为一位小数后再定（89.95分为优秀）",
    tiersOf(["优秀", 89.95], ["良好", 79.95], ["一般", null]),
  ],
])("one gap is one question: %s", (text, question, label, set) => {
  const [only, ...others] = readGrading([text])?.open ?? [];
  expect(others).toEqual([]);
  expect(only?.question).toBe(question);
  expect(only?.choices[1]).toEqual({ id: "rounded", label, set });
});

test("grades by shares leave ties and part places open", () => {
  const text = "排名前10%为好，排名前11%—30%为较好，靠后10%的单位确定为较差等次，其余单位为一般等次。";
  const found = readGrading([text]);
  expect(found?.grading).toEqual({
    kind: "quota",
    top: [
      { grade: "好", share: 0.1 },
      { grade: "较好", share: 0.3 },
    ],
    bottom: { grade: "较差", share: 0.1 },
    rest: "一般",
    ties: "better",
    places: "within",
    freed: "not-filled",
    clause: `“${text}”`,
  });
  expect(found?.open.map(({ id }) => id)).toEqual(["quota-ties", "quota"]);
  expect(found?.unread).toEqual([]);
});

test("grades by places leave ties open alone", () => {
  expect(readGrading(["前三名为优秀，第4-6名为良好，其余为合格"])).toMatchObject({
    grading: {
      kind: "quota",
      top: [
        { grade: "优秀", places: 3 },
        { grade: "良好", places: 6 },
      ],
      rest: "合格",
    },
    open: [{ id: "quota-ties" }],
  });
});

test("a share with a condition is not understood, and said", () => {
  const text = "排名前10%为好，排名靠后10%且存在突出问题的单位确定为较差等次，其余单位为一般等次。";
  expect(readGrading([text])).toMatchObject({
    grading: { kind: "quota", top: [{ grade: "好", share: 0.1 }], rest: "一般" },
    unread: ["排名靠后10%且存在突出问题的单位确定为较差等次"],
  });
});

test.each([
  ["no grades", "本表由考核办公室负责解释。"],
  ["grades without limits", "6项考核内容均分好、较好、一般、较差四个等次。"],
  ["one grade alone", "90分以上为优秀"],
  ["a gap between tiers", "90分以上为优秀，70-80分为良好，70分以下为一般"],
  ["gaps of several sizes", "90分以上为优秀，80-89分为良好，60-79.9分为合格，60分以下为不合格"],
  ["a gap that rounding does not close", "90分以上为优秀，80-89.5分为良好，80分以下为一般"],
  ["limits that no rounding reaches", "89.5分以上为优秀，80-88.5分为良好，80分以下为一般"],
  ["no last tier", "90分以上为优秀，80-89分为良好，60-79分为合格"],
  ["rates, not totals", "满意率90%以上为优秀，80%-90%为良好，80%以下为差"],
  ["shares without the rest", "前10%为好，前30%为较好"],
])("is no grading: %s", (_, text) => {
  expect(readGrading([text])).toBeNull();
});
