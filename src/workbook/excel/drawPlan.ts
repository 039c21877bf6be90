import type { SheetPlan, WorkbookPlan } from "../../layout/plan";
import { issue, type Issue } from "../../shared/issue";
import { at } from "../../shared/list";
import { failure, success, type Result } from "../../shared/result";
import { conditionSteps, lookSteps } from "./drawLooks";
import { excelCode, ExcelFault, issuesOf } from "./hostFault";
import type { OwnWrites } from "./ownWrites";
import { pageSteps } from "./drawPage";
import { closingSteps, filterSteps, freezeSteps, mergeSteps, sizeSteps } from "./drawSheet";
import {
  addSheets,
  existingSheets,
  removeDrawn,
  removeLeaving,
  sameName,
  type DrawnSheet,
  type ExistingSheet,
} from "./sheets";
import { carryOut, rangeOf, stepBytes, type Step } from "./steps";
import { validationSteps } from "./drawValidation";
import { valueSteps } from "./drawValues";
import { planCells } from "../planCells";

export interface DrawOptions {
  /** Names of worksheets that the plan's own may take the place of; anything that points to them is lost. */
  readonly replace?: readonly string[];
}

/** What a sheet needs, compiled before anything is changed: a plan that no workbook can hold throws first. */
type Compiled = (sheet: string) => { readonly content: readonly Step[]; readonly page: readonly Step[] };

/**
 * Draws a plan beside what is in the workbook; worksheets of a workbook that holds nothing give way. Seven round trips,
 * and more only where the plan does not fit into one request. What cannot be finished is taken out again.
 */
export async function drawPlan(
  plan: WorkbookPlan,
  { replace = [] }: DrawOptions,
  own: OwnWrites,
): Promise<Result<void>> {
  const compiled = plan.sheets.map(compile);
  const existing = await existingSheets(replace);
  const taken = namesTaken(plan, existing);
  if (taken.length > 0) return failure(taken);
  const issues = await drawAll(plan, compiled, existing, own);
  return success(undefined, [...issues, ...(await removeLeaving(existing))]);
}

async function drawAll(
  plan: WorkbookPlan,
  compiled: readonly Compiled[],
  existing: readonly ExistingSheet[],
  own: OwnWrites,
): Promise<Issue[]> {
  try {
    const drawn = await addSheets(plan, existing);
    const parts = drawn.map(({ id }, index) => at(compiled, index)(id));
    await carryOut(
      parts.flatMap(({ content }) => content),
      own,
    );
    const issues = await setUpPages(
      parts.flatMap(({ page }) => page),
      own,
    );
    await carryOut(
      [
        ...drawn.flatMap(startSteps),
        ...showFirst(drawn),
        ...drawn.flatMap(({ id, plan: sheet }) => closingSteps(id, sheet)),
      ],
      own,
    );
    return issues;
  } catch (error) {
    const left = await removeDrawn(plan, existing);
    throw left.length === 0 ? error : new ExcelFault([...issuesOf(error), ...left]);
  }
}

/** Selects the cell of a worksheet that is to be seen first; somebody who comes to it later finds it so. */
function startSteps({ id, plan: { start, visibility } }: DrawnSheet): Step[] {
  if (start === undefined || visibility !== "visible") return [];
  const apply = (sheet: Excel.Worksheet) => {
    sheet.activate();
    rangeOf(sheet, { ...start, rows: 1, columns: 1 }).select();
  };
  return [{ sheet: id, bytes: stepBytes(3), apply }];
}

function showFirst(drawn: readonly DrawnSheet[]): Step[] {
  const first = drawn.find(({ plan }) => plan.visibility === "visible");
  if (first === undefined) return [];
  const apply = (sheet: Excel.Worksheet) => {
    sheet.activate();
  };
  return [{ sheet: first.id, bytes: stepBytes(1), apply }];
}

function compile(plan: SheetPlan): Compiled {
  const cells = planCells(plan);
  const validations = validationSteps("", plan.validations);
  const content = (sheet: string) => [
    ...valueSteps(sheet, cells),
    ...mergeSteps(sheet, plan.merges),
    ...lookSteps(sheet, cells),
    ...sizeSteps(sheet, plan),
    ...validations.map((step) => ({ ...step, sheet })),
    ...conditionSteps(sheet, plan.conditions),
    ...freezeSteps(sheet, plan.freeze),
    ...filterSteps(sheet, plan),
  ];
  return (sheet) => ({ content: content(sheet), page: pageSteps(sheet, plan.page) });
}

function namesTaken({ sheets }: WorkbookPlan, existing: readonly ExistingSheet[]): Issue[] {
  return existing
    .filter(({ name, leaves }) => !leaves && sheets.some((plan) => sameName(plan.name, name)))
    .map(({ name }) => issue("excel-sheet-exists", { sheet: name }, { sheet: name }));
}

/** A page that cannot be set up is a pity, not a reason to give up the worksheets. */
async function setUpPages(steps: readonly Step[], own: OwnWrites): Promise<Issue[]> {
  try {
    await carryOut(steps, own);
    return [];
  } catch (error) {
    const code = excelCode(error);
    if (code === null || code === "InvalidOperationInCellEditMode") throw error;
    return [issue("excel-page-setup", {}, { code })];
  }
}
