import { bookEnglish } from "./en-US-book";
import { collectEnglish } from "./en-US-collect";
import { draftingEnglish } from "./en-US-drafting";
import { excelEnglish } from "./en-US-excel";
import { lintEnglish } from "./en-US-lint";
import { modifierEnglish } from "./en-US-modifiers";
import { previewEnglish } from "./en-US-preview";
import { problemsEnglish } from "./en-US-problems";
import { reportEnglish } from "./en-US-report";
import { ruleEnglish } from "./en-US-rules";
import { tableEnglish } from "./en-US-tables";
import type { IssueCode } from "./zh-CN";

/**
 * The sentence of every issue in English: the same placeholders as in Chinese, where the severities are. What fills
 * them (labels, clauses) stays as the document has it.
 */
export const englishSentences: Readonly<Record<IssueCode, string>> = {
  // JSON and schema
  "json-syntax": "Not valid JSON (line {line}, column {column}: {detail}). Check that the file is complete",
  "json-duplicate-key": "The key “{key}” occurs twice (line {line}). Remove one",
  "json-too-deep": "Lists and objects are nested more than {limit} deep, unlike entries. Check the file",
  schema: "{detail}",

  // Entries as a whole
  "unknown-rubric": "There is no rubric with the id “{rubric}”. Known: {known}",
  "unknown-interpretation": "The rubric has no reading “{id}”. Known: {known}",
  "unknown-choice": "The reading “{id}” has no choice “{choice}”. Known: {known}",
  "no-units": "There is nobody to assess. Enter at least one unit",
  "duplicate-unit": "The unit “{name}” occurs twice. Each unit has its data once",
  "empty-unit-name": "The unit’s name is empty. Fill it in",
  "category-missing": "The category is missing; units of this rubric have one: {known}",
  "category-unknown": "There is no category “{category}”. Known: {known}",
  "category-not-used": "The rubric has no categories. Remove the category",
  "unknown-item": "The rubric has no item “{item}”",
  "item-of-other-category": "Item “{item}” does not belong to the category “{category}”. Remove it",
  "unknown-attribute": "The rubric has no unit attribute “{attribute}”. Known: {known}",
  "unknown-field": "The item has no field “{field}”. Known: {known}",
  "not-scored-here": "“{label}” is worth 0 points. Leave it out",
  "unknown-ledger-unit": "The unit “{name}” in the ledger is not among the assessed units",
  "unknown-ledger-item": "Item “{item}” is not kept in the ledger. Possible: {known}",
  "unknown-ledger-level": "Item “{item}” has no level “{level}”. Known: {known}",
  "ledger-line-empty": "{label} is missing in this line of the ledger. Fill it in",
  "ledger-line-extra": "Item “{item}” is recorded by {used}. Leave out {unused}",
  "ledger-differs": "The ledger ({ledger}) and the direct entry ({entered}) differ. Check and keep one of them",
  "self-not-used": "{detail}",
  "final-without-grades": "The rubric has no grades, so no final grade can be entered",
  "final-unknown-grade": "There is no grade “{grade}”. Known: {known}",
  "final-without-reason": "A final grade needs a reason",

  // One value
  "not-a-number": "“{label}” should be a number (without quotes or unit), but is “{value}”",
  "not-a-whole-number": "“{label}” should be a whole number, but is {value}",
  "below-minimum": "“{label}” must not be less than {limit}, but is {value}",
  "not-above": "“{label}” must be greater than {limit}, but is {value}",
  "above-maximum": "“{label}” must not be greater than {limit}, but is {value}",
  "not-a-flag": "“{label}” should be 是 (yes) or 否 (no) (true or false in a data file), but is “{value}”",
  "not-a-list": "“{label}” should be numbers separated by semicolons (such as 0.5;2), or 无 for none, but is “{value}”",
  "not-a-choice": "“{label}” should be one of {known}, but is “{value}”",
  "not-a-text": "“{label}” should be text, but is “{value}”",
  "target-zero":
    "“{label}” is 0, so no completion rate can be calculated. Where there was no task, choose full points in the readings",
  "both-given": "“{first}” and “{second}” cannot both be filled in. Keep one",
  "nothing-to-average": "No other unit has points, so there is no average",

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
  "satisfaction-without-problem":
    "Grassroots satisfaction is rated poor, but 存在突出问题 (serious problems) is 否 (no). Check it ({clause})",

  // Left open by the document
  "other-reading": "If the reading “{question}” were “{choice}”, this item would have {points} points",
  "other-reading-result": "If the reading “{question}” were “{choice}”: {result}",
  "rounded-to-full": "Not completed ({actual}/{target}), but rounding gives full points",
  "rank-unmet":
    "Not among the top {top} and the task not completed. The document does not rule on this; 0 points are given",
  "few-to-rank": "Only {count} unit(s) are compared, so “top {top}” does not tell them apart",
  "negative-total": "The total is negative. The document sets no lowest total, so it is left as it is",
  "above-hundred":
    "With bonus points the total exceeds {limit}. The document sets no highest total, so it is left as it is",
  "self-basis": "There is no verified data. Scored from the self-assessment, without rank or grade",
  "self-basis-all": "No unit has verified data. Scored and ranked from the self-assessment for now",
  "method-internal":
    "The leading group keeps the overall method to itself. Units are ordered here by points for their ratings ({points}), for reference only ({clause})",
  "tie-over-boundary": "{tied} units share rank {rank}, across the limit of the places for “{grade}” ({places})",
  "small-cohort": "With only {count} unit(s), the share of a grade gives less than 1 place",
  interview: "The overall rating is “{grade}”: {consequence} ({clause})",

  // A list of units
  "names-none": "There are no unit names. Write one unit per line",
  "names-no-name": "Line {line}: the unit’s name is missing. Add it",
  "names-twice": "Line {line}: “{name}” is the same as line {first}. Remove one",
  "names-extra": "Line {line}: “{extra}” is too much. A line has only the unit’s name and category; remove it",
  "names-category-missing": "Line {line}: “{name}” has no category. Press Tab after the name and add it: {known}",
  "names-category-unknown": "Line {line}: there is no category “{category}”. Known: {known}",
  "names-category-unused": "Line {line}: the rubric has no categories. Remove “{category}”",

  // Files and the command line
  "command-missing": "No command was given",
  "command-unknown": "There is no command “{command}”",
  "option-unknown": "This command has no option “{option}”",
  "option-without-value": "{what} is missing after the option “{option}”",
  "option-takes-no-value": "The option “{option}” takes no value",
  "option-twice": "The option “{option}” can be given only once",
  "option-missing": "The option “{option}” with {what} is missing",
  "option-value": "The option “{option}” should be one of {known}, but is “{value}”",
  "argument-missing": "{what} is missing",
  "argument-extra": "“{argument}” is too much. Remove it (put names with spaces in quotes)",
  "inputs-mixed": "Use one .json file or several .xlsx workbooks at a time. Handle them separately",
  "input-twice": "This file was given twice. Remove one",
  "file-missing": "The file was not found. Check the path",
  "file-is-folder": "This is a folder. Give the path of a file",
  "file-unreadable": "Cannot be read ({detail}). Check the file’s permissions and whether another program is using it",
  "file-not-text": "Not a text file, or of unknown encoding. Save it as UTF-8",
  "file-type": "This kind of file is not supported. Possible: {known}",
  "file-exists": "A file of this name exists and will not be overwritten. Choose another name or delete it first",
  "file-is-input":
    "This file is one of those read, so the merged result cannot be written over it. Choose another name",
  "folder-missing": "There is no folder “{folder}”. Make it first or choose another place",
  "file-not-written":
    "Cannot be written ({detail}); the existing file is unchanged. Check disk space and permissions, or choose another place",
  "output-failed": "The results could not be output ({detail}). Check disk space",
  "rubric-unsound": "The data of the rubric “{rubric}” is faulty and cannot be used. Tell the maintainers",
  "rubric-id-official": "The id “{id}” is a built-in rubric’s, but the contents differ. Give this rubric another id",
  "rubric-file-hint": "Where the entries are about a rubric of your own, add --rubric and its file",
  "nothing-written": "The data has errors, so no file was written. Correct them and try again",

  ...ruleEnglish,
  ...bookEnglish,
  ...excelEnglish,
  ...modifierEnglish,
  ...previewEnglish,
  ...problemsEnglish,
  ...reportEnglish,
  ...lintEnglish,
  ...collectEnglish,
  ...draftingEnglish,
  ...tableEnglish,
};
