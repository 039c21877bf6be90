import { fileFault, type FileFault } from "./fault";
import { repacked } from "./repack";
import { unpackWhole } from "./unpack";
import { encodingOf, type Encoding } from "./xml";
import { damagedPart, markupOf, type Zip } from "./zip";

/** Changes to the parts of a package, gathered until all of them are known to be possible. */
export class PackageEdit {
  private readonly changed = new Map<string, PartText | null>();

  constructor(private readonly zip: Zip) {}

  /** Changes the text of a part. One that comes out as it was does not count as changed. */
  edit(path: string, change: (text: string, damaged: () => FileFault) => string): void {
    const key = path.toLowerCase();
    const { text, encoding } = this.changed.get(key) ?? readPart(this.zip, path);
    const edited = change(text, () => damagedPart(this.zip, path));
    if (edited !== text) this.changed.set(key, { text: edited, encoding });
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
      return change == null ? change : encoded(change);
    });
  }
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

/** The bytes of a text in an encoding. */
function encoded({ text, encoding }: PartText): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), encoding === "utf-16le");
  return bytes;
}
