import fc from "fast-check";
import { nodeCodec } from "../../../src/cli/system/nodeCodec";
import { anywhere } from "../../../src/package/codec";
import { runs } from "../../support/runs";

const all = (pieces: Iterable<Uint8Array>) => Buffer.concat([...pieces]);
const codecs = [nodeCodec, anywhere];

/** Pieces of a content that is larger than what is packed at a time. */
function large(): Uint8Array[] {
  const row = (number: number) =>
    Buffer.from(`<row r="${String(number)}"><c><v>${String(number * 7919)}</v></c></row>`);
  return Array.from({ length: 60 }, (_, piece) => {
    return all(Array.from({ length: 1_000 }, (_, index) => row(piece * 1_000 + index)));
  });
}

test("what one packs the other unpacks: large contents", () => {
  const pieces = large();
  const whole = all(pieces);
  for (const packer of codecs) {
    const packed = all(packer.deflate(pieces));
    expect(packed.length).toBeLessThan(whole.length / 4);
    for (const { inflate } of codecs) expect(all(inflate(packed, whole.length)).equals(whole)).toBe(true);
  }
});

test("what one packs the other unpacks: any pieces, none among them", () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 6 }), (pieces) => {
      const whole = all(pieces);
      for (const { deflate } of codecs) {
        const packed = all(deflate(pieces));
        for (const { inflate } of codecs) expect(all(inflate(packed, whole.length))).toEqual(whole);
      }
    }),
    runs(200),
  );
});

test.each([
  ["no packed bytes", Buffer.from("<row/>".repeat(9)), 54],
  ["cut off", all(nodeCodec.deflate(large())).subarray(0, 9_000), 3_000_000],
  ["more than it says", all(nodeCodec.deflate([Buffer.from("a".repeat(1_000))])), 999],
])("%s: refused", (_, packed, size) => {
  expect(() => all(nodeCodec.inflate(packed, size))).toThrow();
});
