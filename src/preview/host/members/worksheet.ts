import { z } from "zod";
import { boundingArea } from "../../../workbook/areas";
import { declaring, noArguments, Ref, type Members, type Targets } from "../member";
import { COLUMNS, parseArea, parseAreas, ROWS } from "../reference";
import { HostFault } from "../fault";
import type { HostSheet } from "../sheet";

type Target = Targets["Worksheet"];

const member = declaring<Target>();

const EVERYTHING = { row: 0, column: 0, rows: ROWS, columns: COLUMNS };

export const worksheet: Members<Target> = {
  id: ({ sheet }) => sheet.id,
  properties: {
    Id: member.property(1, ({ sheet }) => sheet.id),
    Name: member.writable(
      1,
      ({ sheet }) => sheet.name,
      z.string(),
      ({ book, sheet }, name) => {
        book.rename(sheet, name);
      },
    ),
    Position: member.writable(
      1,
      ({ book, sheet }) => book.sheets.indexOf(sheet),
      z.int().nonnegative(),
      ({ book, sheet }, position) => {
        book.move(sheet, position);
      },
    ),
    Visibility: member.writable(
      1,
      ({ sheet }) => sheet.visibility,
      z.enum(["Visible", "Hidden", "VeryHidden"]),
      ({ book, sheet }, visibility) => {
        book.show(sheet, visibility);
      },
    ),
  },
  children: {
    Protection: member.child(2, ({ sheet }) => new Ref("WorksheetProtection", sheet)),
    FreezePanes: member.child(7, ({ sheet }) => new Ref("FreezePanes", sheet)),
    PageLayout: member.child(9, ({ sheet }) => new Ref("PageLayout", sheet)),
    HorizontalPageBreaks: member.child(9, ({ sheet }) => new Ref("PageBreakCollection", sheet)),
    Charts: member.child(1, ({ sheet }) => new Ref("Charts", sheet)),
    Shapes: member.child(9, ({ sheet }) => new Ref("Shapes", sheet)),
  },
  methods: {
    Activate: member.method(1, noArguments, ({ book, sheet }) => {
      book.activate(sheet);
    }),
    Delete: member.method(1, noArguments, ({ book, sheet }) => {
      book.remove(sheet);
    }),
    GetRange: member.method(1, z.tuple([z.string().nullish()]), ({ sheet }, [address]) => {
      return new Ref("Range", { sheet, areas: [address == null ? EVERYTHING : parseArea(address)] });
    }),
    GetRangeByIndexes: member.method(7, indexes(), ({ sheet }, [row, column, rows, columns]) => {
      const area = { row, column, rows, columns };
      if (row + rows > ROWS || column + columns > COLUMNS) throw new HostFault("InvalidArgument");
      return new Ref("Range", { sheet, areas: [area] });
    }),
    GetRanges: member.method(9, z.tuple([z.string()]), ({ sheet }, [address]) => {
      return new Ref("RangeAreas", { sheet, areas: parseAreas(address) });
    }),
    GetUsedRangeOrNullObject: member.method(4, z.tuple([z.boolean().nullish()]), ({ sheet }, [valuesOnly]) => {
      const used = sheet.cells.used(valuesOnly === true);
      const merged = valuesOnly === true ? [] : sheet.merges;
      const area = boundingArea([...(used === null ? [] : [used]), ...merged]);
      return area === null ? null : new Ref("Range", { sheet, areas: [area] });
    }),
  },
};

function indexes() {
  const index = z.int().nonnegative();
  const count = z.int().positive();
  return z.tuple([index, index, count, count]);
}

const sheetMember = declaring<HostSheet>();

/** There are none in this host. */
export const charts: Members<HostSheet> = { methods: { GetCount: sheetMember.method(4, noArguments, () => 0) } };
export const shapes: Members<HostSheet> = { methods: { GetCount: sheetMember.method(9, noArguments, () => 0) } };
