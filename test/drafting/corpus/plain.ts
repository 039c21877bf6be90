import { canonicalJson } from "../../../src/shared/canonical";

/** A rule without its words: what it comes to, the same for all that score alike. */
export interface PlainRule {
  readonly kind: string;
  /** What holds for the whole of it. */
  readonly frame: unknown;
  /** Its events, levels, bands, lines, each as text; in their order only where that matters. */
  readonly pieces: readonly string[];
}

/** What is known around a rule. */
export interface Around {
  /** Its item's full points. */
  readonly max: number | null;
  /** The open parameters that the document states. */
  readonly stated: readonly string[];
  /** The points of events that can only happen once, whether or not a rule limits them to that. */
  readonly once: readonly number[];
}

export function made(kind: string, frame: unknown, pieces: readonly string[] = []): PlainRule {
  return { kind, frame, pieces };
}

export function inAnyOrder(pieces: readonly unknown[]): readonly string[] {
  return pieces.map(canonicalJson).sort();
}

/** A quantity times a factor, up to full points. */
export function linear(measure: unknown, factor: number | string): PlainRule {
  return made("measured", { measure, scale: "linear", factor: near(factor), plus: 0, floor: 0 });
}

/** Numbers that differ by less than any points do are the same. */
export function near<T>(value: T | number): T | number {
  return typeof value === "number" ? Number(value.toFixed(9)) : value;
}

/** The measure of a quantity that is entered, whatever it is made of. */
export const NUMBER = "number";
