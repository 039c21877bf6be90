import fc from "fast-check";
import {
  add,
  ceilingOf,
  compare,
  divide,
  floorOf,
  fraction,
  mean,
  multiply,
  negative,
  rounded,
  shown,
  signOf,
  subtract,
  total,
  type Fraction,
} from "../../src/shared/fraction";
import { rational, rounded as oracle } from "../support/rational";

const over = (numerator: number, denominator: number): Fraction => divide(fraction(numerator), fraction(denominator));
const numbers = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 });

describe("a fraction", () => {
  it.each([0, 1, -1, 0.1, -0.25, 1e21, 5e-7, 123456.789, Number.MAX_SAFE_INTEGER, -0])(
    "is the number that %d is written as",
    (value) => {
      expect(rounded(fraction(value), 10)).toBe(value + 0);
    },
  );

  it.each([
    ["sum", add(fraction(0.1), fraction(0.2)), fraction(0.3)],
    ["difference", subtract(fraction(0.3), fraction(0.1)), fraction(0.2)],
    ["product", multiply(over(2, 3), fraction(15)), fraction(10)],
    ["quotient by a negative number", divide(fraction(3), fraction(-4)), fraction(-0.75)],
    ["total", total([over(1, 3), over(1, 3), over(1, 3)]), fraction(1)],
    ["mean", mean([over(1, 3), over(2, 3)]), fraction(0.5)],
    ["opposite", negative(over(1, 3)), over(-1, 3)],
    ["total of nothing", total([]), fraction(0)],
  ])("has an exact %s", (_, found, expected) => {
    expect(compare(found, expected)).toBe(0);
    expect(found.denominator > 0n).toBe(true);
  });

  it("cannot be divided by 0", () => {
    expect(() => divide(fraction(1), fraction(0))).toThrow("division by zero");
    expect(() => mean([])).toThrow("division by zero");
  });

  it.each([
    [over(7, 2), 3, 4],
    [over(-7, 2), -4, -3],
    [over(6, 2), 3, 3],
    [over(-6, 2), -3, -3],
    [over(-1, 3), -1, 0],
    [over(1, 3), 0, 1],
  ])("lies between whole numbers: %p", (value, below, above) => {
    expect(rounded(floorOf(value), 0)).toBe(below);
    expect(rounded(ceilingOf(value), 0)).toBe(above);
  });

  it.each([
    [over(2, 3), 2, 0.67],
    [over(-2, 3), 2, -0.67],
    [fraction(1.005), 2, 1.01],
    [fraction(-1.005), 2, -1.01],
    [over(-1, 1000), 2, 0],
    [over(1, 200), 2, 0.01],
  ])("is rounded half up, away from zero: %p", (value, decimals, expected) => {
    expect(rounded(value, decimals)).toBe(expected);
  });

  it.each([
    [over(1, 8), "0.125"],
    [over(2, 3), "约0.6667"],
    [over(500, 6), "约83.3333"],
    [over(-1, 3), "约-0.3333"],
    [fraction(100), "100"],
    [over(1, 1_000_000), "约0"],
    [over(-1, 1_000_000), "约0"],
    [over(-5, 2), "-2.5"],
    [fraction(0), "0"],
    [over(1, 20_000), "约0.0001"],
    [over(0.01, 5e-7), "20000"],
    [divide(fraction(1e308), fraction(1e-8)), `1${"0".repeat(316)}`],
  ])("says whether its decimals are all there: %p", (value, text) => {
    expect(shown(value)).toBe(text);
  });

  it("has the sign of its numerator", () => {
    expect([over(1, -2), over(0, 2), over(-1, -2)].map(signOf)).toEqual([-1, 0, 1]);
  });

  it("is ordered as numbers are", () => {
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        expect(compare(fraction(a), fraction(b))).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });

  it("is rounded as the exact value is", () => {
    fc.assert(
      fc.property(numbers, fc.constantFrom(0, 1, 2, 4), (value, decimals) => {
        expect(rounded(fraction(value), decimals)).toBe(oracle(rational(value), decimals) + 0);
      }),
    );
  });

  it("has the same total in any order", () => {
    fc.assert(
      fc.property(fc.array(numbers, { maxLength: 12 }), (values) => {
        const fractions = values.map(fraction);
        expect(compare(total(fractions), total([...fractions].reverse()))).toBe(0);
      }),
    );
  });
});
