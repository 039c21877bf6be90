import type { Rubric } from "../rubric/schema";
import { comparable } from "./headerPart";
import type { Header } from "./headers";
import { resultValue } from "./resultValues";
import type { ResultWhat } from "./sheetMap";

/** What offices write over results. */
const WORDS: readonly (readonly [RegExp, ResultWhat])[] = [
  [/^(?:名次|排名|位次|排序|总排名|考核排名|得分排名|综合排名)$/, "rank"],
  [/^(?:等次|等级|档次|考核等次|考核等级|评定等次|综合等次|考评等次|评价等次|结果等次|考核结果)$/, "grade"],
  [/^(?:基础分|基础得分|基本分|基础分合计|基础分小计)$/, "base"],
  [/^(?:加分|加分合计|加分小计|加分项合计|加分项得分)$/, "bonus"],
  [/^(?:扣分|减分|扣分合计|减分合计|扣分小计|减分小计|扣分项合计)$/, "penalty"],
  [/^(?:一票否决|否决|是否一票否决|是否否决)$/, "veto"],
  [/^(?:提示|问题提示|计分提示)$/, "notices"],
  [
    /^(?:总分|总得分|合计|总计|合计得分|综合得分|最终得分|最后得分|考核总分|考核得分|总分合计|得分合计|得分|总评分|总成绩)$/,
    "total",
  ],
];

const SUM = /^(?:小计|合计|得分|得分小计|小计得分)$/;

/** The result that a header asks for; null for any other header. Sums under a section's name are the section's. */
export function resultOf({ parts }: Header, rubric: Rubric): ResultWhat | null {
  const names = parts.map(({ name }) => name).filter((name) => name !== "");
  const inner = names.at(-1) ?? "";
  const section = rubric.sections.find(({ name }) => {
    const own = comparable(name);
    return names.slice(0, -1).includes(own)
      ? SUM.test(inner)
      : inner.startsWith(own) && SUM.test(inner.slice(own.length));
  });
  const found: ResultWhat | null =
    section === undefined ? (WORDS.find(([words]) => words.test(inner))?.[1] ?? null) : `section:${section.name}`;
  return found === null || resultValue(found, rubric) === null || !isGiven(found, rubric) ? null : found;
}

/** Whether the rubric comes to such a result at all. */
function isGiven(what: ResultWhat, { total, grading }: Rubric): boolean {
  if (what === "grade") return grading.kind !== "none";
  if (what === "rank") return true;
  return total !== null || what === "veto" || what === "notices";
}
