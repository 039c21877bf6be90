import type { IssueCode } from "./zh-CN";

/** What a user is told in the preview, where the workbook is open without Excel, in English. */
export const previewEnglish = {
  "preview-locked": "The cell is locked and cannot be changed. Fill in the unlocked entry cells",
  "preview-not-valid": "{title}: {message}",
  "preview-doubtful": "{title}: {message}",
  "preview-entry":
    "This cannot be entered (an incomplete formula, or more than 32767 characters). Correct it and try again",
  "preview-beyond": "The content goes beyond the worksheet’s rows or columns. Choose another place",
  "preview-merged": "There are merged cells here and content would be lost. Choose another place or fill in one by one",
  "preview-lines-locked": "The worksheet is protected; rows and columns cannot be inserted or deleted here",
  "preview-lines-full": "There is content at the end of the worksheet, which inserting would push out. Clear it first",
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
    "The preview does not keep these, and a file saved from here lacks them: {parts}. The original file is unaffected",
} as const satisfies Partial<Record<IssueCode, string>>;
