import { demand } from "./fault";

const LONGEST = 31;
const FORBIDDEN = /[:\\/?*[\]]/;
/** Excel keeps this name for the record of changes. */
const RESERVED = "history";

/** Refuses a name of a worksheet as Excel does; `others` are the names in use. */
export function checkSheetName(name: string, others: readonly string[]): void {
  demand(name.length > 0 && name.length <= LONGEST, "InvalidArgument");
  demand(!FORBIDDEN.test(name) && !name.startsWith("'") && !name.endsWith("'"), "InvalidArgument");
  demand(name.toLowerCase() !== RESERVED, "InvalidArgument");
  demand(!others.some((other) => sameSheetName(other, name)), "ItemAlreadyExists");
}

/** Names that differ in case only are one name to Excel. */
export function sameSheetName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
