import { createHash } from "node:crypto";
import type { RubricSource } from "../../app/input";
import type { Rubric } from "../../rubric/schema";

/** What a list of rubrics tells of one. */
export type RubricHead = Pick<Rubric, "id" | "title" | "total" | "source"> & { readonly items: number };

export function headOf({ id, title, total, source, items }: Rubric): RubricHead {
  return { id, title, total, source, items: items.length };
}

/** Rubrics, and what a list tells of them. */
export interface Catalogue extends RubricSource {
  heads(): Promise<readonly RubricHead[]>;
}

/**
 * A rubric file that was read and checked before, and found sound. It is so as long as its text is the same to the last
 * character; one that differs is read and checked anew.
 */
export interface Proven {
  readonly head: RubricHead;
  /** Of the text of its file. */
  readonly digest: string;
}

export function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
