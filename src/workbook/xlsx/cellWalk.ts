import { parseAddress } from "../../layout/address";
import type { WrittenCell } from "./cells";
import { TextGatherer } from "./text";
import type { Attributes, XmlHandlers } from "../../package/xml";

/** What a walk over the cells of a worksheet tells of; rows and columns count from 0, in the order of the part. */
export interface CellListener {
  openRow?(row: number, attributes: Attributes): void;
  openCell?(row: number, column: number): void;
  closeCell(row: number, column: number, cell: WrittenCell): void;
  closeRow?(row: number): void;
}

type OpenCell = { -readonly [Key in keyof WrittenCell]: WrittenCell[Key] };

/** Depths at which the elements of a worksheet stand; the same names elsewhere mean something else. */
const DEPTH = { sheetData: 2, row: 3, cell: 4, content: 5 };

/** Walks over the cells of a worksheet part. An address that is none throws `damaged`. */
export class CellWalk implements XmlHandlers {
  /** How many elements are open. */
  depth = 0;
  private inCells = false;
  private row = -1;
  private column = -1;
  private cell: OpenCell | null = null;
  private within: "value" | "formula" | "inline" | null = null;
  private readonly inline = new TextGatherer();

  constructor(
    private readonly listener: CellListener,
    private readonly damaged: () => Error,
  ) {}

  open(name: string, attributes: Attributes): void {
    this.depth += 1;
    if (this.depth === DEPTH.sheetData && name === "sheetData") this.inCells = true;
    if (!this.inCells) return;
    if (this.within === "inline") this.inline.open(name);
    else if (this.depth === DEPTH.row && name === "row") this.openRow(attributes);
    else if (this.depth === DEPTH.cell && name === "c") this.openCell(attributes);
    else if (this.depth === DEPTH.content && this.cell !== null) this.openContent(this.cell, name, attributes);
  }

  text(text: string): void {
    if (this.within === "inline") this.inline.text(text);
    else if (this.within === "value" && this.cell !== null) this.cell.value += text;
    else if (this.within === "formula" && this.cell?.formula) this.cell.formula.text += text;
  }

  close(name: string): void {
    if (this.within === "inline") this.inline.close(name);
    if (this.depth === DEPTH.content) this.within = null;
    else if (this.depth === DEPTH.cell && this.cell !== null) this.closeCell(this.cell);
    else if (this.depth === DEPTH.row && this.inCells && name === "row") this.listener.closeRow?.(this.row);
    else if (this.depth === DEPTH.sheetData) this.inCells = false;
    this.depth -= 1;
  }

  private openRow(attributes: Attributes): void {
    this.row = attributes.r === undefined ? this.row + 1 : Number(attributes.r) - 1;
    this.column = -1;
    if (!Number.isInteger(this.row) || this.row < 0) throw this.damaged();
    this.listener.openRow?.(this.row, attributes);
  }

  private openCell({ r, t, s }: Attributes): void {
    const at = r === undefined ? { row: this.row, column: this.column + 1 } : parseAddress(r);
    if (at?.row !== this.row) throw this.damaged();
    this.column = at.column;
    this.cell = { type: t ?? "n", style: Number(s ?? 0), value: "", inline: "", formula: null };
    this.listener.openCell?.(this.row, this.column);
  }

  private openContent(cell: OpenCell, name: string, attributes: Attributes): void {
    if (name === "v") this.within = "value";
    if (name === "is") this.within = "inline";
    if (name !== "f") return;
    this.within = "formula";
    cell.formula = { text: "", shared: attributes.t === "shared" ? attributes.si : undefined, range: attributes.ref };
  }

  private closeCell(cell: OpenCell): void {
    cell.inline = this.inline.take();
    this.cell = null;
    this.listener.closeCell(this.row, this.column, cell);
  }
}
