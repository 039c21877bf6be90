import type { IParagraphStyleOptions, Paragraph, TextRun } from "docx";
import type { SetLine } from "../page/heights";
import type { SetTable } from "../page/typeset";
import { CELLS, FONTS, LINES, PAGE_NUMBER, spacingOf } from "../page/type";
import { dxa, halfPoints, xmlText, type Docx } from "./library";

/*
 * Every paragraph has a style with its font for all scripts, its size and its exact line height: an office can change
 * them all at once, and pages break where they were planned to.
 */

export function lineStyle(kind: string): string {
  return `line-${kind}`;
}

/** What the style of a table's cells depends on. */
type CellLook = Pick<SetTable, "size" | "spacing">;

/** The style of a table's cells. */
export function cellStyle(kind: string, { size, spacing }: CellLook): string {
  return `cell-${kind}-${String(halfPoints(size))}${spacing === "close" ? "-close" : ""}`;
}

export const PAGE_NUMBER_STYLE = "page-number";
export const PAGE_MARK_STYLE = "page-mark";

/** One font for every script, so that no digit and no bracket falls out of it. */
export function allScripts(name: string) {
  return { ascii: name, hAnsi: name, eastAsia: name, cs: name };
}

/** All styles of a document with these tables. */
export function paragraphStyles(tables: readonly CellLook[]): IParagraphStyleOptions[] {
  const lines = Object.entries(LINES).map(([kind, { name, font, size, line, after }]) => {
    return style(lineStyle(kind), name, { font: FONTS[font], size, line, after });
  });
  const different = new Map(tables.map((table) => [cellStyle("", table), table]));
  const cells = [...different.values()].flatMap(({ size, spacing }) =>
    Object.entries(CELLS).map(([kind, { name, font }]) => {
      const look = { font: FONTS[font], size, line: spacingOf(size, spacing).line, after: 0 };
      const called = `${name}${String(size)}磅${spacing === "close" ? "紧排" : ""}`;
      return style(cellStyle(kind, { size, spacing }), called, look);
    }),
  );
  const { font, size } = PAGE_NUMBER;
  return [
    ...lines,
    ...cells,
    style(PAGE_NUMBER_STYLE, "页码数字", { font, size, line: size + 2, after: 0 }),
    style(PAGE_MARK_STYLE, "页眉标识", { font: FONTS.heading, size: 12, line: 16, after: 0 }),
  ];
}

interface Look {
  readonly font: string;
  readonly size: number;
  readonly line: number;
  readonly after: number;
}

function style(id: string, name: string, { font, size, line, after }: Look): IParagraphStyleOptions {
  return {
    id,
    name,
    quickFormat: true,
    run: { font: allScripts(font), size: halfPoints(size) },
    paragraph: { spacing: { before: 0, after: dxa(after), line: dxa(line), lineRule: "exact" } },
  };
}

/** A line above a table; it stays on one page with what follows. `opens`: it begins a new page. */
export function lineParagraph(docx: Docx, { kind, text }: SetLine, opens: boolean): Paragraph {
  return new docx.Paragraph({
    style: lineStyle(kind),
    alignment: LINES[kind].align,
    ...(opens ? { pageBreakBefore: true } : {}),
    keepNext: true,
    children: brokenText(docx, text),
  });
}

/** A text with its own line breaks. */
export function brokenText(docx: Docx, text: string): TextRun[] {
  const lines = xmlText(text).split("\n");
  return lines.map((line, index) => new docx.TextRun(index === 0 ? { text: line } : { text: line, break: 1 }));
}
