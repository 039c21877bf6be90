import { cellAddress } from "../../layout/address";
import type { CellValue, PlannedValue } from "../../layout/plan";
import { editedPieces, joinedEdit, prefixOf, withoutAttributes, type Edit } from "./cellEdits";
import type { SheetFrame } from "./sheetFrame";
import { escapeText } from "./text";
import type { Target } from "./values";
import type { Tag } from "../../package/xml";
import { lookUp } from "../../shared/lookUp";

/** An element that is to be put in before what stands at `place`. */
export interface Insertion {
  readonly place: number;
  readonly xml: string;
}

/** They say what kind of value or formula a cell holds; everything else belongs to the cell. */
const OF_THE_VALUE = new Set(["t", "cm", "vm"]);

const TAG_END = /\s*\/?>$/;

/** The value that a cell in one of the workbook's formats holds; null is the format of a cell that was given none. */
export type HeldIn = (value: PlannedValue, style: number | null) => CellValue;

/**
 * The changes to one worksheet part, gathered while it is read; those within a row become one as soon as it ends.
 * Prefixes are those that the part uses.
 */
export class SheetEdits {
  private readonly edits: Edit[] = [];
  /** Those since the last row ended. */
  private inRow: Edit[] = [];
  private readonly added: Target[] = [];

  constructor(
    private readonly text: string,
    private readonly frame: SheetFrame,
    private readonly held: HeldIn,
  ) {}

  /** Gives a cell, from its opening tag to its closing one, another value. */
  rewriteCell(first: Tag, last: Tag, value: CellValue): void {
    const start = withoutAttributes(this.source(first), OF_THE_VALUE).replace(TAG_END, "");
    this.replace(first, last, cellXml(start, first.name, value));
  }

  /** Puts children into an element whose opening tag this is, and takes attributes off the tag. */
  insert(tag: Tag, children: readonly Insertion[], unwanted: ReadonlySet<string>): void {
    if (children.length === 0) return;
    const source = withoutAttributes(this.source(tag), unwanted);
    if (tag.empty) {
      this.replace(tag, tag, withChildren(source, tag.name, children.map(({ xml }) => xml).join("")));
      return;
    }
    this.replace(tag, tag, source);
    for (const { place, xml } of children) this.inRow.push({ start: place, end: place, text: xml });
  }

  /** A cell that was not there, in the format of its row or column, as an element of the row named here. */
  newCell(at: Target, value: PlannedValue, rowName: string, rowStyle: number | null): string {
    this.added.push(at);
    const style = rowStyle ?? this.frame.styleOf(at.column);
    const name = `${prefixOf(rowName)}c`;
    const address = cellAddress(at.row, at.column);
    return cellXml(
      `<${name} r="${address}"${style === null ? "" : ` s="${String(style)}"`}`,
      name,
      this.held(value, style),
    );
  }

  /** Makes one change of those within a row: there may be a million cells. */
  closeRow(): void {
    const whole = joinedEdit(this.text, this.inRow);
    if (whole !== null) this.edits.push(whole);
    this.inRow = [];
  }

  /** The text with all its changes, in pieces; null where there are none. */
  result(): Iterable<string> | null {
    const edits = [...this.edits, ...this.inRow, ...this.frame.extended(this.text, this.added)];
    return edits.length === 0 ? null : editedPieces(this.text, edits);
  }

  /** Puts `xml` in the place of all from the start of one tag to the end of another. */
  private replace(first: Tag, last: Tag, xml: string): void {
    this.inRow.push({ start: first.start, end: last.end, text: xml });
  }

  /** A tag as it is written. */
  private source({ start, end }: Tag): string {
    return this.text.slice(start, end);
  }
}

/** An element with children: `tag` is its opening tag, or that of the empty element. */
export function withChildren(tag: string, name: string, children: string): string {
  return `${tag.replace(TAG_END, "")}>${children}</${name}>`;
}

/** The XML of a cell from its opening tag on, as far as that is written without its end. */
function cellXml(start: string, name: string, value: CellValue): string {
  if (value === null) return `${start}/>`;
  const prefix = prefixOf(name);
  const plain = (text: string) => `<${prefix}v>${text}</${prefix}v>`;
  if (typeof value === "number") return `${start}>${plain(String(value))}</${name}>`;
  if (typeof value === "boolean") return `${start} t="b">${plain(value ? "1" : "0")}</${name}>`;
  return `${start} t="inlineStr"><${prefix}is>${textXml(prefix, value)}</${prefix}is></${name}>`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** A text as an element of its own. */
export function textXml(prefix: string, text: string): string {
  const content = escapeText(text).replace(/[&<>]/g, (character) => lookUp(ENTITIES, character) ?? character);
  return `<${prefix}t xml:space="preserve">${content}</${prefix}t>`;
}
