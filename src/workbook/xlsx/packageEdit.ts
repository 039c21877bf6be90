import { fileFault, type FileFault } from "./fileFault";
import { encoded, readPart, type PartText } from "./part";
import { repacked } from "./repack";
import type { Zip } from "./zip";

/** Changes to the parts of a package, gathered until all of them are known to be possible. */
export class PackageEdit {
  private readonly changed = new Map<string, PartText | null>();

  constructor(private readonly zip: Zip) {}

  /** Changes the text of a part. One that comes out as it was does not count as changed. */
  edit(path: string, change: (text: string, damaged: () => FileFault) => string): void {
    const key = path.toLowerCase();
    const { text, encoding } = this.changed.get(key) ?? readPart(this.zip, path);
    const edited = change(text, () => fileFault("file-damaged", this.zip.place, { part: path }));
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
