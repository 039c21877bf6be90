import type { RestoredValue } from "../../layout/plan";
import type { Place } from "../../shared/issue";
import { CellReader, type CellContext, type WrittenCell } from "./cells";
import { CellWalk, type CellListener } from "./cellWalk";
import { prefixOf } from "./cellEdits";
import { FormulaWatch } from "./formulaWatch";
import { RowPatch, Slots, withHeight } from "./rowPatch";
import { SheetEdits, withChildren, type HeldIn, type Insertion } from "./sheetEdits";
import { SheetFrame, type TooMany } from "./sheetFrame";
import type { SheetValues } from "./values";
import { isTrue, scanXmlSteps, wholeNumber, type Attributes, type Tag, type TagHandlers } from "../../package/xml";

/** A worksheet part that values are put into. */
export interface SheetText {
  readonly text: string;
  readonly place: Place;
  /** What its cells refer to. Without date formats: a date is compared as the number that it is. */
  readonly context: CellContext;
  readonly held: HeldIn;
  readonly damaged: () => Error;
  readonly tooMany: TooMany;
}

/** What became of a worksheet part. */
export interface PatchedSheet {
  /** A cell is another than before. */
  readonly isChanged: boolean;
  /** The worksheet has, or had, formulas. */
  readonly hasFormulas: boolean;
}

/**
 * Puts values into the cells of a worksheet part and gives its text in pieces. All else stays letter by letter as it is,
 * and so does a cell that holds its value already. Cells that cannot be written are a FileFault, thrown at the latest
 * after the last piece.
 */
export function* patchSheet(sheet: SheetText, values: SheetValues): Generator<string, PatchedSheet> {
  const patcher = new SheetPatcher(sheet, values);
  const steps = scanXmlSteps(sheet.text, sheet.damaged, patcher);
  while (steps.next().done !== true) yield* patcher.edits.take();
  patcher.check();
  yield* patcher.edits.rest();
  return { isChanged: patcher.edits.isChanged, hasFormulas: patcher.formulas.found || patcher.edits.givesFormulas };
}

class SheetPatcher implements TagHandlers, CellListener {
  private readonly damaged: () => Error;
  private readonly walk: CellWalk;
  private readonly frame: SheetFrame;
  readonly formulas: FormulaWatch;
  private readonly reader: CellReader;
  readonly edits: SheetEdits;
  private readonly rows: Slots;
  private tag: Tag = { name: "", start: 0, end: 0, empty: true };
  private table: Tag | null = null;
  private row: RowPatch | null = null;
  private cell: { readonly tag: Tag; readonly value: RestoredValue } | null = null;

  constructor(
    private readonly sheet: SheetText,
    private readonly values: SheetValues,
  ) {
    this.damaged = sheet.damaged;
    this.walk = new CellWalk(this, sheet.damaged);
    this.frame = new SheetFrame(sheet.damaged, sheet.tooMany);
    this.formulas = new FormulaWatch(values, sheet.damaged, sheet.tooMany);
    this.reader = new CellReader(sheet.context, sheet.damaged);
    this.edits = new SheetEdits(sheet.text, this.frame, sheet.held);
    this.rows = new Slots([...values.keys()].sort((a, b) => a - b));
  }

  open(name: string, attributes: Attributes, tag: Tag): void {
    this.tag = tag;
    this.walk.open(name, attributes);
    this.frame.open(this.walk.depth, name, attributes, tag);
    if (this.walk.depth === 2 && name === "sheetData") this.openTable(tag);
  }

  text(text: string): void {
    this.walk.text(text);
  }

  close(name: string, tag: Tag): void {
    this.tag = tag;
    if (this.walk.depth === 2 && name === "sheetData" && this.table !== null) this.closeTable(this.table);
    this.walk.close(name);
  }

  openRow(row: number, attributes: Attributes): void {
    const { customFormat, s } = attributes;
    this.rows.meet(row, this.tag.start, this.damaged);
    const values = this.values.get(row);
    const style = isTrue(customFormat) && s !== undefined ? wholeNumber(s, this.damaged) : null;
    this.row =
      values === undefined ? null : new RowPatch({ row, tag: this.tag, attributes, style }, values, this.edits);
  }

  openCell(_: number, column: number): void {
    const value = this.row?.openCell(column, this.tag, this.damaged);
    this.cell = value === undefined ? null : { tag: this.tag, value };
  }

  closeCell(row: number, column: number, cell: WrittenCell): void {
    if (cell.formula !== null) this.formulas.note({ row, column }, cell.formula);
    if (this.cell === null) return;
    const { tag } = this.cell;
    const value = this.sheet.held(this.cell.value, cell.style);
    if (cell.formula === null && this.reader.content(cell) === value) return;
    this.edits.rewriteCell(tag, this.tag, value);
  }

  closeRow(): void {
    this.row?.close(this.tag);
    if (!this.rows.hasPassed()) this.edits.settle();
  }

  private openTable(tag: Tag): void {
    if (this.table !== null) throw this.damaged();
    this.table = tag;
    this.edits.extend(this.values);
  }

  /** Adds the rows that were missing. */
  private closeTable(table: Tag): void {
    const name = `${prefixOf(table.name)}row`;
    const rows = this.rows.missing(this.tag.start).flatMap(({ number: row, place }): Insertion[] => {
      const values = this.values.get(row);
      const cells = (values?.columns ?? []).flatMap((column) => {
        const value = values?.get(column) ?? null;
        return value === null ? [] : [this.edits.newCell({ row, column }, value, name, null)];
      });
      if (cells.length === 0) return [];
      const tag = withHeight(`<${name} r="${String(row + 1)}">`, values?.height ?? null);
      return [{ place, xml: withChildren(tag, name, cells.join("")) }];
    });
    this.edits.insert(table, rows);
  }

  /** Throws where some of the values cannot be written; after all has been read. */
  check(): void {
    if (this.table === null) throw this.damaged();
    this.formulas.check(this.sheet.place);
    this.frame.checkMerges(this.values, this.sheet.place);
  }
}
