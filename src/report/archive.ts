import { zipSync } from "fflate";

/** One file of an archive. */
export interface ArchivedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A .zip of files under names that differ. */
export function archiveOf(files: readonly ArchivedFile[], time: Date): Uint8Array {
  return zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { mtime: time });
}
