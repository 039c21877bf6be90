import { issue, type Issue } from "../../shared/issue";
import { excelCode } from "./hostFault";
import { command, request } from "./request";
import { stepBytes, type Step } from "./steps";

/** A worksheet that was protected, and what its protection allowed. */
export interface ProtectedSheet {
  readonly id: string;
  readonly name: string;
  readonly options: Excel.WorksheetProtectionOptions;
}

/** Lifts protections without a password; one with a password is refused. */
export function unprotectSteps(sheets: readonly ProtectedSheet[]): Step[] {
  return sheets.map(({ id }) => ({
    sheet: id,
    bytes: stepBytes(2),
    apply: ({ protection }) => {
      protection.unprotect();
    },
  }));
}

/** Those of the worksheets that are protected now. One round trip. */
export function stillProtected(sheets: readonly ProtectedSheet[]): Promise<ProtectedSheet[]> {
  return request(({ workbook }) => {
    const found = sheets.map((sheet) => {
      const { protection } = workbook.worksheets.getItem(sheet.id);
      protection.load("protected");
      return { sheet, protection };
    });
    return () => found.flatMap(({ sheet, protection }) => (protection.protected ? sheet : []));
  });
}

/**
 * Protects the worksheets as they were. Excel refuses to protect what is protected, so it is asked first: two round
 * trips. Worksheets that stay open are named.
 */
export async function protectAgain(sheets: readonly ProtectedSheet[]): Promise<Issue[]> {
  if (sheets.length === 0) return [];
  try {
    const closed = await stillProtected(sheets);
    const open = sheets.filter((sheet) => !closed.includes(sheet));
    if (open.length === 0) return [];
    await command(({ workbook }) => {
      for (const { id, options } of open) workbook.worksheets.getItem(id).protection.protect(options);
    });
    return [];
  } catch (error) {
    if (excelCode(error) === null) throw error;
    return [issue("excel-left-unprotected", {}, { sheet: sheets.map(({ name }) => name).join("、") })];
  }
}
