import { z } from "zod";
import { demand, HostFault } from "../fault";
import { declaring, noArguments, onlyArea, rangeArgument, Ref, type Members } from "../member";
import { COLUMNS, parseArea, ROWS } from "../reference";
import type { HostProtection, HostSheet } from "../sheet";

const member = declaring<HostSheet>();

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
    Protected: member.property(2, (sheet) => sheet.protection !== null),
    Options: member.property(2, (sheet) => sheet.protection?.options ?? null),
  },
  methods: {
    Protect: member.method(2, z.tuple([options.nullish(), z.string().nullish()]), (sheet, [given, password]) => {
      demand(sheet.protection === null, "AccessDenied");
      sheet.protection = protectionOf(given ?? {}, password);
    }),
    Unprotect: member.method(2, z.tuple([z.string().nullish()]), (sheet, [password]) => {
      demand(sheet.protection !== null && sheet.protection.password === (password ?? null), "AccessDenied");
      sheet.protection = null;
    }),
  },
};

const count = z.tuple([z.int().positive()]);

export const freezePanes: Members<HostSheet> = {
  methods: {
    FreezeRows: member.method(7, count, (sheet, [rows]) => {
      sheet.freeze = { rows, columns: 0 };
    }),
    FreezeColumns: member.method(7, count, (sheet, [columns]) => {
      sheet.freeze = { rows: 0, columns };
    }),
    // Everything above and left of the range's last cell stays in view.
    FreezeAt: member.method(7, z.tuple([rangeArgument]), (sheet, [range]) => {
      const area = range instanceof Ref ? onlyArea(range.target) : parseArea(range);
      const whole = area.rows === ROWS || area.columns === COLUMNS;
      if (whole) throw new HostFault("InvalidArgument");
      sheet.freeze = { rows: area.row + area.rows, columns: area.column + area.columns };
    }),
    Unfreeze: member.method(7, noArguments, (sheet) => {
      sheet.freeze = null;
    }),
  },
};
