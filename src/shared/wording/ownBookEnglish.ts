import type { ownBookIssuesChinese } from "./ownBookChinese";
import { translation, type Sentences } from "./table";

/** What is wrong or remarkable in a sheet of an office's own and in its map, in English. */
export const ownBookIssuesEnglish = translation<Sentences<typeof ownBookIssuesChinese>>()({
  "map-rubric-other":
    "The map is for the rubric “{found}”, not for “{expected}”. Use another map, or make one again with map",
  "map-sheet-missing":
    "The workbook does not have the sheet that the map names; it has {#known}. Rename the sheet, or correct “sheet” in the map",
  "map-item-unknown": "The rubric has no item “{item}”. Correct the map",
  "map-field-unknown": "The item has no field “{field}”; it has {#known}. Correct the map",
  "map-attribute-unknown": "There is no attribute “{attribute}”; there are {#known}. Correct the map",
  "map-item-twice": "One field of an item is mapped to two places ({first}, {second}). Delete one in the map",
  "map-column-twice": "This place is mapped to two fields (items {first} and {second}). Delete one in the map",
  "map-points-beside":
    "The item is mapped to its final points and to what they are worked out from. Keep one of them in the map",
  "map-header-lost":
    "The header here should be “{header}” but is “{now}”; elsewhere with this text: {#others}. Check the header, or make the map again with map",
  "map-header-moved": "The header “{header}” was at {from} and has moved here; it is read here",
  "map-maximum":
    "The header says {found|point|points}, the rubric {expected}. Check that it is the same item of the same year",
  "map-unit-twice": "The unit “{name}” stands at {first} already. Each unit has one line: delete or rename this one",
  "map-no-units": "No names of units begin here. Check “first” and “name” in the map",
  "map-lines-skipped": "These lines are no units and were not read: {#names}",
  "map-names-below":
    "There is no name at {blank}, so reading ended there; below stand “{name}” and perhaps more. To read them, delete the blank line, or say “last” in the map",
  "map-result-unknown": "The rubric has no “{what}”. Correct “results” in the map",
  "map-result-is-entry":
    "The result {what} has the same place as an entry or the names of the units, which it would overwrite. Correct “results” in the map",
  "map-result-twice": "Two results have one place ({first}, {second}). Correct “results” in the map",
  "map-result-moved":
    "Columns have moved, so it is not certain that the result {what} is still here; nothing was written. Make the map again with map",
  "map-nothing-found":
    "No header in a sheet of your own goes with the items of “{rubric}”. Check the rubric, or name the sheet with --sheet",
  "map-item-missing": "No column of this item was found. Add it to “entries” in the map; an item without one is blank",
  "map-item-rivals": "This is taken for item {item}, but may be item {#others}. Check it",
  "map-item-twins":
    "Item {item} is read here for now; the header of {#others} looks like it, too, and is not used. Check which is meant",
  "map-maximum-found":
    "The header says {found|point|points}, the rubric {expected}. Check that it is the same item of the same year; it cannot be scored before",
  "import-unit-missing":
    "The generated workbook does not have this unit. Check its name, or make the workbook again with it",
  "import-no-place": "The generated workbook has no place for this; it was not copied",
  "import-points":
    "The sheet has final points only, the generated workbook asks for what they are worked out from; they were not copied. score --map counts them as they are",
  "import-differs":
    "The generated workbook has “{there}” already, not “{value}”. Check it: make both the same or clear one",
  "import-other-rubric":
    "This workbook is of “{found}”, or of another version of the rubric. Use one made of the same rubric",
  "map-one-book": "With --map one workbook is read at a time. Leave this one out",
  "formulas-without-map": "The option “--replace-formulas” goes with “--map” and “-o”",
  "map-result-elsewhere":
    "The result {what} is to be written here, but the header at {other} looks like it; nothing was written. If columns have moved, make the map again with map; if it belongs here, list that column under “unmapped” in the map",
  "map-values-replaced": "{count|value|values} that stood in the places of results replaced by the results",
  "audit-differs": "Your formula comes to {theirs}, the scoring to {ours}",
  "audit-differs-for": "Your formula comes to {theirs}, the scoring to {ours}: {#reason}",
});
