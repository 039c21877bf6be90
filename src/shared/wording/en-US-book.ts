import type { IssueCode } from "./zh-CN";

/** What a user is told of a workbook: its file, its sheets, and the results in it, in English. */
export const bookEnglish = {
  // A workbook file
  "file-lock":
    "This is a temporary file made while a workbook is open, not the workbook. Use the workbook itself (save and close it first)",
  "file-empty": "The file is empty. Get it again",
  "file-too-large":
    "The file is too large ({size} MB, at most {limit} MB). Delete needless pictures and worksheets and try again",
  "file-old-format": "The file has an old format (such as .xls or .et). Open it in WPS or Excel and save it as .xlsx",
  "file-encrypted": "The file needs a password to open. Open it in WPS or Excel, remove the password and save",
  "file-not-xlsx":
    "Not an .xlsx workbook (renaming does not convert a file). Open it in WPS or Excel and save it as .xlsx",
  "file-truncated": "The file is incomplete (perhaps not fully downloaded or copied). Get it again",
  "file-damaged":
    "The file is damaged ({part}). Open it in WPS or Excel and save it as .xlsx, or get it again if it does not open",
  "file-part-missing":
    "The file lacks a part ({part}). Open it in WPS or Excel and save it as .xlsx, or get it again if it does not open",
  "file-too-many-parts":
    "The file consists of {count} parts (at most {limit}), unlike a normal workbook. Check where it comes from",
  "file-unpacks-too-large":
    "The file unpacks to {size} MB (at most {limit} MB), unlike a normal workbook. Check where it comes from",
  "file-macros": "This is a workbook with macros (.xlsm). Open it in WPS or Excel and save it as .xlsx",
  "file-binary": "This is a binary workbook (.xlsb). Open it in WPS or Excel and save it as .xlsx",
  "file-not-workbook":
    "Not an Excel workbook (perhaps a document, slides, .ods or an archive). Open the table in WPS or Excel and save it as .xlsx",
  "file-encoding":
    "The workbook is encoded as {encoding} inside and cannot be written. Open it in WPS or Excel, save it as .xlsx and try again",
  "sheet-too-large":
    "There is content in row {row}, column {column}, beyond what can be read ({rows} rows, {columns} columns). Delete the needless rows and columns",
  "cell-merged-away": "The cell is merged into {range}, so the result has no place. Unmerge it",
  "cell-shares-formula":
    "The cell’s formula is shared with other cells in {range}, which writing would break. Clear the cell in WPS or Excel, save and try again",
  "cell-in-array-formula":
    "The cell belongs to an array formula or data table in {range}, which cannot be changed in part. Clear the formulas of the whole range in WPS or Excel, save and try again",

  // Sheets of a workbook
  "too-many-sheets":
    "The form layout has a worksheet for each unit, at most {limit} units; there are {count}. Use the matrix layout instead",
  "text-too-long": "The text has {length} characters, more than an Excel cell can hold ({limit}). Shorten it",
  "not-in-template":
    "The template has no place for “{what}”, so the value was not written to the workbook. Check the data",
  "no-template-sheets":
    "Not a rubric workbook of this program: no marked worksheet was found. Fill in a template made by this program",
  "template-version":
    "The worksheet was made with layout {found}; this program knows only layout {known}. Use the program’s version that made it, or make the template anew",
  "template-of-other-rubric":
    "The worksheet belongs to another rubric ({found}); this workbook is {expected}. It was not read; move it to a file of its own",
  "rubric-not-known":
    "This program does not have the rubric {rubric} and the workbook holds no copy. Ask the issuer for the template again",
  "rubric-copy-damaged":
    "The copy of the rubric in the workbook is damaged ({detail}). Ask the issuer for the template again",
  "rubric-copy-differs":
    "The rubric in the workbook differs from this program’s rubric of the same version. The program’s is used; check where the workbook comes from",
  "rubric-other-version":
    "The workbook was made with version {found} of the rubric; this program has version {known}. Version {found} is used",
  "metadata-missing":
    "The hidden worksheet _rubric is missing, so the marks of each worksheet were used. Readings are those of the notes sheet, or the defaults where there is none",
  "metadata-damaged":
    "“{what}” in the hidden worksheet _rubric cannot be read and was not used. Check that the readings and units are complete",
  "template-sheet-missing":
    "The worksheet “{name}” is missing and its data was not read. Check whether it was deleted by mistake",
  "template-marker-missing":
    "The template was changed: the worksheet’s hidden first row or column is gone, so it cannot be recognised and was not read. Restore it, or fill in a new template",
  "template-sheet-twice": "Same as the worksheet “{other}” (perhaps a copy). Neither was read; delete one",
  "template-marker-twice":
    "The worksheet has two template marks (perhaps whole sheets were pasted together) and was not read. Use the original worksheet",
  "template-key-missing":
    "The template was changed: the {axis} of “{what}” was not found and its data was not read. Restore it, or fill in a new template",
  "template-key-twice":
    "The template was changed: the {axis} of “{what}” occurs twice and its data was not read. Delete the extra one",
  "template-text-changed": "The template was changed: “{found}” should be “{expected}”. Change it back",
  "template-unit-changed":
    "The template was changed: this is the data of the unit “{expected}”, but the name is now “{found}”. It was not read; change it back or make the template anew",
  "row-without-key":
    "This row is not one of the template’s (perhaps it was inserted), so “{text}” in it was not read. To add units, make the template anew",
  "unit-row-missing":
    "The row of the unit “{name}” was not found and not read. Check whether it was deleted by mistake",
  "value-normalised": "“{found}” was read as “{value}”. Better write it in the standard way",
  "value-from-formula": "The cell holds a formula, read as its result “{value}”. Better replace it by the value",
  "value-not-computed":
    "The formula in the cell was saved without a result. Open the file in WPS or Excel, save it and try again",
  "value-is-error": "The cell holds the error value {value} and was not read. Correct it",
  "rate-below-one": "“{label}” is {value}. If {percent}% is meant, enter {percent}",
  "reading-blank": "No choice was made for the reading “{question}”, so the default “{choice}” is used",
  "line-unit-unknown": "The unit “{name}” is not on the list, so this line was not read. Choose from the list",
  "line-item-unknown": "The rubric has no item “{item}”, so this line was not read. Choose from the list",
  "line-side-unknown": "Should be 审核 (verified) or 自评 (self-assessed), but is “{found}”, so this line was not read",
  "result-has-no-place":
    "There is nowhere to write the results of the unit “{name}”: it has no row in {where}. Make the template anew",

  // Results in a workbook
  "result-edited": "A result was changed: scoring wrote “{from}”, it is now “{to}”. Score again",
  "results-stale": "The results are out of date: data changed after scoring on {time}. Score again",
  "review-outdated":
    "Data changed again after the review, so nothing was written. Read again and look over the changing results once more",
  "reading-has-no-cell":
    "The cell of the reading “{question}” was not found in the notes sheet, so nothing was changed. Restore the notes sheet first",

  // Making sheets in a workbook that is open
  "sheet-name-taken":
    "The worksheet “{name}” exists and will not be overwritten. Rename it or move it to another workbook first",
} as const satisfies Partial<Record<IssueCode, string>>;
