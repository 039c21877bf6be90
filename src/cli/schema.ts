import { writeFileSync } from "node:fs";
import { rubricJsonSchema } from "../rubric/schema";

/** Writes the JSON Schema of rubric files beside them. */
writeFileSync(
  new URL("../../rubrics/rubric.schema.json", import.meta.url),
  `${JSON.stringify(rubricJsonSchema(), null, 2)}\n`,
);
