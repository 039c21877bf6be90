import { z } from "zod";
import { boundingArea } from "../../../workbook/areas";
import { COLUMNS, parseArea, parseAreas, ROWS } from "../sheet/areas";
import { demand, HostFault } from "../sheet/fault";
import type { HostProtection, HostSheet } from "../sheet/sheet";
import { declaring, noArguments, onlyArea, rangeArgument, Ref, type Members, type Targets } from "./member";

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
    AutoFilter: member.child(9, ({ sheet }) => new Ref("AutoFilter", sheet)),
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

const flag = z.boolean().default(false);

/** What a protected worksheet allows: nothing where nothing is said. */
const options = z.strictObject({
  allowAutoFilter: flag,
  allowDeleteColumns: flag,
  allowDeleteRows: flag,
  allowEditObjects: flag,
  allowEditScenarios: flag,
  allowFormatCells: flag,
  allowFormatColumns: flag,
  allowFormatRows: flag,
  allowInsertColumns: flag,
  allowInsertHyperlinks: flag,
  allowInsertRows: flag,
  allowPivotTables: flag,
  allowSort: flag,
  selectionMode: z.enum(["Normal", "Unlocked", "None"]).default("Normal"),
});

/** A protection without a password that allows what is given. */
export function protectionOf(given: z.input<typeof options>, password: string | null = null): HostProtection {
  return { password, options: options.parse(given) };
}

export const worksheetProtection: Members<HostSheet> = {
  properties: {
    Protected: sheetMember.property(2, (sheet) => sheet.protection !== null),
    Options: sheetMember.property(2, (sheet) => sheet.protection?.options ?? null),
  },
  methods: {
    Protect: sheetMember.method(2, z.tuple([options.nullish(), z.string().nullish()]), (sheet, [given, password]) => {
      demand(sheet.protection === null, "AccessDenied");
      sheet.protection = protectionOf(given ?? {}, password);
    }),
    Unprotect: sheetMember.method(2, z.tuple([z.string().nullish()]), (sheet, [password]) => {
      demand(sheet.protection?.password === (password ?? null), "AccessDenied");
      sheet.protection = null;
    }),
  },
};

const count = z.tuple([z.int().positive()]);

export const freezePanes: Members<HostSheet> = {
  methods: {
    FreezeRows: sheetMember.method(7, count, (sheet, [rows]) => {
      sheet.freeze = { rows, columns: 0 };
    }),
    FreezeColumns: sheetMember.method(7, count, (sheet, [columns]) => {
      sheet.freeze = { rows: 0, columns };
    }),
    // Everything above and left of the range's last cell stays in view.
    FreezeAt: sheetMember.method(7, z.tuple([rangeArgument]), (sheet, [range]) => {
      const area = range instanceof Ref ? onlyArea(range.target) : parseArea(range);
      const whole = area.rows === ROWS || area.columns === COLUMNS;
      if (whole) throw new HostFault("InvalidArgument");
      sheet.freeze = { rows: area.row + area.rows, columns: area.column + area.columns };
    }),
    Unfreeze: sheetMember.method(7, noArguments, (sheet) => {
      sheet.freeze = null;
    }),
  },
};

const filterArguments = z.tuple([rangeArgument, z.null().optional(), z.null().optional()]);

/** Lines get their buttons; what is chosen there is not carried out in this host. */
export const autoFilter: Members<HostSheet> = {
  methods: {
    Apply: sheetMember.method(9, filterArguments, (sheet, [range]) => {
      sheet.filter = range instanceof Ref ? onlyArea(range.target) : parseArea(range);
    }),
    Remove: sheetMember.method(9, noArguments, (sheet) => {
      sheet.filter = null;
    }),
  },
};
