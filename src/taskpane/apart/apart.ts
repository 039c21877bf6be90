import { listenTo, stopped, type WorkerFault } from "../../ui/listen";
import { perform, type Job, type JobName, type Outcome } from "./jobs";

/** Where jobs are done that may take long. */
export interface Apart {
  /** Does one job after the other. A fault of the program rejects. */
  readonly perform: <N extends JobName>(job: Job<N>) => Promise<Outcome<N>>;
  /** Ends the job that is under way: it fails, and says that it was stopped. Nothing where there is none. */
  readonly stop: () => void;
}

/** What a worker tells besides faults: that it has begun, or what a job came to. */
type Told<N extends JobName> = { readonly is: "ready" } | { readonly is: "outcome"; readonly outcome: Outcome<N> };

/** What comes back from a worker. */
export type Answer<N extends JobName = JobName> = Told<N> | WorkerFault;

/** The page itself does the jobs. It cannot be stopped in the midst of one. */
export const onPage: Apart = { perform, stop: () => undefined };

/** A worker does the jobs, the same one for all of them; where it cannot be loaded, the page. */
export function inWorker(start: () => Worker): Apart {
  let worker: Worker | null = null;
  let end: () => void = () => undefined;
  const leave = () => {
    worker?.terminate();
    worker = null;
  };
  const perform = <N extends JobName>(job: Job<N>): Promise<Outcome<N>> =>
    new Promise((resolve, reject) => {
      worker ??= start();
      const listening = listenTo<Told<N>>(worker, {
        tells: (told) => {
          if (told.is === "ready") return;
          listening();
          end = () => undefined;
          resolve(told.outcome);
        },
        fails: reject,
        breaks: (fault) => {
          leave();
          reject(fault);
        },
        isNotThere: () => {
          leave();
          onPage.perform(job).then(resolve, reject);
        },
      });
      end = () => {
        listening();
        leave();
        resolve(stopped());
      };
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
