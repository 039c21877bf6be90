import { relative } from "node:path";
import { inheritedLookUps, programOf } from "./lookUps";

/*
 * npm run check:lookups: records are asked by src/shared/lookUp.ts where the key is any text.
 */

const root = process.cwd();
for (const { file, line, column } of inheritedLookUps(programOf(root), root)) {
  console.log(
    `${relative(root, file)}:${String(line)}:${String(column)}: use lookUp or setEntry of src/shared/lookUp.ts`,
  );
  process.exitCode = 1;
}
