import { fileFault } from "./fileFault";
import { LIMITS, megabytes } from "./limits";
import { unpackWhole } from "./unpack";
import { encodingOf, type Encoding } from "./xml";
import type { Zip } from "./zip";

/** The text of an XML part, to be changed and put back in the encoding it had. */
export interface PartText {
  /** With its byte order mark, if it has one. */
  readonly text: string;
  readonly encoding: Encoding;
}

/** The text of a part. One that is missing, too large or in another encoding than these files allow is a FileFault. */
export function readPart(zip: Zip, path: string): PartText {
  const entry = zip.entries.get(path.toLowerCase());
  if (entry === undefined) throw fileFault("file-part-missing", zip.place, { part: path });
  if (entry.size > LIMITS.editable) {
    const sizes = { size: megabytes(entry.size), limit: megabytes(LIMITS.editable) };
    throw fileFault("file-unpacks-too-large", zip.place, sizes);
  }
  const bytes = unpackWhole(zip, entry);
  const encoding = encodingOf(bytes);
  const text = decoded(bytes, encoding);
  if (text === null) throw fileFault("file-damaged", zip.place, { part: path });
  const declared = /^\ufeff?<\?xml\s[^>]*?\sencoding\s*=\s*["']([^"']*)/.exec(text)?.[1] ?? encoding;
  if (!/^utf-?(?:8|16)/i.test(declared)) throw fileFault("file-encoding", zip.place, { encoding: declared });
  return { text, encoding };
}

function decoded(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // All that it refuses are bytes that stand for no text.
    return null;
  }
}

/** The bytes of a text in an encoding. */
export function encoded({ text, encoding }: PartText): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), encoding === "utf-16le");
  return bytes;
}
