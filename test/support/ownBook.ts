/* A workbook that somebody has made by hand: more than any plan says. */
import { HostBook } from "../../src/preview/host/book/book";
import type { HostCell } from "../../src/preview/host/sheet/cells";
import { styleWith } from "../../src/preview/host/sheet/style";

const CELLS: readonly Partial<HostCell>[] = [
  { value: "文字" },
  { value: "=文字" },
  { value: "#N/A" },
  { value: "第一行\n第二行 _x000D_ 铃\u0007" },
  { value: 0.1 + 0.2 },
  { value: -1e21 },
  { value: true },
  { value: { error: "#DIV/0!" } },
  { value: 3, formula: "=E1*10" },
  { value: "甲&乙", formula: '="甲"&"&乙"' },
  { value: "", formula: '=""' },
  { value: false, formula: "=A1=B1" },
  { value: { error: "#DIV/0!" }, formula: "=1/0" },
  { value: { error: "#NAME?" }, formula: "=我的函数(A1)" },
  { value: null, formula: "=SUM('备 (注)'!A1:A3)" },
  { value: 45_413, style: styleWith({ numberFormat: "yyyy/m/d" }) },
  { value: 45_413.354166666664, style: styleWith({ numberFormat: "yyyy-mm-dd h:mm" }) },
  { value: 45_414, formula: "=P1+1", style: styleWith({ numberFormat: 'yyyy"年"m"月"d"日"' }) },
  { value: 0.85, style: styleWith({ numberFormat: "0.0%", locked: false, formulaHidden: true }) },
  { value: "样", style: styleWith({ fontName: "仿宋_GB2312", fontSize: 15.5, bold: true, italic: true }) },
  { value: "式", style: styleWith({ fontColor: "#C00000", underline: "DoubleAccountant", fill: "#FFFF00" }) },
  { value: "对齐", style: styleWith({ horizontal: "CenterAcrossSelection", vertical: "Justify", wrap: true }) },
  {
    value: "线",
    style: styleWith({
      top: { color: "#FF0000", line: "Double" },
      bottom: { color: "#000000", line: "Continuous", weight: "Thick" },
      left: { color: "#000000", line: "DashDot", weight: "Medium" },
      right: { color: "#000000", line: "Dot" },
    }),
  },
  { style: styleWith({ fill: "#00FF00" }) },
];

/** An area of cells, by default one. */
export const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
const alert = (style: string, showAlert = true) => ({ title: "错误", message: "请\n改正", style, showAlert });
/** What a cell says when it is chosen. */
export const prompt = { title: "提示", message: "填“是”或“否”，\n见_x000A_说明", showPrompt: true };
const RULES = [
  { wholeNumber: { operator: "Between", formula1: 1, formula2: 9 } },
  { decimal: { operator: "LessThanOrEqualTo", formula1: 7.5 } },
  { decimal: { operator: "GreaterThan", formula1: "=$E$1" } },
  { textLength: { operator: "NotEqualTo", formula1: 3 } },
  { date: { operator: "NotBetween", formula1: "2020-01-01", formula2: "=TODAY()" } },
  { time: { operator: "LessThan", formula1: "=0.5" } },
  { list: { inCellDropDown: true, source: '是,否,"待定"' } },
  { list: { inCellDropDown: true, source: "='备 (注)'!$A$1:$A$3" } },
  { custom: { formula: "=LEN(A1)<5" } },
] as const;

/** The workbook, made anew. */
export function ownBook(): HostBook {
  const book = new HostBook("我的表");
  const sheet = book.activeSheet;
  for (const [column, cell] of CELLS.entries()) sheet.cells.put(0, column, cell);
  sheet.merges = [area(2, 0, 2, 3)];
  sheet.columnWidths.set(0, 100.5).set(3, 30);
  sheet.rowHeights.set(0, 33.75).set(40, 20);
  sheet.hiddenColumns.add(3).add(5);
  sheet.hiddenRows.add(40).add(41);
  sheet.validations = RULES.map((rule, index) => ({
    areas: [area(10 + index, 0, 1, 2), area(10 + index, 4)],
    rule,
    ignoreBlanks: index % 2 === 0,
    prompt: index === 0 ? prompt : null,
    errorAlert: index === 1 ? alert("Warning") : index === 2 ? alert("Stop", false) : null,
  }));
  sheet.conditions = [
    {
      id: "{C2}",
      areas: [area(10, 0, 5, 1), area(20, 2)],
      formula: '=AND($A10<>"",$E$1>0)',
      fill: "#FFE08A",
      bold: true,
      underline: "Double",
      fontColor: "#7A0000",
      borders: { EdgeTop: { line: "Dash", color: "#9C5700" }, EdgeLeft: { line: "Continuous", color: "#000000" } },
      stopIfTrue: true,
    },
    {
      id: "{C1}",
      areas: [area(10, 0)],
      formula: "=A10>1",
      fill: null,
      bold: null,
      underline: null,
      fontColor: "#FF0000",
      borders: {},
      stopIfTrue: false,
    },
  ];
  sheet.freeze = { rows: 1, columns: 2 };
  Object.assign(sheet.page, {
    orientation: "Landscape",
    paperSize: "A3",
    zoom: { scale: 85, horizontalFitToPages: null, verticalFitToPages: null },
    centerHorizontally: true,
    margins: { top: 28.346, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
    printArea: area(0, 0, 30, 24),
    titleRows: [0, 1],
    titleColumns: [0, 0],
    centerHeader: "机密 && 内部",
    leftFooter: '&"宋体,常规"&14甲&&乙',
    centerFooter: "第 &P 页",
    rightFooter: "&D",
    pageStarts: new Set([10, 20]),
  });
  const notes = book.add("备 (注)");
  notes.cells.put(0, 0, { value: "甲" });
  notes.visibility = "Hidden";
  const { page } = book.add("结果,a");
  page.titleRows = [0, 0];
  page.oddAndEven = true;
  Object.assign(page.oddPages, { centerHeader: "单", rightFooter: "— &P —" });
  Object.assign(page.evenPages, { leftFooter: "— &P —" });
  book.add("_密").visibility = "VeryHidden";
  return book;
}
