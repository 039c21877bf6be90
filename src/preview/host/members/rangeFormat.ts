import { z } from "zod";
import { endColumn, endRow } from "../../../workbook/areas";
import { isEntireColumns, isEntireRows } from "../sheet/areas";
import { demandRight, restyle, sharedTrait } from "../sheet/edit";
import { demand } from "../sheet/fault";
import type { HostStyle } from "../sheet/style";
import { declaring, noArguments, Ref, type Cells, type Members } from "./member";

const member = declaring<Cells>();

const HORIZONTAL = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"];
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"];
const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"];

/** A colour as #RRGGBB, kept in capitals. */
export const color = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i)
  .transform((value) => value.toUpperCase());

const WIDEST_COLUMN = 1343;
const HIGHEST_ROW = 409.5;

export const rangeFormat: Members<Cells> = {
  properties: {
    HorizontalAlignment: trait("horizontal", z.enum(HORIZONTAL)),
    VerticalAlignment: trait("vertical", z.enum(VERTICAL)),
    WrapText: trait("wrap", z.boolean()),
    ColumnWidth: member.writable(
      2,
      () => null,
      z.number().min(0).max(WIDEST_COLUMN),
      ({ sheet, areas }, width) => {
        demandRight(sheet, "allowFormatColumns");
        for (const area of areas) {
          demand(!isEntireRows(area), "InvalidArgument");
          for (let column = area.column; column < endColumn(area); column += 1) sheet.columnWidths.set(column, width);
        }
      },
    ),
    RowHeight: member.writable(
      2,
      () => null,
      z.number().min(0).max(HIGHEST_ROW),
      ({ sheet, areas }, height) => {
        demandRight(sheet, "allowFormatRows");
        for (const area of areas) {
          demand(!isEntireColumns(area), "InvalidArgument");
          for (let row = area.row; row < endRow(area); row += 1) {
            sheet.rowHeights.set(row, height);
            // What has a height is to be seen.
            sheet.hiddenRows.delete(row);
          }
        }
      },
    ),
  },
  children: {
    Font: member.child(1, (cells) => new Ref("RangeFont", cells)),
    Fill: member.child(1, (cells) => new Ref("RangeFill", cells)),
    Borders: member.child(1, (cells) => new Ref("RangeBorders", cells)),
    Protection: member.child(2, (cells) => new Ref("FormatProtection", cells)),
  },
  methods: {
    // Rows of their own height are those that nobody has set.
    AutofitRows: member.method(2, noArguments, ({ sheet, areas }) => {
      demandRight(sheet, "allowFormatRows");
      for (const area of areas) {
        for (let row = area.row; row < endRow(area); row += 1) sheet.rowHeights.delete(row);
      }
    }),
  },
};

export const rangeFont: Members<Cells> = {
  properties: {
    Name: trait("fontName", z.string().min(1).max(31)),
    Size: trait("fontSize", z.number().min(1).max(409)),
    Color: trait("fontColor", color),
    Bold: trait("bold", z.boolean()),
    Italic: trait("italic", z.boolean()),
    Underline: trait("underline", z.enum(UNDERLINES)),
  },
};

export const rangeFill: Members<Cells> = {
  properties: { Color: trait("fill", color) },
  methods: {
    Clear: member.method(1, noArguments, ({ sheet, areas }) => {
      restyle(sheet, areas, "fill", () => null);
    }),
  },
};

export const formatProtection: Members<Cells> = {
  properties: { Locked: trait("locked", z.boolean()), FormulaHidden: trait("formulaHidden", z.boolean()) },
};

function trait<K extends keyof HostStyle>(key: K, schema: z.ZodType<HostStyle[K]>) {
  return member.writable(
    1,
    ({ sheet, areas }) => sharedTrait(sheet, areas, key),
    schema,
    ({ sheet, areas }, value) => {
      restyle(sheet, areas, key, () => value);
    },
  );
}
