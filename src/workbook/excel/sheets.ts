import type { SheetPlan, WorkbookPlan } from "../../layout/plan";
import { issue, type Issue } from "../../shared/issue";
import { excelCode, excelFault } from "./hostFault";
import { command, request } from "./request";

/** A worksheet that was in the workbook before anything was drawn. */
export interface ExistingSheet {
  readonly id: string;
  readonly name: string;
  /** Whether it leaves when the new ones are there: it is to be replaced, or nothing is in the whole workbook. */
  readonly leaves: boolean;
}

/** A worksheet that has been added for a plan. */
export interface DrawnSheet {
  readonly id: string;
  readonly plan: SheetPlan;
}

/** Names differ to Excel only where they differ in more than case. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** The worksheets of the workbook; `replace` names those that may leave. Two round trips. */
export async function existingSheets(replace: readonly string[]): Promise<ExistingSheet[]> {
  const sheets = await request(({ workbook }) => {
    const { worksheets, protection } = workbook;
    worksheets.load("items/id,items/name");
    protection.load("protected");
    return () => {
      if (protection.protected) throw excelFault("excel-structure-protected", {}, {});
      return worksheets.items.map(({ id, name }) => ({ id, name }));
    };
  });
  const nothing = await holdsNothing(sheets.map(({ id }) => id));
  return sheets.map(({ id, name }) => ({
    id,
    name,
    leaves: nothing || replace.some((given) => sameName(given, name)),
  }));
}

async function holdsNothing(ids: readonly string[]): Promise<boolean> {
  return request(({ workbook }) => {
    const found = ids.map((id) => {
      const sheet = workbook.worksheets.getItem(id);
      const used = sheet.getUsedRangeOrNullObject(false);
      used.load("address");
      return { used, charts: sheet.charts.getCount(), shapes: sheet.shapes.getCount() };
    });
    return () => found.every(({ used, charts, shapes }) => used.isNullObject && charts.value + shapes.value === 0);
  });
}

/** Adds the worksheets of a plan at the end; those whose names they take are called something else until they leave. */
export function addSheets({ sheets }: WorkbookPlan, existing: readonly ExistingSheet[]): Promise<DrawnSheet[]> {
  return request(({ workbook: { worksheets } }) => {
    const names = [...existing, ...sheets].map(({ name }) => name);
    for (const { id, name } of existing.filter(({ leaves }) => leaves)) {
      if (!sheets.some((plan) => sameName(plan.name, name))) continue;
      const meanwhile = freeName(names);
      names.push(meanwhile);
      worksheets.getItem(id).name = meanwhile;
    }
    const added = sheets.map((plan) => {
      const sheet = worksheets.add(plan.name);
      sheet.load("id");
      return { sheet, plan };
    });
    return () => added.map(({ sheet, plan }) => ({ id: sheet.id, plan }));
  });
}

function freeName(names: readonly string[]): string {
  let number = 1;
  while (names.some((name) => sameName(name, `_${String(number)}`))) number += 1;
  return `_${String(number)}`;
}

/**
 * Takes out what was added for a plan and gives the others their names back. What cannot be taken out is named: Excel
 * may still be refusing everything.
 */
export async function removeDrawn({ sheets }: WorkbookPlan, existing: readonly ExistingSheet[]): Promise<Issue[]> {
  try {
    const found = await allSheets();
    const added = found.filter(
      ({ id, name }) =>
        !existing.some((before) => before.id === id) && sheets.some((plan) => sameName(plan.name, name)),
    );
    await command(({ workbook: { worksheets } }) => {
      for (const { id } of added) remove(worksheets.getItem(id));
      for (const { id, name } of existing) {
        if (found.some((sheet) => sheet.id === id && sheet.name !== name)) worksheets.getItem(id).name = name;
      }
    });
    return [];
  } catch (error) {
    if (excelCode(error) === null) throw error;
    const names = sheets.map(({ name }) => name).join("、");
    return [issue("excel-half-drawn", {}, { sheet: names })];
  }
}

function allSheets(): Promise<{ id: string; name: string }[]> {
  return request(({ workbook: { worksheets } }) => {
    worksheets.load("items/id,items/name");
    return () => worksheets.items.map(({ id, name }) => ({ id, name }));
  });
}

/** Takes out the worksheets that leave. Those that Excel keeps are named. */
export async function removeLeaving(existing: readonly ExistingSheet[]): Promise<Issue[]> {
  const leaving = existing.filter(({ leaves }) => leaves);
  if (leaving.length === 0) return [];
  try {
    await command(({ workbook: { worksheets } }) => {
      for (const { id } of leaving) remove(worksheets.getItem(id));
    });
    return [];
  } catch (error) {
    if (excelCode(error) === null) throw error;
    return [issue("excel-old-left", {}, { sheet: leaving.map(({ name }) => name).join("、") })];
  }
}

/** A worksheet that is very hidden cannot be deleted. */
export function remove(sheet: Excel.Worksheet): void {
  sheet.visibility = "Visible";
  sheet.delete();
}
