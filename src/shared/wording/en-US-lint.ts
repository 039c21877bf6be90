import type { IssueCode } from "./zh-CN";

/** What the maker of a rubric file is told of it, in English. */
export const lintEnglish = {
  "lint-file-name": "The file name “{name}” does not match the id. Rename it to “{id}.json”",
  "lint-duplicate-id": "{what} “{id}” occurs twice. Make them different",
  "lint-unknown-reference": "There is no {what} “{id}”. Correct it or define it. Known: {known}",
  "lint-attribute-type": "The unit attribute “{attribute}” should have the type {needed}, but has {type}",
  "lint-attribute-choices":
    "Unit attribute “{attribute}”: the type choice needs a list of choices, other types have none",
  "lint-attribute-reserved": "Every rubric has the unit attribute “{attribute}”. Remove it from the list",
  "lint-counts": "A “{kind}” rule can only count as {allowed}, not as {counts}. Correct it",
  "lint-max-not-zero": "Rating and veto items have no points. The maximum should be 0, but is {max}",
  "lint-phase-missing": "The points of phase “{phase}” are not stated. Add them (0 where it is not assessed)",
  "lint-phases-unsupported": "A “{kind}” rule cannot score phases. Use judged or binary, or remove the phases",
  "lint-category-missing": "This rubric has categories. State which one item “{item}” belongs to",
  "lint-veto-missing": "There are veto items. State whether vetoed units are ranked",
  "lint-veto-unused": "There are no veto items. This should be null",
  "lint-sum": "{what} is stated as {stated} points, but its parts sum to {actual}. Check the document",
  "lint-total-needed": "Some items count towards the total. State the total",
  "lint-cap": "The cap {cap} differs from the item’s maximum {max}. Check the document",
  "lint-level-sign": "The points {points} of level “{level}” have no effect or the wrong sign. Correct them",
  "lint-level-over-cap": "Level “{level}” gives {points} points at once, above the cap {cap}. Check the document",
  "lint-deduction-range":
    "Deducting {least} to {most} points each time makes no sense: go from low to high, at most the maximum {max}",
  "lint-factors": "With 100 from every source the sum is {actual}, not the item’s maximum {max}. Check the factors",
  "lint-otherwise": "Meeting the task gives {otherwise} points, above the item’s maximum {max}. Check the document",
  "lint-points-over-max": "{points} points exceed the item’s maximum {max}. Check the document",
  "lint-max-unreached": "At most {most} points can be reached, less than the item’s maximum {max}. Check the document",
  "lint-full-unreached":
    "The number is at most {most} and does not reach {full}, which gives full points. Check the document",
  "lint-negative-points":
    "An item that counts as {counts} cannot have negative points. Set the lowest to 0 or count it as net",
  "lint-beyond-full":
    "Reaching the target already gives full points, so exceeding it cannot add any. Let start be the points for reaching the target",
  "lint-bounds-none": "No bounds are stated. State at least one",
  "lint-bounds-twice": "Two bounds are stated for the same side. Keep one",
  "lint-bounds-empty": "No number lies within these bounds. Check them",
  "lint-range": "The minimum {least} is above the maximum {most}. Correct it",
  "lint-bands-overlap":
    "Overlaps with the band “{other}”. A number cannot be in two bands; state which one has the limit",
  "lint-bands-gap": "The number “{gap}” is in none of the bands. Add one",
  "lint-slope-open": "A band that scores in proportion needs both an upper and a lower bound",
  "lint-weights-sum": "The weights sum to {weights}, not to 1, 10 or 100. Check the document",
  "lint-source-category":
    "Item “{item}” belongs to another category, so no unit has its points here. Use an item of the same category",
  "lint-source-points": "Item “{item}” is a rating or a veto and has no points to calculate with. Correct it",
  "lint-source-weight":
    "Item “{item}” has the weight {weight}. In a sum it must not be 0, in a mean it should be above 0. Correct it",
  "lint-source-exempt":
    "Item “{source}” has no points where it does not apply, and item “{item}” is calculated from it. State exempt in item “{item}”, or use mean, full or zero",
  "lint-source-circle":
    "Item “{item}” is calculated from the points of item “{source}”, which depend on it in turn. Break the circle",
  "lint-sources-changed":
    "This changes the items calculated with ({stated}) or exempt. Only weights and the method can differ. Make two items instead",
  "lint-fed-repeated":
    "Item “{item}” is calculated from other items’ points and cannot be assessed several times. Remove it from items",
  "lint-growth-negative":
    "Where last year’s number can be negative, growth in percent makes no sense. Use difference, or a minimum of 0",
  "lint-votes-worthless": "No option is a valid vote. State how much each one counts",
  "lint-negative-ratio":
    "The number may be negative and cannot be divided by the best unit’s. Use range, or limit it to 0 or more",
  "lint-zero-divisor-unused": "This item has no division, so zeroDivisor has no effect. Remove it",
  "lint-left-open":
    "Most documents do not rule on “{parameter}”. If this one does not, list a reading for it; if it does, note it in the rule’s stated",
  "lint-stated-unused": "“{parameter}” is not in doubt here and need not be noted as stated. Remove it",
  "lint-field-reserved": "The field id “{field}” is reserved by this program. Rename it",
  "lint-condition-type": "The condition does not suit the type ({type}) of the field “{field}”. Correct it",
  "lint-line-unreachable": "Whatever is filled in, this line is never reached. Check the conditions and their order",
  "lint-event-over-max": "“{label}” gives {points} points at once, above the item’s maximum {max}. Check the document",
  "lint-event-over-cap": "“{label}” gives {points} points at once, above its cap {cap}. Check the document",
  "lint-class-first": "The first class gives {first} points, not the item’s maximum {max}. Check the document",
  "lint-class-order": "This class gives {points} points; it should be below the {better} of the class before",
  "lint-ranking-without-total": "The rubric has no total, so units cannot be ranked by it",
  "lint-rating-without-points": "The rating “{rating}” has no points. Add them",
  "lint-tier-order": "The limit {from} of “{grade}” should be below the {before} of the grade before",
  "lint-tier-open": "“{grade}” is not the last grade and needs a lowest score",
  "lint-tier-last": "“{grade}” is the last grade and has no lowest score. It should be null",
  "lint-share-order": "The cumulative share {share} of “{grade}” should exceed the {before} of the grade before",
  "lint-share-sum": "The shares of the top grades and of the last one sum to {taken}, above 1, so places overlap",
  "lint-grade-choices": "The grades should be the choices of the unit attribute “{attribute}”, in the same order",
  "lint-part-missing": "The rubric has no “{part}” part, so this reading has no effect. Remove it",
  "lint-choice-invalid": "The choice “{choice}” does not give a valid rule: {detail}",
  "lint-default-differs": "The default choice “{choice}” changes what {targets} states. The two should agree",
  "lint-choices-equal": "The choice “{second}” gives the same as “{first}”. Correct it or remove one",
  "lint-open-parameter": "The document does not rule on “{parameter}”. List a reading for users to choose from",
  "lint-parameter-twice":
    "“{parameter}” is already set by the reading “{other}”. A parameter belongs to one reading only",
  "lint-cells": "This row has {cells} cell(s); there should be as many as columns ({columns})",
  "lint-merge-left": "There is no cell to the left of “<” to merge with. Correct it",
  "lint-merge-above": "There is no cell above “^” to merge with. Correct it",
  "lint-merge-shape": "The merged area that starts in this cell is not a rectangle. Correct it",
  "lint-item-not-printed": "Item “{item}” is in no row of the printed table. Add it",
  "lint-item-printed-twice": "Item “{item}” is already in an earlier row of the printed table. List it once",
  "lint-continues-first": "There is no item row above to continue. State the item of this row",
  "lint-row-category": "The row’s category differs from that of its item (or of the row it continues). Correct it",
  "lint-max-cell": "The points column should hold a printed number, but holds “{text}”",
  "lint-few-examples": "There are only {count} example(s); there should be at least {least}",
  "lint-interpretation-untried": "No example chooses another option of the reading “{id}”. Add one",
  "lint-to-confirm": "Item “{item}” is still to be confirmed: {confirm}. Remove toConfirm once it is",
} as const satisfies Partial<Record<IssueCode, string>>;
