import type { Item, Rubric } from "../../rubric/schema";
import type { AnyItemResult, Results, UnitResult } from "../../scoring/results";
import { truncate } from "../../shared/text";
import { CAPPED, EXEMPT, NO, OCCURRED, YES } from "../cells/words";
import type { CellValue } from "../plan";
import { lookUp } from "../../shared/lookUp";
import { entryOf, memoised } from "../../shared/memo";

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
export function cappedItems(rubric: Rubric, unit: UnitResult): readonly Item[] {
  return rubric.items.filter(({ id }) => isCapped(lookUp(unit.items, id)));
}

/** These by their names. */
export function cappedText(rubric: Rubric, unit: UnitResult): string {
  const capped = cappedItems(rubric, unit).map(itemLabel);
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

/** Whether nothing of a unit has points yet: its sums are 0 for want of anything, and say nothing. */
export function isUnfilled({ items, complete }: Pick<UnitResult, "items" | "complete">): boolean {
  return !complete && Object.values(items).every((result) => !("points" in result) || itemValue(result) === null);
}

/** The grade that counts; one that was decided by hand says so, and what was computed. */
export function gradeText({ final, grade }: Pick<UnitResult, "final" | "grade">): string | null {
  if (final === undefined) return grade;
  if (final.grade === grade) return `${final.grade}（人工，与计算相同）`;
  return `${final.grade}（人工；${grade === null ? "没有计算出等次" : `计算为${grade}`}）`;
}

export function basisText({ basis }: Pick<UnitResult, "basis">): string {
  return basis === "reviewed" ? "审核" : "自评";
}

export function statusText({ complete }: UnitResult): string {
  return complete ? "已填全" : "未填全，暂定";
}

/** Everything that is to be known of the unit, one sentence after the other, cut to `limit` characters. */
export function noticesText(rubric: Rubric, { issues }: UnitResult, limit: number): string {
  const labels = itemLabels(rubric);
  const sentences = issues.map(({ item, message }) =>
    item === undefined ? message : `指标${labels.get(item) ?? item}：${message}`,
  );
  return truncate(sentences.join("；"), limit);
}

/** The items by their ids, as sheets name them. */
const itemLabels = memoised(
  ({ items }: Rubric): ReadonlyMap<string, string> => new Map(items.map((item) => [item.id, itemLabel(item)])),
);

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

/** When what a unit hands in was received, and how late. */
export function receivedText({ received }: UnitResult): string {
  if (received === undefined) return "";
  const { date, daysLate } = received;
  return daysLate === null || daysLate === 0 ? date : `${date}（晚${String(daysLate)}天）`;
}

/** Units named in a text, the first of them only where there are many. */
const NAMED = 10;

function named(names: readonly string[]): string {
  return names.slice(0, NAMED).join("、") + (names.length > NAMED ? "等" : "");
}

/** A unit that handed in late, with the day. */
export function lateText({ unit, date, daysLate }: NonNullable<Results["receipts"]>["late"][number]): string {
  return `${unit}（${date}，晚${String(daysLate)}天）`;
}

/** Says who handed in late and who not yet; empty where nobody keeps the days of receipt. */
export function receiptsText(receipts: Results["receipts"]): string {
  if (receipts === undefined) return "";
  const { due, late, undecided = [], open } = receipts;
  const each = late.map(lateText);
  const unknown = `${String(undecided.length)}个单位不知道是否晚报，考核期间没有写是哪一年`;
  return [
    ...(late.length === 0 ? [] : [`【迟报】期限${due}，${String(late.length)}个单位晚报：${named(each)}。`]),
    ...(undecided.length === 0 ? [] : [`【迟报未定】期限${due}，${unknown}：${named(undecided)}。`]),
    ...(open.length === 0 ? [] : [`【未收到】${String(open.length)}个单位没有收到日期：${named(open)}。`]),
  ].join("");
}

/** Says what follows for which units, told of each by its key; empty where nothing does. */
export function followingText(told: readonly (readonly [unit: string, text: string])[]): string {
  const units = new Map<string, string[]>();
  for (const [unit, text] of told) entryOf(units, text, () => []).push(unit);
  const sentences = [...units].map(
    ([text, names]) => `【结果运用】${String(names.length)}个单位（${named(names)}）：${text}。`,
  );
  return sentences.join("");
}

/** Says why the lines of 汇总 do not stand in the order of ranks, and what to do; empty where they do. */
export function keptOrderText(why: "cells" | "formulas" | null): string {
  if (why === null) return "";
  const reason = why === "cells" ? "各行旁边有另外写的内容" : "有公式引用本表";
  const remedy = why === "cells" ? "把这些内容移到别的工作表" : "把公式改为按单位名称查找（或删去）";
  return `【没有按名次排列】${reason}，各行留在原处，以免错行；${remedy}后重新计分，就按名次排列。`;
}

/** Says that results are not final, and who is not counted in them; empty where they are. */
export function provisionalText({ provisional, missing }: Pick<Results, "provisional" | "missing">): string {
  if (!provisional) return "";
  if (missing.length === 0) return "【名次、等次暂定】有单位未填全。";
  return `【名次、等次暂定】没有读到、没有计分的${String(missing.length)}个单位：${named(missing)}。`;
}

/** Units that are scored by their own values, and how many of them have a place or a computed grade by these. */
export interface SelfBased {
  readonly units: number;
  readonly placed: number;
}

/** Says that some units are not reviewed yet, and what they have until then; empty where all are. */
export function selfBasedText({ units, placed }: SelfBased): string {
  if (units === 0) return "";
  const standing = placed === 0 ? "按自评计分，不排名、不定等次" : "名次、等次按自评暂定";
  return `【只有自评】${String(units)}个单位还没有审核，${standing}。`;
}

/** What the unit's grade or circumstances bring with them, each with its clause. */
export function consequencesText({ consequences = [] }: UnitResult): string {
  return consequences.map(({ text, clause }) => `${text}（${clause}）`).join("；");
}
