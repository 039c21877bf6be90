import type { Item } from "../../rubric/schema";
import { EXEMPT } from "../../layout/cells/words";
import { itemExplanation, itemValue } from "../../layout/resultTexts/texts";
import type { AnyItemResult } from "../../scoring/results";
import { show, sum } from "../../shared/decimal";
import { LACKING, NOT_HERE, PROVISIONAL } from "./words";
import type { ItemResults } from "./unitView";

type Value = string | number;

/**
 * What the items of one printed row come to together; a dash where they are not the unit's (another category). Items
 * that do not apply to the unit add nothing and lack nothing.
 */
export function rowValue(items: readonly Item[], results: ItemResults): Value {
  const found = items.flatMap(({ id }) => results[id] ?? []);
  if (found.length === 0) return NOT_HERE;
  const [first] = found;
  if (first !== undefined && "rating" in first) return found.map(ratingText).join("；");
  if (first !== undefined && "occurred" in first) return vetoText(found);
  const applying = found.filter((result) => !("exempt" in result));
  return applying.length === 0
    ? EXEMPT
    : pointsOf(applying.map((result) => ("points" in result ? result.points : null)));
}

/** The points of one phase; a dash where the items have none in it, or are not the unit's. */
export function phaseValue(items: readonly Item[], results: ItemResults, phase: string): Value {
  const own = items.filter(({ id, phases }) => results[id] !== undefined && (phases?.[phase] ?? 0) > 0);
  if (own.length === 0) return NOT_HERE;
  return pointsOf(own.map(({ id }) => phaseOf(results[id], phase)));
}

function phaseOf(result: AnyItemResult | undefined, phase: string): number | null {
  return result !== undefined && "phases" in result ? (result.phases[phase] ?? null) : null;
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
export function rowExplanation(items: readonly Item[], results: ItemResults): string {
  const texts = items.flatMap(({ id }) => {
    const text = itemExplanation(results[id]);
    return text === null ? [] : [{ id, text: String(text) }];
  });
  return texts.map(({ id, text }) => (texts.length > 1 ? `${id}：${text}` : text)).join("\n");
}
