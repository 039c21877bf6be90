import { open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { decodeText } from "../../drafting/read/decodeText";
import { unusable } from "./stop";

/** The path as it is given in messages, and where it leads. */
export interface FilePath {
  /** As the user typed it. */
  readonly shown: string;
  readonly absolute: string;
}

/** The extension in lower case, with its dot; empty where there is none. */
export function extensionOf(path: FilePath): string {
  return extname(path.absolute).toLowerCase();
}

/** The bytes of a file; stops where there is none or it cannot be read. */
export async function readBytes(path: FilePath): Promise<Uint8Array> {
  try {
    return await readFile(path.absolute);
  } catch (error) {
    throw readFault(path, errorCode(error));
  }
}

/** The text of a file in any of the encodings that offices use; stops where it has none. */
export async function readText(path: FilePath): Promise<string> {
  const text = decodeText(await readBytes(path));
  if (text === null) throw unusable("file-not-text", { file: path.shown }, {});
  return text;
}

function readFault({ shown }: FilePath, code: string) {
  const place = { file: shown };
  if (code === "ENOENT" || code === "ENOTDIR") return unusable("file-missing", place, {});
  if (code === "EISDIR") return unusable("file-is-folder", place, {});
  return unusable("file-unreadable", place, { detail: code });
}

/** Where a file really is, symbolic links followed; null where there is none. */
export async function whereabouts(path: FilePath): Promise<string | null> {
  try {
    return await realpath(path.absolute);
  } catch (error) {
    const code = errorCode(error);
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    throw unusable("file-unreadable", { file: path.shown }, { detail: code });
  }
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found?.isDirectory() === true;
}

/** Stops where there is already something of that name, or no folder to put it in. Looks before the work is done. */
export async function demandNew(path: FilePath): Promise<void> {
  if ((await whereabouts(path)) !== null) throw unusable("file-exists", { file: path.shown }, {});
  if (!(await isFolder(dirname(path.absolute)))) {
    throw unusable("folder-missing", { file: path.shown }, { folder: dirname(path.shown) });
  }
}

/** Longest name of a file that common file systems take, in bytes. */
const NAME_LIMIT = 255;

/**
 * Puts a file in its place all at once: it is written beside it, flushed and renamed. Whatever goes wrong, the old file
 * stays as it was and nothing is left beside it.
 */
export async function writeWhole(path: FilePath, bytes: Uint8Array): Promise<void> {
  const target = (await whereabouts(path)) ?? path.absolute;
  const suffix = `.tmp-${String(process.pid)}`;
  const full = `.${basename(target)}${suffix}`;
  const temporary = join(dirname(target), Buffer.byteLength(full) > NAME_LIMIT ? suffix : full);
  try {
    await writeFlushed(temporary, bytes, await modeOf(target));
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw unusable("file-not-written", { file: path.shown }, { detail: errorCode(error) });
  }
}

async function writeFlushed(path: string, bytes: Uint8Array, mode: number): Promise<void> {
  const file = await open(path, "w", mode);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

const USUAL_MODE = 0o666;

/** The permissions of the file that is replaced. */
async function modeOf(path: string): Promise<number> {
  const found = await stat(path).catch(() => null);
  return found === null ? USUAL_MODE : found.mode & 0o777;
}

/** The code of a failure that Node reports, such as ENOENT; anything else that was thrown goes on its way. */
export function errorCode(error: unknown): string {
  if (typeof error === "object" && error !== null && "code" in error && typeof error.code === "string") {
    return error.code;
  }
  throw error;
}
