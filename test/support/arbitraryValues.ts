import fc from "fast-check";
import type { EnteredValue, Field } from "../../src/rules/field";
import { dayAfter } from "../../src/shared/day";

/*
 * Values for the fields of rules and attributes: mostly such as offices enter, some at the edges.
 */

/** Large enough for any count or amount, small enough for ties to be frequent. */
const USUAL = 6;
const TEXTS = ["县委文件〔2019〕3号", "已核实", "A-1", "会议纪要，照片2张"];

/** A usable value of a field. */
export function usableValue(field: Field): fc.Arbitrary<EnteredValue> {
  switch (field.type) {
    case "number":
      return numberBetween(field.min, field.max);
    case "integer":
      return integerBetween(field.min, field.max);
    case "flag":
      return fc.boolean();
    case "list":
      return fc.array(numberBetween(field.least, field.most), { maxLength: 12 });
    case "date":
      return dateWithin(field);
    case "choice":
      return fc.constantFrom(...field.choices);
    case "choices":
      return fc.subarray([...field.choices]);
    case "text":
      return fc.constantFrom(...TEXTS);
  }
}

function numberBetween(min: number, max: number | null): fc.Arbitrary<number> {
  const most = max ?? min + 1000;
  const hundredths = fc.integer({ min: Math.ceil(min * 100), max: Math.floor(most * 100) });
  return fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: Math.ceil(min), max: Math.floor(max ?? min + USUAL) }) },
    { weight: 4, arbitrary: hundredths.map((value) => value / 100) },
    { weight: 1, arbitrary: fc.double({ min, max: most, noNaN: true }).map((value) => value + 0) },
    { weight: 1, arbitrary: fc.constantFrom(min, most) },
  );
}

/** Mostly about the day that it is due. */
function dateWithin({ earliest, latest, due }: Extract<Field, { type: "date" }>): fc.Arbitrary<string> {
  const usual = due ?? earliest ?? latest ?? "2020-02-28";
  const clamped = (day: string) =>
    earliest !== null && day < earliest ? earliest : latest !== null && day > latest ? latest : day;
  return fc
    .oneof({ weight: 9, arbitrary: fc.integer({ min: -9, max: 40 }) }, fc.integer({ min: -40_000, max: 100_000 }))
    .map((days) => clamped(dayAfter(usual, days)));
}

function integerBetween(min: number, max: number | null): fc.Arbitrary<number> {
  const usual = fc.integer({ min, max: max ?? min + USUAL });
  return max === null ? fc.oneof({ weight: 9, arbitrary: usual }, fc.integer({ min, max: 100_000 })) : usual;
}

const plain = fc.oneof(
  fc.constantFrom<(string | number | boolean)[]>("", "无", "8", "是", true, false, 0, -1, 0.5, 1e308, 5e-324),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string({ maxLength: 80 }).map((text) => text.replace(/[{}]/g, "")),
);

/** Anything that the shape of entries lets through. */
export const anyValue: fc.Arbitrary<EnteredValue> = fc.oneof(
  plain,
  fc.array(fc.option(plain, { nil: null }), { maxLength: 4 }),
);
