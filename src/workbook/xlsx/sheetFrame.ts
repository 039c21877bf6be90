import { cellAddress } from "../../layout/address";
import type { Area } from "../../layout/plan";
import type { IssueParameters, Place } from "../../shared/issue";
import { areaAddress, parseRange } from "../address";
import { SHEET_LIMITS } from "../port";
import { withAttributes, type Edit } from "./cellEdits";
import { fileFault, type FileFault } from "../../package/fault";
import { SIZE, targetFinder, type SheetValues, type Target } from "./values";
import { wholeNumber, type Attributes, type Tag } from "../../package/xml";

/** The fault of a worksheet part that has more of something than `limit`. */
export type TooMany = (what: IssueParameters<"file-part-too-complex">["what"], limit: number) => FileFault;

/** What a worksheet says of its cells before and after them: how far they go, how columns look, what is merged. */
export class SheetFrame {
  private dimension: { readonly tag: Tag; readonly area: Area } | null = null;
  private readonly columns: { readonly first: number; readonly last: number; readonly style: number }[] = [];
  private readonly merges: { readonly range: string; readonly area: Area }[] = [];

  constructor(
    private readonly damaged: () => Error,
    private readonly tooMany: TooMany,
  ) {}

  /** Takes note of an element; `depth` counts the outermost one as 1. */
  open(depth: number, name: string, attributes: Attributes, tag: Tag): void {
    if (depth === 2 && name === "dimension") this.openDimension(attributes, tag);
    if (depth === 3 && name === "col") this.openColumns(attributes);
    if (depth === 3 && name === "mergeCell") this.openMerge(attributes);
  }

  /** The format of the cells of a column that are not there yet; null where it is not set. */
  styleOf(column: number): number | null {
    return this.columns.find(({ first, last }) => column >= first && column <= last)?.style ?? null;
  }

  /** Throws a FileFault where a cell has disappeared: a value in it would be lost, or stand in place of the merged one. */
  checkMerges(values: SheetValues, place: Place): void {
    if (this.merges.length === 0) return;
    const within = targetFinder(values);
    for (const { range, area } of this.merges) {
      for (const { row, column } of within(area)) {
        if (row === area.row && column === area.column) continue;
        throw fileFault("cell-merged-away", { ...place, cell: cellAddress(row, column) }, { range });
      }
    }
  }

  /** Says that the cells go as far as those that are to hold a value. */
  extended(text: string, values: SheetValues): Edit[] {
    if (this.dimension === null) return [];
    const { tag, area } = this.dimension;
    const { start, end } = tag;
    const source = text.slice(start, end);
    let grown = area;
    for (const [row, cells] of values) {
      for (const column of cells.filled ?? []) grown = including(grown, { row, column });
    }
    return grown === area ? [] : [{ start, end, text: withAttributes(source, { ref: areaAddress(grown) }) }];
  }

  private openDimension({ ref }: Attributes, tag: Tag): void {
    const area = parseRange(ref ?? "");
    // Programs do not rely on it: one that makes no sense does no harm.
    if (area !== null) this.dimension = { tag, area };
  }

  private openColumns({ min, max, style }: Attributes): void {
    if (style === undefined) return;
    // A worksheet has no more columns than that.
    if (this.columns.length >= SIZE.columns) throw this.damaged();
    const number = (text: string | undefined) => wholeNumber(text, this.damaged);
    this.columns.push({ first: number(min) - 1, last: number(max) - 1, style: number(style) });
  }

  private openMerge({ ref = "" }: Attributes): void {
    const area = parseRange(ref);
    if (area === null) throw this.damaged();
    if (this.merges.length >= SHEET_LIMITS.merges) throw this.tooMany("xml-merges", SHEET_LIMITS.merges);
    this.merges.push({ range: ref, area });
  }
}

function including(area: Area, { row, column }: Target): Area {
  const within =
    row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
  if (within) return area;
  const top = Math.min(row, area.row);
  const left = Math.min(column, area.column);
  const rows = Math.max(row + 1, area.row + area.rows) - top;
  return { row: top, column: left, rows, columns: Math.max(column + 1, area.column + area.columns) - left };
}
