import type { WorkbookPlan } from "../../layout/plan";
import { success, type Result } from "../../shared/result";
import type { WorkbookPort } from "../../workbook/port";
import type { HostBook } from "../host/book/book";
import { Bridge, StrictHost } from "../host/host";

/** Gives the adapter over Microsoft's library, loaded when it is first needed. */
export type LoadExcel = () => Promise<WorkbookPort>;

/** Excel is another process: between its answers the page is drawn, and takes what somebody does. */
export function inATurn(answer: () => void): void {
  setTimeout(answer);
}

/** The part of the library that the pane has been given by its office.js: the browser need not fetch it again. */
const LIBRARY = "office-js/excel-win32-16.01.js";

/**
 * A new workbook with a plan drawn into it, in the same way as the pane draws into the one on the page: through
 * Microsoft's library, of which this page loads a copy of its own when it first draws.
 */
export async function drawnBook(plan: WorkbookPlan, loadExcel: LoadExcel): Promise<Result<HostBook>> {
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
