import type { Item, Rubric } from "../../rubric/schema";
import type { AnyItemResult, Results, UnitResult } from "../../scoring/results";
import { truncate } from "../../shared/text";
import { CAPPED, EXEMPT, NO, OCCURRED, YES } from "../cells/words";
import type { CellValue } from "../plan";
import { lookUp } from "../../shared/lookUp";

/* What results say in cells. All are values, never formulas. */

/** An item's own result: its points, or what stands instead of them. */
export function itemValue(result: AnyItemResult | undefined): CellValue {
  if (result === undefined) return null;
  if ("rating" in result) return result.rating;
  if ("exempt" in result) return EXEMPT;
  if ("points" in result) return result.points;
  if (result.occurred === null) return null;
  return result.occurred ? OCCURRED : "未发生";
}

/** How an item came by its points. */
export function itemExplanation(result: AnyItemResult | undefined): CellValue {
  if (result === undefined) return null;
  return isCapped(result) ? `【${CAPPED}】${result.explanation}` : result.explanation;
}

function isCapped(result: AnyItemResult | undefined): boolean {
  return result !== undefined && "capped" in result;
}

/** An item as sheets name it: its id and its short name. */
export function itemLabel({ id, name }: Item): string {
  return `${id} ${name}`;
}

/** The items that a cap or floor came to bear on. */
export function cappedText(rubric: Rubric, unit: UnitResult): string {
  const capped = rubric.items.filter(({ id }) => isCapped(lookUp(unit.items, id))).map(itemLabel);
  return capped.length === 0 ? "" : `${CAPPED}：${capped.join("；")}`;
}

/** Whether the unit is vetoed. */
export function vetoText({ veto }: UnitResult): string {
  return veto.hit ? YES : NO;
}

/** What vetoes the unit. */
export function vetoReasons(rubric: Rubric, { veto }: UnitResult): string {
  return rubric.items
    .filter(({ id }) => veto.reasons.includes(id))
    .map(itemLabel)
    .join("；");
}

/** What was done between the items' points and the total, one sentence after the other. */
export function adjustmentsText({ adjustments = [] }: UnitResult): string {
  return adjustments.map(({ explanation }) => explanation).join("；");
}

/** Which grade the unit would have, and why it has a lower one; empty where it does not. */
export function loweredText({ lowered }: UnitResult): string {
  return lowered === undefined ? "" : `原为“${lowered.from}”：${lowered.reasons.join("；")}`;
}

export function basisText({ basis }: UnitResult): string {
  return basis === "reviewed" ? "审核" : "自评";
}

export function statusText({ complete }: UnitResult): string {
  return complete ? "已填全" : "未填全，暂定";
}

/** Everything that is to be known of the unit, one sentence after the other, cut to `limit` characters. */
export function noticesText({ issues }: UnitResult, limit: number): string {
  const sentences = issues.map(({ item, message }) => (item === undefined ? message : `指标${item}：${message}`));
  return truncate(sentences.join("；"), limit);
}

/** Says of which grades ties have made more units than there are places; empty where of none. */
export function exceededText(exceeded: Results["exceeded"] = []): string {
  return exceeded
    .map(({ grades, units, places }) => {
      const named = grades.map((grade) => `“${grade}”`).join("、");
      const together = grades.length > 1 ? "合计" : "";
      return `【超过名额】${named}${together}${String(units)}个单位，名额${String(places)}个，超过${String(units - places)}个。`;
    })
    .join("");
}

/** Units named in a text, the first of them only where there are many. */
const NAMED = 10;

/** Says that results are not final, and who is not counted in them; empty where they are. */
export function provisionalText({ provisional, missing }: Pick<Results, "provisional" | "missing">): string {
  if (!provisional) return "";
  if (missing.length === 0) return "【名次、等次暂定】有单位未填全。";
  const names = missing.slice(0, NAMED).join("、") + (missing.length > NAMED ? "等" : "");
  return `【名次、等次暂定】没有读到、没有计分的${String(missing.length)}个单位：${names}。`;
}
