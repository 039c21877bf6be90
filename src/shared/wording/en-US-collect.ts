import type { IssueCode } from "./zh-CN";

/** What a user is told when returned files are put together, taken over and saved, in English. */
export const collectEnglish = {
  // Several files as one
  "merge-conflict":
    "Two files differ: “{firstValue}” in {first}, “{secondValue}” in {second}. Neither was used; check and make them agree",
  "merge-other-rubric": "Not the same rubric: this file is {found}, {first} is {expected}. Handle them separately",
  "merge-readings":
    "The reading “{question}” differs: “{firstChoice}” in {first}, “{secondChoice}” in {second}. The former is used for now; make them agree and try again",
  "merge-period":
    "The assessment periods differ: {firstPeriod} in {first}, {secondPeriod} in {second}. Check that this is the right file",
  "merge-units-missing":
    "These units of the other files are not here: {names}. Check whether they were left out or deleted",
  "merge-units-added": "{count} unit(s) more than the earlier files: {names}",
  "merge-values-added": "{count} value(s) that the earlier files had left blank were filled in: {items}",
  "merge-lines-added": "The ledger has {count} line(s) more than the earlier files",

  // Files that come back
  "returned-twice": "Identical to “{other}”, so it was not collected again",
  "returned-stopped": "Stopped; {count} file(s) were not read",
  "collect-category":
    "The unit’s category differs: “{expected}” in this workbook, “{found}” in the file. The unit was not collected; check and correct it",
  "collect-place-unread":
    "The place of “{what}” in this workbook holds something unreadable, or the template was changed (see Check). It was not collected; correct that first",
  "collect-no-place":
    "This workbook has no place for “{what}”. It was not collected; check whether the self-assessment columns, the ledger or the evidence sheet are missing",
  "collect-closed-held":
    "Some of the ledger was not collected, so “ledger complete” was not either. Check, then fill it in",
  "collect-book-changed":
    "The workbook changed after the list was checked, so nothing was written. Read again and check the list once more",

  // Files that are saved
  "file-opened-instead":
    "This Excel cannot save files from the pane. The file was opened in a new window; save it there as “{name}”",
  "file-to-be-copied":
    "This Excel cannot save files from the pane. Copy the content under Export and save it as “{name}”",
  "file-cannot-be-saved":
    "This Excel cannot save {kind} files from the pane. Export an Excel workbook or worksheets instead, or use Excel on the web",
} as const satisfies Partial<Record<IssueCode, string>>;
