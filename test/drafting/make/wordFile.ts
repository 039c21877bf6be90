import {
  AlignmentType,
  Document,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlignTable,
} from "docx";
import type { PrintedTable } from "../../../src/drafting/printedTable";
import { mergedAreas, type MergedArea } from "../../../src/rubric/merges";

const NUMBERS = "serial-numbers";

/** A Word file with a table as offices make them; `numbered`: the serial numbers are automatic. */
export async function wordFile(table: PrintedTable, { numbered }: { readonly numbered: boolean }): Promise<Uint8Array> {
  const document = new Document({
    numbering: {
      config: [
        {
          reference: NUMBERS,
          levels: [{ level: 0, format: LevelFormat.DECIMAL, text: "%1", alignment: AlignmentType.CENTER }],
        },
      ],
    },
    sections: [
      {
        children: [
          ...table.before.map((text) => new Paragraph({ text, alignment: AlignmentType.CENTER })),
          new Paragraph(""),
          wordTable(table, numbered),
          ...table.after.map((text) => new Paragraph(text)),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function wordTable({ rows }: PrintedTable, numbered: boolean): Table {
  const merges = mergedAreas(rows);
  if (!merges.ok) throw new Error("joins that cannot be drawn");
  return new Table({
    rows: rows.map((_, row) => {
      const cells = merges.areas.filter((area) => area.row === row);
      return new TableRow({ tableHeader: row === 0, children: cells.map((area) => wordCell(area, numbered)) });
    }),
  });
}

function wordCell({ text, rows, columns, column }: MergedArea, numbered: boolean): TableCell {
  const automatic = numbered && column === 0 && /^\d+$/.test(text);
  const lines = automatic ? [""] : text.split("\n");
  return new TableCell({
    columnSpan: columns,
    rowSpan: rows,
    verticalAlign: VerticalAlignTable.CENTER,
    children: lines.map(
      (line) =>
        new Paragraph({
          children: runs(line),
          ...(automatic ? { numbering: { reference: NUMBERS, level: 0 } } : {}),
        }),
    ),
  });
}

/** Word breaks a line of text into runs wherever it was typed at different times. */
function runs(line: string): TextRun[] {
  const middle = Math.floor(line.length / 2);
  return [line.slice(0, middle), line.slice(middle)].map((text, index) => new TextRun({ text, size: 24 - index }));
}
