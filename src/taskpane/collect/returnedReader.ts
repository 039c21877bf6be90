import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Returned } from "../../app/collect/checkReturned";
import { issue } from "../../shared/issue";
import { failure, success, type Result } from "../../shared/result";
import type { Tools } from "../session/tools";
import { bytesOf, readBytes, type PickedFile } from "../pick/pickedFile";

/** Reads returned files, the same contents once. */
export interface ReturnedReader {
  /** Fails where the contents were read before. `file` is what messages call the file. */
  readonly read: (picked: PickedFile, file: string) => Promise<Result<Returned>>;
  /** Forgets which contents were read. */
  readonly forget: () => void;
}

export function returnedReader(tools: Pick<Tools, "openFile" | "rubrics">): ReturnedReader {
  /** The names of all files that were read, by the hash of their contents. */
  const contents = new Map<string, string>();
  return {
    read: async (picked, file) => {
      const bytes = await bytesOf(picked, file);
      if (!bytes.ok) return success({ file, read: bytes });
      const hash = bytesToHex(sha256(bytes.value));
      const other = contents.get(hash);
      if (other !== undefined) return failure([issue("returned-twice", { file }, { other })]);
      contents.set(hash, file);
      return success({ file, read: await readBytes(picked.name, bytes.value, [".xlsx", ".json"], tools, file) });
    },
    forget: () => {
      contents.clear();
    },
  };
}
