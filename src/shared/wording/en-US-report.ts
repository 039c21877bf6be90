import type { IssueCode } from "./zh-CN";

/** What a user is told when the official appendix is made, in English. */
export const reportEnglish = {
  "report-no-units": "There are no units to export. Fill in data first",
  "report-unit-unknown": "There is no unit “{name}”. Known: {known}",
  "report-provisional":
    "Some units are incomplete or have errors, so the exported tables are marked provisional. Complete them and export again before issuing",
  "report-confidential":
    "The public version leaves out {what} ({clause}). Export the internal version if they are needed",
  "report-stopped": "Stopped; no file was saved",
  "report-sheet-renamed": "The worksheet “{taken}” exists and was left as it is; the new one is called “{name}”",
  "report-extension": "The file extension should be {known}, but is “{extension}”",
  "report-option-not-used": "The option “{option}” cannot be used together with “{other}”. Remove one of them",
  "office-missing":
    "LibreOffice was not found, so no PDF can be made. Install it, or export .docx and save that as PDF in Word or WPS",
  "office-failed": "LibreOffice did not make the PDF ({detail}). Export .docx and save that as PDF in Word or WPS",
} as const satisfies Partial<Record<IssueCode, string>>;
