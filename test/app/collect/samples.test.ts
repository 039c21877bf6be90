import { collectPatches } from "../../../src/app/collect/collectPlan";
import { workbookInput, type WorkbookInput } from "../../../src/app/workbookInput";
import type { Layout } from "../../../src/layout/sheets/design";
import { readingsInForce } from "../../../src/rubric/readings";
import type { Rubric } from "../../../src/rubric/schema";
import type { Entries, Side, Unit } from "../../../src/scoring/entries";
import type { WorkbookPort } from "../../../src/workbook/port";
import { xlsxWorkbook } from "../../../src/workbook/xlsx/xlsxWorkbook";
import { sampleEntries } from "../../support/issued";
import { fromJson, planFor, said, sourceOf } from "../../support/returned";
import { variedRubrics } from "../../support/rubrics";
import { planned, tidy } from "../../support/sheets";

/*
 * The sample entries of every rubric, sent out as a blank workbook and collected in parts: what is written and read
 * again is what was entered.
 */

/** Few enough for one sheet each. */
const UNITS = 8;

/** The unit with nothing entered. */
function bare({ name, category }: Unit): Unit {
  return { name, category };
}

/** Every other item of every unit, beginning with the first or the second; the rest of the unit goes with the first. */
function half(entries: Entries, which: 0 | 1): Entries {
  const items = (unit: Unit, side: Side) =>
    Object.fromEntries(Object.entries(unit[side] ?? {}).filter((_, index) => index % 2 === which));
  const units = entries.units.map((unit) => {
    const parts = { entries: items(unit, "entries"), self: items(unit, "self") };
    return which === 0 ? { ...unit, ...parts } : { ...bare(unit), ...parts };
  });
  return { ...entries, units };
}

async function read(book: WorkbookPort, rubric: Rubric): Promise<WorkbookInput> {
  const found = await workbookInput(book, "本工作簿", sourceOf(rubric));
  if (!found.ok) throw new Error(said(found.issues).join("\n"));
  return found.value;
}

const cases = variedRubrics().flatMap((rubric) =>
  (["appendix", "matrix"] as const).map((layout): readonly [string, Layout, Rubric] => [rubric.id, layout, rubric]),
);

test.each(cases)("%s, %s", async (_, layout, rubric) => {
  const entries = sampleEntries(rubric.id, UNITS);
  const self = entries.units.some((unit) => unit.self !== undefined);
  const { readings } = readingsInForce(rubric, entries.interpretations);
  const book = xlsxWorkbook();
  await book.draw(planned(rubric, { layout, self, readings, period: entries.period, units: entries.units.map(bare) }));
  const open = await read(book, rubric);
  const files = [
    await fromJson("甲.json", rubric, half(entries, 0)),
    await fromJson("乙.json", rubric, half(entries, 1)),
  ];
  const plan = planFor(open, files);
  expect(said(plan.issues)).toEqual([]);
  expect(plan.conflicts).toEqual([]);
  expect(plan.newUnits).toEqual([]);
  expect(plan.missing).toEqual([]);
  const written = await book.write(collectPatches(open, plan, new Map()));
  expect(written.ok).toBe(true);
  const now = await read(book, rubric);
  expect(tidy(now.entries, rubric)).toEqual(tidy(entries, rubric));
  const again = planFor(now, files);
  expect({ changes: again.changes, conflicts: again.conflicts, lines: again.lines }).toEqual({
    changes: [],
    conflicts: [],
    lines: [],
  });
});
