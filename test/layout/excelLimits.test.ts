import type { Area, SheetPlan, ValidationPlan, WorkbookPlan } from "../../src/layout/plan";
import type { Rubric } from "../../src/rubric/schema";
import { changed } from "../support/changed";
import { datesRubric } from "../support/datesRubric";
import { exampleEntries } from "../../src/app/example";
import { builtInRubrics } from "../support/rubrics";
import { filled, planned } from "../support/sheets";
import { categoriesRubric, phasesRubric, pointsRubric, ratingsRubric } from "../support/smallRubrics";

/*
 * What Excel refuses to open, or opens with a repair, must never be planned.
 */

const small = [datesRubric, pointsRubric, categoriesRubric, phasesRubric, ratingsRubric];

const plans = [...builtInRubrics(), ...small].flatMap((rubric) =>
  (["appendix", "matrix"] as const).map((layout): [string, WorkbookPlan] => {
    const [example] = rubric.examples;
    if (example === undefined) throw new Error(`${rubric.id} has no example`);
    return [`${rubric.id} ${layout}`, filled(rubric, layout, exampleEntries(rubric, example))];
  }),
);

const wordy = "很长的细则".repeat(200);
const LONG_TEXTS = { "printed.rows[1].cells[2]": wordy, "items[0].name": wordy.slice(0, 60) };
plans.push(["long texts", planned(withLongTexts(pointsRubric), { layout: "appendix", units: [{ name: "一村" }] })]);

function withLongTexts(rubric: Rubric): Rubric {
  return changed(rubric, LONG_TEXTS);
}

const sheets = plans.flatMap(([name, plan]) =>
  plan.sheets.map((sheet): [string, SheetPlan] => [`${name} ${sheet.name}`, sheet]),
);

const cellsOf = ({ row, column, rows, columns }: Area) =>
  Array.from(
    { length: rows * columns },
    (_, index) => `${row + Math.floor(index / columns)},${column + (index % columns)}`,
  );

const optionsOf = ({ rule }: ValidationPlan) => (rule.type === "list" ? rule.options : []);

describe.each(plans)("%s", (_, plan) => {
  it("has sheet names that Excel accepts, each once", () => {
    const names = plan.sheets.map(({ name }) => name);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^(?!')[^:\\/?*[\]]{1,31}(?<!')$/u);
  });

  it("has lists that exist", () => {
    const known = new Map(plan.sheets.map((sheet) => [sheet.name, sheet]));
    for (const { validations } of plan.sheets) {
      for (const { rule } of validations) {
        if (rule.type !== "listFrom") continue;
        const cells = known.get(rule.sheet)?.cells.filter(({ column }) => column === rule.column) ?? [];
        expect(cells).toHaveLength(rule.rows);
      }
    }
  });
});

describe.each(sheets)("%s", (_, sheet) => {
  it("plans every cell once and merges none twice", () => {
    const cells = sheet.cells.map(({ row, column }) => `${row},${column}`);
    expect(new Set(cells).size).toBe(cells.length);
    const merged = sheet.merges.flatMap(cellsOf);
    expect(new Set(merged).size).toBe(merged.length);
    const covered = new Set(sheet.merges.flatMap((area) => cellsOf(area).slice(1)));
    expect(cells.filter((cell) => covered.has(cell))).toEqual([]);
  });

  it("keeps messages, lists, texts, heights and widths within Excel's limits", () => {
    for (const validation of sheet.validations) {
      for (const message of [validation.prompt, validation.error]) {
        expect(message?.title.length ?? 0).toBeLessThanOrEqual(32);
        expect(message?.text.length ?? 0).toBeLessThanOrEqual(255);
      }
      expect(optionsOf(validation).join(",").length).toBeLessThanOrEqual(255);
      expect(optionsOf(validation).filter((option) => option.includes(","))).toEqual([]);
    }
    for (const { value } of sheet.cells)
      if (typeof value === "string") expect(value.length).toBeLessThanOrEqual(32_767);
    for (const height of sheet.rowHeights.values()) expect(height).toBeLessThanOrEqual(409);
    for (const width of sheet.columnWidths.values()) expect(width).toBeLessThanOrEqual(255);
    for (const { formula } of sheet.conditions) expect(formula.length).toBeLessThanOrEqual(8192);
  });

  it("has at most one validation for a cell, and unlocked cells alone have one", () => {
    const unlocked = new Set(
      sheet.cells.filter(({ style }) => style.unlocked === true).map(({ row, column }) => `${row},${column}`),
    );
    const merged = new Set(sheet.merges.flatMap((area) => cellsOf(area).slice(1)));
    const validated = sheet.validations.flatMap(({ area }) => cellsOf(area));
    expect(new Set(validated).size).toBe(validated.length);
    expect(validated.filter((cell) => !unlocked.has(cell) && !merged.has(cell))).toEqual([]);
    const guarded = new Set(validated);
    expect([...unlocked].filter((cell) => !guarded.has(cell))).toEqual([]);
  });

  it("is protected", () => {
    expect(sheet.protected).toBe(true);
  });
});
