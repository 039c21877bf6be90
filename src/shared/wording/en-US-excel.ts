import type { IssueCode } from "./zh-CN";

/** What a user is told of a workbook that is open in Excel, in English. */
export const excelEnglish = {
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
    "The workbook’s structure is protected, so no worksheet can be added. Turn off Protect Workbook under Review and try again",
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
} as const satisfies Partial<Record<IssueCode, string>>;
