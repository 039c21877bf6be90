import { EXEMPT } from "../../layout/cells/words";
import { itemExplanation, itemValue } from "../../layout/resultTexts/texts";
import type { Item, Rubric } from "../../rubric/schema";
import type { AnyItemResult } from "../../scoring/results";
import { show, sum } from "../../shared/decimal";
import type { ReportOptions } from "../options";
import { LACKING, NOT_HERE, PROVISIONAL, shownIn, type ItemResults, type UnitView } from "./unitView";
import { lookUp } from "../../shared/lookUp";

/** A column that is added to the printed ones. */
export interface ResultColumn {
  readonly key: "self" | "points" | "words" | `phase:${string}`;
  readonly header: string;
  /** In half-width characters. */
  readonly width: number;
  /** What stands beside a printed row with these items. */
  readonly ofItems: (items: readonly Item[], view: UnitView) => string | number;
}

const NARROW = 8;
const WIDE = 40;

/** The columns beside the printed table; none where the version shows no results of single items. */
export function resultColumns(rubric: Rubric, { version, self }: ReportOptions): readonly ResultColumn[] {
  const { ratings, reasons } = shownIn(version, rubric);
  const rated = rubric.total === null;
  if (rated && !ratings) return [];
  const own: ResultColumn = {
    key: "self",
    header: rated ? "自评\n等次" : "自评\n得分",
    width: NARROW,
    ofItems: (items, view) => (view.self === null ? NOT_HERE : rowValue(items, view.self.items)),
  };
  const points: ResultColumn = {
    key: "points",
    header: rated ? "评价\n等次" : "得分",
    width: NARROW,
    ofItems: (items, { result }) => rowValue(items, result.items),
  };
  return [...(self ? [own] : []), ...phaseColumns(rubric), points, ...(reasons ? [WORDS] : [])];
}

function phaseColumns({ phases }: Rubric): ResultColumn[] {
  return phases.map(({ id, label }) => ({
    key: `phase:${id}`,
    header: `${label}\n得分`,
    width: NARROW,
    ofItems: (items, { result }) => phaseValue(items, result.items, id),
  }));
}

const WORDS: ResultColumn = {
  key: "words",
  header: "评分说明",
  width: WIDE,
  ofItems: (items, { result }) => rowExplanation(items, result.items),
};

type Value = string | number;

/**
 * What the items of one printed row come to together; a dash where they are not the unit's (another category). Items
 * that do not apply to the unit add nothing and lack nothing.
 */
function rowValue(items: readonly Item[], results: ItemResults): Value {
  const found = items.flatMap(({ id }) => lookUp(results, id) ?? []);
  if (found.length === 0) return NOT_HERE;
  const [first] = found;
  if (first !== undefined && "rating" in first) return found.map(ratingText).join("；");
  if (first !== undefined && "occurred" in first) return vetoText(found);
  const applying = found.filter((result) => !isExempt(result));
  return applying.length === 0
    ? EXEMPT
    : pointsOf(applying.map((result) => ("points" in result ? result.points : null)));
}

/** The points of one phase; a dash where the items have none in it, or are not the unit's. */
function phaseValue(items: readonly Item[], results: ItemResults, phase: string): Value {
  const own = items.filter(({ id, phases }) => lookUp(results, id) !== undefined && (lookUp(phases, phase) ?? 0) > 0);
  if (own.length === 0) return NOT_HERE;
  const applying = own.filter(({ id }) => !isExempt(lookUp(results, id)));
  if (applying.length === 0) return EXEMPT;
  return pointsOf(applying.map(({ id }) => phaseOf(lookUp(results, id), phase)));
}

function isExempt(result: AnyItemResult | undefined): boolean {
  return result !== undefined && "exempt" in result;
}

function phaseOf(result: AnyItemResult | undefined, phase: string): number | null {
  return result !== undefined && "phases" in result ? (lookUp(result.phases, phase) ?? null) : null;
}

/** The sum; it is said where it lacks something. */
function pointsOf(points: readonly (number | null)[]): Value {
  const there = points.filter((one) => one !== null);
  if (there.length === 0) return LACKING;
  const total = sum(there);
  return there.length === points.length ? total : `${show(total)}\n${PROVISIONAL}`;
}

function ratingText(result: AnyItemResult): string {
  return ("rating" in result ? result.rating : null) ?? LACKING;
}

/** One event is enough; as long as none is known, those that are not known tell. */
function vetoText(results: readonly AnyItemResult[]): string {
  const telling = (occurred: boolean | null) => {
    return results.find((result) => "occurred" in result && result.occurred === occurred);
  };
  return String(itemValue(telling(true) ?? telling(null) ?? results[0]) ?? LACKING);
}

/** How the items of one printed row came by their points; each is named where there are several. */
function rowExplanation(items: readonly Item[], results: ItemResults): string {
  const texts = items.flatMap(({ id }) => {
    const text = itemExplanation(lookUp(results, id));
    return text === null ? [] : [{ id, text: String(text) }];
  });
  return texts.map(({ id, text }) => (texts.length > 1 ? `${id}：${text}` : text)).join("\n");
}
