/*
 * The official appendix as a document: plain data, before anybody has decided on paper, fonts and pages. The renderers
 * draw it and know nothing of rubrics and scores.
 */
import { show } from "../shared/decimal";

/** What a cell is for; renderers choose its looks by it. */
export type CellKind =
  /** A heading of a column. */
  | "header"
  /** A text of the document, as printed. */
  | "official"
  /** A result. */
  | "value"
  /** The name of a result under the table. */
  | "label"
  /** How a result came about. */
  | "words";

/** One cell with all the cells that are merged with it. Rows count from the first row of the header. */
export interface ReportCell {
  readonly row: number;
  readonly column: number;
  /** 1 or more. */
  readonly rows: number;
  /** 1 or more. */
  readonly columns: number;
  readonly kind: CellKind;
  /** Numbers stay numbers where the renderer has any; null leaves the cell empty. */
  readonly value: string | number | null;
  readonly align: "left" | "center" | "right";
}

interface ReportColumn {
  /** Wished width in half-width characters of the table's font. */
  readonly width: number;
}

/** A table whose cells cover every place of it exactly once. */
export interface ReportTable {
  readonly columns: readonly ReportColumn[];
  /** The first rows, which are repeated on every page. */
  readonly headerRows: number;
  /** All rows, those of the header included. */
  readonly rows: number;
  readonly cells: readonly ReportCell[];
}

/** A line of text above or below the table, with another one at its right half where there is one. */
export interface ReportLine {
  readonly kind: "annex" | "title" | "subtitle" | "mark" | "fact" | "note" | "signature";
  readonly text: string;
  readonly beside?: string;
}

/** One table of a document with everything around it; each begins on a new page. */
export interface Appendix {
  /** Whose or what table it is: the name of a unit, or 汇总表. */
  readonly name: string;
  /** What every page is marked with (内部使用, 暂计); null for a final result that is issued. */
  readonly mark: string | null;
  /** How the document's own page lies. */
  readonly orientation: "portrait" | "landscape";
  /** 附件 heading, title, and what the table is about. */
  readonly above: readonly ReportLine[];
  readonly table: ReportTable;
  /** Notes, and where it is signed and sealed. */
  readonly below: readonly ReportLine[];
}

export interface ReportDocument {
  /** What the file is called in its own properties. */
  readonly title: string;
  readonly appendices: readonly Appendix[];
}

/** The text of a cell; empty for an empty one. */
export function cellText({ value }: Pick<ReportCell, "value">): string {
  return typeof value === "number" ? show(value) : (value ?? "");
}
