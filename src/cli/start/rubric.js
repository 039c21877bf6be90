// @ts-check
import { readFileSync } from "node:fs";
import * as module from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundleOf } from "./bundle.js";

/* npm run -s rubric -- COMMAND …: finds the compiled command line, makes it where there is none yet, and runs it. */

const root = join(import.meta.dirname, "../../..");
const folder = await bundleOf(root, (text) => process.stderr.write(text));
// Node 22 and later keep what they made of the program, too.
if ("enableCompileCache" in module && typeof module.enableCompileCache === "function") {
  module.enableCompileCache(join(folder, "compiled"));
}
const { main } = await import(pathToFileURL(join(folder, "main.js")).href);
const proven = JSON.parse(readFileSync(join(folder, "rubrics.json"), "utf8"));
process.exitCode = await main(process.argv.slice(2), { root, proven });
