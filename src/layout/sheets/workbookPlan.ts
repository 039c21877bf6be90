import type { Rubric } from "../../rubric/schema";
import type { Side, Unit } from "../../scoring/entries";
import { hasErrors, issue } from "../../shared/issue";
import { failure, success, type Result } from "../../shared/result";
import { categoriesOf, categoryLabel } from "../categories";
import { formOf } from "../form";
import type { SheetPlan, WorkbookPlan } from "../plan";
import { sheetNamer, SHEETS } from "../sheetNames";
import { appendixSheet } from "./appendixSheet";
import { sidesOf, type Design, type WorkbookContent } from "./design";
import { evidenceSheet } from "./evidenceSheet";
import { guideSheet } from "./guideSheet";
import { metadataSheet, optionLists } from "./hiddenSheets";
import { ledgerSheet } from "./ledgerSheet";
import { matrixSheet } from "./matrixSheet";
import { longTexts, planFaults } from "./planFaults";
import { explanationSheet, summarySheet } from "./summarySheet";

/**
 * Plans a workbook of one cohort. Fails on units that cannot be told apart and on texts that no cell can hold; values
 * that have no place in the sheets are warnings.
 */
export function planWorkbook(rubric: Rubric, content: WorkbookContent): Result<WorkbookPlan> {
  const form = formOf(rubric);
  const most = mostUnits(rubric, content);
  const count = content.units.length;
  if (count > most) return failure([issue("too-many-units", {}, { count, most })]);
  const issues = planFaults(form, content);
  if (hasErrors(issues)) return failure(issues);
  const lists = optionLists();
  const self = (content.self ?? rubric.self.asks === "points") || content.units.some(hasOwnValues);
  const design: Design = { form, layout: content.layout, self, listRule: lists.rule };
  const { units, readings, period = null } = content;
  const shown = [
    guideSheet(design, readings, period).plan,
    ...entrySheets(design, units, period),
    ...(form.hasLedger ? [ledgerSheet(design, units, content.ledger ?? []).plan] : []),
    summarySheet(design, units).plan,
    explanationSheet(design, units).plan,
  ];
  const optionSheet = lists.sheet();
  const hidden = [...(optionSheet === null ? [] : [optionSheet]), metadataSheet(design, readings, units)];
  const sheets = [...shown, ...hidden];
  const tooLong = longTexts(sheets);
  return tooLong.length > 0 ? failure([...issues, ...tooLong]) : success({ sheets }, issues);
}

/**
 * Cells of a new workbook, at most: a machine draws and scores them in a gigabyte, and filled in and scored they stay
 * within the elements that are read.
 */
const MOST_CELLS = 3_000_000;
/** So few units always fit. */
const FEW = 1_000;

/** How many units like these a workbook can hold, reckoned from the cells of a few of them before any work is done. */
function mostUnits(rubric: Rubric, content: WorkbookContent): number {
  const { units, layout } = content;
  if (layout === "appendix" || units.length <= FEW) return units.length;
  const cellsOf = (names: readonly string[], category: Unit["category"]) => {
    const few = names.map((name) => ({ name, ...(category === undefined ? {} : { category }) }));
    const plan = planWorkbook(rubric, {
      ...content,
      self: content.self ?? units.some(hasOwnValues),
      units: few,
      ledger: [],
    });
    return plan.ok ? plan.value.sheets.reduce((sum, { cells }) => sum + cells.length, 0) : 0;
  };
  const counts = new Map<Unit["category"], number>();
  for (const { category } of units) counts.set(category, (counts.get(category) ?? 0) + 1);
  let cells = 0;
  for (const [category, count] of counts) {
    cells += count * (cellsOf(["1", "2"], category) - cellsOf(["1"], category));
  }
  return cells <= MOST_CELLS ? units.length : Math.floor((units.length * MOST_CELLS) / cells);
}

function hasOwnValues({ self }: Unit): boolean {
  return Object.values(self ?? {}).some((values) => Object.keys(values).length > 0);
}

function entrySheets(design: Design, units: readonly Unit[], period: string | null): SheetPlan[] {
  const namer = sheetNamer();
  if (design.layout === "appendix") {
    return units.map((unit) => appendixSheet(design, unit, namer(unit.name), period).plan);
  }
  const sheets = [...sidesOf(design)].reverse().flatMap((side) => matrixSheets(design, units, side, namer));
  return [...sheets, evidenceSheet(design, units).plan];
}

function matrixSheets(
  design: Design,
  units: readonly Unit[],
  side: Side,
  namer: (wanted: string) => string,
): SheetPlan[] {
  const name = side === "self" ? SHEETS.self : SHEETS.reviewed;
  const groups = categoriesOf(design.form.rubric).map((category) => {
    return { category, members: units.filter((unit) => (unit.category ?? null) === category) };
  });
  return groups.flatMap(({ category, members }) => {
    if (category !== null && members.length === 0) return [];
    const title = category === null ? name : namer(`${name} ${categoryLabel(design.form.rubric, category)}`);
    return [matrixSheet(design, { name: title, category, side }, members).plan];
  });
}
