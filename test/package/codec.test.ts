import { nodeCodec } from "../../src/cli/system/nodeCodec";
import { anywhere } from "../../src/package/codec";

/* The two ways of packing: what one packs the other unpacks. */

const codecs = { "Node's": nodeCodec, "the one that works everywhere": anywhere };

const TEXT = new TextEncoder().encode("<c r='A1'><v>村</v></c>".repeat(100_000));
const pieces = (...ends: readonly number[]) => ends.map((end, index) => TEXT.subarray(ends[index - 1] ?? 0, end));

const CONTENTS: readonly (readonly [string, readonly Uint8Array[]])[] = [
  ["nothing", []],
  ["an empty piece", pieces(0)],
  ["one byte", pieces(1)],
  ["one piece", pieces(TEXT.length)],
  ["pieces of any length, the last one empty", pieces(0, 1, 4, 4, 9, 70_001, 2_000_003, TEXT.length, TEXT.length)],
];

describe.each(Object.entries(codecs))("%s", (_, codec) => {
  test.each(CONTENTS)("packs %s", (_what, content) => {
    const whole = Buffer.concat(content);
    const packed = Buffer.concat([...codec.deflate(content)]);
    for (const other of Object.values(codecs)) {
      expect(Buffer.concat([...other.inflate(packed, whole.length)]).equals(whole)).toBe(true);
    }
  });
});
