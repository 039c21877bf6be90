import { cellText } from "../model";
import type { SetLine } from "../page/heights";
import type { SetCell } from "../page/pageStarts";
import type { SetAppendix, SetDocument, SetTable } from "../page/typeset";

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
  const starts = [table.headerRows, ...table.pageStarts, table.heights.length];
  return starts.slice(0, -1).map((first, index): Sheet => {
    const end = starts[index + 1] ?? first;
    const children = [
      ...(index === 0 ? above.map(lineNode) : []),
      tableNode(table, first, end),
      ...(end === table.heights.length ? below.map(lineNode) : []),
    ];
    return { appendix, children };
  });
}

function lineNode({ kind, text, height }: SetLine): PreviewNode {
  return node("p", { className: `line ${kind}`, style: { height: points(height) } }, [text]);
}

function tableNode(table: SetTable, first: number, end: number): PreviewNode {
  const rows = (from: number, to: number) => table.heights.slice(from, to).map((_, row) => rowNode(table, from + row));
  return node("table", { className: `size-${String(Math.floor(table.size))}` }, [
    node(
      "colgroup",
      {},
      table.widths.map((width) => node("col", { style: { width: points(width) } })),
    ),
    node("thead", {}, rows(0, table.headerRows)),
    node("tbody", {}, rows(first, end)),
  ]);
}

function rowNode({ cells, heights, headerRows }: SetTable, row: number): PreviewNode {
  const own = cells.filter((cell) => cell.row === row);
  const tag = row < headerRows ? "th" : "td";
  return node(
    "tr",
    { style: { height: points(heights[row] ?? 0) } },
    own.map((cell) => cellNode(cell, tag)),
  );
}

function cellNode(cell: SetCell, tag: "th" | "td"): PreviewNode {
  const { kind, align, rows, columns } = cell;
  const spans = { ...(columns > 1 ? { colSpan: columns } : {}), ...(rows > 1 ? { rowSpan: rows } : {}) };
  return node(tag, { className: `${kind} ${align}`, ...spans }, [cellText(cell)]);
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
