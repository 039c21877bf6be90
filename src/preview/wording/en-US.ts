import type { Texts } from "./texts";

export const enUS: Texts = {
  title: "Rubric Sheets Preview",
  banner: "A preview, not Excel",
  limits:
    "The task pane is the add-in itself; the grid stands in for Excel: no formulas are calculated, nothing can be undone. Save before you close the page.",
  toolbar: {
    label: "Workbook",
    open: "Open .xlsx",
    save: "Save .xlsx",
    sample: "Sample data",
    blank: "New",
    busy: "Working…",
  },
  replace: {
    title: "Replace this workbook?",
    text: "It is not empty, and what has not been saved will be lost.",
    yes: "Replace",
    no: "Cancel",
  },
  lines: {
    label: "Rows and columns",
    insertRows: "Insert rows above",
    insertColumns: "Insert columns to the left",
    deleteRows: "Delete the selected rows",
    deleteColumns: "Delete the selected columns",
  },
  sheets: {
    label: "Worksheets",
    menu: "Worksheet actions",
    add: "New worksheet",
    rename: "Rename",
    remove: "Delete",
    left: "Move left",
    right: "Move right",
    newName: "Name of the worksheet",
  },
  grid: {
    workbook: "Worksheet",
    sheet: (name) => `Worksheet ${name}`,
    cell: (address, text) => (text === "" ? `${address} empty` : `${address} ${text}`),
    choices: "Choices",
    nameBox: "Name box",
    noSuchCell: "There is no such cell. Write B3 or 汇总!B3",
    formulaBar: "Formula bar",
    help: "Arrow keys move, typing fills in, F2 edits, Alt+↓ opens a list, F6 leaves the grid.",
  },
  answer: { title: "Note", correct: "Correct it", giveUp: "Give up", ok: "OK", cancel: "Cancel" },
  pane: { title: "Rubric Sheets task pane", width: "Width of the pane", pixels: (width) => `${String(width)} pixels` },
};
