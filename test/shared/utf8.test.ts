import fc from "fast-check";
import { utf8Length } from "../../src/shared/utf8";

describe("the bytes of a text", () => {
  it("are those of UTF-8", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(utf8Length(text)).toBe(Buffer.byteLength(text));
      }),
    );
  });
});
