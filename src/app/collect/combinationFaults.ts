import { blockedItems, type Blocked } from "../../scoring/blocked";
import { evaluate } from "../../scoring/evaluate";
import type { Issue } from "../../shared/issue";
import { located } from "../input";
import { mergeInputs } from "../merge";
import type { Source } from "../mergeUnits";
import { isFaultOfValues, itemsOf } from "./valueFaults";

/** What is wrong with values that are sound each by itself, such as a ledger that differs from the count entered. */
export interface CombinationFaults {
  /** The items concerned; nothing is taken over for them. */
  readonly items: Blocked;
  readonly issues: readonly Issue[];
}

/** Looks at all inputs of one rubric together. What is in dispute between them is not looked at. */
export function combinationFaults(sources: readonly Source[]): CombinationFaults {
  const merged = mergeInputs(sources);
  if (!merged.ok) throw new Error("files of other rubrics are refused before");
  const { rubric, entries, unusable } = merged.value;
  const faults = evaluate(rubric, entries, unusable).units.flatMap(({ issues }) => issues.filter(isFaultOfValues));
  return { items: blockedItems(rubric, [], itemsOf(faults)), issues: faults.map((one) => located(merged.value, one)) };
}
