import Big from "big.js";

/*
 * Exact decimal arithmetic on plain numbers. A number stands for its shortest decimal form (8.5 is 8.5, never
 * 8.4999…); every function returns the number nearest to the exact result, and 0 never as -0. Values of up to four
 * decimals take the integer path; anything finer or larger goes through big.js, which throws on NaN and infinity.
 */

const SCALE = 10_000;

/** Up to 15 digits a number has one decimal form only; beyond, neighbouring ten-thousandths share a number. */
const LARGEST = 1e15;

const exact = Big();
exact.RM = Big.roundHalfUp;

/** Ten-thousandths as an integer, or NaN where the number is finer or larger than that. */
function scaled(value: number): number {
  const integer = Math.round(value * SCALE);
  return integer / SCALE === value && Math.abs(integer) <= LARGEST ? integer : Number.NaN;
}

/** The exact sum. */
export function plus(a: number, b: number): number {
  const sum = scaled(a) + scaled(b);
  return (Number.isSafeInteger(sum) ? sum / SCALE : exact(a).plus(b).toNumber()) + 0;
}

/** The exact difference. */
export function minus(a: number, b: number): number {
  return plus(a, -b);
}

/** The exact sum of a list; 0 for an empty one. */
export function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total = plus(total, value);
  return total;
}

/** The exact product. */
export function times(a: number, b: number): number {
  const product = scaled(a) * scaled(b);
  return (Number.isSafeInteger(product) ? product / (SCALE * SCALE) : exact(a).times(b).toNumber()) + 0;
}

/** `value` rounded half up (四舍五入, negatives away from zero) to `decimals` (0 to 4) places. */
export function round(value: number, decimals: number): number {
  const step = 10 ** (4 - decimals);
  const integer = scaled(value);
  if (Number.isNaN(integer)) return exact(value).round(decimals).toNumber() + 0;
  const steps = Math.floor((Math.abs(integer) + step / 2) / step);
  return (Math.sign(integer) * steps * step) / SCALE + 0;
}

/** a × b ÷ divisor, rounded half up to `decimals` places once, at the end. Throws on a divisor of 0. */
export function roundedQuotient(a: number, b: number, divisor: number, decimals: number): number {
  if (divisor === 0) throw new RangeError("division by zero");
  const factor = 10 ** decimals;
  const numerator = scaled(a) * scaled(b) * factor * 2;
  const denominator = scaled(divisor) * SCALE;
  const shifted = Math.abs(numerator) + Math.abs(denominator);
  if (!Number.isSafeInteger(shifted)) return slowQuotient(a, b, divisor, decimals);
  // Both are integers below 2^53, so the floored quotient is exact.
  const steps = Math.floor(shifted / (2 * Math.abs(denominator)));
  return (Math.sign(numerator) * Math.sign(denominator) * steps) / factor + 0;
}

/** Σ a × b, rounded half up to `decimals` (0 to 4) places once, at the end. */
export function roundedSum(products: readonly (readonly [a: number, b: number])[], decimals: number): number {
  const step = SCALE * 10 ** (4 - decimals);
  let total = 0;
  for (const [a, b] of products) {
    const product = scaled(a) * scaled(b);
    total += product;
    if (!Number.isSafeInteger(product) || !Number.isSafeInteger(total)) return slowSum(products, decimals);
  }
  const shifted = Math.abs(total) + step / 2;
  if (!Number.isSafeInteger(shifted)) return slowSum(products, decimals);
  return (Math.sign(total) * Math.floor(shifted / step)) / 10 ** decimals + 0;
}

function slowSum(products: readonly (readonly [a: number, b: number])[], decimals: number): number {
  const total = products.reduce((sum, [a, b]) => sum.plus(exact(a).times(b)), exact(0));
  return total.round(decimals).toNumber() + 0;
}

function slowQuotient(a: number, b: number, divisor: number, decimals: number): number {
  const division = Big();
  division.RM = Big.roundHalfUp;
  division.DP = decimals;
  return division(a).times(b).div(divisor).toNumber() + 0;
}

/** The plain decimal text of a number, without exponent: 17.5, 0.05, 1000. */
export function show(value: number): string {
  const text = String(value);
  return text.includes("e") ? exact(value).toFixed() : text;
}
