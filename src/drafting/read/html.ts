import type { DefaultTreeAdapterTypes } from "parse5";
import { issue } from "../../shared/issue";
import type { Block } from "./blockTables";
import { cellText, paragraphsOf, wholeNumber } from "./cellText";
import { readFault, type Read } from "./fault";
import { gridOf, placedRows, type SpannedCell } from "./placedCells";

/** Elements inside one another in a page, at most. */
const DEEPEST = 500;
/** What Windows puts before a page on the clipboard. */
const CLIPBOARD_HEADER = /^\s*Version:[^<]*/;

/** Reads a page as text: nothing of it is run, loaded or shown. */
export async function htmlBlocks(page: string): Promise<Read<readonly Block[]>> {
  const { parse, defaultTreeAdapter } = await import("parse5");
  let depth = 0;
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush: () => {
      depth += 1;
      if (depth > DEEPEST) throw readFault("tables-too-deep", { limit: DEEPEST });
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
  const reader = new PageReader();
  reader.read(parse(page.replace(CLIPBOARD_HEADER, ""), { treeAdapter }));
  const { blocks, nested } = reader;
  return { value: blocks, issues: nested > 0 ? [issue("tables-nested", {}, { count: nested })] : [] };
}

/** Whether a spreadsheet program made the page: all that stands around the table is within it then. */
export function isSheetPage(page: string): boolean {
  return /content\s*=\s*["']?(?:Excel|ET)\.Sheet/i.test(page);
}

type Element = DefaultTreeAdapterTypes.Element;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** Elements whose text is not on the page. */
const UNSEEN = new Set(["head", "script", "style", "template", "noscript", "select", "textarea", "del", "rt", "rp"]);
/** Elements that begin and end a line. */
const LINES = new Set([
  "p",
  "div",
  "li",
  "tr",
  "caption",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "dt",
  "dd",
  "blockquote",
]);
const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|mso-hide\s*:\s*all)/i;

/** Walks through a parsed page and gathers its paragraphs and tables. */
class PageReader {
  readonly blocks: Block[] = [];
  /** Tables within cells; they are left out. */
  nested = 0;
  /** The text since the last table, or of the cell that is open. */
  private pieces: string[] = [];
  private inCell = false;

  read(page: ParentNode): void {
    this.visitAll(page);
    this.endParagraphs();
  }

  private visitAll({ childNodes }: ParentNode): void {
    for (const child of childNodes) {
      if ("tagName" in child) this.visit(child);
      else if ("value" in child) this.pieces.push(child.value.replace(/[ \t\r\n\f]+/g, " "));
    }
  }

  private visit(element: Element): void {
    if (isUnseen(element)) return;
    const { tagName } = element;
    if (tagName === "table") this.table(element);
    else if (tagName === "br") this.pieces.push("\n");
    else if (tagName === "ol") this.numbered(element);
    else if (LINES.has(tagName)) this.line(element);
    else this.visitAll(element);
  }

  private line(element: Element, label = ""): void {
    this.pieces.push("\n", label);
    this.visitAll(element);
    this.pieces.push("\n");
  }

  private numbered(list: Element): void {
    let number = wholeNumber(attribute(list, "start") ?? "1");
    for (const item of elementsOf(list)) {
      this.line(item, item.tagName === "li" ? `${String(number)}.` : "");
      number += 1;
    }
  }

  private table(table: Element): void {
    if (this.inCell) {
      this.nested += 1;
      return;
    }
    for (const child of elementsOf(table)) if (child.tagName === "caption") this.line(child);
    this.endParagraphs();
    const rows = rowsOf(table).map((row) => cellsOf(row).map((cell) => this.cell(cell)));
    this.blocks.push({ kind: "table", rows: gridOf(placedRows(rows)) });
  }

  private cell(cell: Element): SpannedCell {
    this.inCell = true;
    this.visitAll(cell);
    this.inCell = false;
    const text = cellText(this.pieces.join(""));
    this.pieces = [];
    const columns = Math.max(1, wholeNumber(attribute(cell, "colspan")));
    const rowspan = attribute(cell, "rowspan");
    // 0 means: to the end.
    const rows = rowspan === undefined ? 1 : wholeNumber(rowspan) || Infinity;
    return { text, columns, rows };
  }

  private endParagraphs(): void {
    for (const text of paragraphsOf(this.pieces.join(""))) this.blocks.push({ kind: "paragraph", text });
    this.pieces = [];
  }
}

function rowsOf(table: Element): readonly Element[] {
  const groups = elementsOf(table).flatMap((child) => (child.tagName === "tr" ? [child] : elementsOf(child)));
  return groups.filter((row) => row.tagName === "tr" && !isUnseen(row));
}

function cellsOf(row: Element): readonly Element[] {
  return elementsOf(row).filter((cell) => (cell.tagName === "td" || cell.tagName === "th") && !isUnseen(cell));
}

function elementsOf({ childNodes }: ParentNode): readonly Element[] {
  return childNodes.filter((child) => "tagName" in child);
}

function isUnseen(element: Element): boolean {
  return UNSEEN.has(element.tagName) || HIDDEN.test(attribute(element, "style") ?? "");
}

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}
