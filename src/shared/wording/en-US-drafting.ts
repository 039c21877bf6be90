import type { IssueCode } from "./zh-CN";

/** What a user is told when a rubric is drafted from a printed table, in English. */
export const draftingEnglish = {
  // What is to be drafted, on the command line
  "draft-id": "“{id}” is no id: it has small letters and digits only, with hyphens between them, such as forestry-2024",
  "draft-id-missing":
    "The file’s name holds more than letters and digits, so no id can be made of it. Give one with --id, such as --id forestry-2024",
  "draft-table-missing": "The file holds {count} tables. Say which one with --table, such as --table 1",
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
  "tables-too-large":
    "The table has {rows} rows and {columns} columns, more than {limit} cells, unlike an assessment table. Delete rows and columns that are not needed",
  "tables-none":
    "No table (of two columns or more) was found. Check the file; a table that is a picture has to be one that can be edited",
  "tables-nested": "{count} table(s) within cells were not read. Move their text into the cells",
  "tables-continued":
    "{count} table(s) that directly follow another with as many columns were taken as its continuation; please check",
  "tables-tracked": "The file has tracked changes. It was read with all of them accepted; please check",
  "tables-hidden-sheets": "{count} hidden worksheet(s) were not read. Unhide the ones that are needed",
  "tables-hidden": "{rows} hidden row(s) and {columns} hidden column(s) were not read. Unhide the ones that are needed",
  "tables-uncomputed":
    "{count} formula(s) have no computed result and were read as blank. Open the file in WPS or Excel, save it and try again",

  // A printed table
  "draft-empty": "The table is empty. Choose another, or copy the whole table",
  "draft-merges": "The merged cells in row {row} of the table are incomplete. Merge them again in Word or Excel",
  "draft-no-header":
    "No header was found. Let one row of the table say what each column holds (number, indicator, points, rule)",
  "draft-no-rows": "There are no items below the header. Copy the whole table",
  "draft-no-text": "No column holds indicators or contents. Name one in the header as 考核内容 (contents)",
  "draft-one-column":
    "Apart from columns to fill in, the table has the column “{column}” only. Add one, such as 序号 (number)",
  "draft-no-points": "The table has neither points nor ratings. Add a column 分值 (points) with those of each item",
  "draft-ragged": "Rows {rows} have fewer cells than others; the rest was taken as blank. Compare with the document",
  "draft-second-table": "Another table seems to begin in row {row}; it was not read. Draft it by itself",
  "draft-document-fault":
    "The table is at fault and was kept as printed: {fault}. Ask who issued it, or correct what was misread",
  "draft-column-guessed":
    "The header “{column}” is not known; the column was taken as “{role}” by what it holds. Check it",
  "draft-note-veto":
    "A note tells of a veto that no row of the table is for; it became no item. Add one if needed: “{note}”",
  "draft-points-twice":
    "“{column}” holds points too; it is printed only. Points are those of “{used}”. Check which of them the rules mean",
  "draft-grades-unread": "Grades are printed that were not understood and left out. Add them: “{note}”",
  "draft-grades-part": "A part of what is printed on grades was not understood and left out. Add it: “{note}”",
  "draft-points-in-text": "The table has no column of points; they were taken from the texts. Check each",
  "draft-column-dropped": "Columns that were left out: {columns} (worksheets have their own for entries and points)",
  "draft-heading-row": "Headings in rows of their own are printed in a column on the left: {rows}",
  "draft-subtotal-row": "{count} rows of subtotals were left out (worksheets list their own)",
  "draft-header-repeated": "The header is repeated {count} times within the table; the first one was kept",
} as const satisfies Partial<Record<IssueCode, string>>;
