import type { PickedFile } from "../pick/pickedFile";

/** What was copied, in both forms in which programs give it. */
export interface Copied {
  readonly html: string;
  readonly text: string;
}

/** Where a table comes from; `sample`: from the program itself, to try it out. */
export type Origin = { readonly file: PickedFile } | { readonly copied: Copied } | "sample";
