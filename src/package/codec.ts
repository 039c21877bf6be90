import { Deflate, Inflate } from "fflate";

/** How parts are packed in zip packages: the method called "deflate". A host that has a quicker one of its own gives it. */
export interface Codec {
  /**
   * Unpacks what comes to `size` bytes, piece by piece. What cannot be unpacked throws anything; what comes to another
   * size may, or gives other bytes, which are counted by whoever takes them.
   */
  readonly inflate: (packed: Uint8Array, size: number) => Iterable<Uint8Array>;
  /** Packs a content that comes in pieces; gives pieces. */
  readonly deflate: (content: Iterable<Uint8Array>) => Iterable<Uint8Array>;
}

/** Packed bytes given to the unpacker at a time: at most 66 MB come out of them. */
const PIECE = 65_536;

/** The codec that works everywhere. */
export const anywhere: Codec = {
  *inflate(packed) {
    let out: Uint8Array[] = [];
    const inflate = new Inflate((piece) => {
      out.push(piece);
    });
    for (let at = 0; at < packed.length; at += PIECE) {
      out = [];
      inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
      yield* out;
    }
  },
  *deflate(content) {
    let out: Uint8Array[] = [];
    const deflate = new Deflate((piece) => {
      out.push(piece);
    });
    for (const piece of content) {
      deflate.push(piece);
      yield* out;
      out = [];
    }
    deflate.push(new Uint8Array(), true);
    yield* out;
  },
};
