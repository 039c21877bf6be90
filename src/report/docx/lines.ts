import type { Paragraph, TextRun } from "docx";
import type { SetLine } from "../page/heights";
import { LINES } from "../page/type";
import { xmlText, type Docx } from "./library";
import { lineStyle } from "./styles";

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
