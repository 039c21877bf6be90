import type { Place } from "../../shared/issue";
import type { Share } from "../../shared/portions";
import { success, type Result } from "../../shared/result";
import { listenTo, stopped } from "../../ui/listen";
import type { Tells, Told } from "../files/worker";
import { PortionCounter, portionsOf, PortionTaker } from "../files/portions";
import type { HostBook } from "../host/book/book";
import type { StrictHost } from "../host/host";

/*
 * Files are opened and saved in a worker, each in one of its own.
 */

/** Work that is under way. */
export interface FileWork<T> {
  readonly done: Promise<Result<T>>;
  /** Ends it: it fails, and says that it was stopped. */
  readonly stop: () => void;
}

/** Hears how many cells of all have been handed over. */
type Reached = (share: Share) => void;

/** Opens an .xlsx file. */
export function openFile(bytes: Uint8Array, place: Place, reached: Reached): FileWork<HostBook> {
  const taker = new PortionTaker();
  const counter = new PortionCounter();
  return apart(
    (tell) => {
      tell({ is: "open", bytes, place });
      return Promise.resolve();
    },
    (told) => {
      if (told.is === "portion") {
        taker.take(told.portion);
        reached(counter.after(told.portion));
      }
      if (told.is !== "opened") return null;
      return told.result.ok ? success(taker.book, told.result.issues) : told.result;
    },
    async () => (await import("../files/open")).openXlsx(bytes, place),
  );
}

/** Makes an .xlsx file of a workbook. */
export function saveFile(host: StrictHost, reached: Reached): FileWork<Uint8Array> {
  return apart(
    (tell, begin) => sendBook(host, tell, begin, reached),
    (told) => (told.is === "saved" ? success(told.bytes) : null),
    async () => success(await (await import("../files/save")).saveXlsx(host.book)),
  );
}

type Tell = (what: Told) => void;

/** Sends a workbook in portions; from the beginning, to another worker, where it is changed meanwhile. */
async function sendBook(host: StrictHost, tell: Tell, begin: () => Tell, reached: Reached): Promise<void> {
  const counter = new PortionCounter();
  let changes = 0;
  const leave = host.onUpdate(() => {
    changes += 1;
  });
  for (const portion of portionsOf(host.book)) {
    tell({ is: "portion", portion });
    reached(counter.after(portion));
    await turn();
    if (changes > 0) break;
  }
  leave();
  if (changes > 0) await sendBook(host, begin(), begin, reached);
  else tell({ is: "save" });
}

function turn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/**
 * Has a worker do something: `ask` tells it what, beginning anew with another worker where it has to; `hear` takes what
 * it tells until that is a result; `here` does the same in the page.
 */
function apart<T>(
  ask: (tell: Tell, begin: () => Tell) => Promise<void>,
  hear: (told: Tells) => Result<T> | null,
  here: () => Promise<Result<T>>,
): FileWork<T> {
  let end: () => void = () => undefined;
  let stop: () => void = () => undefined;
  const done = new Promise<Result<T>>((resolve, reject) => {
    const finish = (result: Result<T>) => {
      end();
      resolve(result);
    };
    stop = () => {
      finish(stopped());
    };
    const begin = (): Tell => {
      end();
      const worker = new Worker(new URL("../files/worker.ts", import.meta.url));
      let there = true;
      const fail = (fault: Error) => {
        end();
        reject(fault);
      };
      const listening = listenTo<Tells>(worker, {
        tells: (told) => {
          const result = hear(told);
          if (result !== null) finish(result);
        },
        fails: fail,
        breaks: fail,
        isNotThere: () => {
          end();
          here().then(resolve, reject);
        },
      });
      end = () => {
        there = false;
        listening();
        worker.terminate();
      };
      return (what) => {
        if (there) worker.postMessage(what);
      };
    };
    if (typeof Worker === "undefined") here().then(resolve, reject);
    else ask(begin(), begin).catch(reject);
  });
  return {
    done,
    stop: () => {
      stop();
    },
  };
}
