import { z } from "zod";
import { rubricSchema } from "./schema";

/** The format of rubric files as JSON Schema, for editors; it cannot say what lint checks. */
export function rubricJsonSchema(): Readonly<Record<string, unknown>> {
  const schema = z.toJSONSchema(rubricSchema, {
    io: "input",
    override: ({ jsonSchema }) => {
      // Editors divide in binary floating point and would find fault with 0.5 as a multiple of 0.01.
      delete jsonSchema.multipleOf;
    },
  });
  return { ...schema, title: "考评表" };
}
