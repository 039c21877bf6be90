import { issue } from "../../shared/issue";
import { failure } from "../../shared/result";
import { perform, type Job, type JobName, type Outcome } from "./jobs";

/** Where jobs are done that may take long. */
export interface Apart {
  /** Does one job after the other. A fault of the program rejects. */
  readonly perform: <N extends JobName>(job: Job<N>) => Promise<Outcome<N>>;
  /** Ends the job that is under way: it fails, and says that it was stopped. Nothing where there is none. */
  readonly stop: () => void;
}

/** What comes back from a worker: that it has begun, what a job came to, or a fault of the program in its own words. */
export type Answer<N extends JobName = JobName> =
  | { readonly is: "ready" }
  | { readonly is: "outcome"; readonly outcome: Outcome<N> }
  | { readonly is: "fault"; readonly fault: string };

/** The page itself does the jobs. It cannot be stopped in the midst of one. */
export const onPage: Apart = { perform, stop: () => undefined };

/**
 * A worker does the jobs, so that the page goes on being drawn and can end them at any time. Where the worker cannot be
 * loaded, as in old web views, the page does them.
 */
export function inWorker(start: () => Worker): Apart {
  let worker: Worker | null = null;
  let ready = false;
  let end: () => void = () => undefined;
  const leave = () => {
    worker?.terminate();
    worker = null;
    ready = false;
  };
  const perform = <N extends JobName>(job: Job<N>): Promise<Outcome<N>> =>
    new Promise((resolve, reject) => {
      const listening = new AbortController();
      const { signal } = listening;
      end = () => {
        listening.abort();
        leave();
        resolve(failure([issue("job-stopped", {}, {})]));
      };
      const done = () => {
        listening.abort();
        end = () => undefined;
      };
      worker ??= start();
      worker.addEventListener(
        "message",
        ({ data }: MessageEvent<Answer<N>>) => {
          ready = true;
          if (data.is === "ready") return;
          done();
          if (data.is === "outcome") resolve(data.outcome);
          else reject(new Error(data.fault));
        },
        { signal },
      );
      worker.addEventListener(
        "error",
        (event) => {
          event.preventDefault();
          done();
          // What was too much for a worker would be too much for the page as well.
          if (ready) reject(new Error(event.message));
          else onPage.perform(job).then(resolve, reject);
          leave();
        },
        { signal },
      );
      worker.postMessage(job);
    });
  return {
    perform,
    stop: () => {
      end();
      end = () => undefined;
    },
  };
}
