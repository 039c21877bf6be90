/** What a sentence needs to know of the rule's item. */
export interface ToldItem {
  /** Full points; the cap of an item that adds or takes away. */
  readonly max: number;
  /** What the points count into; where it is known, what takes points is told so. */
  readonly counts?: "base" | "bonus" | "penalty" | "net" | "veto" | "none";
}
