import { constants, deflateRawSync, inflateRawSync } from "node:zlib";
import { anywhere, type Codec } from "../../package/codec";

/** What is unpacked as a whole, at most; larger parts are unpacked piece by piece, which takes longer. */
const WHOLE = 64 * 1024 * 1024;
/** Bytes that are packed at a time, and taken from the unpacker. */
const CHUNK = 1024 * 1024;

/** Node's own codec: several times as fast. */
export const nodeCodec: Codec = {
  *inflate(packed, size) {
    if (size > WHOLE) yield* anywhere.inflate(packed, size);
    // One byte is the least it can be limited to.
    else yield inflateRawSync(packed, { maxOutputLength: Math.max(size, 1), chunkSize: CHUNK });
  },
  *deflate(content) {
    let pending: Uint8Array[] = [];
    let length = 0;
    for (const piece of content) {
      pending.push(piece);
      length += piece.length;
      if (length < CHUNK) continue;
      // What is packed so far ends with a whole byte, and more can follow.
      yield deflateRawSync(Buffer.concat(pending, length), { finishFlush: constants.Z_SYNC_FLUSH });
      pending = [];
      length = 0;
    }
    yield deflateRawSync(Buffer.concat(pending, length));
  },
};
