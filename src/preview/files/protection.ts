import type { NativeProtection } from "../../workbook/xlsx/native";
import { protectionOf } from "../host/members/worksheet";
import type { HostProtection } from "../host/sheet/sheet";
import { lookUp } from "../../shared/lookUp";

/*
 * What a protected worksheet allows, in files and in Excel.
 */

const RIGHTS = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
} as const satisfies Record<string, keyof NativeProtection>;

/** Nothing is left unsaid: programs differ in what they take for granted. */
export function fileProtection({ password, options }: HostProtection): NativeProtection {
  const rights = Object.entries(RIGHTS).map(([host, file]) => [file, lookUp(options, host) === true] as const);
  return {
    sheet: true,
    ...(password === null ? {} : { password }),
    ...Object.fromEntries(rights),
    // Of these two the file says that they are protected.
    objects: options.allowEditObjects !== true,
    scenarios: options.allowEditScenarios !== true,
    selectLockedCells: options.selectionMode === "Normal",
    selectUnlockedCells: options.selectionMode !== "None",
  };
}

/** The protection of a worksheet in a file, without its password; null where it has none. */
export function hostProtection(protection: NativeProtection | undefined): HostProtection | null {
  if (protection?.sheet !== true) return null;
  const { selectLockedCells = true, selectUnlockedCells = true } = protection;
  const rights = Object.entries(RIGHTS).map(([host, file]) => [host, protection[file] === true] as const);
  return protectionOf({
    ...Object.fromEntries(rights),
    allowEditObjects: protection.objects !== true,
    allowEditScenarios: protection.scenarios !== true,
    selectionMode: selectLockedCells ? "Normal" : selectUnlockedCells ? "Unlocked" : "None",
  });
}
