import { writeFileSync } from "node:fs";
import { builtInRubrics } from "../app/builtInRubrics";
import { openCases } from "../app/openCases";

/** Writes what the documents leave open beside the rubrics. */
const rubrics = await Promise.all(builtInRubrics.ids.map(async (id) => builtInRubrics.load(id)));
writeFileSync(new URL("../../rubrics/open-cases.md", import.meta.url), openCases(rubrics));
