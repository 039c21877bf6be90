import { useState } from "react";
import { planSample } from "../../app/samples";
import type { Issue } from "../../shared/issue";
import type { Share } from "../../shared/portions";
import { success, type Result } from "../../shared/result";
import { computingRemarks, savedRemarks } from "../desk/computingRemarks";
import { Desk } from "../desk/desk";
import { HostBook } from "../host/book/book";
import { computeMissing } from "../host/book/recalculate";
import { StrictHost, Bridge } from "../host/host";
import { openFile, saveFile, type FileWork } from "./fileWork";
import type { WorkbookPlan } from "../../layout/plan";
import type { WorkbookPort } from "../../workbook/port";

/** A workbook that is open on the page. */
interface OpenBook {
  readonly desk: Desk;
  /** The name under which it is saved. */
  readonly fileName: string;
}

/** Where the next workbook comes from, and under which name it is saved. */
interface Source {
  readonly make: (carry: Carry) => Promise<Result<HostBook>>;
  readonly fileName: string;
}

/** The workbook on the page, and how another one takes its place. */
export function useOpenBook(firstName: string) {
  const [{ open, number }, setOpen] = useState(() => ({ open: blankBook(firstName), number: 1 }));
  const [busy, setBusy] = useState(false);
  const [waiting, setWaiting] = useState<Source | null>(null);
  const [work, setWork] = useState<FileWork<unknown> | null>(null);
  const [reached, setReached] = useState<Share | null>(null);
  const carry: Carry = async (begin) => {
    const begun = begin(setReached);
    setWork(begun);
    return begun.done.finally(() => {
      setWork(null);
      setReached(null);
    });
  };
  const during = async (work: () => Promise<void>) => {
    setBusy(true);
    await work().finally(() => {
      setBusy(false);
    });
  };
  const replace = ({ make, fileName }: Source) =>
    during(async () => {
      const made = await make(carry);
      if (made.ok) setOpen({ open: openBook(made.value, fileName, made.issues), number: number + 1 });
      else open.desk.answer(made);
    });
  return {
    desk: open.desk,
    /** Counts the workbooks: another number, another workbook. */
    number,
    busy,
    /** Stops what is under way; null where that cannot be. */
    stop: work === null ? null : work.stop,
    /** How many cells of all it has handed over; null where it does not know. */
    reached,
    /** Whether somebody has to be asked before the workbook is given up. */
    asking: waiting !== null,
    /** Takes another workbook, after asking where this one is not empty. */
    take: (source: Source) => {
      if (isEmpty(open.desk)) void replace(source);
      else setWaiting(source);
    },
    decide: (give: boolean) => {
      setWaiting(null);
      if (give && waiting !== null) void replace(waiting);
    },
    save: () => {
      void during(() => saveToFile(open, carry));
    },
  };
}

function openBook(book: HostBook, fileName: string, issues: readonly Issue[] = []): OpenBook {
  const desk = new Desk(new StrictHost({ book, later: inATurn }));
  desk.answer(success(undefined, [...issues, ...computingRemarks(computeMissing(book))]));
  return { desk, fileName };
}

function blankBook(fileName: string): OpenBook {
  return openBook(new HostBook(), fileName);
}

/** Whether there is anything in it that could be lost. */
function isEmpty({ host }: Desk): boolean {
  return host.book.sheets.every((sheet) => sheet.cells.used(true) === null);
}

/** Where a file is opened from. */
export function fileSource(file: File): Source {
  const make = async (carry: Carry) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return carry((reached) => openFile(bytes, { file: file.name }, reached));
  };
  return { make, fileName: file.name };
}

/** A workbook of a built-in table, filled with its sample. */
export async function sampleBook(rubric: string, loadExcel: LoadExcel): Promise<Result<HostBook>> {
  const plan = await planSample(rubric);
  if (!plan.ok) return plan;
  const drawn = await drawnBook(plan.value, loadExcel);
  return drawn.ok ? success(drawn.value, [...plan.issues, ...drawn.issues]) : drawn;
}

/** Begins something that can be stopped and tells how far it is, and waits for its end. */
type Carry = <T>(begin: (reached: (share: Share) => void) => FileWork<T>) => Promise<Result<T>>;

/** Hands the workbook to the browser as a file. */
async function saveToFile({ desk, fileName }: OpenBook, carry: Carry): Promise<void> {
  desk.commit();
  const saved = await carry((reached) => saveFile(desk.host, reached));
  desk.answer(saved.ok ? success(saved.value, [...saved.issues, ...savedRemarks(desk.host.book)]) : saved);
  if (!saved.ok) return;
  const bytes = saved.value;
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const address = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}

/** Gives the adapter over Microsoft's library, loaded when it is first needed. */
export type LoadExcel = () => Promise<WorkbookPort>;

/** Excel is another process: between its answers the page is drawn, and takes what somebody does. */
function inATurn(answer: () => void): void {
  setTimeout(answer);
}

/** The part of the library that the pane has been given by its office.js: the browser need not fetch it again. */
const LIBRARY = "office-js/excel-win32-16.01.js";

/**
 * A new workbook with a plan drawn into it, in the same way as the pane draws into the one on the page: through
 * Microsoft's library, of which this page loads a copy of its own when it first draws.
 */
async function drawnBook(plan: WorkbookPlan, loadExcel: LoadExcel): Promise<Result<HostBook>> {
  const [bridge, excel] = await Promise.all([library(), loadExcel()]);
  const host = new StrictHost({ later: inATurn });
  bridge.connect(host);
  const drawn = await excel.draw(plan);
  return drawn.ok ? success(host.book, drawn.issues) : drawn;
}

let loaded: Promise<Bridge> | undefined;

function library(): Promise<Bridge> {
  loaded ??= loadLibrary().catch((error: unknown) => {
    // So that it is tried again when the next workbook is to be drawn.
    loaded = undefined;
    throw error;
  });
  return loaded;
}

function loadLibrary(): Promise<Bridge> {
  const bridge = new Bridge();
  Object.assign(window, { _richApiNativeBridge: bridge });
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = LIBRARY;
    script.addEventListener("load", () => {
      resolve(bridge);
    });
    script.addEventListener("error", () => {
      reject(new Error(`${LIBRARY} cannot be loaded`));
    });
    document.head.append(script);
  });
}
