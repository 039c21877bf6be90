import { cellAddress } from "../../layout/address";
import type { CellValue, RestoredValue } from "../../layout/plan";
import { inOrder, prefixOf, withoutAttributes, type Edit } from "./cellEdits";
import type { SheetFrame } from "./sheetFrame";
import { escapeText, isPlain } from "./text";
import type { SheetValues, Target } from "./values";
import { append } from "../../shared/list";
import type { Tag } from "../../package/xml";
import { lookUp } from "../../shared/lookUp";

/** An element that is to be put in before what stands at `place`. */
export interface Insertion {
  readonly place: number;
  readonly xml: string;
}

/** They say what kind of value or formula a cell holds; everything else belongs to the cell. */
const OF_THE_VALUE = new Set(["t", "cm", "vm"]);

/** The value that a cell in one of the workbook's formats holds; null is the format of a cell that was given none. */
export type HeldIn = (value: RestoredValue, style: number | null) => HeldValue;

/** What a cell is written with: a day is a number or a text by now. */
export type HeldValue = CellValue | { readonly formula: string } | { readonly error: string };

/**
 * The changes to one worksheet part, gathered while it is read, and the text with those that are settled. Prefixes are
 * those that the part uses.
 */
export class SheetEdits {
  /** A cell or a row is another than before. */
  isChanged = false;
  /** A cell was given a formula. */
  givesFormulas = false;
  private edits: Edit[] = [];
  private pieces: string[] = [];
  /** Up to here the text stands in the pieces. */
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly frame: SheetFrame,
    private readonly held: HeldIn,
  ) {}

  /** Gives a cell, from its opening tag to its closing one, another value. */
  rewriteCell(first: Tag, last: Tag, value: HeldValue): void {
    const start = withoutAttributes(this.source(first), OF_THE_VALUE);
    this.replace(first, last, this.cell(withoutEnd(start), first.name, value));
  }

  /** Puts children into an element whose opening tag this is, and has the tag as `changed` gives it. */
  insert(tag: Tag, children: readonly Insertion[], changed: (tag: string) => string = (same) => same): void {
    const source = changed(this.source(tag));
    if (children.length === 0 && source === this.source(tag)) return;
    if (tag.empty && children.length > 0) {
      this.replace(tag, tag, withChildren(source, tag.name, children.map(({ xml }) => xml).join("")));
      return;
    }
    if (source !== this.source(tag)) this.replace(tag, tag, source);
    for (const { place, xml } of children) this.edits.push({ start: place, end: place, text: xml });
    this.isChanged = true;
  }

  /** A cell that was not there, in the format of its row or column, as an element of the row named here. */
  newCell(at: Target, value: RestoredValue, rowName: string, rowStyle: number | null): string {
    const style = rowStyle ?? this.frame.styleOf(at.column);
    const name = `${prefixOf(rowName)}c`;
    const address = cellAddress(at.row, at.column);
    const start = `<${name} r="${address}"${style === null ? "" : ` s="${String(style)}"`}`;
    return this.cell(start, name, this.held(value, style));
  }

  /** Says that the cells go as far as the values; before any other change. */
  extend(values: SheetValues): void {
    append(this.edits, this.frame.extended(this.text, values));
  }

  /** Makes the changes so far; none may come that belongs before one of them. */
  settle(): void {
    if (this.edits.length === 0) return;
    const pieces: string[] = [];
    for (const { start, end, text } of inOrder(this.edits)) {
      pieces.push(this.text.slice(this.at, start), text);
      this.at = end;
    }
    // Joined, so that nothing of the text is kept for them.
    this.pieces.push(pieces.join(""));
    this.edits = [];
  }

  /** The text with its settled changes, as far as it was not taken before. */
  take(): readonly string[] {
    const { pieces } = this;
    this.pieces = [];
    return pieces;
  }

  /** What is left of the text in the end. */
  rest(): readonly string[] {
    this.settle();
    return [...this.take(), this.text.slice(this.at)];
  }

  private cell(start: string, name: string, value: HeldValue): string {
    if (typeof value === "object" && value !== null && "formula" in value) this.givesFormulas = true;
    return cellXml(start, name, value);
  }

  /** Puts `xml` in the place of all from the start of one tag to the end of another. */
  private replace(first: Tag, last: Tag, xml: string): void {
    this.edits.push({ start: first.start, end: last.end, text: xml });
    this.isChanged = true;
  }

  /** A tag as it is written. */
  private source({ start, end }: Tag): string {
    return this.text.slice(start, end);
  }
}

/** An element with children: `tag` is its opening tag, or that of the empty element. */
export function withChildren(tag: string, name: string, children: string): string {
  return `${withoutEnd(tag)}>${children}</${name}>`;
}

/** A tag without its > or />, so that more can follow. */
function withoutEnd(tag: string): string {
  return tag.slice(0, tag.endsWith("/>") ? -2 : -1).trimEnd();
}

/** The XML of a cell from its opening tag on, as far as that is written without its end. */
function cellXml(start: string, name: string, value: HeldValue): string {
  if (value === null) return `${start}/>`;
  const prefix = prefixOf(name);
  if (typeof value === "number") return `${start}>${valueXml(prefix, String(value))}</${name}>`;
  if (typeof value === "boolean") return `${start} t="b">${valueXml(prefix, value ? "1" : "0")}</${name}>`;
  if (typeof value === "object") {
    if ("error" in value) return `${start} t="e">${valueXml(prefix, markup(value.error))}</${name}>`;
    return `${start}><${prefix}f>${markup(value.formula)}</${prefix}f></${name}>`;
  }
  return `${start} t="inlineStr"><${prefix}is>${textXml(prefix, value)}</${prefix}is></${name}>`;
}

function valueXml(prefix: string, text: string): string {
  return `<${prefix}v>${text}</${prefix}v>`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** A text as an element of its own. */
export function textXml(prefix: string, text: string): string {
  const written = isPlain(text) ? text : markup(escapeText(text));
  return `<${prefix}t xml:space="preserve">${written}</${prefix}t>`;
}

function markup(text: string): string {
  return text.replace(/[&<>]/g, (character) => lookUp(ENTITIES, character) ?? character);
}
