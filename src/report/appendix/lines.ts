import { categoryLabel } from "../../layout/categories";
import { mendsInTable, mendTexts } from "../../rubric/asIssued";
import { conditionText } from "../../rubric/facts";
import { type Interpretation, type Readings, ownReadings, readingWords } from "../../rubric/interpretation";
import { standingGrounds } from "../../rubric/sentences";
import type { Rubric } from "../../rubric/schema";
import { lookUp } from "../../shared/lookUp";
import { consequenceList } from "../../scoring/consequenceList";
import type { UnitEvaluation } from "../../scoring/evaluate";
import { contentFor } from "../../scoring/contents";
import type { ReportLine } from "../model";
import type { ReportOptions, ReportSource } from "../options";
import { type OpenTable, PROVISIONAL, shownIn, UNDECIDED, type UnitView } from "./unitView";

/** 附件 heading and title; the heading is the one above the table or else its label in the list of attachments. */
export function titleLines({ printed }: Pick<Rubric, "printed">): readonly ReportLine[] {
  const annex = printed.heading ?? printed.label;
  return [...(annex === null ? [] : [{ kind: "annex", text: annex } as const]), { kind: "title", text: printed.title }];
}

/** Says of a unit's table what is not final about it; empty for a final one. */
export function unitMarks({ result }: UnitView, open: OpenTable): readonly ReportLine[] {
  const texts = [
    ...(result.complete ? [] : [`【${PROVISIONAL}】本单位有指标未填全或有误，结果不是最终的`]),
    ...(result.complete && open.points
      ? [`【${PROVISIONAL}】${WHY[open.faulty ? "faulty" : "compared"]}，得分可能变动`]
      : []),
    ...openStandings(result.complete && !open.points, open),
    ...(result.basis === "self" ? ["【自评】没有审核数据，按自评数据计分"] : []),
  ];
  return texts.map((text) => ({ kind: "mark", text }));
}

/** Why the points of a complete unit may change. */
const WHY = { faulty: "填报的数据有误", compared: "有单位没有填报与其他单位比较的指标" } as const;

/** Ranks and grades that may change though the points do not. */
function openStandings(final: boolean, { rank, grade }: OpenTable): string[] {
  const open = [...(rank ? ["名次"] : []), ...(grade ? ["等次"] : [])];
  return final && open.length > 0 ? [`【${UNDECIDED}】有单位未填全或有误，${open.join("、")}可能变动；得分已定`] : [];
}

/** Whose results they are, and of when. */
export function unitFacts(rubric: Rubric, { unit }: UnitView, { period }: ReportSource): readonly ReportLine[] {
  const category = unit.category ?? null;
  return [
    fact(`考核对象：${unit.name.trim()}`, period === null ? undefined : `考核期间：${period}`),
    ...(category === null ? [] : [fact(`类别：${categoryLabel(rubric, category)}`)]),
  ];
}

export function fact(text: string, beside?: string): ReportLine {
  return { kind: "fact", text, ...(beside === undefined ? {} : { beside }) };
}

/**
 * The document's notes as they are to be printed and, inside, what follows for these units, the clauses of standings and
 * the readings in force.
 */
export function noteLines(
  { evaluation }: ReportSource,
  { printed }: Pick<Rubric, "printed">,
  units: readonly UnitEvaluation[],
  { version }: ReportOptions,
): readonly ReportLine[] {
  const { rubric, readings } = evaluation;
  const { reasons } = shownIn(version, rubric);
  const following = consequenceList(evaluation, units).map(({ text, clause, units: names }) => {
    return `结果运用：${names.join("、")}：${text}（${clause}）。`;
  });
  const inside = reasons ? [...following, `${standingGrounds(rubric).join("；")}。`] : [];
  const own = reasons ? readingNotes(rubric, readings) : [];
  return [...printed.notes, ...own, ...inside].map((text) => ({ kind: "note", text }));
}

/** So many readings are named whole under a table; of more, those that were chosen otherwise than is usual. */
const FEW = 8;

function readingNotes({ interpretations }: Rubric, readings: Readings): readonly string[] {
  const isUsual = (one: Interpretation) =>
    lookUp(readings, one.id) === one.default && ownReadings(one, readings).length === 0;
  const told = interpretations.length <= FEW ? interpretations : interpretations.filter((one) => !isUsual(one));
  const texts = told.map((one, index) => {
    return `${String(index + 1)}.${one.question.replace(/？$/u, "")}：${readingWords(one, readings)}`;
  });
  const rest = interpretations.length - told.length;
  if (rest > 0) texts.push(`${told.length === 0 ? "" : "其余"}${String(rest)}个口径都按默认的选项，见“说明”`);
  return texts.length === 0 ? [] : [`采用的口径：${texts.join("；")}。`];
}

/** Room for the date to be written in by hand. */
const OPEN_DATE = "　　　　年　　月　　日";

/** What the table has otherwise than the document, and what is assessed of the unit instead of what the table says. */
export function unitNotes(rubric: Rubric, { unit }: UnitView, { asIssued }: ReportOptions): readonly ReportLine[] {
  const mends = asIssued ? [] : mendTexts(mendsInTable(rubric));
  const mended = mends.length === 0 ? [] : [`原文误字已更正：${mends.join("；")}。`];
  const others = rubric.items.flatMap((item) => {
    const own = item.category === (unit.category ?? null) ? contentFor(item, unit.attributes ?? {}) : null;
    if (own === null) return [];
    return [`第${item.number}项：${conditionText(own.when, rubric)}，评价“${own.text}”（${own.clause}）。`];
  });
  return [...others, ...mended].map((text) => ({ kind: "note", text }));
}

/** Where the assessing office and the unit sign and seal; nothing where no block is wanted. */
export function unitSignature({ signature, date }: ReportOptions, unit: string): readonly ReportLine[] {
  if (signature === null) return [];
  const { assessor, responsible } = signature;
  return [
    line(`考核单位（盖章）：${assessor ?? ""}`, `被考核单位（盖章）：${unit}`),
    line("考核人（签名）：", `负责人（签名）：${responsible ?? ""}`),
    line("", date ?? OPEN_DATE),
  ];
}

/** Where the assessing office signs and seals the table of all units. */
export function cohortSignature({ signature, date }: ReportOptions): readonly ReportLine[] {
  if (signature === null) return [];
  const { assessor, responsible } = signature;
  return [
    line(`考核单位（盖章）：${assessor ?? ""}`, `负责人（签名）：${responsible ?? ""}`),
    line("", date ?? OPEN_DATE),
  ];
}

function line(text: string, beside: string): ReportLine {
  return { kind: "signature", text, beside };
}
