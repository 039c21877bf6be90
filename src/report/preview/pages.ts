import { cellText } from "../model";
import { brokenBehind, type PageStart } from "../page/brokenRows";
import { textBetween, type SetLine } from "../page/heights";
import type { SetCell } from "../page/pageStarts";
import type { SetAppendix, SetDocument, SetTable } from "../page/typeset";
import { tableClass } from "./pageStyles";

/** The pages of a document as they are printed, one node each; their looks are in `previewStyles`. */
export function previewPages({ appendices }: SetDocument): readonly PreviewNode[] {
  const sheets = appendices.flatMap(partsOf);
  return sheets.map(({ appendix, children }, index) => {
    const number = index + 1;
    const side = number % 2 === 1 ? "odd" : "even";
    return node("div", { className: `page ${appendix.orientation}` }, [
      ...(appendix.mark === null ? [] : [node("p", { className: "running" }, [appendix.mark])]),
      node("div", { className: "type-area" }, children),
      node("p", { className: `number ${side}` }, [`— ${String(number)} —`]),
    ]);
  });
}

interface Sheet {
  readonly appendix: SetAppendix;
  readonly children: readonly PreviewNode[];
}

/** What stands on each page of an appendix. */
function partsOf(appendix: SetAppendix): readonly Sheet[] {
  const { above, table, below } = appendix;
  const starts = [{ row: table.headerRows, line: 0 }, ...table.pageStarts];
  return starts.map((start, index): Sheet => {
    const next = starts[index + 1];
    const children = [
      ...(index === 0 ? above.map(lineNode) : []),
      tableNode(table, start, next),
      ...(next === undefined ? below.map(lineNode) : []),
    ];
    return { appendix, children };
  });
}

function lineNode({ kind, text, height }: SetLine): PreviewNode {
  return node("p", { className: `line ${kind}`, style: { height: points(height) } }, [text]);
}

function tableNode(table: SetTable, start: PageStart, next: PageStart | undefined): PreviewNode {
  const pieces = piecesOf(table, start, next);
  return node("table", { className: tableClass(table.size, table.spacing) }, [
    node(
      "colgroup",
      {},
      table.widths.map((width) => node("col", { style: { width: points(width) } })),
    ),
    node(
      "thead",
      {},
      table.heights.slice(0, table.headerRows).map((_, row) => rowNode(table, { row, from: 0, to: Infinity })),
    ),
    node(
      "tbody",
      {},
      pieces.map((piece) => rowNode(table, piece)),
    ),
  ]);
}

/** The lines of a row that stand on one page. */
interface Piece {
  readonly row: number;
  readonly from: number;
  /** Infinity: to the end. */
  readonly to: number;
}

/** The rows of a page; its first and its last one can be parts. */
function piecesOf({ heights }: SetTable, start: PageStart, next: PageStart | undefined): readonly Piece[] {
  const end = next === undefined ? heights.length : next.row + (next.line > 0 ? 1 : 0);
  return Array.from({ length: end - start.row }, (_, index) => {
    const row = start.row + index;
    return { row, from: index === 0 ? start.line : 0, to: brokenBehind(row, next) };
  });
}

function rowNode(table: SetTable, piece: Piece): PreviewNode {
  const { row, from, to } = piece;
  const own = table.cells.filter((cell) => cell.row === row);
  const tag = row < table.headerRows ? "th" : "td";
  if (from === 0 && to === Infinity) {
    const height = points(table.heights[row] ?? 0);
    return node(
      "tr",
      { style: { height } },
      own.map((cell) => cellNode(cell, tag, cellText(cell))),
    );
  }
  const parts = own.map((cell) => cellNode(cell, tag, textBetween(cell, table, from, to), true));
  return node("tr", {}, parts);
}

/** `broken`: a part of a cell whose row is broken. */
function cellNode(cell: SetCell, tag: "th" | "td", text: string, broken = false): PreviewNode {
  const { kind, align, rows, columns } = cell;
  const spans = { ...(columns > 1 ? { colSpan: columns } : {}), ...(rows > 1 ? { rowSpan: rows } : {}) };
  return node(tag, { className: `${kind} ${align}${broken ? " broken" : ""}`, ...spans }, [text]);
}

function points(value: number): string {
  return `${String(Math.round(value * 100) / 100)}pt`;
}

/** An element of a page on a screen: plain data, which a command line writes as HTML and a pane shows as elements. */
export interface PreviewNode {
  readonly tag: "div" | "p" | "table" | "colgroup" | "col" | "thead" | "tbody" | "tr" | "th" | "td";
  readonly attributes: PreviewAttributes;
  /** Texts are texts: whoever draws them escapes them. */
  readonly children: readonly (PreviewNode | string)[];
}

interface PreviewAttributes {
  readonly className?: string;
  readonly colSpan?: number;
  readonly rowSpan?: number;
  /** CSS lengths. */
  readonly style?: { readonly width?: string; readonly height?: string };
}

function node(
  tag: PreviewNode["tag"],
  attributes: PreviewAttributes,
  children: PreviewNode["children"] = [],
): PreviewNode {
  return { tag, attributes, children };
}
