import { createHash } from "node:crypto";
import type { RubricSource } from "../../app/input";
import type { Rubric } from "../../rubric/schema";

/** What a list of rubrics tells of one. */
export type RubricHead = Pick<Rubric, "id" | "title" | "total" | "source"> & { readonly items: number };

export function headOf({ id, title, total, source, items }: Rubric): RubricHead {
  return { id, title, total, source, items: items.length };
}

/** Rubrics, and what is told of them. */
export interface Catalogue extends RubricSource {
  heads(): Promise<readonly RubricHead[]>;
  /** All of a rubric for reading, where it is known already; else null. */
  shown(id: string): Promise<string | null>;
}

/**
 * A rubric file that was read and checked before, and found sound. It is so as long as its text is the same to the last
 * character; one that differs is read and checked anew.
 */
export interface Proven {
  readonly head: RubricHead;
  /** All of it for reading. */
  readonly shown: string;
  /** Of the text of its file. */
  readonly digest: string;
}

export function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
