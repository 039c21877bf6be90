import { problemsEnUS } from "./problems";
import { readingsEnUS } from "./readings";
import { resultsEnUS } from "./results";
import { collectEnUS } from "./collect";
import { exportEnUS } from "./export";
import { reviewEnUS } from "./review";
import { startEnUS } from "./start";
import type { Texts } from "./texts";

export const enUS: Texts = {
  language: "en-US",
  product: "Rubric Sheets",
  purpose: "Generates assessment worksheets, checks the entries, scores them and explains every score.",
  outsideExcel: "This page is not open in Excel. Open the pane from the Assessment group on Excel's Home tab.",
  notStarted: "The pane did not open. Close it and open it again; if that fails, show your IT staff the line below.",
  tabs: {
    label: "Steps",
    start: "Start",
    problems: "Check",
    results: "Score",
    readings: "Readings",
    review: "Review",
    collect: "Collect",
    export: "Export",
  },
  states: {
    unscored: { word: "Not scored", meaning: "No results have been written into the workbook yet." },
    latest: { word: "Up to date", meaning: "The results in the workbook agree with its entries." },
    stale: { word: "Out of date", meaning: "Entries or readings changed after scoring. See Review." },
    edited: {
      word: "Results edited",
      meaning: "Written results were changed. See Review.",
    },
    altered: { word: "Template altered", meaning: "Official texts, hidden marks or sheets changed. See Check." },
  },
  severities: { error: "Error", warning: "Warning", notice: "Notice" },
  layouts: { appendix: "Appendix: a sheet for each unit", matrix: "Matrix: a row for each unit" },
  tasks: {
    read: { busy: "Reading the workbook…", done: "The workbook has been read.", failed: "The workbook was not read." },
    make: {
      busy: "Making worksheets; many take a minute or two. Please do not edit meanwhile…",
      done: "The worksheets are ready.",
      failed: "No worksheets were made.",
    },
    score: {
      busy: "Scoring and writing…",
      done: "The results are in the workbook.",
      failed: "No results were written.",
    },
    switch: {
      busy: "Switching the reading…",
      done: "The reading is in sheet 说明. Score again.",
      failed: "The reading was not switched.",
    },
    restore: {
      busy: "Restoring results…",
      done: "The results of the last scoring are back.",
      failed: "The results were not restored.",
    },
    gather: {
      busy: "Reading the files…",
      done: "The files have been read. Please check the list.",
      failed: "The files were not read.",
    },
    collect: { busy: "Writing…", done: "Written. If there are results, score again.", failed: "Nothing was written." },
    export: { busy: "Exporting…", done: "Exported.", failed: "Nothing was exported." },
    draw: { busy: "Adding worksheets…", done: "The worksheets were added.", failed: "No worksheet was added." },
    check: {
      busy: "Checking the change…",
      done: "The change has been checked.",
      failed: "The change was not checked.",
    },
    fix: { busy: "Rewriting cells…", done: "Rewriting is done.", failed: "Nothing was rewritten." },
    unfix: { busy: "Undoing…", done: "Undoing is done.", failed: "Nothing was undone." },
    openTable: { busy: "Opening the rubric file…", done: "The rubric file is open.", failed: "It was not opened." },
    draft: { busy: "Reading the table…", done: "The table was read.", failed: "The table was not read." },
    select: { busy: "Selecting the cell…", done: "The cell is selected.", failed: "The cell was not selected." },
  },
  common: {
    readAgain: "Read again",
    copyDetails: "Copy details",
    copied: "Copied.",
    notCopied: "Not copied. Select the text and copy it by hand.",
    dismiss: "Dismiss",
    crashed: "The program failed. Copy the details for whoever maintains it. No data in the workbook are lost.",
    noBook: "There is no assessment in this workbook yet. Make one on Start.",
    notRead: "The workbook has not been read. Do as told above, then read again.",
    blank: "—",
    goTo: (place) => `Go to ${place}`,
    page: (from, to, all) => `${from}–${to} of ${all}`,
    previous: "Previous page",
    next: "Next page",
    state: "State of the results",
    loading: "Getting ready…",
    notLoaded: "This part could not be loaded. Please check the network and try again.",
    loadAgain: "Load again",
  },
  start: startEnUS,
  problems: problemsEnUS,
  results: resultsEnUS,
  readings: readingsEnUS,
  review: reviewEnUS,
  collect: collectEnUS,
  export: exportEnUS,
};
