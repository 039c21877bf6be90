import {
  formatOf,
  lookedAt,
  optionsOf,
  UNDECIDED,
  unitOf,
  wantedOf,
  type ExportChoices,
} from "../../src/taskpane/export/choices";
import { sampleSource } from "../support/issued";

const source = sampleSource("shanxi-miit-2020-cities", 2);
const { evaluation } = source;
const [first = "", second = ""] = evaluation.units.map(({ unit }) => unit.name);
const chosen = (part: Partial<ExportChoices>): ExportChoices => ({ ...UNDECIDED, ...part });

describe("what is exported", () => {
  test.each<[string, Partial<ExportChoices>, object]>([
    ["the first unit's table where nobody has decided", {}, { tables: "unit", name: first }],
    ["the table of the unit that was chosen", { unit: second }, { tables: "unit", name: second }],
    ["the first unit's where the chosen one is gone", { unit: "没有" }, { tables: "unit", name: first }],
    ["all tables in one file", { tables: "units" }, { tables: "units" }],
    ["all tables in a file each", { tables: "units", each: true }, { tables: "each" }],
    [
      "all tables as worksheets, never in a file each",
      { tables: "units", each: true, format: "sheet" },
      { tables: "units" },
    ],
    ["the table for all", { tables: "summary", each: true }, { tables: "summary" }],
  ])("is %s", (_, part, wanted) => {
    expect(wantedOf(evaluation, chosen(part))).toEqual(wanted);
  });

  test("is nobody's table where there are no units", () => {
    expect(unitOf({ ...evaluation, units: [] }, UNDECIDED)).toBeNull();
  });
});

test("of all units' tables only one is looked at", () => {
  expect(lookedAt(evaluation, chosen({ tables: "units", unit: second }))).toEqual({ tables: "unit", name: second });
});

describe("the options", () => {
  test("are the usual ones where nobody has decided", () => {
    expect(optionsOf(source, UNDECIDED)).toMatchObject({
      version: "public",
      order: "list",
      signature: { assessor: "山西省工业和信息化厅脱贫攻坚督导评价小组", responsible: null },
      asIssued: false,
      date: null,
    });
    expect(optionsOf(source, chosen({ version: "internal" })).order).toBe("rank");
  });

  test("name the issuer where the document does not say who assesses, and keep misprints where that is wanted", () => {
    const { rubric } = evaluation;
    const unsaid = { ...rubric, source: { ...rubric.source, assessor: undefined } };
    const options = optionsOf({ ...source, evaluation: { ...evaluation, rubric: unsaid } }, chosen({ asIssued: true }));
    expect(options).toMatchObject({ signature: { assessor: "山西省工业和信息化厅" }, asIssued: true });
  });

  test("leave blank what was deleted, and trim what was typed", () => {
    const typed = chosen({ assessor: " ", responsible: " 张三 ", date: "" });
    expect(optionsOf(source, typed)).toMatchObject({ signature: { assessor: null, responsible: "张三" }, date: null });
    expect(optionsOf(source, chosen({ signed: false })).signature).toBeNull();
  });

  test("name nobody who is responsible for each of all units", () => {
    const typed = chosen({ tables: "units", responsible: "张三" });
    expect(optionsOf(source, typed).signature?.responsible).toBeNull();
  });
});

test.each<[Partial<ExportChoices>, number, string]>([
  [{ format: "sheet" }, 310, "sheet"],
  [{ format: "sheet", tables: "summary" }, 310, "sheet"],
  [{ format: "sheet", tables: "units" }, 60, "sheet"],
  [{ format: "sheet", tables: "units" }, 61, "docx"],
  [{ format: "xlsx", tables: "units" }, 310, "xlsx"],
])("%j of %d units are exported as %s", (part, units, format) => {
  expect(formatOf(chosen(part), units)).toBe(format);
});
