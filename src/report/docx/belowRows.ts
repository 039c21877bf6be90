import type { TableRow } from "docx";
import { BELOW_TABLE, LINES } from "../page/type";
import type { SetAppendix } from "../page/typeset";
import { dxa, type Docx } from "./library";
import { brokenText } from "./lines";
import { lineStyle } from "./styles";

/**
 * What stands under a table, as rows of it without lines, each one cell wide: so it stays with the last row of the table
 * in every program.
 */
export function belowRows(docx: Docx, { below, table }: SetAppendix, width: number): TableRow[] {
  const none = { style: docx.BorderStyle.NIL };
  return below.map(({ kind, text, height }, index) => {
    const { line, after } = LINES[kind];
    const before = index === 0 ? BELOW_TABLE : 0;
    const spacing = { before: dxa(before), after: dxa(after), line: dxa(line), lineRule: docx.LineRuleType.EXACT };
    const cell = new docx.TableCell({
      width: { size: width, type: docx.WidthType.DXA },
      columnSpan: table.widths.length,
      // The line above the first of them belongs to the table.
      borders: { ...(index === 0 ? {} : { top: none }), bottom: none, left: none, right: none },
      margins: { marginUnitType: docx.WidthType.DXA, top: 0, bottom: 0 },
      children: [
        new docx.Paragraph({
          style: lineStyle(kind),
          ...(index < below.length - 1 ? { keepNext: true } : {}),
          spacing,
          children: brokenText(docx, text),
        }),
      ],
    });
    const high = { value: dxa(height + before), rule: docx.HeightRule.ATLEAST };
    return new docx.TableRow({ cantSplit: true, height: high, children: [cell] });
  });
}
