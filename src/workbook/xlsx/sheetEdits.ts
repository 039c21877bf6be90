import { cellAddress } from "../../layout/address";
import type { CellValue } from "../../layout/plan";
import { newCell, withChildren } from "./cellXml";
import { prefixOf, withEdits, withoutAttributes, type Edit } from "./cellEdits";
import type { SheetFrame } from "./sheetFrame";
import type { Target } from "./values";
import type { Tag } from "../../package/xml";

/** An element that is to be put in before what stands at `place`. */
export interface Insertion {
  readonly place: number;
  readonly xml: string;
}

/** The changes to one worksheet part, gathered while it is read. */
export class SheetEdits {
  private readonly edits: Edit[] = [];
  private readonly added: Target[] = [];

  constructor(
    readonly text: string,
    private readonly frame: SheetFrame,
  ) {}

  /** Puts `xml` in the place of all from the start of one tag to the end of another. */
  replace(first: Tag, last: Tag, xml: string): void {
    this.edits.push({ start: first.start, end: last.end, text: xml });
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
    for (const { place, xml } of children) this.edits.push({ start: place, end: place, text: xml });
  }

  /** A cell that was not there, in the format of its row or column, as an element of the row named here. */
  newCell(at: Target, value: CellValue, rowName: string, rowStyle: number | null): string {
    this.added.push(at);
    const style = rowStyle ?? this.frame.styleOf(at.column);
    return newCell(prefixOf(rowName), cellAddress(at.row, at.column), style, value);
  }

  /** A tag as it is written. */
  source({ start, end }: Tag): string {
    return this.text.slice(start, end);
  }

  /** The text with all its changes. */
  result(): string {
    return withEdits(this.text, [...this.edits, ...this.frame.extended(this.text, this.added)]);
  }
}
