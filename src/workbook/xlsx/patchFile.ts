import { parseAddress } from "../../layout/address";
import type { CellRestore } from "../../layout/plan";
import { issue, type Place } from "../../shared/issue";
import { success, type Result } from "../../shared/result";
import { computeOnLoad, dropFromCalcChain } from "./calculation";
import type { CellContext } from "./cells";
import type { Codec } from "../../package/codec";
import { resultOf } from "../../package/fault";
import { relationships } from "../../package/contents";
import { PackageEdit } from "../../package/edit";
import { openWorkbookFile, workbookParts, type SheetPart, type WorkbookParts } from "./workbookFile";
import { hasFormulas } from "./formulaScan";
import { heldValue, type FormatReader } from "../numberFormat";
import { readFormats } from "./readFile";
import type { HeldIn } from "./sheetEdits";
import { patchSheet } from "./sheetPatch";
import { readSharedStrings } from "./text";
import { valuesBySheet, type SheetValues } from "./values";
import type { TooMany } from "./sheetFrame";
import { tooComplex, type Zip } from "../../package/zip";

/**
 * The workbook with the patches in it; everything but the cells concerned stays byte for byte as it is. Where there are
 * formulas they are marked to be computed anew when a program opens the workbook. Where every cell holds its value
 * already the result is the bytes given. A signature of the old file does not hold for the new one, which is told.
 */
export async function patchXlsx(
  bytes: Uint8Array,
  patches: readonly CellRestore[],
  origin: Place = {},
  codec?: Codec,
): Promise<Result<Uint8Array>> {
  const patched = await resultOf(() => patchedFile(() => openWorkbookFile(bytes, origin, codec), patches));
  if (!patched.ok) return patched;
  const { file, endsSignature } = patched.value;
  return success(file, endsSignature ? [issue("file-signature-ends", origin, {})] : []);
}

interface PatchedFile {
  readonly file: Uint8Array;
  readonly endsSignature: boolean;
}

function patchedFile(open: () => Zip, patches: readonly CellRestore[]): PatchedFile {
  const values = valuesBySheet(patches);
  const zip = open();
  const parts = workbookParts(zip);
  const targets = targetsOf(parts, values);
  const edit = new PackageEdit(zip);
  const withFormulas = patchSheets(edit, zip, parts, targets);
  if (edit.isEmpty) return { file: zip.bytes, endsSignature: false };
  const others = parts.sheets.filter((sheet) => !targets.has(sheet));
  if (parts.calcChain !== null) dropFromCalcChain(edit, parts, parts.calcChain, isValue(targets));
  if (parts.calcChain !== null || withFormulas || others.some((sheet) => hasFormulas(zip, sheet))) {
    computeOnLoad(edit, parts);
  }
  return { file: edit.bytes(), endsSignature: relationships(zip, "").some(({ kind }) => kind === "origin") };
}

type Targets = ReadonlyMap<SheetPart, SheetValues>;

/** The worksheets that are written into. One that is not there is the caller's fault. */
function targetsOf({ sheets }: WorkbookParts, values: ReadonlyMap<string, SheetValues>): Targets {
  return new Map(
    [...values].map(([name, values]) => {
      const sheet = sheets.find((sheet) => sheet.name === name);
      if (sheet === undefined) throw new Error(`No worksheet "${name}"`);
      return [sheet, values];
    }),
  );
}

/** Puts the values into the worksheets. True where one of these has, or had, formulas. */
function patchSheets(edit: PackageEdit, zip: Zip, parts: WorkbookParts, targets: Targets): boolean {
  const context = contextOf(zip, parts.strings);
  const held = heldIn(zip, parts);
  let withFormulas = false;
  for (const [sheet, values] of targets) {
    const place = { ...zip.place, sheet: sheet.name };
    const tooMany: TooMany = (what, limit) => tooComplex(zip, sheet.path, what, limit);
    edit.rewrite(sheet.path, function* (text, damaged) {
      const patched = yield* patchSheet({ text, place, context, held, damaged, tooMany }, values);
      withFormulas ||= patched.hasFormulas;
      return patched.isChanged;
    });
  }
  return withFormulas;
}

/** The texts are read only if a cell that is to be written points to one. */
function contextOf(zip: Zip, path: string | null): CellContext {
  let strings: readonly string[] | undefined;
  return {
    get strings() {
      return (strings ??= readSharedStrings(zip, path));
    },
    formats: [],
    date1904: false,
  };
}

/** The formats are read only if a day is to be written. */
function heldIn(zip: Zip, { styles, date1904 }: WorkbookParts): HeldIn {
  let formats: readonly FormatReader[] | undefined;
  return (value, style) => {
    if (typeof value !== "object" || value === null || !("date" in value)) return value;
    formats ??= readFormats(zip, styles);
    return heldValue(value, formats[style ?? 0], date1904);
  };
}

/** Tells of a cell, named by the number of its worksheet and its address, whether it was given a value. */
function isValue(targets: Targets): (sheet: string, cell: string) => boolean {
  const byNumber = new Map([...targets].map(([{ id }, values]) => [id, values]));
  return (sheet, cell) => {
    const at = parseAddress(cell);
    return at !== null && byNumber.get(sheet)?.get(at.row)?.has(at.column) === true;
  };
}
