import { z } from "zod";

/** Under which the browser keeps that somebody has seen the first steps. */
const KEY = "rubric-sheets/first-use";

const seenSchema = z.literal("seen");

/** Whether somebody has seen the first steps in this browser; not, where it keeps nothing. */
export function hasSeenFirstUse(): boolean {
  return seenSchema.safeParse(inStorage((storage) => storage.getItem(KEY))).success;
}

/** Keeps that somebody has seen them; where that cannot be kept, they are shown again the next time. */
export function keepFirstUseSeen(): void {
  inStorage((storage) => {
    storage.setItem(KEY, seenSchema.value);
  });
}

/** What the browser keeps; null where it refuses to keep anything, as it may in the frame of another site. */
function inStorage<T>(work: (storage: Storage) => T): T | null {
  try {
    return work(window.localStorage);
  } catch (refused) {
    if (refused instanceof DOMException) return null;
    throw refused;
  }
}
