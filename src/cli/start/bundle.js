// @ts-check
import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { fingerprint } from "./fingerprint.js";

/*
 * The command line as one program that starts at once: compiled when it is first used, and again as soon as anything
 * that it is made of has changed. Every program has a folder of its own, which is named by the fingerprint of what it
 * was made of, comes into being whole and is never changed: whoever runs an older one goes on with that.
 */

/** Where the programs are kept. */
const KEPT = "build/rubric";
/** Milliseconds after which one that nobody has started is deleted when another is made. */
const UNUSED = 24 * 60 * 60_000;
/** Times that a program is made anew because its sources were changed meanwhile. */
const ATTEMPTS = 5;
/** Why a folder cannot be written in, though the disk is well. */
const READ_ONLY = ["EACCES", "EPERM", "EROFS"];

/**
 * The folder of the program as the sources stand.
 * @param {string} root of the project
 * @param {(text: string) => void} tell says that somebody has to wait, before he has to
 * @returns {Promise<string>}
 */
export async function bundleOf(root, tell) {
  const ready = join(root, KEPT, fingerprint(root));
  if (!existsSync(ready)) return madeBundle(root, tell);
  touch(ready);
  return ready;
}

/** @type {typeof bundleOf} */
async function madeBundle(root, tell) {
  const folder = draftFolder(join(root, KEPT));
  tell(`正在准备命令行……${folder.kept ? "" : `（不能写入${KEPT}，每次都要准备）`}\n`);
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const made = fingerprint(root);
      await build(root, folder.path);
      // What was changed meanwhile may be in it or not.
      if (fingerprint(root) !== made) continue;
      return folder.kept ? moved(folder.path, join(root, KEPT, made)) : folder.path;
    }
  } catch (error) {
    rmSync(folder.path, { recursive: true, force: true });
    throw error;
  }
  throw new Error(`the sources of ${root} change all the time`);
}

/**
 * A new folder to build in: beside the others or, where nothing can be written there, one that is gone when the program
 * ends.
 * @param {string} kept
 */
function draftFolder(kept) {
  try {
    mkdirSync(kept, { recursive: true });
    deleteUnused(kept);
    const path = join(kept, `draft-${randomUUID()}`);
    mkdirSync(path);
    return { path, kept: true };
  } catch (error) {
    if (!READ_ONLY.includes(codeOf(error))) throw error;
    const path = mkdtempSync(join(tmpdir(), "rubric-"));
    process.on("exit", () => rmSync(path, { recursive: true, force: true }));
    return { path, kept: false };
  }
}

/**
 * The messages of the schema library in fifty languages, half of its code; ours are our own.
 * @type {import("esbuild").Plugin}
 */
const withoutLocales = {
  name: "without-locales",
  setup(build) {
    build.onLoad({ filter: /[\\/]zod[\\/].*[\\/]locales[\\/]index\.js$/ }, () => ({ contents: "export {};" }));
  },
};

/**
 * Compiles the program, and has the rubrics as they are read and checked by it: what is found stays beside it.
 * @param {string} root
 * @param {string} folder
 */
async function build(root, folder) {
  const { build: bundle } = await import("esbuild");
  await bundle({
    absWorkingDir: root,
    entryPoints: ["src/cli/main.ts", "src/cli/prove.ts"],
    outdir: folder,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    // Some packages are made for other loaders first.
    mainFields: ["module", "main"],
    // What is read at each start is short; names stay for whoever looks for a fault.
    minifyWhitespace: true,
    minifySyntax: true,
    plugins: [withoutLocales],
    logLevel: "error",
  });
  await writeFile(join(folder, "package.json"), '{ "type": "module" }\n');
  const { proven } = await import(pathToFileURL(join(folder, "prove.js")).href);
  await writeFile(join(folder, "rubrics.json"), JSON.stringify(await proven(join(root, "rubrics"))));
}

/**
 * Gives the finished folder its name. Where another process was sooner, its is taken: it is the same.
 * @param {string} draft
 * @param {string} ready
 */
function moved(draft, ready) {
  try {
    renameSync(draft, ready);
  } catch (error) {
    rmSync(draft, { recursive: true });
    if (!existsSync(ready)) throw error;
  }
  return ready;
}

/**
 * Notes that a program is used.
 * @param {string} folder
 */
function touch(folder) {
  const now = new Date();
  try {
    utimesSync(folder, now, now);
  } catch (error) {
    if (!READ_ONLY.includes(codeOf(error))) throw error;
  }
}

/** @param {string} kept */
function deleteUnused(kept) {
  for (const name of readdirSync(kept)) {
    const folder = join(kept, name);
    // Another process may delete it at the same time.
    const found = statSync(folder, { throwIfNoEntry: false });
    if (found !== undefined && Date.now() - found.mtimeMs > UNUSED) rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
