import fc from "fast-check";
import { canonicalJson, canonicalPieces } from "../../src/shared/canonical";
import { runs } from "../support/runs";

test("equal data give equal text, whatever order they were put together in", () => {
  expect(canonicalJson({ b: [{ d: 1, c: undefined }], a: null })).toBe('{"a":null,"b":[{"d":1}]}');
});

test.each([[{}], [{ a: [] }], [{ a: undefined }], [{ units: [{ b: 1, a: [] }, 2], rubric: "甲", last: undefined }]])(
  "%j in pieces is the same text",
  (record) => {
    expect([...canonicalPieces(record)].join("")).toBe(canonicalJson(record));
  },
);

/** The text as JSON.stringify writes it of objects that were put together in order. */
function inOrder(value: unknown): string {
  const sorted = (record: object) =>
    Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner) ? sorted(inner) : inner,
  );
}

test("whole numbers stand before all other keys, as in every object", () => {
  const keys = ["b", "10", "2", "5.1", "a", "4294967295", "4294967294", "01", "-1"];
  const record = Object.fromEntries(keys.map((key, index) => [key, index]));
  expect(canonicalJson(record)).toBe('{"2":2,"10":1,"4294967294":6,"-1":8,"01":7,"4294967295":5,"5.1":3,"a":4,"b":0}');
  expect(canonicalJson(record)).toBe(inOrder(record));
});

test("anything is written as JSON.stringify writes it in order", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(canonicalJson(value)).toBe(inOrder(value));
    }),
    runs(400),
  );
});

test("anything in pieces is the same text", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (record) => {
      expect([...canonicalPieces(record)].join("")).toBe(canonicalJson(record));
    }),
    runs(400),
  );
});
