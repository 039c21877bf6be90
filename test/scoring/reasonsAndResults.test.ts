import fc from "fast-check";
import { gradesOf } from "../../src/rubric/standing";
import { evaluate } from "../../src/scoring/evaluate";
import { resultsOf } from "../../src/scoring/report";
import type { UnitResult } from "../../src/scoring/results";
import { arbitraryEntries } from "../support/arbitrary";
import { derivedRubric } from "../support/derivedRubric";
import { modifiedRubric, repeatedRubric } from "../support/modifiedRubrics";
import { variedRubrics } from "../support/rubrics";
import { runs } from "../support/runs";
import { categoriesRubric, phasesRubric, pointsRubric } from "../support/smallRubrics";

const everyRubric = [
  ...variedRubrics(),
  pointsRubric,
  categoriesRubric,
  phasesRubric,
  modifiedRubric,
  repeatedRubric,
  derivedRubric,
];

describe.each(everyRubric.map((rubric) => [rubric.id, rubric] as const))("the reasons in %s", (_, rubric) => {
  const graded = gradesOf(rubric.grading).length > 0;

  /** What a unit's reasons say that its result does not, and the other way round; `shown`: ranks are. */
  function wrong(
    units: readonly UnitResult[],
    shown: boolean,
    { rank, grade, lowered, veto, reasons: said, final }: UnitResult,
  ): readonly string[] {
    const named = /列第(\d+)名/.exec(said.rank)?.[1];
    const lowest = /降为“([^”]*)”/.exec(said.grade ?? "")?.[1];
    const gradeSaid = [
      ...(said.grade ?? "").matchAll(
        /(?:为|定为|降为|填写为)“([^”]*)”(?:；最终|；名额按|；还有|，名额|，按[^，；]*采用|$)/g,
      ),
    ].at(0)?.[1];
    const due: readonly (readonly [string, boolean])[] = [
      ["rank", named === (rank === null ? undefined : String(rank))],
      ["no rank", said.rank.startsWith("不排名：") === (shown && rank === null)],
      ["hidden rank", said.rank.startsWith("不显示名次；") === !shown && (shown || rank === null)],
      ["grade where there are grades", (said.grade !== null) === graded],
      ["no grade", grade !== null || !graded || (said.grade ?? "").startsWith("不评等次：")],
      ["grade", grade === null || final !== undefined || (lowest ?? gradeSaid) === grade],
      ["lowered", (said.grade ?? "").includes("降为") === (lowered !== undefined)],
      ["veto", (said.veto ?? "").includes("按") === veto.hit],
      [
        "vetoing items",
        veto.reasons.every(
          (id) =>
            rubric.items.find((one) => one.id === id)?.rule.kind === "totalBelow" ||
            (said.veto ?? "").includes(`指标${id}“`),
        ),
      ],
      ["provisional", said.rank.includes("暂定") === (rank !== null && units.some(({ complete }) => !complete))],
    ];
    return due.flatMap(([what, right]) =>
      right ? [] : [`${what}: ${said.rank} | ${said.grade ?? ""} | ${said.veto ?? ""}`],
    );
  }

  it("say what the results say", () => {
    fc.assert(
      fc.property(arbitraryEntries(rubric, { readings: true, sides: ["entries", "self"], units: 8 }), (entered) => {
        const evaluation = evaluate(rubric, entered);
        const { units } = resultsOf(evaluation);
        const shown = evaluation.rubric.ranking.shown !== false;
        expect(units.flatMap((unit) => wrong(units, shown, unit))).toEqual([]);
      }),
      runs(120),
    );
  });
});
