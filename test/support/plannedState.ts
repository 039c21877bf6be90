import { columnPoints } from "../../src/layout/sizes";
import type {
  CellPlan,
  CellStyle,
  ConditionPlan,
  PagePlan,
  SheetPlan,
  ValidationPlan,
  WorkbookPlan,
} from "../../src/layout/plan";
import { PLAIN_STYLE, type Edge, type HostStyle } from "../../src/preview/host/sheet/style";
import { boundingArea, isSeveralCells } from "../../src/workbook/areas";
import { joinedConditions } from "../../src/workbook/conditions";
import { dayOf, serialOf } from "../../src/workbook/dates";
import { BORDER_COLOR, FILLS, FONTS, fontSize, formatOf, LOOKS, MARGINS_MM, pageTexts } from "../../src/workbook/looks";
import { planCells } from "../../src/workbook/planCells";
import { rightsOf } from "../../src/workbook/rights";
import { validationRule, type ValidationRule } from "../../src/workbook/validationRule";
import type { bookState } from "./bookState";

/*
 * What there is to see of a workbook after a plan has been drawn into it: said once more, in Excel's words and cell by
 * cell, without the adapter that draws.
 */

type BookState = ReturnType<typeof bookState>;
type SheetState = BookState["sheets"][number];

/** To be compared with the `bookState` of the workbook. */
export function plannedState(plan: WorkbookPlan): BookState {
  const first = plan.sheets.find(({ visibility }) => visibility === "visible");
  return { active: first?.name ?? "", sheets: plan.sheets.map(sheetState) };
}

function sheetState(plan: SheetPlan): SheetState {
  const cells = planCells(plan);
  return {
    name: plan.name,
    visibility: plan.visibility === "visible" ? "Visible" : "VeryHidden",
    ...cellStates(cells),
    merges: plan.merges.filter(isSeveralCells),
    columnWidths: inOrder(plan.columnWidths).map(([column, width]) => [column, columnPoints(width)] as const),
    rowHeights: inOrder(plan.rowHeights),
    hiddenColumns: plan.hiddenColumns.toSorted((a, b) => a - b),
    hiddenRows: plan.hiddenRows.toSorted((a, b) => a - b),
    validations: plan.validations.map(validationState),
    conditions: joinedConditions(plan.conditions).map(conditionState),
    protection: plan.protected ? { password: null, options: protectionOptions(plan) } : null,
    freeze: plan.freeze !== null && plan.freeze.rows + plan.freeze.columns > 0 ? plan.freeze : null,
    filter: plan.filter ?? null,
    page: pageState(plan.page),
  };
}

function inOrder(sizes: ReadonlyMap<number, number>): (readonly [number, number])[] {
  return [...sizes].sort(([a], [b]) => a - b);
}

/** The cells in use, row by row: those that no plan speaks of are empty and plain. */
function cellStates(cells: readonly CellPlan[]): Pick<SheetState, "used" | "cells"> {
  const states = new Map(cells.map((cell) => [`${String(cell.row)},${String(cell.column)}`, cellState(cell)]));
  const used = boundingArea(cells.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 })));
  if (used === null) return { used, cells: [] };
  const rows = Array.from({ length: used.rows }, (_, row) =>
    Array.from({ length: used.columns }, (__, column) => {
      const state = states.get(`${String(used.row + row)},${String(used.column + column)}`);
      return state ?? { value: null, formula: null, ...PLAIN_STYLE };
    }),
  );
  return { used, cells: rows };
}

function cellState({ value, style }: CellPlan): SheetState["cells"][number][number] {
  const held = typeof value === "object" && value !== null ? serialOf(value.date, false) : value;
  return { value: held, formula: null, ...styleState(style) };
}

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const LINE: Edge = { color: `#${BORDER_COLOR}`, line: "Continuous" };

function styleState(style: CellStyle): HostStyle {
  const edge = style.border === true ? LINE : null;
  return {
    ...PLAIN_STYLE,
    numberFormat: formatOf(style) ?? "General",
    fontName: FONTS[style.font].name,
    fontSize: fontSize(style),
    bold: style.bold === true,
    fill: style.fill === undefined ? null : `#${FILLS[style.fill]}`,
    horizontal: style.align === undefined ? "General" : HORIZONTAL[style.align],
    vertical: style.verticalAlign === "top" ? "Top" : "Center",
    wrap: style.wrap === true,
    top: edge,
    bottom: edge,
    left: edge,
    right: edge,
    locked: style.unlocked !== true,
  };
}

function validationState(plan: ValidationPlan): SheetState["validations"][number] {
  const { area, prompt, error } = plan;
  const alert =
    error === undefined ? null : { title: error.title, message: error.text, style: "Stop", showAlert: true };
  return {
    areas: [area],
    rule: ruleState(validationRule(plan)),
    ignoreBlanks: true,
    prompt: prompt === undefined ? null : { title: prompt.title, message: prompt.text, showPrompt: true },
    errorAlert: alert,
  };
}

const OPERATORS = {
  between: "Between",
  lessThanOrEqual: "LessThanOrEqualTo",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
} as const;
const KINDS = { whole: "wholeNumber", decimal: "decimal", date: "date" } as const;

function ruleState(rule: ValidationRule): SheetState["validations"][number]["rule"] {
  switch (rule.type) {
    case "whole":
    case "decimal":
    case "date": {
      const bound = (value: number) => (rule.type === "date" ? (dayOf(value, false) ?? "") : value);
      const second = rule.second === undefined ? {} : { formula2: bound(rule.second) };
      return { [KINDS[rule.type]]: { operator: OPERATORS[rule.operator], formula1: bound(rule.first), ...second } };
    }
    case "options":
      return { list: { inCellDropDown: true, source: rule.list } };
    case "reference":
      return { list: { inCellDropDown: true, source: `=${rule.formula}` } };
    case "custom":
      return { custom: { formula: `=${rule.formula}` } };
  }
}

const UNDERLINES = { single: "Single", double: "Double" } as const;
const LINES = { thin: "Continuous", dashed: "Dash" } as const;

function conditionState({ area, formula, look }: ConditionPlan): SheetState["conditions"][number] {
  const { fill, font, border } = LOOKS[look];
  const sides = border === undefined ? [] : ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];
  const line = { color: `#${border?.color ?? ""}`, line: LINES[border?.line ?? "thin"] };
  return {
    id: "",
    areas: [area],
    formula: `=${formula}`,
    fill: `#${fill}`,
    bold: font?.bold ?? null,
    underline: font?.underline === undefined ? null : UNDERLINES[font.underline],
    fontColor: font?.color === undefined ? null : `#${font.color}`,
    borders: Object.fromEntries(sides.map((side) => [side, line])),
    stopIfTrue: false,
  };
}

/** Excel's options that no plan speaks of. */
const NEVER = { allowEditObjects: false, allowEditScenarios: false, selectionMode: "Normal" } as const;

function protectionOptions({ kind }: SheetPlan): Readonly<Record<string, boolean | string>> {
  const allowed = Object.entries(rightsOf(kind)).map(([right, given]) => {
    return [`allow${right.slice(0, 1).toUpperCase()}${right.slice(1)}`, given] as const;
  });
  return { ...NEVER, ...Object.fromEntries(allowed) };
}

const NO_EDGES = { centerHeader: "", leftFooter: "", centerFooter: "", rightFooter: "" };
const POINTS_PER_MILLIMETRE = 72 / 25.4;

function pageState(plan: PagePlan): SheetState["page"] {
  const margins = Object.entries(plan.margins ?? MARGINS_MM).map(([side, millimetres]) => {
    return [side, Math.round(millimetres * POINTS_PER_MILLIMETRE * 1000) / 1000] as const;
  });
  return {
    paperSize: "A4",
    orientation: plan.orientation === "landscape" ? "Landscape" : "Portrait",
    margins: Object.fromEntries(margins),
    ...pageEdges(plan),
    pageStarts: new Set(plan.pageStarts),
    centerHorizontally: plan.centerHorizontally === true,
    printArea: plan.printArea ?? null,
    titleRows: plan.repeatRows ?? null,
    titleColumns: plan.repeatColumns ?? null,
    zoom: plan.fitToWidth
      ? { scale: null, horizontalFitToPages: plan.pagesAcross ?? 1, verticalFitToPages: null }
      : { scale: 100, horizontalFitToPages: null, verticalFitToPages: null },
  };
}

function pageEdges(plan: PagePlan) {
  const { header, footer } = pageTexts(plan);
  if ("center" in footer) {
    const edges = { ...NO_EDGES, centerHeader: header, centerFooter: footer.center };
    return { ...edges, oddAndEven: false, oddPages: NO_EDGES, evenPages: NO_EDGES };
  }
  return {
    ...NO_EDGES,
    oddAndEven: true,
    oddPages: { ...NO_EDGES, centerHeader: header, rightFooter: footer.oddRight },
    evenPages: { ...NO_EDGES, centerHeader: header, leftFooter: footer.evenLeft },
  };
}
