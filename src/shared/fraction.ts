import { show } from "./decimal";

/*
 * Exact fractions, for quantities that are quotients: a rate, a mean, a share of the best. Nothing is rounded until
 * points are made of them, once. Fractions are reduced in sums only; equal ones are found by comparing.
 */

/** A fraction of whole numbers; the denominator is above 0. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The value that a finite number's shortest decimal form names: 0.1 is one tenth. */
export function fraction(value: number): Fraction {
  if (Number.isSafeInteger(value)) return { numerator: BigInt(value), denominator: 1n };
  // Most have few digits, and one division tells that they are exact.
  for (const [scale, denominator] of SCALES) {
    const scaled = Math.round(value * scale);
    if (Math.abs(scaled) <= LARGEST && scaled / scale === value) return { numerator: BigInt(scaled), denominator };
  }
  const [whole = "", decimals = ""] = show(value).split(".");
  return { numerator: BigInt(whole + decimals), denominator: 10n ** BigInt(decimals.length) };
}

const SCALES = [
  [10, 10n],
  [100, 100n],
  [1000, 1000n],
  [10_000, 10_000n],
] as const;

/** Up to 15 digits a number has one decimal form only. */
const LARGEST = 1e15;

export const ZERO = fraction(0);

export function add(a: Fraction, b: Fraction): Fraction {
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

export function negative({ numerator, denominator }: Fraction): Fraction {
  return { numerator: -numerator, denominator };
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, negative(b));
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator };
}

/** Throws on a divisor of 0. */
export function divide(a: Fraction, b: Fraction): Fraction {
  if (b.numerator === 0n) throw new RangeError("division by zero");
  const sign = b.numerator < 0n ? -1n : 1n;
  return { numerator: sign * a.numerator * b.denominator, denominator: sign * a.denominator * b.numerator };
}

/** Below 0, 0 or above 0 as `a` is less than, equal to or more than `b`. */
export function compare(a: Fraction, b: Fraction): number {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** -1, 0 or 1. */
export function signOf({ numerator }: Fraction): number {
  return numerator < 0n ? -1 : numerator > 0n ? 1 : 0;
}

/** The sum; 0 for an empty list. Halves are added first and reduced, so that the numbers stay as short as they can. */
export function total(values: readonly Fraction[]): Fraction {
  if (values.length < 2) return values[0] ?? ZERO;
  const half = values.length >> 1;
  return reduced(add(total(values.slice(0, half)), total(values.slice(half))));
}

function reduced({ numerator, denominator }: Fraction): Fraction {
  let [divisor, rest] = [denominator, numerator < 0n ? -numerator : numerator];
  while (rest > 0n) [divisor, rest] = [rest, divisor % rest];
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** The sum divided by how many there are. Throws on an empty list. */
export function mean(values: readonly Fraction[]): Fraction {
  return divide(total(values), fraction(values.length));
}

/** The greatest whole number that is not more. */
export function floorOf({ numerator, denominator }: Fraction): Fraction {
  const cut = numerator / denominator;
  return { numerator: numerator < 0n && cut * denominator !== numerator ? cut - 1n : cut, denominator: 1n };
}

/** The least whole number that is not less. */
export function ceilingOf(value: Fraction): Fraction {
  return negative(floorOf(negative(value)));
}

/** So many units of 1/10^decimals, rounded half up (四舍五入); the sign is left out. */
function roundedSize({ numerator, denominator }: Fraction, decimals: number): bigint {
  const scaled = (numerator < 0n ? -numerator : numerator) * 10n ** BigInt(decimals);
  return (2n * scaled + denominator) / (2n * denominator);
}

/** Rounded half up, negatives away from zero, to `decimals` places; 0 never as -0. Too large a number is infinite. */
export function rounded(value: Fraction, decimals: number): number {
  const size = Number(`${roundedSize(value, decimals)}e-${decimals}`);
  return value.numerator < 0n && size > 0 ? -size : size;
}

/** Places shown of a fraction that no decimals name exactly. */
const SHOWN = 4;

/** The fraction in decimals: exactly where four places are enough, otherwise 约 and four places. */
export function shown(value: Fraction): string {
  const size = roundedSize(value, SHOWN);
  const exact = { numerator: value.numerator < 0n ? -size : size, denominator: 10n ** BigInt(SHOWN) };
  const digits = String(size).padStart(SHOWN + 1, "0");
  const decimals = digits.slice(-SHOWN).replace(/0+$/, "");
  const text = digits.slice(0, -SHOWN) + (decimals === "" ? "" : `.${decimals}`);
  const sign = value.numerator < 0n && size > 0n ? "-" : "";
  return `${compare(exact, value) === 0 ? "" : "约"}${sign}${text}`;
}
