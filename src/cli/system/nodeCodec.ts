import { constants, deflateRawSync, inflateRawSync } from "node:zlib";
import { anywhere, type Codec } from "../../package/codec";

/** What is unpacked as a whole, at most; larger parts are unpacked piece by piece, which takes longer. */
const WHOLE = 64 * 1024 * 1024;
/** The least room that Node's unpacker takes. */
const SMALL = 64;
/** How hard packing tries, of 9: spreadsheet programs themselves do not try much harder, and 6 takes three times as long. */
const LEVEL = 2;
/** Bytes that are packed at a time. */
const CHUNK = 1024 * 1024;

/** Node's own codec: several times as fast. */
export const nodeCodec: Codec = {
  *inflate(packed, size) {
    if (size > WHOLE) yield* anywhere.inflate(packed, size);
    // One byte is the least it can be limited to. With room for one more it is done at once, and nothing copied.
    else yield inflateRawSync(packed, { maxOutputLength: Math.max(size, 1), chunkSize: Math.max(size + 1, SMALL) });
  },
  *deflate(content) {
    let pending: Uint8Array[] = [];
    let length = 0;
    for (const piece of content) {
      pending.push(piece);
      length += piece.length;
      if (length < CHUNK) continue;
      // What is packed so far ends with a whole byte, and more can follow.
      yield deflateRawSync(Buffer.concat(pending, length), { level: LEVEL, finishFlush: constants.Z_SYNC_FLUSH });
      pending = [];
      length = 0;
    }
    yield deflateRawSync(Buffer.concat(pending, length), { level: LEVEL });
  },
};
