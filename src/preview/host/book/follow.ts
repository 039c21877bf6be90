import type { Area } from "../../../layout/plan";
import { copied, withReferences, type Reference } from "../formula/reference";
import { movedArea, movedLine, type LineChange } from "../sheet/lines";
import { withFormulas } from "../sheet/rule";
import { sameSheetName, type HostCondition, type HostSheet, type HostValidation } from "../sheet/sheet";

/*
 * What happens to formulas when the worksheets that they speak of change: references follow their cells.
 */

type Change = (reference: Reference) => Reference | null;

/** Every formula in the worksheets follows rows or columns of one of them that were put in or taken out. */
export function followLines(sheets: readonly HostSheet[], sheet: HostSheet, change: LineChange): void {
  changeReferences(sheets, (of) => (reference) => {
    if (!concerns(reference, of, sheet)) return reference;
    const area = movedArea(change, reference.area);
    return area === null ? null : { ...reference, area };
  });
}

/** Every formula that names a worksheet names it by its new name; `to` is null where it was deleted. */
export function followName(sheets: readonly HostSheet[], from: string, to: string | null): void {
  changeReferences(sheets, () => (reference) => {
    if (reference.sheet === null || !sameSheetName(reference.sheet, from)) return reference;
    return to === null ? null : { ...reference, sheet: to };
  });
}

function concerns({ sheet: named }: Reference, of: HostSheet, sheet: HostSheet): boolean {
  return named === null ? of === sheet : sameSheetName(named, sheet.name);
}

function changeReferences(sheets: readonly HostSheet[], changeIn: (sheet: HostSheet) => Change): void {
  for (const sheet of sheets) {
    const adjust = (formula: string) => withReferences(formula, changeIn(sheet));
    sheet.cells.update(({ formula }) => (formula === null ? null : { formula: adjust(formula) }));
    sheet.validations = sheet.validations.map((validation) => withRule(validation, adjust));
    for (const condition of sheet.conditions) condition.formula = adjust(condition.formula);
  }
}

function withRule(validation: HostValidation, adjust: (formula: string) => string): HostValidation {
  return validation.rule === null ? validation : { ...validation, rule: withFormulas(validation.rule, adjust) };
}

/**
 * The areas of validations and conditional formats follow lines of their worksheet; those that lose all their cells are
 * gone. Their formulas speak of the first cell: where that one is taken out they are put for the first that stays.
 */
export function followAreas(sheet: HostSheet, change: LineChange): void {
  sheet.validations = sheet.validations.flatMap((validation) => {
    const moved = movedWith(validation.areas, change);
    if (moved === null) return [];
    return [{ ...withRule(validation, moved.forFirst), areas: moved.areas }];
  });
  sheet.conditions = sheet.conditions.flatMap((condition): HostCondition[] => {
    const moved = movedWith(condition.areas, change);
    if (moved === null) return [];
    return [{ ...condition, formula: moved.forFirst(condition.formula), areas: moved.areas }];
  });
}

interface Moved {
  readonly areas: readonly Area[];
  readonly forFirst: (formula: string) => string;
}

function movedWith(areas: readonly Area[], change: LineChange): Moved | null {
  const [first] = areas;
  const stays = areas.find((area) => movedArea(change, area) !== null);
  if (first === undefined || stays === undefined) return null;
  const rows = change.axis === "row" ? firstStaying(change, stays.row) - first.row : stays.row - first.row;
  const columns =
    change.axis === "column" ? firstStaying(change, stays.column) - first.column : stays.column - first.column;
  return {
    areas: areas.flatMap((area) => movedArea(change, area) ?? []),
    forFirst: (formula) => copied(formula, rows, columns),
  };
}

function firstStaying(change: LineChange, line: number): number {
  return movedLine(change, line) === null ? change.at + change.count : line;
}
