/**
 * Finds where the wanted numbers belong in a sequence that is gone through once: one that is met stays where it is, one
 * that is missing belongs before the first larger one.
 */
export class Slots {
  private readonly wanted: readonly number[];
  private readonly open: Set<number>;
  private readonly places = new Map<number, number>();
  private next = 0;

  constructor(wanted: Iterable<number>) {
    this.wanted = [...wanted].sort((a, b) => a - b);
    this.open = new Set(this.wanted);
  }

  /** Takes note of the next number of the sequence and of its place. False for one that was met before. */
  meet(number: number, place: number): boolean {
    for (
      let wanted = this.wanted[this.next];
      wanted !== undefined && wanted <= number;
      wanted = this.wanted[this.next]
    ) {
      this.places.set(wanted, place);
      this.next += 1;
    }
    return this.open.delete(number);
  }

  /** The numbers that were not met, in their order, with the places before which they belong. */
  missing(end: number): { readonly number: number; readonly place: number }[] {
    return this.wanted
      .filter((number) => this.open.has(number))
      .map((number) => ({ number, place: this.places.get(number) ?? end }));
  }
}
