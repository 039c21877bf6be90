import fc from "fast-check";
import { FINGERPRINT, fingerprint } from "../../src/shared/fingerprint";

test.each([
  ["8", "9"],
  ["", " "],
  ['{"score":8}', '{"score":8.5}'],
  ["太原市", "大同市"],
  ["ab", "ba"],
])("“%s” and “%s” have different fingerprints", (one, other) => {
  expect(fingerprint(one)).not.toBe(fingerprint(other));
});

test("every fingerprint has the same length and only characters that are told apart", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const print = fingerprint(text);
      expect(print).toMatch(/^[A-Za-z\d+/]+$/);
      expect(print).toHaveLength(FINGERPRINT);
    }),
  );
});

// Known values of FNV-1a over 32 bits, folded: the record in a workbook outlives the program that wrote it.
test.each([
  ["", "HJ1E"],
  ["a", "DCnI"],
])("the fingerprint of “%s” stays what it is", (text, expected) => {
  expect(fingerprint(text)).toBe(expected);
});
