import type { IssueCode } from "./zh-CN";

/** Messages of what an item has beside its rule, and of what is done to the table’s sums, in English. */
export const modifierEnglish = {
  "exempt-not-used": "“{label}” is stated, so whatever else was filled in for this item is not counted. Check it",
  "nothing-to-rescale": "All scored items are stated as not applicable, so the total cannot be rescaled. Check them",
  "total-open": "“{label}” is blank, so the total is not final yet",
  "grade-lowered": "The grade was lowered from “{from}” to “{to}”: {reason} ({clause})",

  // Results of another rubric
  "results-not-taken": "This table takes nothing from the results of rubric “{rubric}”. It can take: {known}",
  "results-open":
    "The results of rubric “{rubric}” hold no final {what} for unit “{unit}” yet, so nothing was taken from them",
  "results-differ":
    "{entered} was entered, but the results of rubric “{rubric}” say {value}. Check and make them agree",

  // A rubric file
  "lint-pass": "The pass mark {pass} should lie between 0 and the maximum {max}, and only scored items have one",
  "lint-pass-missing": "A condition asks whether item “{item}” is passed. Give it a pass mark (pass)",
  "lint-occurred-missing": "A condition asks whether item “{item}” occurred. Its rule should be occurred",
  "lint-condition-value":
    "“{value}” in the condition is not a value of the unit attribute “{attribute}”. Known: {known}",
  "lint-condition-own": "The condition looks at item “{item}” itself. Let it look at another item",
  "lint-modifier-phases": "An item scored in phases cannot have {what}. Split it into several items",
  "lint-modifier-points": "Rating and veto items cannot have {what}. Remove it",
  "lint-rescale-base":
    "Only base items can be rescaled or given full points when not applicable; this one counts as {counts}. Use zero or mean",
  "lint-limit-max": "The limit of {points} points is not below the maximum {max} and has no effect. Check the document",
  "lint-variant-fields":
    "The fields for these units ({own}) should be those of the others ({usual}). Make two items instead",
  "lint-variant-empty": "Nothing says how these units differ. State max, phases or set",
  "lint-section-mixed":
    "“{section}” has a cap, floor or weight, so its items should all count in the same way. Present: {counts}",
  "lint-section-clause": "“{section}” has a cap, floor or weight. State its clause",
  "lint-section-cap":
    "“{section}” is capped at {cap}, but its items sum to only {actual}, so the cap has no effect. Check the document",
  "lint-section-bounds": "The floor {floor} of “{section}” is above its cap {cap}. Correct it",
  "lint-weights": "The weights sum to {actual}; they should sum to 1 or 100. Check the document",
  "lint-parts-combined":
    "The parts’ full points sum to {actual} times the maximum instead of once. Check their weights",
  "lint-number-open": "The unit attribute “{attribute}” is used as {what}. State min and max, with min above 0",
  "lint-number-range":
    "The min of the unit attribute “{attribute}” should not exceed its max, and only numbers have a max",
  "lint-totals-unused": "The rubric has no {what}, so this setting has no effect. Remove it",
  "lint-gate-effect": "“{grade}” is the best grade, so this has no effect. Correct it",
  "lint-places-order":
    "The cumulative places of “{grade}” ({places}) should exceed those of the grade before ({before})",
  "lint-places-mixed": "All grades should go by share, or all by places. Make them agree",
  "lint-number-twice":
    "The number “{number}” is printed twice. Check the document; if it says so itself, record it in documentFaults",
  "lint-fault-unused":
    "At “{path}” there is no “{code}” for documentFaults to explain. Remove the line or correct its path",
} as const satisfies Partial<Record<IssueCode, string>>;
