import type { rubricIssuesChinese } from "./rubricsChinese";
import { translation, type Sentences } from "./table";

/** What is wrong or remarkable in a rubric, and in a printed table from which one is drafted, in English. */
export const rubricIssuesEnglish = translation<Sentences<typeof rubricIssuesChinese>>()({
  // The checks of a rubric
  "lint-file-name": "The file name “{name}” does not match the id. Rename it to “{id}.json”",
  "lint-duplicate-id": "The {#what} “{id}” occurs twice. Make them different",
  "lint-unknown-reference": "There is no {#what} “{id}”. Correct it or define it. Known: {#known}",
  "lint-attribute-type": "The unit attribute “{attribute}” should have the type {needed}, but has {type}",
  "lint-attribute-choices":
    "Unit attribute “{attribute}”: the type choice needs a list of choices, other types have none",
  "lint-attribute-reserved": "Every rubric has the unit attribute “{attribute}”. Remove it from the list",
  "lint-counts": "A “{kind}” rule can only count as {allowed}, not as {counts}. Correct it",
  "lint-max-not-zero": "Rating and veto items have no points. The maximum should be 0, but is {max}",
  "lint-max-missing": "State the maximum of item “{item}”. Only points that do not count (counts: none) need none",
  "lint-max-nothing":
    "item “{item}” counts towards the total and has 0 points, which is what everybody gets. Enter its points, or let it count as none",
  "lint-max-zero":
    "The maximum of item “{item}” is 0, so everybody has 0. For points that only lead to others write null",
  "lint-max-needed": "A rule “{kind}” of this form counts in shares of a maximum. State it",
  "lint-phase-missing": "The points of phase “{phase}” are not stated. Add them (0 where it is not assessed)",
  "lint-phases-unsupported":
    "A “{kind}” rule cannot score several phases. Use judged or binary, or leave points in one phase only",
  "lint-category-missing": "This rubric has categories. State which one item “{item}” belongs to",
  "lint-veto-missing": "There are veto items. State whether vetoed units are ranked",
  "lint-veto-unused": "There are no veto items. This should be null",
  "lint-sum": "The {#what} is stated as {stated} points, but its parts sum to {actual}. Check the document",
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
  "lint-shared-field":
    "Item “{item}” does not ask for the mark “{field}” (0 to 100) under every reading. Name an item that does",
  "lint-sources-changed":
    "This changes the items calculated with ({#stated}) or exempt. Only weights and the method can differ. Make two items instead",
  "lint-text-too-long":
    "The text has {length} characters, a cell of Excel takes {limit}. Shorten it before making worksheets",
  "lint-derived-repeated":
    "Item “{item}” is calculated from other items’ points and cannot be assessed several times. Remove it from items",
  "lint-growth-negative":
    "Where last year’s number can be negative, growth in percent makes no sense. Use difference, or a minimum of 0",
  "lint-votes-worthless": "No option is a valid vote. State how much each one counts",
  "lint-negative-ratio":
    "The number may be negative and cannot be divided by the best unit’s. Use range, or limit it to 0 or more",
  "lint-zero-divisor-unused": "This item has no division, so zeroDivisor has no effect. Remove it",
  "lint-absent-unused": "This item prescribes no count of marks, so absent has no effect. Remove it",
  "lint-dates-reversed": "The earliest date {earliest} is after the latest date {latest}. Correct it",
  "lint-never-late": "Nothing after {latest} can be entered, so nobody can be later than {due}. Check it",
  "lint-count-open":
    "No count of marks is prescribed, so a missing one is not noticed. Where the document says how many, state count",
  "lint-count-dropped":
    "{count} marks are prescribed, and none is left without the highest and lowest. Check the document",
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
  "lint-tier-unreached": "“{grade}” takes {from} points, but no total is above {most}. Check the document",
  "lint-section-floor":
    "Items {items} of “{section}” have no floor, and neither has the section, so losses reach other sections. Check the document; where they end at 0, state floor",
  "lint-source-weights": "The weights of the items sum to {weights}, which is no whole. Check the document",
  "lint-tier-order": "The limit {from} of “{grade}” should be below the {before} of the grade before",
  "lint-tier-open": "“{grade}” is not the last grade and needs a lowest score",
  "lint-tier-last": "“{grade}” is the last grade and has no lowest score. It should be null",
  "lint-share-after": "“{grade}” begins at {after}, which should be between {before} and {share}",
  "lint-veto-last":
    "Vetoed units can be last only where units are ranked by their totals. Leave them out or keep their ranks",
  "lint-share-order": "The cumulative share {share} of “{grade}” should exceed the {before} of the grade before",
  "lint-share-sum": "The shares of the top grades and of the last one sum to {taken}, above 1, so places overlap",
  "lint-grade-choices": "The grades should be the choices of the unit attribute “{attribute}”, in the same order",
  "lint-part-missing": "The rubric has no “{part}” part, so this reading has no effect. Remove it",
  "lint-choice-invalid": "The choice “{choice}” does not give a valid rule: {#detail}",
  "lint-default-differs": "The default choice “{choice}” changes what {targets} states. The two should agree",
  "lint-choices-equal": "The choice “{second}” gives the same as “{first}”. Correct it or remove one",
  "lint-open-parameter": "The document does not rule on “{parameter}”. List a reading for users to choose from",
  "lint-parameter-twice":
    "“{parameter}” is already set by the reading “{other}”. A parameter belongs to one reading only",
  "lint-cells": "This row has {cells|cell|cells}; there should be as many as columns ({columns})",
  "lint-merge-left": "There is no cell to the left of “<” to merge with. Correct it",
  "lint-merge-above": "There is no cell above “^” to merge with. Correct it",
  "lint-merge-shape": "The merged area that starts in this cell is not a rectangle. Correct it",
  "lint-item-not-printed": "Item “{item}” is in no row of the printed table. Add it",
  "lint-item-printed-twice": "Item “{item}” is already in an earlier row of the printed table. List it once",
  "lint-continues-first": "There is no item row above to continue. State the item of this row",
  "lint-row-category": "The row’s category differs from that of its item (or of the row it continues). Correct it",
  "lint-max-cell": "The points column should hold a printed number, but holds “{text}”",
  "lint-few-examples": "Only {count|example is|examples are} given; there should be at least {least}",
  "lint-interpretation-untried": "No example chooses another option of the reading “{id}”. Add one",
  "lint-to-confirm":
    "Item “{item}” is still to be confirmed; the rubric notes: “{confirm}”. Remove toConfirm once it is",

  // The checks of modifiers, sections and totals
  "lint-pass": "The pass mark {pass} should lie between 0 and the maximum {max}, and only scored items have one",
  "lint-pass-missing": "A condition asks whether item “{item}” is passed. Give it a pass mark (pass)",
  "lint-occurred-missing": "A condition asks whether item “{item}” occurred. Its rule should be occurred",
  "lint-condition-value":
    "“{value}” in the condition is not a value of the unit attribute “{attribute}”. Known: {#known}",
  "lint-ground-without-flag":
    "Without attribute there is nothing that also could count as. State attribute or delete also",
  "lint-ground-itself": "The condition looks at “{attribute}” itself. Let it look at another attribute or item",
  "lint-condition-own": "The condition looks at item “{item}” itself. Let it look at another item",
  "lint-modifier-phases": "An item scored in phases cannot have {#what}. Split it into several items",
  "lint-modifier-points": "Rating and veto items cannot have {#what}. Remove it",
  "lint-rescale-base":
    "Only base items can be rescaled or given full points when not applicable; this one counts as {counts}. Use zero or mean",
  "lint-limit-max": "The limit of {points} points is not below the maximum {max} and has no effect. Check the document",
  "lint-variant-fields":
    "The fields for these units ({#own}) should be those of the others ({#usual}). Make two items instead",
  "lint-variant-empty": "Nothing says how these units differ. State max, phases or set",
  "lint-section-mixed":
    "“{section}” has a cap, floor or weight, so its items should all count in the same way. Present: {#counts}",
  "lint-section-clause": "“{section}” has a cap, floor or weight. State its clause",
  "lint-section-cap":
    "“{section}” is capped at {cap}, but its items sum to only {actual}, so the cap has no effect. Check the document",
  "lint-section-bounds": "The floor {floor} of “{section}” is above its cap {cap}. Correct it",
  "lint-weights": "The weights sum to {actual}; they should sum to 1 or 100. Check the document",
  "lint-parts-combined":
    "The parts’ full points sum to {actual} times the maximum instead of once. Check their weights",
  "lint-number-open": "The unit attribute “{attribute}” is used as a {#what}. State min and max, with min above 0",
  "lint-number-range":
    "The min of the unit attribute “{attribute}” should not exceed its max, and only numbers have a max",
  "lint-phases-limited": "Phases are weighted or stand apart, so sections cannot have a cap, a floor or a weight",
  "lint-phases-apart": "Phases stand apart without a total, so units cannot be graded by total or rank",
  "lint-totals-unused": "The rubric has no {#what}, so this setting has no effect. Remove it",
  "lint-gate-effect": "“{grade}” is the best grade, so this has no effect. Correct it",
  "lint-consequence-open": "Say which grades (grades) or what circumstance (when) bring this with them",
  "lint-places-order":
    "The cumulative places of “{grade}” ({places}) should exceed those of the grade before ({before})",
  "lint-places-mixed": "All grades should go by share, or all by places. Make them agree",
  "lint-number-twice":
    "The number “{number}” is printed twice. Check the document; if it says so itself, record it in documentFaults",
  "lint-mended-place": "“{text}”, which was mended, is not at “{place}”. Correct its places",
  "lint-fault-unused":
    "At “{path}” there is no “{code}” for documentFaults to explain. Remove the line or correct its path",

  // What is to be drafted, on the command line
  "draft-id": "“{id}” is no id: it has small letters and digits only, with hyphens between them, such as forestry-2024",
  "draft-table-missing": "The file holds {count} tables. Say which one with --table, such as --table 1",
  "draft-table-likely":
    "The file holds {count} tables. Say which one with --table; the most likely is number {likely}: --table {likely}",
  "draft-table-unknown": "There is no table {number}; the file holds {count}",
  "draft-table-listed": "Table {number}: {name}, {rows} rows, {columns} columns, {title}",
  "draft-table-chosen":
    "Of the {count} tables of the file only number {number} looks like an assessment table and was used. For another one add --table",

  // Files with printed tables
  "tables-old-format":
    "The file has an old format (such as .doc, .wps, .xls or .et). Open it in WPS, Word or Excel and save it as .docx or .xlsx",
  "tables-encrypted": "The file needs a password to open. Open it in WPS, Word or Excel, remove the password and save",
  "tables-pdf":
    "This is a PDF, whose tables cannot be read. Use the Word or Excel file it was made from, or convert it to .docx with WPS first",
  "tables-picture":
    "This is a picture, whose tables cannot be read. Use the Word or Excel file it was made from, or have WPS recognise it as .docx and check that",
  "tables-other-format":
    "Files of this kind cannot be read. Open the file in WPS, Word or Excel and save it as .docx or .xlsx",
  "tables-damaged":
    "The file is damaged ({part}). Open it in WPS, Word or Excel and save it as .docx or .xlsx; if it does not open, get it again",
  "tables-suspicious":
    "The file unpacks to too much or consists of too many parts, unlike a normal file. Check where it comes from",
  "tables-too-deep": "What the page holds is nested more than {limit} deep, unlike a table. Check where it comes from",
  "tables-too-long":
    "The text has {characters} characters, more than {limit}, unlike an assessment table. Leave only the table in it and try again",
  "tables-too-many-tags":
    "The page has {tags} tags, more than {limit}, unlike an assessment table. Leave only the table in it, save it anew and try again",
  "tables-too-large":
    "The table has {rows} rows and {columns} columns, more than {limit} cells, unlike an assessment table. Delete rows and columns that are not needed",
  "tables-none":
    "No table (of two columns or more) was found. Check the file; a table that is a picture has to be one that can be edited",
  "tables-nested": "{count|table|tables} within cells left out. Move their text into the cells",
  "tables-continued":
    "{count|table|tables} directly following another with as many columns taken as its continuation; please check",
  "tables-tracked": "The file has tracked changes. It was read with all of them accepted; please check",
  "tables-hidden-sheets":
    "{count|hidden worksheet was|hidden worksheets were} not read. Unhide the ones that are needed",
  "tables-hidden":
    "{rows|hidden row|hidden rows} and {columns|hidden column|hidden columns} were not read. Unhide the ones that are needed",
  "tables-uncomputed":
    "{count|formula|formulas} without a computed result read as blank. Open the file in WPS or Excel, save it and try again",

  // A printed table
  "draft-empty": "The table is empty. Choose another, or copy the whole table",
  "draft-too-long":
    "The table has {rows} rows, more than {limit}: it is no assessment table. Delete what is not needed",
  "draft-too-much-text":
    "The table and the text around it hold {characters} characters, more than {limit}: it is no assessment table. Delete what is not needed",
  "draft-merges": "The merged cells in row {row} of the table are incomplete. Merge them again in Word or Excel",
  "draft-no-header":
    "No header was found. Let one row of the table say what each column holds (number, indicator, points, rule)",
  "draft-header-unknown":
    "No header was found: row {row} is most like one, but only “{#known}” are known of it, not “{#unknown}”. Give the columns usual names (contents, rule, points), leave out columns such as the units’ scores, and try again",
  "draft-no-rows": "There are no items below the header. Copy the whole table",
  "draft-no-text": "No column holds indicators or contents. Name one in the header as 考核内容 (contents)",
  "draft-one-column":
    "Apart from columns to fill in, the table has the column “{column}” only. Add one, such as 序号 (number)",
  "draft-no-points": "The table has neither points nor ratings. Add a column 分值 (points) with those of each item",
  "draft-listed": "This text has no table; its points were put into one. Compare it with the document",
  "draft-marks": "Each mark had a column; they were put into one column of points, the most of them. Check it",
  "draft-turned": "Items stood side by side in columns; the table was turned. Compare each with the document",
  "draft-weights": "Points are printed as weights that come to 1; they were turned into points out of 100. Check them",
  "draft-units-left": "The units of the table were left out (workbooks have them from the list of units): {#units}",
  "draft-ragged": "Rows {rows} have fewer cells than others; the rest was taken as blank. Compare with the document",
  "draft-second-table": "Another table seems to begin in row {row}; it was not read. Draft it by itself",
  "draft-text-left": "Text of the table went into no item and counts for nothing. Add what is missing: {#texts}",
  "draft-parts-joined": "“{name}” may be several items and was taken as one. Part them if so: {#texts}",
  "draft-document-fault":
    "The table is at fault and was kept as printed, with this note in the rubric: “{fault}”. Ask who issued it, or correct what was misread",
  "draft-doubt":
    "Something may have been misread; compare with the table: {fault}. If it is printed so, ask who issued it",
  "draft-sum-not-100":
    "The points of all items come to {actual}, not to 100: something may have been misread. Compare each row",
  "draft-sum-guessed": "Rows were taken as sums by their numbers, not as items. Check them: {#rows}",
  "draft-title-missing": "No title was found; “{title}” stands for it. Write the title of the document",
  "draft-id-made":
    "The file's name has more than letters and digits; the id “{id}” was made. To have another, add --id",
  "draft-column-guessed":
    "The header “{column}” is not known; the column was taken as “{#role}” by what it holds. Check it",
  "draft-note-veto":
    "A note tells of a veto that no row of the table is for; it became no item. Add one if needed: “{note}”",
  "draft-points-twice":
    "“{column}” holds points too; it is printed only. Points are those of “{used}”. Check which of them the rules mean",
  "draft-grades-unread": "Grades are printed that were not understood and left out. Add them: “{note}”",
  "draft-grades-part": "A part of what is printed on grades was not understood and left out. Add it: “{note}”",
  "draft-points-in-text": "The table has no column of points; they were taken from the texts. Check each",
  "draft-column-dropped": "Columns that were left out: {#columns} (worksheets have their own for entries and points)",
  "draft-heading-row": "Headings in rows of their own are printed in a column on the left: {#rows}",
  "draft-subtotal-row": "{count} rows of subtotals were left out (worksheets list their own)",
  "draft-header-repeated": "The header is repeated {count} times within the table; the first one was kept",

  // The tables that an office keeps of its own
  "table-official": "This is the built-in table “{title}”; it is chosen now",
  "table-made-own":
    "The file has the id “{id}” of a built-in table and other contents, so it was opened as a table of your own with the id “{own}”. Save it to a file",
  "table-replaced": "Your own table “{id}” was replaced by the one in the file (version {version})",
  "table-has-faults":
    "The table has {count} faults. No worksheets can be made of it before they are mended: press “Edit”",
  "version-not-raised":
    "This rubric has the id and version of the one in use ({id}, version {version}) but other contents, so that nobody could tell them apart. Raise the version; saving in the editor does so",
  "version-left":
    "The other rubric has no place for “{what}”. “{value}” was not taken over; the old entries still have it",
  "job-stopped": "Stopped",
  "draft-stopped": "Stopped; no table was drafted",
});
