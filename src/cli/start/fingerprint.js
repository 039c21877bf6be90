// @ts-check
import { createHash } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * Whatever the command line is made of: its sources, the rubrics, the packages as they are named and as they are
 * installed, and how it is put together.
 */
const PARTS = [
  "src",
  "rubrics",
  "package.json",
  "package-lock.json",
  "node_modules/.package-lock.json",
  "tsconfig.json",
];

/**
 * A word that is another one as soon as a file of the project is changed, added, deleted or put back: names, sizes and
 * the times of the last change. The time at which the file system noted a change (ctime) cannot be set back, as that of
 * the contents (mtime) can.
 * @param {string} root
 */
export function fingerprint(root) {
  const hash = createHash("sha256");
  for (const part of PARTS) addTo(hash, root, part);
  return hash.digest("hex").slice(0, 32);
}

/**
 * @param {import("node:crypto").Hash} hash
 * @param {string} root
 * @param {string} path of a file or a folder inside the root; of what is not there it is noted that it is not
 */
function addTo(hash, root, path) {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (found?.isDirectory() === true) {
    for (const name of readdirSync(join(root, path)).sort()) addTo(hash, root, `${path}/${name}`);
  } else {
    hash.update(`${path}\n${found === undefined ? "-" : `${found.size} ${found.mtimeMs} ${found.ctimeMs}`}\n`);
  }
}
