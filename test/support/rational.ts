/** A fraction of whole numbers; the denominator is above 0. The oracle for decimal arithmetic. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The value that a number's shortest decimal form names: 0.1 is one tenth, not the nearest binary fraction. */
export function rational(value: number): Rational {
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  const [whole = "", decimals = ""] = mantissa.split(".");
  const power = Number(exponent) - decimals.length;
  const digits = BigInt(whole + decimals);
  return power < 0
    ? { numerator: digits, denominator: 10n ** BigInt(-power) }
    : { numerator: digits * 10n ** BigInt(power), denominator: 1n };
}

export function add(a: Rational, b: Rational): Rational {
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

export function multiply(a: Rational, b: Rational): Rational {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator };
}

export function divide(a: Rational, b: Rational): Rational {
  const sign = b.numerator < 0n ? -1n : 1n;
  return { numerator: sign * a.numerator * b.denominator, denominator: sign * a.denominator * b.numerator };
}

/** Rounded half up, negatives away from zero, to the nearest number there is. */
export function rounded({ numerator, denominator }: Rational, decimals: number): number {
  const scaled = numerator * 10n ** BigInt(decimals);
  const magnitude = scaled < 0n ? -scaled : scaled;
  const steps = (2n * magnitude + denominator) / (2n * denominator);
  const sign = scaled < 0n && steps > 0n ? "-" : "";
  return Number(`${sign}${String(steps)}e-${decimals}`);
}

/** The nearest number to a fraction whose denominator is a power of ten; too small a one is 0, never -0. */
export function nearest({ numerator, denominator }: Rational): number {
  return Number(`${String(numerator)}e-${String(denominator).length - 1}`) + 0;
}
