import type { Rubric } from "./schema";

/** By what units are ranked, graded and vetoed, a sentence each, with the clause or that the document has none. */
export function standingGrounds({ ranking, grading, veto, totals }: Rubric): readonly string[] {
  const ground = ranking.clause === null ? "文件未规定名次" : `依据${ranking.clause}`;
  const apart = totals?.phases?.apart === true ? totals.phases.clause : null;
  return [
    apart === null ? `名次：${rankingText(ranking)}，${ground}` : `名次：不排名，各阶段分列，没有总分，依据${apart}`,
    ...("clause" in grading ? [`等次：依据${grading.clause}`] : []),
    ...(veto === null ? [] : [`一票否决：依据${veto.clause}`]),
  ];
}

function rankingText({ by, shown }: Rubric["ranking"]): string {
  if (shown === false) return "不显示";
  return by === "total" ? "按总分排列" : "按填写的名次或评价等次排列";
}
