import type { CellContent, CellPatch, PlannedValue } from "../../src/layout/plan";
import type { Issue } from "../../src/shared/issue";
import { patchXlsx } from "../../src/workbook/xlsx/patchFile";
import { readXlsx } from "../../src/workbook/xlsx/readFile";
import { handMade, unpacked, worksheet } from "../support/packages";

/*
 * Writing into workbooks made by hand.
 */

/** The part of the only worksheet, 表. */
export const SHEET = "xl/worksheets/sheet1.xml";

export function at(row: number, column: number, value: PlannedValue, sheet = "表"): CellPatch {
  return { sheet, row, column, value };
}

export async function patched(bytes: Uint8Array, ...patches: CellPatch[]): Promise<Uint8Array> {
  const result = await patchXlsx(bytes, patches);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

/** Why patches are refused; empty where they are not. */
export async function refusal(bytes: Uint8Array, ...patches: CellPatch[]): Promise<readonly Issue[]> {
  const result = await patchXlsx(bytes, patches);
  return result.ok ? [] : result.issues;
}

export async function rowsOf(bytes: Uint8Array): Promise<readonly (readonly (readonly CellContent[])[])[]> {
  const read = await readXlsx(bytes, {});
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value.sheets.map(({ rows }) => rows);
}

/** The rows of a worksheet part after patches, between the tags of its sheetData. */
export async function sheetDataAfter(sheetData: string, ...patches: CellPatch[]): Promise<string> {
  const xml = await sheetAfter(worksheet(sheetData), ...patches);
  return /<sheetData>(.*)<\/sheetData>/s.exec(xml)?.[1] ?? "";
}

/** A worksheet part after patches. */
export async function sheetAfter(xml: string, ...patches: CellPatch[]): Promise<string> {
  return unpacked(await patched(handMade({ parts: { [SHEET]: xml } }), ...patches))[SHEET] ?? "";
}
