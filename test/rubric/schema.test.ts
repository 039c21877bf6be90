import { rubricJsonSchema } from "../../src/rubric/schema";
import { rubricText } from "../support/rubrics";

describe("rubric.schema.json", () => {
  it("is up to date (npm run schema writes it)", () => {
    const written: unknown = JSON.parse(rubricText("rubric.schema.json"));
    expect(written).toEqual(JSON.parse(JSON.stringify(rubricJsonSchema())));
  });

  it("lets a file name its schema and nothing that the format does not know", () => {
    expect(rubricJsonSchema()).toMatchObject({
      additionalProperties: false,
      properties: { $schema: { type: "string" }, format: { const: 1 } },
    });
  });

  it("asks for no multiples, which editors compute in binary", () => {
    expect(JSON.stringify(rubricJsonSchema())).not.toContain("multipleOf");
  });
});
