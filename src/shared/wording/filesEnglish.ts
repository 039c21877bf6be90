import type { fileIssuesChinese } from "./filesChinese";
import { translation, type Sentences } from "./table";

/** What is wrong or remarkable in files, workbooks and calls of the command line, in English. */
export const fileIssuesEnglish = translation<Sentences<typeof fileIssuesChinese>>()({
  // JSON and schema
  "json-syntax": "Not valid JSON (line {line}, column {column}: {#detail}). Check that the file is complete",
  "json-duplicate-key": "The key “{key}” occurs twice (line {line}). Remove one",
  "json-too-deep": "Lists and objects are nested more than {limit} deep, unlike entries. Check the file",
  schema: "{#detail}",

  // Files and the command line
  "command-missing": "No command was given",
  "command-unknown": "There is no command “{command}”",
  "option-unknown": "This command has no option “{option}”",
  "option-without-value": "{what} is missing after the option “{option}”",
  "option-takes-no-value": "The option “{option}” takes no value",
  "option-twice": "The option “{option}” can be given only once",
  "option-missing": "The option “{option}” with {what} is missing",
  "fields-without-format": "The option “--fields” goes with “--format csv” or “--format ndjson”",
  "field-unknown": "There is no field “{field}”. There are: {#known}",
  "option-value": "The option “{option}” should be one of {#known}, but is “{value}”",
  "argument-missing": "{what} is missing",
  "argument-extra": "“{argument}” is too much. Remove it (put names with spaces in quotes)",
  "lines-without-rubric":
    "Nothing says which rubric the entries are about. Put a line with “rubric” and its id in an object before all others, or add --rubric and the id",
  "lines-with-units":
    "The first line has no “units”: they follow, one a line. Where all is one document, name the file .json",
  "inputs-mixed": "Use one .json (.ndjson) file or several .xlsx workbooks at a time. Handle them separately",
  "input-twice": "This file was given twice. Remove one",
  "file-missing": "The file was not found. Check the path",
  "file-is-folder": "This is a folder. Give the path of a file",
  "file-unreadable": "Cannot be read ({detail}). Check the file’s permissions and whether another program is using it",
  "file-not-text": "Not a text file, or of unknown encoding. Save it as UTF-8",
  "rubric-handed-in":
    "This is a rubric file, neither entries nor results. In the pane use “Open a rubric file…”, on the command line --rubric",
  "entries-handed-in":
    "These are entries, neither a rubric nor results. In the pane use “Choose a data file…”, on the command line validate, score or fill",
  "results-handed-in":
    "These are results, neither entries nor a rubric. Use the entries that were scored; fill takes results behind --results",
  "file-type": "This kind of file is not supported. Possible: {#known}",
  "file-exists":
    "There is a file of this name, which is not replaced. Choose another name, or add --force to replace it",
  "file-is-input": "This file is read, so it is not replaced. Choose another name, or add --force to write over it",
  "folder-missing": "There is no folder “{folder}”. Make it first or choose another place",
  "file-not-written":
    "Cannot be written ({detail}); the existing file is unchanged. Check disk space and permissions, or choose another place",
  "output-failed": "The results could not be output ({detail}). Check disk space",
  "rubric-unsound": "The data of the rubric “{rubric}” is faulty and cannot be used. Tell the maintainers",
  "rubric-id-official": "The id “{id}” is a built-in rubric’s, but the contents differ. Give this rubric another id",
  "rubric-file-hint": "Where the entries are about a rubric of your own, add --rubric and its file",
  "nothing-written": "The data has errors, so no file was written. Correct them and try again",

  // A workbook file
  "file-lock":
    "This is a temporary file made while a workbook is open, not the workbook. Use the workbook itself (save and close it first)",
  "file-dropped-nowhere":
    "“{file}” was not opened: no files are taken here. Drop returned workbooks on Collect; for your own table choose “Draft from your table” on Start first",
  "files-dropped": "One file is opened at a time; {count} were dropped. Drop a single one",
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
  "file-part-too-complex":
    "A part of the file ({part}) has {#what} beyond {limit}, unlike a normal file. Check where it comes from, or open it in WPS or Excel and save it anew",
  "file-too-many-elements":
    "The file has too many {#what}: more than {limit} elements of all kinds (up to {part}), unlike a normal table. Delete what is not needed in WPS or Excel and save it anew",
  "file-macros": "This is a workbook with macros (.xlsm). Open it in WPS or Excel and save it as .xlsx",
  "file-sheet-names-twice":
    "Two worksheets are called “{name}” and cannot be told apart. Open the workbook in WPS or Excel, rename one and save",
  "file-signature-ends":
    "The workbook has a digital signature, which no longer holds after writing. Sign it again if needed",
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
  "too-many-units":
    "A workbook holds at most {most} units; there are {count}. Divide them, such as by category or region",
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
  "template-unit-missing":
    "unit “{name}” is on the list, but its sheet is gone and it was not scored. Put it back or, if it is no longer assessed, make a new workbook",
  "template-marker-missing":
    "The template was changed: the worksheet’s hidden first row or column is gone, so it cannot be recognised and was not read. Restore it, or fill in a new template",
  "template-sheet-twice": "Same as the worksheet “{other}” (perhaps a copy). Neither was read; delete one",
  "template-marker-twice":
    "The worksheet has two template marks (perhaps whole sheets were pasted together) and was not read. Use the original worksheet",
  "template-key-missing":
    "The template was changed: the {#axis} of “{what}” was not found and its data was not read. Restore it, or fill in a new template",
  "template-key-twice":
    "The template was changed: the {#axis} of “{what}” occurs twice and its data was not read. Delete the extra one",
  "template-text-changed": "The template was changed: “{found}” should be “{expected}”. Change it back",
  "template-unit-changed":
    "The template was changed: this is the data of the unit “{expected}”, but the name is now “{found}”. It was not read; change it back or make the template anew",
  "row-without-key":
    "This row is not one of the template’s (perhaps it was inserted), so “{text}” in it was not read. To add units, make the template anew",
  "unit-row-missing":
    "The row of the unit “{name}” was not found and not read. Check whether it was deleted by mistake",
  "value-normalised": "“{found}” was read as “{value}”. Better write it in the standard way",
  "date-stored-as-text": "The date “{found}” is stored as text and read as {value}. Make it a date",
  "value-stored-as-text": "The number “{found}” is stored as text and read as {value}. Make it a number",
  "value-from-percent": "The cell has a percent format and shows {found}, which is read as {value}",
  "value-shown-otherwise": "The cell shows “{shown}”, but the number in it is {value}. {value} is read; check it",
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
    "There is nowhere to write the results of the unit “{name}”: it has no row in {#where}. Make the template anew",

  // Results in a workbook
  "result-edited": "A result was changed: scoring wrote “{#from}”, it is now “{#to}”. Score again",
  "results-stale": "The results are out of date: data changed after scoring on {time}. Score again",
  "review-outdated":
    "Data changed again after the review, so nothing was written. Read again and look over the changing results once more",
  "reading-has-no-cell":
    "The cell of the reading “{question}” was not found in the notes sheet, so nothing was changed. Restore the notes sheet first",

  // Making sheets in a workbook that is open
  "sheet-name-taken":
    "The worksheet “{name}” exists and will not be overwritten. Rename it or move it to another workbook first",

  // Suggested fixes
  "fix-overtaken": "The cell is now “{#now}”, no longer “{#expected}”. It was left as it is; check it",

  // Taking back what was written
  "undo-overtaken":
    "Changed since it was written: it is now “{#now}” and was left so (before, it was “{#was}”). Check it",
  "undo-place-gone":
    "Rows or columns of the worksheet were moved away or deleted: {count|cell was|cells were} not taken back",
  "undo-sheet-gone": "The worksheet “{sheet}” is gone: {count|cell|cells} of it could not be taken back",
  "undo-sheet-renamed":
    "The worksheet “{name}” that was made is not there (renamed or deleted). Nothing was taken back; name it as before and try again, or delete the worksheets yourself",
  "undo-too-large":
    "More than {most} cells were written, which cannot be taken back, nor can what was done before. Keep a copy of the workbook where you may need one",
  "undo-filled-in":
    "Something was entered or changed since the worksheet was made. Nothing was taken back, so that it is not lost; delete the worksheets yourself if they are not needed",

  // Several files as one
  "merge-conflict":
    "Two files differ: “{firstValue}” in {#first}, “{secondValue}” in {second}. Neither was used; check and make them agree",
  "merge-other-rubric": "Not the same rubric: this file is {found}, {#first} is {expected}. Handle them separately",
  "merge-readings":
    "The reading “{question}” differs: “{firstChoice}” in {#first}, “{secondChoice}” in {second}. The former is used for now; make them agree and try again",
  "merge-period":
    "The assessment periods differ: {firstPeriod} in {#first}, {secondPeriod} in {second}. Check that this is the right file",
  "merge-units-missing":
    "These units of the other files are not here: {#names}. Check whether they were left out or deleted",
  "merge-units-added": "{count|unit|units} more than the earlier files: {#names}",
  "merge-values-added": "{count|value|values} that the earlier files had left blank now filled in: {#items}",
  "merge-lines-added": "The ledger has {count|line|lines} more than the earlier files",

  // Files that come back
  "returned-twice": "Identical to “{other}”, so it was not collected again",
  "returned-stopped": "Stopped; {count|file was|files were} not read",
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
    "This Excel cannot save {#kind} files from the pane. Export an Excel workbook or worksheets instead, or use Excel on the web",

  // Official tables
  "report-no-units": "There are no units to export. Fill in data first",
  "report-unit-unknown": "There is no unit “{name}”. Known: {#known}",
  "report-provisional":
    "Some units are incomplete or have errors: their tables and the table for all units are marked provisional. Complete them and export again before issuing",
  "report-standings-open":
    "Other units are incomplete or have errors: the points in the exported tables are final, ranks and grades by quota may change and are marked undecided",
  "report-results-together":
    "The grades of all units are in one file, and the document keeps grades internal ({clause}). To tell units, export a file for each",
  "report-confidential":
    "The public version leaves out {#what} ({clause}). Export the internal version if they are needed",
  "report-stopped": "Stopped; no file was saved",
  "report-sheet-renamed": "The worksheet “{taken}” exists and was left as it is; the new one is called “{name}”",
  "report-extension": "The file extension should be {#known}, but is “{extension}”",
  "report-option-not-used": "The option “{option}” cannot be used together with “{other}”. Remove one of them",
  "office-missing":
    "LibreOffice was not found, so no PDF can be made. Install it, or export .docx and save that as PDF in Word or WPS",
  "office-failed": "LibreOffice did not make the PDF ({detail}). Export .docx and save that as PDF in Word or WPS",

  // A workbook that is open in Excel
  "excel-editing": "A cell is being edited, so Excel cannot work. Press Enter or Esc and try again",
  "excel-denied":
    "Excel refused (the workbook or worksheet is protected or read-only). Unprotect it under Review and try again",
  "excel-too-much": "Too much data for Excel at once. Use fewer units or split the workbook, then try again",
  "excel-gone": "A worksheet or cell was deleted or renamed meanwhile. Read again and retry",
  "excel-too-old":
    "This version of Excel lacks what is needed. Upgrade Excel (Microsoft 365, or 2021 or later), or work on the .xlsx file",
  "excel-busy": "Excel is busy or somebody else is editing. Try again in a moment",
  "excel-failed":
    "Excel could not finish ({code} {where}). Try again in a moment; if it keeps happening, tell the maintainers",
  "excel-sheet-exists":
    "The worksheet “{sheet}” exists and was left as it is. Rename or delete it, or choose to replace it",
  "excel-structure-protected":
    "The workbook’s structure is protected, so no worksheet can be added or taken away. Turn off Protect Workbook under Review and try again",
  "excel-password":
    "The worksheet is protected by a password and cannot be written. Unprotect it under Review and try again",
  "excel-not-taken":
    "The cell did not take the value (it may be merged, or another program changed it). The results were taken back; check and try again",
  "excel-half-drawn":
    "Making the sheets was interrupted. The worksheet “{sheet}” is a remnant; delete it and try again",
  "excel-half-written":
    "Writing was interrupted. Some results may already be in the worksheet “{sheet}”. Undo, or finish editing and score again",
  "excel-left-unprotected":
    "The protection of the worksheet “{sheet}” was not restored. Protect it again under Review (without a password)",
  "excel-old-left": "The former worksheet “{sheet}” was not deleted (it may have been renamed). Delete it by hand",
  "excel-page-setup":
    "The page setup was not finished ({code}; perhaps no printer is installed). Set paper, orientation and title rows before printing",

  // The preview, where a workbook is open without Excel
  "preview-locked": "The cell is locked and cannot be changed. Fill in the unlocked entry cells",
  "preview-not-valid": "{#title}: {#message}",
  "preview-doubtful": "{#title}: {#message}",
  "preview-entry":
    "This cannot be entered (an incomplete formula, or more than 32767 characters). Correct it and try again",
  "preview-too-large":
    "Whole rows or columns, or more than 5 million cells, cannot be pasted at once. Paste them in parts",
  "preview-beyond": "The content goes beyond the worksheet’s rows or columns. Choose another place",
  "preview-merged": "There are merged cells here and content would be lost. Choose another place or fill in one by one",
  "preview-lines-locked": "The worksheet is protected; rows and columns cannot be inserted or deleted here",
  "preview-lines-full": "There is content at the end of the worksheet, which inserting would push out. Clear it first",
  "preview-sizes-locked": "The worksheet is protected; heights and widths cannot be changed",
  "preview-fill-locked": "{count|locked cell was|locked cells were} passed over and not changed",
  "preview-clipboard":
    "The browser does not let the page use the clipboard. Use the keys: Ctrl+C copies, Ctrl+X cuts, Ctrl+V pastes",
  "preview-circular":
    "{count|formula needs its own result and was|formulas need their own results and were} not calculated. Change it",
  "preview-not-computed":
    "{count|formula was|formulas were} not calculated again: there are functions or names that the preview does not know. What stood there is still shown, with a triangle in the corner. Open the workbook in Excel or WPS to calculate it",
  "preview-structure": "The workbook’s structure is protected; worksheets cannot be added, deleted, moved or renamed",
  "preview-sheet-name":
    "“{name}” cannot be a worksheet’s name: 1 to 31 characters, without : \\ / ? * [ ], no apostrophe at either end, and not History",
  "preview-sheet-exists": "There is already a worksheet “{name}”. Choose another name",
  "preview-sheet-last": "A workbook needs at least one visible worksheet. Add one first",
  "preview-file-sheet-name":
    "The worksheet name “{name}” is used twice or not allowed in Excel. Open the file in WPS or Excel, rename it and save",
  "preview-file-no-sheets": "The file has no worksheets. Check the file",
  "preview-looks-unread":
    "The file’s formats cannot be read, so only its content was opened. Open it in WPS or Excel, save it as .xlsx and try again",
  "preview-lost":
    "The preview does not keep these, and a file saved from here lacks them: {#parts}. The original file is unaffected",
});
