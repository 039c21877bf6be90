import fc from "fast-check";
import { minus, plus, round, roundedQuotient, roundedSum, show, sum, times } from "../../src/shared/decimal";
import { add, divide, multiply, nearest, rational, rounded } from "../support/rational";

const score = fc
  .tuple(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, places]) => digits / 10 ** places);
const longDecimal = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((digits) => digits / 10 ** 8);
const anyFinite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const large = fc.double({ min: 1e11, max: 1e13, noNaN: true });
const decimal = fc.oneof(score, longDecimal, large, anyFinite);
const places = fc.integer({ min: 0, max: 4 });
/** Halves at the rounding place, where binary rounding goes wrong. */
const half = fc.tuple(fc.integer({ min: -100_000_000, max: 100_000_000 }), places).map(([steps, decimals]) => ({
  value: Number(`${steps * 10 + Math.sign(steps || 1) * 5}e-${decimals + 1}`),
  decimals,
}));

describe("plus, minus and times", () => {
  it.each([
    [0.1, 0.2, 0.3],
    [1.005, 0.005, 1.01],
    [-0.1, 0.1, 0],
    [0.00001, 0.00002, 0.00003],
    [1e21, 1, 1e21],
  ])("%d + %d = %d", (a, b, expected) => {
    expect(plus(a, b)).toBe(expected);
  });

  it.each([
    [0.3, 0.1, 0.2],
    [0.3, 0.3, 0],
    [0, 0, 0],
    [100, 0.123456, 99.876544],
  ])("%d - %d = %d", (a, b, expected) => {
    expect(minus(a, b)).toBe(expected);
  });

  it.each([
    [1.1, 1.1, 1.21],
    [0.0001, 0.0001, 0.00000001],
    [8.5, 0.2, 1.7],
    [0.123456, 10, 1.23456],
    [-2, 0, 0],
  ])("%d × %d = %d", (a, b, expected) => {
    expect(times(a, b)).toBe(expected);
  });

  it("adds exactly whatever the numbers", () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        expect(plus(a, b)).toBe(nearest(add(rational(a), rational(b))));
      }),
    );
  });

  it("subtracts exactly whatever the numbers", () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        expect(minus(a, b)).toBe(nearest(add(rational(a), rational(-b))));
      }),
    );
  });

  it("multiplies exactly whatever the numbers", () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        expect(times(a, b)).toBe(nearest(multiply(rational(a), rational(b))));
      }),
    );
  });

  it("sums a list exactly, an empty one to 0", () => {
    expect(sum([])).toBe(0);
    expect(sum([0.1, 0.2, 0.3, -0.6])).toBe(0);
    expect(sum(new Array<number>(1000).fill(0.01))).toBe(10);
  });
});

describe("round", () => {
  it.each([
    [1.005, 2, 1.01],
    [0.285, 2, 0.29],
    [-1.005, 2, -1.01],
    [-2.5, 0, -3],
    [2.4999, 0, 2],
    [0.00005, 4, 0.0001],
    [0.123450001, 4, 0.1235],
    [1.00499999, 2, 1],
    [-0.004, 2, 0],
    [-0.000001, 2, 0],
    [123_456_789_012.345, 2, 123_456_789_012.35],
    [460_213_856_706.0561, 4, 460_213_856_706.0561],
  ])("%d to %d places is %d", (value, decimals, expected) => {
    expect(round(value, decimals)).toBe(expected);
  });

  it("rounds exactly whatever the number", () => {
    fc.assert(
      fc.property(decimal, places, (value, decimals) => {
        expect(round(value, decimals)).toBe(rounded(rational(value), decimals));
      }),
    );
  });

  it("rounds every half away from zero", () => {
    fc.assert(
      fc.property(half, ({ value, decimals }) => {
        expect(round(value, decimals)).toBe(rounded(rational(value), decimals));
      }),
    );
  });
});

describe("roundedQuotient", () => {
  it.each([
    [10, 2, 3, 2, 6.67],
    [1, 1, 8, 2, 0.13],
    [-1, 1, 8, 2, -0.13],
    [1, -1, -8, 2, 0.13],
    [0, 5, 3, 2, 0],
    [-0.001, 1, 1, 2, 0],
    [40.2, 0.05, 2, 2, 1.01],
    [0.00001, 1, 0.00002, 0, 1],
    [123_456_789.1234, 987_654_321.4321, 7.0001, 4, 17_418_698_488_286_952],
  ])("%d × %d ÷ %d to %d places is %d", (a, b, divisor, decimals, expected) => {
    expect(roundedQuotient(a, b, divisor, decimals)).toBe(expected);
  });

  it("rounds once and exactly whatever the numbers", () => {
    fc.assert(
      fc.property(decimal, decimal, decimal, places, (a, b, divisor, decimals) => {
        fc.pre(divisor !== 0);
        const quotient = divide(multiply(rational(a), rational(b)), rational(divisor));
        expect(roundedQuotient(a, b, divisor, decimals)).toBe(rounded(quotient, decimals));
      }),
    );
  });

  it.each([0, -0])("throws on a divisor of %d", (divisor) => {
    expect(() => roundedQuotient(1, 1, divisor, 2)).toThrow(RangeError);
  });
});

describe("roundedSum", () => {
  it.each([
    [[[86.38333333333333, 0.3]], 2, 25.91],
    [[[0.016666666666666666, 0.3]], 2, 0],
    [
      [
        [0.02, 0.16],
        [0.01, 0.24],
      ],
      2,
      0.01,
    ],
    [
      [
        [20, 1],
        [0.5050000000000001, -1],
      ],
      2,
      19.49,
    ],
    [
      [
        [1, 1],
        [1.005, -1],
      ],
      2,
      -0.01,
    ],
    [
      [
        [1, 1],
        [1.004, -1],
      ],
      2,
      0,
    ],
    [
      [
        [1e308, 10],
        [1e308, -10],
        [0.5, 1],
      ],
      0,
      1,
    ],
    [[], 2, 0],
  ] as const)("%j to %d places is %d", (products, decimals, expected) => {
    expect(roundedSum(products, decimals)).toBe(expected);
  });

  it("rounds once and exactly whatever the numbers", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(decimal, decimal), { maxLength: 4 }), places, (products, decimals) => {
        const total = products.map(([a, b]) => multiply(rational(a), rational(b))).reduce(add, rational(0));
        expect(roundedSum(products, decimals)).toBe(rounded(total, decimals));
      }),
    );
  });
});

describe("numbers that are none", () => {
  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    "%d makes every function throw",
    (value) => {
      for (const compute of [
        () => plus(value, 1),
        () => minus(1, value),
        () => times(value, 2),
        () => sum([1, value]),
        () => round(value, 2),
        () => roundedQuotient(value, 1, 1, 2),
        () => roundedQuotient(1, 1, value, 2),
        () => roundedSum([[value, 1]], 2),
      ]) {
        expect(compute).toThrow();
      }
    },
  );
});

describe("show", () => {
  it.each([
    [17.5, "17.5"],
    [0.05, "0.05"],
    [1000, "1000"],
    [-0, "0"],
    [1e-7, "0.0000001"],
    [-1.5e-8, "-0.000000015"],
    [1e21, "1000000000000000000000"],
  ])("%d is written without exponent: %s", (value, expected) => {
    expect(show(value)).toBe(expected);
  });
});
