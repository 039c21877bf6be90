import { unpack } from "../../package/unpack";
import { markupOf, type Zip } from "../../package/zip";
import type { SheetPart } from "./workbookFile";

/**
 * Whether a worksheet that is only copied has formulas, told by the names of its tags alone: parsing what nobody reads
 * would cost as much as reading it. A comment that looks like a formula counts as one, which does no harm.
 */
export function hasFormulas(zip: Zip, { path }: SheetPart): boolean {
  const scan = new FormulaScan();
  unpack(zip, markupOf(zip, path), (bytes) => {
    scan.add(bytes);
  });
  return scan.found;
}

const LESS = "<".charCodeAt(0);
const [GREATER, SLASH, COLON, SPACE] = Array.from(">/: ", (sign) => sign.charCodeAt(0));
const FORMULA = Array.from("f", (sign) => sign.charCodeAt(0));
/** Extensions behind the cells have formulas of another kind. */
const CELLS = Array.from("sheetData", (sign) => sign.charCodeAt(0));

/** Where the next tag begins that is not one of another letter alone, as nearly all are: <c …>, <v>. */
function nextName(bytes: Uint8Array, start: number): number {
  for (let at = bytes.indexOf(LESS, start); at !== -1; at = bytes.indexOf(LESS, at + 1)) {
    const end = bytes[at + 2];
    if (bytes[at + 1] === FORMULA[0] || (end !== SPACE && end !== GREATER && end !== SLASH)) return at;
  }
  return -1;
}

/** Looks for formulas among bytes that come in pieces, of any encoding in which tags are ASCII or ASCII with zeros. */
class FormulaScan {
  found = false;
  private inCells = false;
  private inName = false;
  private closes = false;
  /** Letters of the name so far, without its prefix, and what it can still be. */
  private length = 0;
  private isFormula = false;
  private isCells = false;

  add(bytes: Uint8Array): void {
    if (this.found) return;
    let at = 0;
    while (at < bytes.length) {
      // What stands between the names of tags is passed over.
      if (!this.inName) at = nextName(bytes, at);
      if (at === -1) return;
      const byte = bytes[at] ?? 0;
      at += 1;
      if (byte === LESS) this.begin();
      else if (byte !== 0) this.goOn(byte);
    }
  }

  private begin(): void {
    this.inName = true;
    this.closes = false;
    this.startName();
  }

  private startName(): void {
    this.length = 0;
    this.isFormula = true;
    this.isCells = true;
  }

  private goOn(byte: number): void {
    if (byte === COLON) this.startName();
    else if (byte === SLASH && this.length === 0) this.closes = true;
    else if (byte === SLASH || byte === GREATER || byte <= (SPACE ?? 0)) this.end(byte);
    else {
      this.isFormula &&= byte === FORMULA[this.length];
      this.isCells &&= byte === CELLS[this.length];
      this.length += 1;
    }
  }

  private end(byte: number): void {
    this.inName = false;
    if (this.isCells && this.length === CELLS.length) this.inCells = !this.closes && byte !== SLASH;
    if (this.isFormula && this.length === FORMULA.length) this.found ||= this.inCells;
  }
}
