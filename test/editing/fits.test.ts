import { typedPath, withValue } from "../../src/editing/form/fits";

test.each([
  [{ a: "x" }, { a: "xy" }, "a."],
  [{ a: { b: [1, 2] } }, { a: { b: [1, 3] } }, "a.b.1."],
  [{ a: 1 }, { a: undefined }, "a."],
  [{ a: 1, b: 1 }, { a: 2, b: 2 }, null],
  [{ a: [1] }, { a: [1, 2] }, "a.1."],
  [{ a: [{ x: 1 }] }, { a: [{ x: 1 }, { x: 2 }] }, null],
  [{ a: "x" }, { a: { kind: "x" } }, null],
  [{ a: 1 }, { a: 1 }, null],
])("what was typed from %j to %j", (before, after, path) => {
  expect(typedPath(before, after)).toBe(path);
});

test("a value is put in its place among the keys, and taken away", () => {
  expect(Object.keys(withValue({ a: 1, b: 2, c: 3 }, "b", 4))).toEqual(["a", "b", "c"]);
  expect(withValue({ a: 1, b: 2 }, "b", undefined)).toEqual({ a: 1 });
  expect(withValue(null, "a", 1)).toEqual({ a: 1 });
});
