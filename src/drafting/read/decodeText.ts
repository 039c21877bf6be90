/** Encodings told by their first bytes (BOM). */
const MARKED: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];

/**
 * The text of a file: UTF-8 with or without BOM, UTF-16 with BOM (as 记事本 saves “Unicode”), else GB 18030, of which
 * GBK is a part. Null where it is none of them.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const marked = MARKED.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  const encodings = marked === undefined ? ["utf-8", "gb18030"] : [marked[1]];
  for (const encoding of encodings) {
    const text = decoded(bytes, encoding);
    // A text has no NUL; bytes of another encoding or of no text at all have.
    if (text !== null && !text.includes("\0")) return text;
  }
  return null;
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    return decoder.decode(bytes);
  } catch {
    // All that runs in there is the decoder: bytes that are no character.
    return null;
  }
}
