import type { ValidationPlan } from "../../../src/layout/plan";
import { createXlsx } from "../../../src/workbook/xlsx/writeFile";
import { unpacked } from "../../support/packages";
import { workbookPlan } from "../plans";
import { attributesOf, element, elements } from "../xml";

describe("validations", () => {
  const area = { row: 1, column: 2, rows: 9, columns: 1 };

  async function validation(plan: Partial<ValidationPlan>): Promise<string> {
    const validations = [{ area, rule: { type: "any" }, ...plan } as const];
    const parts = unpacked(await createXlsx(workbookPlan({ validations })));
    return element(parts["xl/worksheets/sheet1.xml"] ?? "", "dataValidation");
  }

  it.each<[ValidationPlan["rule"], Record<string, string>, string[]]>([
    [{ type: "decimal", min: 0, max: 5 }, { type: "decimal", operator: "between" }, ["0", "5"]],
    [{ type: "decimal", min: 0.5, max: null }, { type: "decimal", operator: "greaterThanOrEqual" }, ["0.5"]],
    [{ type: "whole", min: null, max: 99 }, { type: "whole", operator: "lessThanOrEqual" }, ["99"]],
    [{ type: "whole", min: null, max: null }, { type: "whole", operator: "greaterThanOrEqual" }, ["-1000000000000000"]],
    [{ type: "decimal", min: null, max: 5, above: 0 }, { type: "custom" }, ["IF(ISNUMBER(C2),AND(C2>0,C2<=5),FALSE)"]],
    [
      { type: "whole", min: 1, max: null, above: 0 },
      { type: "custom" },
      ["IF(ISNUMBER(C2),AND(C2>0,C2>=1,INT(C2)=C2),FALSE)"],
    ],
    [{ type: "list", options: ["是", "否"] }, { type: "list" }, ['"是,否"']],
    [{ type: "list", options: ['"优"', "良"] }, { type: "list" }, ['"""优"",良"']],
    [
      { type: "listFrom", sheet: "名 单's", column: 27, firstRow: 1, rows: 300 },
      { type: "list" },
      ["'名 单''s'!$AB$2:$AB$301"],
    ],
    [{ type: "date", earliest: null, latest: null }, { type: "date", operator: "between" }, ["36526", "73050"]],
    [
      { type: "date", earliest: "1900-02-28", latest: "2020-02-29" },
      { type: "date", operator: "between" },
      ["59", "43890"],
    ],
    [{ type: "any" }, { type: "custom" }, ["TRUE"]],
  ])("let %j through and stop everything else", async (rule, attributes, expected) => {
    const xml = await validation({ rule });
    const formulas = elements(xml, "formula[12]").map((formula) => formula.replace(/<[^>]*>/g, ""));
    expect(formulas.map((formula) => formula.replaceAll("&gt;", ">").replaceAll("&lt;", "<"))).toEqual(expected);
    expect(attributesOf(xml)).toEqual({
      ...attributes,
      sqref: "C2:C10",
      allowBlank: "1",
      showErrorMessage: "1",
      errorStyle: "stop",
    });
  });

  it("show their messages", async () => {
    const title = "题".repeat(32);
    const text = "文".repeat(255);
    expect(
      attributesOf(await validation({ prompt: { title, text }, error: { title: "请核对", text: "0到5分" } })),
    ).toMatchObject({
      showInputMessage: "1",
      promptTitle: title,
      prompt: text,
      errorTitle: "请核对",
      error: "0到5分",
    });
  });

  it.each<[string, Partial<ValidationPlan>]>([
    ["a title of 33 characters", { prompt: { title: "题".repeat(33), text: "" } }],
    ["a text of 256 characters", { error: { title: "", text: "文".repeat(256) } }],
    ["a list of 256 characters", { rule: { type: "list", options: ["甲".repeat(127), "乙".repeat(128)] } }],
    ["a list of nothing", { rule: { type: "list", options: [] } }],
    ["an empty option", { rule: { type: "list", options: ["是", ""] } }],
    ["an option with a comma", { rule: { type: "list", options: ["是,否"] } }],
    ["an option with a space at its end", { rule: { type: "list", options: ["是 "] } }],
  ])("throw on %s", async (_, plan) => {
    await expect(validation(plan)).rejects.toThrow(RangeError);
  });

  it("take a list of 255 characters", async () => {
    const options = ["甲".repeat(127), "乙".repeat(127)];
    expect(await validation({ rule: { type: "list", options } })).toContain(options.join(","));
  });
});
