import type { StrictHost } from "../../src/preview/host/host";
import { connectedHost } from "./office";

/** A call of Microsoft's own library, on the worksheet 表. */
export type Call = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

/** The code of Excel's refusal; null where it accepts. */
export async function refusalOf(call: Call): Promise<string | null> {
  try {
    await Excel.run(async (context) => {
      call(context.workbook.worksheets.getItem("表"), context);
      await context.sync();
    });
    return null;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
}

/** A connected host with one worksheet, 表. */
export function newHost(level = 14): StrictHost {
  const host = connectedHost({ level });
  host.book.rename(host.book.activeSheet, "表");
  return host;
}
