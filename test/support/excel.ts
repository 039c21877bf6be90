import { HostBook } from "../../src/preview/host/book/book";
import type { StrictHost } from "../../src/preview/host/host";
import type { WorkbookPlan, WorkbookSnapshot } from "../../src/layout/plan";
import { excelWorkbook, type ExcelWorkbook } from "../../src/workbook/excel/excelWorkbook";
import { connectedHost } from "./office";

/** A workbook open in Excel, and that Excel. */
export interface OpenWorkbook {
  readonly host: StrictHost;
  readonly port: ExcelWorkbook;
}

/** A workbook, a new one if none is given, in an Excel with ExcelApi 1.`level` that says itself what it has. */
export function openWorkbook(level = 14, book = new HostBook()): OpenWorkbook {
  const host = connectedHost({ level, book });
  const supports = (version: string) => Number(version.split(".")[1]) <= level;
  return { host, port: excelWorkbook({ supports }) };
}

/** The same with a plan drawn into it; what that took over the bridge is forgotten. */
export async function drawnWorkbook(plan: WorkbookPlan, level = 14): Promise<OpenWorkbook> {
  const open = openWorkbook(level);
  const drawn = await open.port.draw(plan);
  if (!drawn.ok || drawn.issues.length > 0) throw new Error(JSON.stringify(drawn.issues));
  open.host.exchanges.length = 0;
  return open;
}

export async function snapshotIn({ port }: OpenWorkbook): Promise<WorkbookSnapshot> {
  const read = await port.read();
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}
