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

test("anything in pieces is the same text", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (record) => {
      expect([...canonicalPieces(record)].join("")).toBe(canonicalJson(record));
    }),
    runs(400),
  );
});
