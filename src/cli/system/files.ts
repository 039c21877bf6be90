import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { link, open, readFile, readlink, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { decodeText } from "../../drafting/read/decodeText";
import type { Io } from "./io";
import type { Share } from "../../shared/portions";
import { unusable } from "./stop";

/** The path as it is given in messages, and where it leads. */
export interface FilePath {
  /** As the user typed it. */
  readonly shown: string;
  readonly absolute: string;
}

/** Where a path given on the command line leads. */
export function filePath(shown: string, { cwd }: Pick<Io, "cwd">): FilePath {
  return { shown, absolute: resolve(cwd, shown) };
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

/**
 * The lines of a text in UTF-8, many at a time, so that a large file never stands in memory as a whole; stops where it
 * cannot be read or is no such text. Tells how many bytes it has `reached`.
 */
export async function* readLines(
  path: FilePath,
  reached: (share: Share) => Promise<void>,
): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let rest = "";
  let done = 0;
  try {
    const { size } = await stat(path.absolute);
    const bytes: AsyncIterable<Uint8Array> = createReadStream(path.absolute, { highWaterMark: PORTION });
    for await (const portion of bytes) {
      const lines = (rest + decoder.decode(portion, { stream: true })).split("\n");
      rest = lines.pop() ?? "";
      yield lines;
      done += portion.length;
      await reached({ done, of: size });
    }
    yield [rest + decoder.decode()];
  } catch (error) {
    const code = errorCode(error);
    if (code === "ERR_ENCODING_INVALID_ENCODED_DATA") throw unusable("file-not-text", { file: path.shown }, {});
    throw readFault(path, code);
  }
}

/** Bytes that are read at a time. */
const PORTION = 1024 * 1024;

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

/** Where something is to be written, and whether a file that is there already may be replaced. */
export interface Target extends FilePath {
  readonly replaces: boolean;
}

/** Stops where something is there that may not be replaced, or no folder to put it in. Looks before the work is done. */
export async function demandRoom({ replaces, ...path }: Target): Promise<void> {
  if (!replaces && (await whereabouts(path)) !== null) throw unusable("file-exists", { file: path.shown }, {});
  if (!(await isFolder(dirname(path.absolute)))) {
    throw unusable("folder-missing", { file: path.shown }, { folder: dirname(path.shown) });
  }
}

/** Longest name of a file that common file systems take, in bytes. */
const NAME_LIMIT = 255;

/**
 * Puts a file in its place all at once: it is written beside it, flushed and put there under its name. Whatever goes
 * wrong, the old file stays as it was and nothing is left beside it. A file that has come there in the meantime stops it
 * like one that was there before. A symbolic link is followed, also where it leads to nothing yet.
 */
export async function writeWhole({ replaces, ...path }: Target, bytes: Uint8Array): Promise<void> {
  const target = await leadsTo(path.absolute);
  // Nobody else's, in this process or another, on this machine or another that shares the folder.
  const suffix = `.tmp-${randomUUID()}`;
  const full = `.${basename(target)}${suffix}`;
  const temporary = join(dirname(target), Buffer.byteLength(full) > NAME_LIMIT ? suffix : full);
  try {
    await writeFlushed(temporary, bytes, await modeOf(target));
    await (replaces ? rename(temporary, target) : putNew(temporary, target));
  } catch (error) {
    await rm(temporary, { force: true });
    const code = errorCode(error);
    if (code === "EEXIST") throw unusable("file-exists", { file: path.shown }, {});
    throw unusable("file-not-written", { file: path.shown }, { detail: code });
  }
}

/** File systems that know no second name for a file. */
const NO_LINKS = new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK", "EXDEV"]);

/** Gives a file its name where nothing has that name; EEXIST where something does, whoever put it there. */
async function putNew(temporary: string, target: string): Promise<void> {
  try {
    await link(temporary, target);
  } catch (error) {
    if (!NO_LINKS.has(errorCode(error))) throw error;
    // The name is taken with nothing in it, which only one of several can do.
    await (await open(target, "wx")).close();
    await rename(temporary, target);
    return;
  }
  await rm(temporary);
}

/** Links that are followed, at most. */
const MOST_LINKS = 40;

/** The path behind symbolic links, whether or not there is a file yet. */
async function leadsTo(path: string, followed = 0): Promise<string> {
  const link = await readlink(path).catch(() => null);
  return link === null || followed === MOST_LINKS ? path : leadsTo(resolve(dirname(path), link), followed + 1);
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
