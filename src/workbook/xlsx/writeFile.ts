import type { CellStyle, CellValue, SheetPlan, ValidationPlan, WorkbookPlan } from "../../layout/plan";
import { areaAddress } from "../address";
import { LOOKS } from "../looks";
import type { Codec } from "../../package/codec";
import { PackageEdit } from "../../package/edit";
import { openZip } from "../../package/zip";
import { at } from "../../shared/list";
import { PlannedCells, SharedTexts } from "./plannedCells";
import { WORKBOOKS } from "./workbookFile";
import { validationRule } from "../validationRule";
import { writeNative, type NativeCell, type NativeSheet, type NativeStyle, type NativeValidation } from "./native";
import {
  filterNames,
  printNames,
  writeColumns,
  writeHeaderFooter,
  writeMerges,
  writePage,
  writeProtection,
  writeRowBreaks,
} from "./sheetSetup";
import { DEFAULT_FONT, nativeLook, nativeStyle } from "./styles";
import { startZoom } from "./startView";
import { escapeText } from "./text";

/** A new .xlsx workbook after the plan. A plan that Excel could not open is the layout's fault and throws. */
export async function createXlsx(plan: WorkbookPlan, codec?: Codec): Promise<Uint8Array> {
  const styleOf = sharedStyles();
  const cells = plan.sheets.map((sheet) => new PlannedCells(sheet));
  const frame = await writeNative({
    sheets: plan.sheets.map((sheet, index) => writeSheet(sheet, at(cells, index).samples(styleOf))),
    namedRanges: plan.sheets.flatMap((sheet) => [
      ...printNames(sheet),
      ...filterNames(sheet.name, sheet.filter ?? null),
    ]),
    defaultFont: DEFAULT_FONT,
    activeSheet: Math.max(
      0,
      plan.sheets.findIndex(({ visibility }) => visibility === "visible"),
    ),
  });
  return withCells(frame, cells, codec);
}

/** The workbook of the library, which knows of no cells but samples, with its cells. */
function withCells(frame: Uint8Array, sheets: readonly PlannedCells[], codec?: Codec): Uint8Array {
  const zip = openZip(frame, {}, WORKBOOKS, codec);
  const edit = new PackageEdit(zip);
  const texts = new SharedTexts();
  sheets.forEach((cells, index) => {
    edit.rewrite(`xl/worksheets/sheet${String(index + 1)}.xml`, (part) => cells.written(part, texts));
  });
  // It is there as soon as there is a sample.
  const shared = "xl/sharedStrings.xml";
  if (zip.entries.has(shared.toLowerCase())) edit.rewrite(shared, (part) => texts.written(part));
  return edit.bytes();
}

type StyleOf = (style: CellStyle) => NativeStyle;

function sharedStyles(): StyleOf {
  const known = new Map<CellStyle, NativeStyle>();
  return (style) => {
    const native = known.get(style) ?? nativeStyle(style);
    known.set(style, native);
    return native;
  };
}

function writeSheet(plan: SheetPlan, cells: Map<string, NativeCell>): NativeSheet {
  const freeze = plan.freeze;
  const zoomScale = startZoom(plan);
  return {
    name: plan.name,
    veryHidden: plan.visibility === "veryHidden",
    cells,
    columns: writeColumns(plan),
    merges: writeMerges(plan.merges),
    dataValidations: plan.validations.map(nativeValidation),
    conditionalRules: plan.conditions.map(({ area, formula, look }, index) => ({
      type: "expression",
      priority: index + 1,
      range: areaAddress(area),
      formula,
      style: nativeLook(LOOKS[look]),
    })),
    ...(plan.filter === undefined ? {} : { autoFilter: { range: areaAddress(plan.filter) } }),
    ...(freeze === null || freeze.rows + freeze.columns === 0 ? {} : { freezePane: freeze }),
    ...(zoomScale === 100 ? {} : { view: { zoomScale } }),
    ...(plan.protected ? { protection: writeProtection(plan) } : {}),
    pageSetup: writePage(plan.page),
    headerFooter: writeHeaderFooter(plan.page),
    rowBreaks: writeRowBreaks(plan.page),
  };
}

/** A value as the writer takes it. */
export function writeValue(value: CellValue): NativeCell {
  if (typeof value !== "string") return { value };
  const text = escapeText(value);
  // The writer takes #N/A for the error, as a run of rich text it is text.
  return text.startsWith("#") ? { value: text, richText: [{ text }] } : { value: text };
}

type NativeRule = Pick<NativeValidation, "type" | "operator" | "formula1" | "formula2">;

/** The native validation of a plan. Texts and lists longer than Excel takes are the layout's fault and throw. */
function nativeValidation(plan: ValidationPlan): NativeValidation {
  const { prompt, error, area } = plan;
  return {
    ...nativeRule(plan),
    range: areaAddress(area),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: "stop",
    ...(prompt === undefined ? {} : { showInputMessage: true, inputTitle: prompt.title, inputMessage: prompt.text }),
    ...(error === undefined ? {} : { errorTitle: error.title, errorMessage: error.text }),
  };
}

function nativeRule(plan: ValidationPlan): NativeRule {
  const rule = validationRule(plan);
  switch (rule.type) {
    case "decimal":
    case "whole":
    case "date":
      return {
        type: rule.type,
        operator: rule.operator,
        formula1: String(rule.first),
        ...(rule.second === undefined ? {} : { formula2: String(rule.second) }),
      };
    case "options":
      return { type: "list", formula1: `"${rule.list.replaceAll('"', '""')}"` };
    case "reference":
      return { type: "list", formula1: rule.formula };
    case "custom":
      return { type: "custom", formula1: rule.formula };
  }
}
