import type { FieldValues } from "../../src/rules/field";
import { EntryColumns } from "../../src/scoring/columns";
import type { Unit } from "../../src/scoring/entries";

const ITEM = "1";

function unitWith(entered: FieldValues | undefined): Unit {
  return { name: "甲", entries: entered === undefined ? {} : { [ITEM]: entered } };
}

function numbersOf(entries: readonly (FieldValues | undefined)[]): readonly number[] {
  const units = entries.map((entered, place) => ({ unit: unitWith(entered), place }));
  const column = new EntryColumns(units).column("entries", ITEM);
  return units.map((unit) => column.numberOf(unit));
}

test.each<[string, FieldValues | undefined, FieldValues | undefined]>([
  ["the same number", { score: 8.5 }, { score: 8.5 }],
  ["the same list", { deductions: [1, 0.5] }, { deductions: [1, 0.5] }],
  ["nothing, and no value", undefined, {}],
  ["another remark", { score: 8, remark: "现场核验" }, { score: 8, remark: "另见附件" }],
  ["a remark beside it", { score: 8 }, { score: 8, evidence: "验收表" }],
])("entries with %s have one number", (_, one, other) => {
  const [first, second] = numbersOf([one, other]);
  expect(second).toBe(first);
});

test.each<[string, FieldValues, FieldValues]>([
  ["numbers", { score: 8.5 }, { score: 8.51 }],
  ["a number and its text", { score: 8 }, { score: "8" }],
  ["fields", { a: 1 }, { b: 1 }],
  ["a value more", { a: 1 }, { a: 1, b: 0 }],
  ["lists of another length", { list: [1] }, { list: [1, 1] }],
  ["lists in another order", { list: [1, 2] }, { list: [2, 1] }],
  ["a list and what it holds", { list: [1] }, { list: 1 }],
  ["an empty list and 0", { list: [] }, { list: 0 }],
  ["a list whose end is another field's", { a: [1, 2] }, { a: [1], "a[": 2 }],
  ["a remark that is no text", { remark: 1 }, { remark: 2 }],
  ["fields named like what objects inherit", { constructor: 1 }, { toString: 1 }],
])("entries that differ in %s have two numbers", (_, one, other) => {
  const [first, second] = numbersOf([one, other]);
  expect(second).not.toBe(first);
});

test("numbers are counted from 0 as entries come, and a unit with other entries than its column's is asked anew", () => {
  const units = [{ score: 1 }, { score: 2 }, { score: 1 }].map((entered, place) => ({
    unit: unitWith(entered),
    place,
  }));
  const column = new EntryColumns(units).column("entries", ITEM);
  expect(units.map((unit) => column.numberOf(unit))).toEqual([0, 1, 0]);
  expect(column.numberOf({ unit: unitWith({ score: 2 }), place: 0 })).toBe(1);
  expect(column.numberOf({ unit: unitWith({ score: 3 }), place: -1 })).toBe(2);
});
