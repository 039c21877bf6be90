import { cruise, format } from "dependency-cruiser";
import extractOptions from "dependency-cruiser/config-utl/extract-depcruise-options";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";
import { folderFindings } from "./folders";

/*
 * npm run check:imports: the rules of .dependency-cruiser.cjs, which know files and rooms, and what they cannot say of
 * folders.
 */

const options = await extractOptions("./.dependency-cruiser.cjs");
const { output } = await cruise(["src", "test"], options, undefined, { tsConfig: extractTSConfig("./tsconfig.json") });
if (typeof output === "string") throw new Error("the cruise gives no data");

const violations = await format(output, { outputType: "err" });
console.log(violations.output);
const findings = folderFindings(
  output.modules.map(({ source, dependencies }) => ({ source, imports: dependencies.map(({ resolved }) => resolved) })),
);
for (const finding of findings) console.log(`  error ${finding}\n`);
if (violations.exitCode > 0 || findings.length > 0) process.exitCode = 1;
