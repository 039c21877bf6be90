import { issue } from "../shared/issue";
import { failure, type Result } from "../shared/result";

/*
 * Work that a worker does, so that the page goes on being drawn and can end it at any time. Old browsers, in which the
 * worker cannot be loaded, do it in the page.
 */

/** A fault of the program, in its own words, as a worker tells it. */
export interface WorkerFault {
  readonly is: "fault";
  readonly fault: string;
}

interface Heard<Tells> {
  /** What the worker tells, but for its faults. */
  readonly tells: (told: Tells) => void;
  /** A fault of the program, which the worker outlives. */
  readonly fails: (fault: Error) => void;
  /** Something was too much for the worker, and would be for the page as well. */
  readonly breaks: (fault: Error) => void;
  /** The worker cannot be loaded. */
  readonly isNotThere: () => void;
}

/** Workers that have told something. */
const begun = new WeakSet<Worker>();

/** Listens to a worker until it fails, or until the result is called. */
export function listenTo<Tells extends { readonly is: string }>(worker: Worker, heard: Heard<Tells>): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const leave = () => {
    listening.abort();
  };
  worker.addEventListener(
    "message",
    ({ data }: MessageEvent<Tells | WorkerFault>) => {
      begun.add(worker);
      if (!isFault(data)) heard.tells(data);
      else {
        leave();
        heard.fails(new Error(data.fault));
      }
    },
    { signal },
  );
  worker.addEventListener(
    "error",
    (event) => {
      event.preventDefault();
      leave();
      if (begun.has(worker)) heard.breaks(new Error(event.message));
      else heard.isNotThere();
    },
    { signal },
  );
  return leave;
}

function isFault(told: { readonly is: string }): told is WorkerFault {
  return told.is === "fault";
}

/** What work comes to that somebody has stopped. */
export function stopped<T>(): Result<T> {
  return failure([issue("job-stopped", {}, {})]);
}
