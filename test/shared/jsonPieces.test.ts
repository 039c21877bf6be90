import { jsonPieces, Lazy } from "../../src/shared/jsonPieces";

const text = (document: Record<string, unknown>) => [...jsonPieces(document)].join("");

test.each([
  [{}],
  [{ a: 1 }],
  [{ a: null, b: "一\n二", c: [], d: {}, e: [[1, 2], { f: [] }], g: { h: { i: [true] } } }],
  [{ a: undefined, b: 1 }],
])("pieces make up what JSON.stringify writes: %j", (document) => {
  expect(text(document)).toBe(`${JSON.stringify(document, null, 2)}\n`);
});

test.each([
  [[]],
  [[1]],
  [
    [
      { name: "甲", list: [1, 2] },
      { name: "乙", list: [] },
    ],
  ],
])("elements made while writing look like any others: %j", (elements) => {
  const document = { before: 1, units: elements, after: "x" };
  expect(text({ ...document, units: new Lazy(elements) })).toBe(`${JSON.stringify(document, null, 2)}\n`);
});

test("elements are made one at a time", () => {
  const made: number[] = [];
  function* elements() {
    for (const element of [1, 2, 3]) {
      made.push(element);
      yield element;
    }
  }
  const pieces = jsonPieces({ units: new Lazy(elements()) });
  pieces.next();
  pieces.next();
  expect(made).toEqual([1]);
});
