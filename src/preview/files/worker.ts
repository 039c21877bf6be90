import { z } from "zod";
import type { Place } from "../../shared/issue";
import type { Result } from "../../shared/result";
import type { WorkerFault } from "../../ui/listen";
import { openXlsx } from "./open";
import { portionsOf, PortionTaker, type Portion } from "./portions";
import { saveXlsx } from "./save";

/* Opens and saves files apart from the page: this is what the worker runs. */

/** What a worker is told: to open a file, or a workbook in portions and then to save it. */
export type Told =
  | { readonly is: "open"; readonly bytes: Uint8Array; readonly place: Place }
  | { readonly is: "portion"; readonly portion: Portion }
  | { readonly is: "save" };

/** What it tells besides faults: that it has begun; a workbook in portions, and whether it could be opened; the file. */
export type Tells =
  | { readonly is: "ready" }
  | { readonly is: "portion"; readonly portion: Portion }
  | { readonly is: "opened"; readonly result: Result<null> }
  | { readonly is: "saved"; readonly bytes: Uint8Array };

// The page's policy holds here, too: no functions are made from text.
z.config({ jitless: true });

const taker = new PortionTaker();

function tell(what: Tells | WorkerFault): void {
  postMessage(what);
}

async function carryOut(told: Told): Promise<void> {
  if (told.is === "portion") {
    taker.take(told.portion);
    return;
  }
  if (told.is === "save") {
    tell({ is: "saved", bytes: await saveXlsx(taker.book) });
    return;
  }
  const opened = await openXlsx(told.bytes, told.place);
  if (opened.ok) for (const portion of portionsOf(opened.value)) tell({ is: "portion", portion });
  tell({ is: "opened", result: opened.ok ? { ...opened, value: null } : opened });
}

addEventListener("message", ({ data }: MessageEvent<Told>) => {
  carryOut(data).catch((fault: unknown) => {
    tell({ is: "fault", fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) });
  });
});

tell({ is: "ready" });
