import { fileFault, type FileFault } from "./fault";
import { deflated, inflated, repacked, type Packed } from "./repack";
import { unpackWhole } from "./unpack";
import { encodingOf, type Encoding } from "./xml";
import { damagedPart, markupOf, type Zip } from "./zip";

/**
 * Changes to the parts of a package, gathered until all of them are known to be possible. A part is packed as soon as it
 * is changed: the text of a large one is many times as large.
 */
export class PackageEdit {
  private readonly changed = new Map<string, ChangedPart | null>();

  constructor(private readonly zip: Zip) {}

  /** Changes the text of a part. One that comes out as it was does not count as changed. */
  edit(path: string, change: (text: string, damaged: () => FileFault) => string): void {
    this.rewrite(path, function* (text, damaged) {
      const edited = change(text, damaged);
      yield edited;
      return edited !== text;
    });
  }

  /** The same with the new text in pieces. */
  rewrite(path: string, change: (text: string, damaged: () => FileFault) => Pieces): void {
    const key = path.toLowerCase();
    const { text, encoding } = this.partText(key, path);
    const outcome = { isChanged: false };
    const pieces = function* () {
      outcome.isChanged = yield* change(text, damaged);
    };
    const damaged = () => damagedPart(this.zip, path);
    const packed = deflated(encoded(pieces(), encoding), this.zip.codec);
    if (outcome.isChanged) this.changed.set(key, { packed, encoding });
  }

  remove(path: string): void {
    this.changed.set(path.toLowerCase(), null);
  }

  get isEmpty(): boolean {
    return this.changed.size === 0;
  }

  /** The package with its changes; the bytes themselves that it came in where there are none. */
  bytes(): Uint8Array {
    if (this.isEmpty) return this.zip.bytes;
    return repacked(this.zip, (name) => {
      const change = this.changed.get(name);
      return change == null ? change : change.packed;
    });
  }

  private partText(key: string, path: string): PartText {
    const changed = this.changed.get(key);
    if (changed == null) return readPart(this.zip, path);
    const { packed, encoding } = changed;
    return { text: new TextDecoder(encoding, { ignoreBOM: true }).decode(inflated(packed, this.zip.codec)), encoding };
  }
}

/** The new text of a part, none of its pieces ending within a character; in the end whether it is another than before. */
export type Pieces = Generator<string, boolean>;

interface ChangedPart {
  readonly packed: Packed;
  readonly encoding: Encoding;
}

/** The text of an XML part, to be changed and put back in the encoding it had. */
interface PartText {
  /** With its byte order mark, if it has one. */
  readonly text: string;
  readonly encoding: Encoding;
}

/** The text of a part. One that is missing, too large or in another encoding than these files allow is a FileFault. */
function readPart(zip: Zip, path: string): PartText {
  const entry = markupOf(zip, path);
  const bytes = unpackWhole(zip, entry);
  const encoding = encodingOf(bytes);
  const text = decoded(bytes, encoding);
  if (text === null) throw damagedPart(zip, path);
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

/** Characters that are encoded at a time. */
const CHUNK = 65_536;

/** The bytes of a text in an encoding, both in pieces. */
function* encoded(pieces: Iterable<string>, encoding: Encoding): Generator<Uint8Array> {
  const bytesOf = encoding === "utf-8" ? inUtf8 : (text: string) => inUtf16(text, encoding === "utf-16le");
  let pending: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    pending.push(piece);
    length += piece.length;
    if (length < CHUNK) continue;
    yield bytesOf(pending.join(""));
    pending = [];
    length = 0;
  }
  yield bytesOf(pending.join(""));
}

function inUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function inUtf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return bytes;
}
