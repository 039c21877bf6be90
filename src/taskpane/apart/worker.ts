import { z } from "zod";
import type { Answer } from "./apart";
import { perform, type Job } from "./jobs";

/* Does jobs apart from the page: this is what the worker runs. */

// The page's policy holds here, too: no functions are made from text.
z.config({ jitless: true });

function answer(found: Answer): void {
  postMessage(found);
}

addEventListener("message", ({ data }: MessageEvent<Job>) => {
  perform(data).then(
    (outcome) => {
      answer({ is: "outcome", outcome });
    },
    (fault: unknown) => {
      answer({ is: "fault", fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) });
    },
  );
});

answer({ is: "ready" });
