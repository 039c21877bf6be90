import { findings, messages, type LintCase } from "../../support/findings";
import { builtInRubric } from "../../support/rubrics";
import { phasesRubric, pointsRubric, ratingsRubric } from "../../support/smallRubrics";

const leagues = builtInRubric("inner-mongolia-2018-leagues");
const villages = builtInRubric("beijinggang-2019-villages");
const unknown = (path: string) => `lint-unknown-reference ${path}`;
const clause = "第七条";

const againstTotal = { kind: "gradeAgainstTotal", clause };
const flag = { kind: "flagNeeds", attribute: "remote", grades: ["优秀"], clause };
const phases = (weights: object, apart = false) => ({ phases: { weights, apart, clause } });
/** The reading under which the villages' item 5.2 takes the mark of item 2. */
const SHARED = villages.interpretations.findIndex(({ id }) => id === "health-site");
const MARK = `interpretations[${String(SHARED)}].choices[1].set.sources`;

const cases: LintCase[] = [
  ["sound checks of grades", pointsRubric, { "checks[1]": againstTotal, "checks[2]": flag }, []],
  [
    "grades against totals where there is no total",
    ratingsRubric,
    { "checks[1]": againstTotal },
    ["lint-totals-unused checks[1]"],
  ],
  [
    "grades against totals where there are no grades",
    pointsRubric,
    { grading: { kind: "none" }, "checks[1]": againstTotal },
    ["lint-totals-unused checks[1]"],
  ],
  [
    "an unknown flag that goes with a grade",
    pointsRubric,
    { "checks[1]": { ...flag, attribute: "near" } },
    [unknown("checks[1].attribute")],
  ],
  [
    "a choice in place of a flag that goes with a grade",
    leagues,
    { "checks[1].attribute": "grade" },
    ["lint-attribute-type checks[1].attribute"],
  ],
  [
    "an unknown grade that a flag goes with",
    pointsRubric,
    { "checks[1]": { ...flag, grades: ["优秀", "甲等"] } },
    [unknown("checks[1].grades[1]")],
  ],
  [
    "an unknown item that a flag asks full points of",
    pointsRubric,
    { "checks[1]": { ...flag, full: ["1", "x"] } },
    [unknown("checks[1].full[1]")],
  ],

  ["sound weights of phases", phasesRubric, { totals: phases({ routine: 0.5, yearEnd: 0.5 }) }, []],
  ["phases apart where grades are entered", phasesRubric, { totals: phases({}, true) }, []],
  [
    "the weight of an unknown phase",
    phasesRubric,
    { totals: phases({ midYear: 0.5 }) },
    [unknown("totals.phases.weights.midYear")],
  ],
  [
    "weights of phases where there are none",
    pointsRubric,
    { totals: phases({}) },
    ["lint-totals-unused totals.phases"],
  ],
  [
    "limits of sections beside readings that weigh phases",
    leagues,
    { "sections[0].cap": 20, "sections[0].clause": clause },
    [1, 2, 3].map((choice) => `lint-phases-limited interpretations[2].choices[${String(choice)}].set.phases`),
  ],
  [
    "grades by the total of phases apart",
    phasesRubric,
    {
      grading: {
        kind: "thresholds",
        tiers: [
          { grade: "好", from: 12 },
          { grade: "差", from: null },
        ],
        clause,
      },
      totals: phases({}, true),
    },
    ["lint-phases-apart totals.phases.apart"],
  ],

  [
    "an unknown item at which a mark is entered",
    villages,
    { [`${MARK}[0].enteredAt`]: "99" },
    [unknown(`${MARK}[0].enteredAt`)],
  ],
  [
    "a mark that is said to be entered at its own item",
    villages,
    { [`${MARK}[0].enteredAt`]: "5.2" },
    [unknown(`${MARK}[0].enteredAt`)],
  ],
  [
    "a mark that the other item does not ask for",
    villages,
    { [`${MARK}[0].id`]: "mark" },
    [`lint-shared-field ${MARK}[0].enteredAt`],
  ],
  [
    "a mark that the other item asks for under one reading alone",
    villages,
    { [`${MARK}[0].enteredAt`]: "14", [`${MARK}[0].id`]: "performance" },
    [`lint-shared-field ${MARK}[0].enteredAt`],
  ],
];

it.each(cases)("finds %s", (_, rubric, edits, found) => {
  expect(findings(rubric, edits)).toEqual(found);
});

it("says what to do about them", () => {
  expect(messages(villages, { [`${MARK}[0].id`]: "mark" })).toEqual([
    "指标“2”不是在每个口径下都填成绩“mark”（0至100），这里要写每个口径下都填同一个成绩的指标",
  ]);
});
