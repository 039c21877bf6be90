import { builtInRubrics } from "../../app/builtInRubrics";
import { planExample } from "../../app/example";
import type { Issue } from "../../shared/issue";
import { success, type Result } from "../../shared/result";
import { Desk } from "../desk/desk";
import { HostBook } from "../host/book";
import { StrictHost } from "../host/host";
import { drawnBook, type LoadExcel } from "./drawnBook";

/** A workbook that is open on the page. */
export interface OpenBook {
  readonly desk: Desk;
  /** The name under which it is saved. */
  readonly fileName: string;
}

export function openBook(book: HostBook, fileName: string, issues: readonly Issue[] = []): OpenBook {
  const desk = new Desk(new StrictHost({ book }));
  desk.answer(success(undefined, issues));
  return { desk, fileName };
}

export function blankBook(fileName: string): OpenBook {
  return openBook(new HostBook(), fileName);
}

/** Whether there is anything in it that could be lost. */
export function isEmpty({ host }: Desk): boolean {
  return host.book.sheets.every((sheet) => sheet.cells.used(true) === null);
}

/** A workbook of a built-in table, filled with an example. */
export async function sampleBook(rubric: string, loadExcel: LoadExcel): Promise<Result<HostBook>> {
  const plan = planExample(await builtInRubrics.load(rubric));
  if (!plan.ok) return plan;
  const drawn = await drawnBook(plan.value, loadExcel);
  return drawn.ok ? success(drawn.value, [...plan.issues, ...drawn.issues]) : drawn;
}

/** Reads a workbook from a file. What reads it is loaded when it is first needed, here and below. */
export async function bookFromFile(file: File): Promise<Result<HostBook>> {
  const { openXlsx } = await import("../files/open");
  return openXlsx(new Uint8Array(await file.arrayBuffer()), { file: file.name });
}

/** Hands the workbook to the browser as a file. */
export async function saveToFile({ desk, fileName }: OpenBook): Promise<void> {
  desk.commit();
  const { saveXlsx } = await import("../files/save");
  const bytes = await saveXlsx(desk.host.book);
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const address = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
