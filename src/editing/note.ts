/**
 * Something that a change could not do by itself, as data: a printed text that names the old points and was left, an
 * item that could not be moved, a name that printed texts have otherwise.
 */
export interface Note {
  readonly kind: "printed-points" | "printed-elsewhere" | "not-moved";
  /** The id of the item concerned. */
  readonly item: string;
  /** The printed text concerned; empty where there is none. */
  readonly text: string;
}
