import { openXlsx } from "../../../src/preview/files/open";
import { portionsOf, PortionTaker } from "../../../src/preview/files/portions";
import { saveXlsx } from "../../../src/preview/files/save";
import type { Tells, Told } from "../../../src/preview/files/worker";
import { StrictHost } from "../../../src/preview/host/host";
import { openFile, saveFile } from "../../../src/preview/page/fileWork";
import type { Share } from "../../../src/shared/portions";
import type { WorkerFault } from "../../../src/ui/listen";
import { bookState } from "../../support/bookState";
import { bookWith } from "../../support/hostSheets";

/*
 * What the page does with a worker that opens and saves files: the worker here says what the test wants.
 */

const workers: FakeWorker[] = [];

/** A worker as browsers have it: what goes in and out is copied. */
class FakeWorker extends EventTarget {
  terminated = false;
  readonly told: Told[] = [];

  constructor() {
    super();
    workers.push(this);
  }

  postMessage(told: Told): void {
    this.told.push(structuredClone(told));
  }

  terminate(): void {
    this.terminated = true;
  }

  say(data: Tells | WorkerFault): void {
    this.dispatchEvent(new MessageEvent("message", { data: structuredClone(data) }));
  }

  fail(message: string): void {
    this.dispatchEvent(Object.assign(new Event("error"), { message }));
  }
}

const page = Object.getOwnPropertyDescriptor(globalThis, "Worker");

beforeEach(() => {
  workers.length = 0;
  Object.defineProperty(globalThis, "Worker", { value: FakeWorker, configurable: true });
});

afterEach(() => {
  Object.defineProperty(globalThis, "Worker", page ?? { value: undefined, configurable: true });
});

const quiet = () => undefined;

/** A workbook of so many cells. */
function hostOf(cells: number) {
  const { book, sheet } = bookWith();
  for (let row = 0; row < cells; row += 1) sheet.cells.put(row, 0, { value: row });
  return { host: new StrictHost({ book }), sheet };
}

function theWorker(number = 0): FakeWorker {
  const worker = workers[number];
  if (worker === undefined) throw new Error("there is no worker");
  return worker;
}

/** Waits until a worker has been told to save. */
async function toldToSave(number = 0): Promise<FakeWorker> {
  while (workers[number]?.told.at(-1)?.is !== "save") await new Promise((resolve) => setTimeout(resolve));
  return theWorker(number);
}

/** The workbook that a worker was told. */
function taken(worker: FakeWorker) {
  const taker = new PortionTaker();
  for (const told of worker.told) if (told.is === "portion") taker.take(told.portion);
  return bookState(taker.book);
}

test("a file is opened from the portions that a worker tells, and the page hears how far it is", async () => {
  const { host } = hostOf(6000);
  const shares: Share[] = [];
  const { done } = openFile(new Uint8Array(), {}, (share) => shares.push(share));
  const worker = theWorker();
  worker.say({ is: "ready" });
  for (const portion of portionsOf(host.book)) worker.say({ is: "portion", portion });
  worker.say({ is: "opened", result: { ok: true, value: null, issues: [] } });
  const opened = await done;
  expect(opened.ok && bookState(opened.value)).toEqual(bookState(host.book));
  expect(shares.map(({ done: cells }) => cells)).toEqual([0, 0, 5000, 6000]);
  expect(new Set(shares.map(({ of }) => of))).toEqual(new Set([6000]));
  expect(worker.terminated).toBe(true);
});

test("a workbook that is changed while it is handed over is handed over anew, to another worker", async () => {
  const { host, sheet } = hostOf(20_000);
  const { done } = saveFile(host, () => {
    if (workers.length > 1 || theWorker().told.length < 3) return;
    sheet.cells.put(0, 1, { value: "改了" });
    host.update();
  });
  const second = await toldToSave(1);
  expect(theWorker().terminated).toBe(true);
  expect(theWorker().told.map(({ is }) => is)).not.toContain("save");
  expect(taken(second)).toEqual(bookState(host.book));
  second.say({ is: "saved", bytes: Uint8Array.of(1, 2) });
  expect(await done).toEqual({ ok: true, value: Uint8Array.of(1, 2), issues: [] });
});

test("what is stopped ends at once, its worker too, and the workbook is as it was", async () => {
  const { host } = hostOf(3);
  const before = bookState(host.book);
  const opening = openFile(new Uint8Array(), {}, quiet);
  opening.stop();
  const saving = saveFile(host, quiet);
  saving.stop();
  for (const { done } of [opening, saving]) {
    expect(await done).toMatchObject({ ok: false, issues: [{ code: "job-stopped" }] });
  }
  expect(workers.map(({ terminated }) => terminated)).toEqual([true, true]);
  expect(bookState(host.book)).toEqual(before);
});

test("where the worker cannot be loaded, or there are none, the page does it", async () => {
  const { host } = hostOf(3);
  const bytes = await saveXlsx(host.book);
  const expected = await openXlsx(bytes);
  const failed = openFile(bytes, {}, quiet);
  theWorker().fail("not loaded");
  Object.defineProperty(globalThis, "Worker", { value: undefined, configurable: true });
  for (const { done } of [failed, openFile(bytes, {}, quiet)]) {
    const opened = await done;
    expect(opened.ok && expected.ok && bookState(opened.value)).toEqual(expected.ok && bookState(expected.value));
  }
  const saved = await saveFile(host, quiet).done;
  const again = saved.ok ? await openXlsx(saved.value) : saved;
  expect(again.ok && bookState(again.value)).toEqual(expected.ok && bookState(expected.value));
});

test("a fault of the program, and what is too much for a worker, are told", async () => {
  const broken = openFile(new Uint8Array(), {}, quiet);
  theWorker().say({ is: "fault", fault: "TypeError: x" });
  await expect(broken.done).rejects.toThrow("TypeError: x");
  const tooMuch = openFile(new Uint8Array(), {}, quiet);
  theWorker(1).say({ is: "ready" });
  theWorker(1).fail("out of memory");
  await expect(tooMuch.done).rejects.toThrow("out of memory");
});
