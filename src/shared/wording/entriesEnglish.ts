import type { entryIssuesChinese } from "./entriesChinese";
import { translation, type Sentences } from "./table";

/** What is wrong or remarkable in entries: values, blanks, units, the ledger, and what the document leaves open, in English. */
export const entryIssuesEnglish = translation<Sentences<typeof entryIssuesChinese>>()({
  // Entries as a whole
  "unknown-rubric": "There is no rubric with the id “{rubric}”. Known: {#known}",
  "unknown-interpretation": "The rubric has no reading “{id}”. Known: {#known}",
  "unknown-choice": "The reading “{id}” has no choice “{choice}”. Known: {#known}",
  "no-units": "There is nobody to assess. Enter at least one unit",
  "duplicate-unit": "The unit “{name}” occurs twice. Each unit has its data once",
  "unit-name-unseen":
    "The unit’s name holds characters that nobody sees: “{name}” (their codes stand in 〔〕). Names are compared without them; delete them and type the name anew",
  "empty-unit-name": "The unit’s name is empty. Fill it in",
  "category-missing": "The category is missing; units of this rubric have one: {#known}",
  "category-unknown": "There is no category “{category}”. Known: {#known}",
  "category-not-used": "The rubric has no categories. Remove the category",
  "unknown-item": "The rubric has no item “{item}”",
  "item-of-other-category": "Item “{item}” does not belong to the category “{category}”. Remove it",
  "unknown-attribute": "The rubric has no unit attribute “{attribute}”. Known: {#known}",
  "unknown-field": "The item has no field “{field}”. Known: {#known}",
  "not-scored-here": "“{label}” is worth 0 points. Leave it out",
  "unknown-ledger-unit": "The unit “{name}” in the ledger is not among the assessed units",
  "unknown-ledger-item": "Item “{item}” is not kept in the ledger. Possible: {#known}",
  "unknown-ledger-level": "Item “{item}” has no level “{level}”. Known: {#known}",
  "ledger-line-empty": "The {#label} is missing in this line of the ledger. Fill it in",
  "ledger-line-extra": "Item “{item}” is recorded by {#used}. Leave out the {#unused}",
  "matter-merged":
    "“{matter}” has {count} lines in the ledger: one matter, of which the heaviest line alone counts. If they are not the same, write 工作事项 (work) differently",
  "matter-in-items":
    "“{matter}” stands in the ledger for items {items} and counts in each. Check whether that is meant",
  "matter-elsewhere": "“{matter}” costs more for item {item} in the ledger and is taken off there, not here",
  "entered-twice":
    "“{label}” is entered once, at item {source}: it is {there} there and {here} here. Delete the one that stands here",
  "ledger-differs": "The ledger ({ledger}) and the direct entry ({entered}) differ. Check and keep one of them",
  "final-beside-entered":
    "The grade is entered in “{label}”, so there is no final one beside it. Remove it; change “{label}” where needed",
  "final-without-grades": "The rubric has no grades, so no final grade can be entered",
  "final-unknown-grade": "There is no grade “{grade}”. Known: {#known}",
  "final-without-reason": "A final grade needs a reason",

  // One value
  "not-a-number": "“{label}” should be a number ({#how}), but is “{value}”",
  "not-a-whole-number": "“{label}” should be a whole number, but is {value}",
  "below-minimum": "“{label}” must not be less than {limit}, but is {value}",
  "not-above": "“{label}” must be greater than {limit}, but is {value}",
  "above-maximum": "“{label}” must not be greater than {limit}, but is {value}",
  "not-a-flag": "“{label}” should be 是 (yes) or 否 (no) (true or false in a data file), but is “{value}”",
  "not-a-list": "“{label}” should be numbers separated by semicolons (such as 0.5;2), or 无 for none, but is “{value}”",
  "not-a-choice": "“{label}” should be one of {#known}, but is “{value}”",
  "not-a-date": "“{label}” should be a date, written year-month-day such as 2019-04-05, but is “{value}”",
  "no-such-day": "“{label}” is “{value}”, but the calendar since 1900 has no such day. Check it",
  "date-too-early": "“{label}” cannot be before {limit}, but is {value}",
  "date-too-late": "“{label}” cannot be after {limit}, but is {value}",
  "not-choices": "“{label}” should be some of these: {#known}, but is “{value}”",
  "not-a-text": "“{label}” should be text, but is “{value}”",
  "target-zero":
    "“{label}” is 0, so no completion rate can be calculated. Where there was no task, choose full points or exemption in the readings",
  "both-given": "“{first}” and “{second}” cannot both be filled in. Keep one",
  "nothing-to-average":
    "No other unit has points, so there is no average. If no unit has the task, choose another reading",

  // A value by which an item is measured or counted
  "too-few-marks":
    "“{label}” has {count}. At least 1 must remain without the highest and lowest, so {needed} or more are needed",
  "marks-missing":
    "“{label}” has {count} of {needed} prescribed. Add what is missing; where the document says how absence counts, choose so in the readings",
  "too-many-marks": "“{label}” has {count}, but {needed} are prescribed. Check it",
  "mean-of-present": "“{label}” has {count} of {needed} prescribed; the mean is of those present",
  "mean-of-prescribed":
    "“{label}” has {count} of {needed} prescribed; the mean is over all prescribed, missing ones as 0",
  "evidence-missing":
    "{count}{counted} without evidence; by {clause} it has to be there. Name the document, or reduce the count",
  "measured-above": "“{label}” is {value}, more than {limit} ({clause}). Check the points of this item",
  "fewer-marks": "“{label}” has {count}, but most units have {usual}. Check whether one is missing",
  "equal-marks": "All {count} in “{label}” are {mark}. Check whether each was given independently",
  "far-mark": "{mark} in “{label}” is far from all others ({least} to {most}). Check it",
  "not-verified":
    "{contents} are not noted as verified in “{label}”; the ratings count as entered. Verify and note them ({clause})",
  "received-late": "Received on {date}, due {due}: {days|day|days} late",
  "received-in-no-year":
    "Received on {date}, due {due}: the period does not say the year, so nobody knows whether that is late. Write the year in the period",
  "part-not-used":
    "“{label}” does not apply to the unit, so its rating is not used. Remove it, or change the attribute",
  "mostly-exempt": "Items worth {left} of {total} points do not apply, more than half. Check it",
  "exempt-differs": "Items {out} are marked “{label}”, items {scored} are not. Check whether they apply",
  "far-date": "“{label}” is {date}, more than a year from {due}. Check it",
  "part-left-out": "“{label}” is missing; the others share its weight",
  "lists-differ":
    "“{first}” has {marks|number|numbers} and “{second}” has {sizes}. They must correspond one to one; check them",
  "no-divisor": "“{label}” is 0 or missing, so nothing can be calculated. Check it",
  "nothing-to-compare":
    "The compared units do not differ (all 0, or all the same), so nothing can be calculated. Check them",
  "no-band": "{value} is in none of the bands. Check it",
  "score-not-used": "The points are fixed; “{label}” is not counted",
  "few-to-compare": "Only {count|unit is|units are} compared, which hardly tells high from low",

  // Blank or suspicious
  blank: "“{label}” is blank",
  "attribute-blank": "“{label}” is blank, so the grade is not final yet",
  "field-not-in-force": "“{label}” is used only under another reading and is not counted now",
  "deduction-not-used": "The work was carried out, so “{label}” is not counted",
  "equal-scores":
    "All units have the same points for this item ({points}), but {clause} asks for them to be spread. Check them",
  "rank-ignored": "Only some units have a rank, so the ranks entered were not used",
  "rank-gap": "The ranks entered have a gap (rank {missing} is missing). Check them",
  "rank-too-high": "Rank {rank} is beyond the number of units ({count}). Check it",
  "choices-without-flag": "“{chosen}” is chosen, but “{label}” is not 是 (yes). Check it ({clause})",
  "flag-without-choices": "“{label}” is 是 (yes), but {missing} is blank. Say which ({clause})",
  "rank-against-ratings":
    "Rank {rank}, although “{other}” is rated nowhere worse and somewhere better and has rank {place}. Check it ({clause})",
  "low-grade-at-top":
    "{total} points, the full points or the first rank, but the grade is “{grade}”. Check it ({clause})",
  "grade-above-higher":
    "{total} points and the grade “{grade}”, but “{other}” with more points ({higher}) has “{lower}”. Check it ({clause})",
  "flag-against-points": "“{label}” is 是 (yes), but “{item}” has {points} of {max} points. Check it ({clause})",
  "flag-against-grade": "“{label}” is 是 (yes), but the grade is “{grade}”. Check it ({clause})",
  "order-changed":
    "Place {own} in its group, but now behind “{other}” with place {place} there. Give the reason ({clause})",
  "satisfaction-without-problem":
    "Grassroots satisfaction is rated poor, but 存在突出问题 (serious problems) is 否 (no). Check it ({clause})",

  // Left open by the document
  "rating-beyond-parts":
    "Rated “{rating}”, but its parts are between “{best}” and “{worst}”. Check it, or give the reason",
  "other-reading-rating": "If the reading “{question}” were “{choice}”, this item would be rated “{rating}”",
  "other-reading": "If the reading “{question}” were “{choice}”, this item would have {points} points",
  "other-reading-result": "If the reading “{question}” were “{choice}”: {#result}",
  "rounded-to-full": "Not completed ({actual}/{target}), but rounding gives full points",
  "rank-unmet":
    "Not among the top {top} and the task not completed. The document does not rule on this; 0 points are given",
  "task-not-met": "“{label}” is yes, but “{value}” is less than “{target}”. It counts as entered; please check",
  "task-met-after-all": "“{label}” is no, but “{value}” is no less than “{target}”. It counts as entered; please check",
  "nothing-deducted":
    "Not carried out, yet “{label}” is 0, which leaves full points. The document says that something is deducted; please check",
  "few-to-rank": "Only {count|unit is|units are} compared, so “top {top}” does not tell them apart",
  "negative-total": "The total is negative. The document sets no lowest total, so it is left as it is",
  "above-hundred":
    "With bonus points the total exceeds {limit}. The document sets no highest total, so it is left as it is",
  "self-basis": "There is no verified data. Scored from the self-assessment, without rank or grade",
  "self-basis-all": "No unit has verified data. Scored and ranked from the self-assessment for now",
  "method-internal":
    "The leading group keeps the overall method to itself. Units are ordered here by points for their ratings ({points}), for reference only ({clause})",
  "tie-over-boundary":
    "{tied} units share rank {rank}, across the limit of the places for “{grade}” ({places}){#excess}",
  "small-cohort": "With only {count|unit|units}, the share of a grade gives less than 1 place",
  consequence: "Because {#reason}: “{consequence}” ({clause})",
  interview: "The overall rating is “{grade}”: “{consequence}” ({clause})",

  // What an item has beside its rule, and the steps to the total
  "checks-differ":
    "“{label}” is {entered}, but the checks of the ledger come to {combined}, which counts. Please check",
  "done-without-task": "There is no task, so the item is not assessed and “{label}” is not counted. Check the task",
  "exempt-not-used": "“{label}” is stated, so whatever else was filled in for this item is not counted. Check it",
  "exempt-in-part":
    "There was a task for some of the times and none for others, so there is no one score. Check the tasks",
  "nothing-to-rescale": "All scored items are stated as not applicable, so the total cannot be rescaled. Check them",
  "total-open": "“{label}” is blank, so the total is not final yet",
  "grade-left-open":
    "Cannot be “{grade}”, and the document does not say what it is instead: somebody decides. Fill in 最终等次 (the final grade)",
  "flag-implied": "{#reason} ({clause})",
  "grade-lowered": "The grade was lowered from “{from}” to “{to}”: {#reason} ({clause})",

  // Results of another rubric
  "results-not-taken": "This table takes nothing from the results of rubric “{rubric}”. It can take: {#known}",
  "results-open":
    "The results of rubric “{rubric}” hold no final {#what} for unit “{unit}” yet, so nothing was taken from them",
  "results-differ":
    "{entered} was entered, but the results of rubric “{rubric}” say {value}. Check and make them agree",

  // A list of units
  "names-none": "There are no unit names. Write one unit per line",
  "names-no-name": "Line {line}: the unit’s name is missing. Add it",
  "names-twice": "Line {line}: “{name}” is the same as line {first}. Remove one",
  "names-extra": "Line {line}: “{extra}” is too much. A line has only the unit’s name and category; remove it",
  "names-category-missing": "Line {line}: “{name}” has no category. Press Tab after the name and add it: {#known}",
  "names-category-unknown": "Line {line}: there is no category “{category}”. Known: {#known}",
  "names-category-unused": "Line {line}: the rubric has no categories. Remove “{category}”",
});
