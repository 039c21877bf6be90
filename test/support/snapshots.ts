import type {
  CellContent,
  CellRestore,
  CellPlan,
  SheetPlan,
  SheetSnapshot,
  WorkbookPlan,
  WorkbookSnapshot,
} from "../../src/layout/plan";

/** What a workbook drawn after a plan is read as: the xlsx adapter's part, without the file. */
export function snapshotOf(plan: WorkbookPlan): WorkbookSnapshot {
  return { sheets: plan.sheets.map(sheetSnapshot) };
}

function sheetSnapshot({ name, visibility, cells }: SheetPlan): SheetSnapshot {
  const rows: CellContent[][] = [];
  for (const cell of cells) {
    while (rows.length <= cell.row) rows.push([]);
    const row = rows[cell.row] ?? [];
    while (row.length <= cell.column) row.push(null);
    row[cell.column] = contentOf(cell);
  }
  return { name, visibility, rows };
}

function contentOf({ value, style }: CellPlan): CellContent {
  if (value === "") return null;
  return typeof value === "object" && value !== null && style.format !== "date" ? value.date : value;
}

/** One sheet of a workbook; throws where there is none of that name. */
export function sheetIn({ sheets }: WorkbookSnapshot, name: string): SheetSnapshot {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

/** A snapshot with one sheet changed; throws where there is no such sheet. */
export function changeSheet(
  snapshot: WorkbookSnapshot,
  name: string,
  change: (sheet: SheetSnapshot) => SheetSnapshot,
): WorkbookSnapshot {
  if (!snapshot.sheets.some((sheet) => sheet.name === name)) throw new Error(`no sheet ${name}`);
  return { sheets: snapshot.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) };
}

/** A sheet with its rows changed. */
export function changeRows(
  change: (rows: readonly (readonly CellContent[])[]) => readonly (readonly CellContent[])[],
): (sheet: SheetSnapshot) => SheetSnapshot {
  return (sheet) => ({ ...sheet, rows: change(sheet.rows) });
}

/** A sheet with one cell set; row and column count from 0. */
export function setCell(row: number, column: number, content: CellContent): (sheet: SheetSnapshot) => SheetSnapshot {
  return changeRows((rows) => {
    const length = Math.max(rows.length, row + 1);
    return Array.from({ length }, (_, index) => {
      const cells = rows[index] ?? [];
      if (index !== row) return cells;
      return Array.from({ length: Math.max(cells.length, column + 1) }, (__, at) =>
        at === column ? content : (cells[at] ?? null),
      );
    });
  });
}

/** A sheet with an empty row put in before a row. */
export function insertRow(before: number): (sheet: SheetSnapshot) => SheetSnapshot {
  return changeRows((rows) => [...rows.slice(0, before), [], ...rows.slice(before)]);
}

export function deleteRow(row: number): (sheet: SheetSnapshot) => SheetSnapshot {
  return changeRows((rows) => rows.filter((_, index) => index !== row));
}

export function insertColumn(before: number): (sheet: SheetSnapshot) => SheetSnapshot {
  return changeRows((rows) =>
    rows.map((cells) => (cells.length <= before ? cells : [...cells.slice(0, before), null, ...cells.slice(before)])),
  );
}

export function deleteColumn(column: number): (sheet: SheetSnapshot) => SheetSnapshot {
  return changeRows((rows) => rows.map((cells) => cells.filter((_, index) => index !== column)));
}

/** A workbook with patches written into it. */
export function applyPatches(snapshot: WorkbookSnapshot, patches: readonly CellRestore[]): WorkbookSnapshot {
  const bySheet = new Map<string, CellContent[][]>();
  for (const { name, rows } of snapshot.sheets) {
    bySheet.set(
      name,
      rows.map((cells) => [...cells]),
    );
  }
  for (const { sheet, row, column, value } of patches) {
    const rows = bySheet.get(sheet);
    if (rows === undefined) throw new Error(`no sheet ${sheet}`);
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    while (cells.length <= column) cells.push(null);
    cells[column] =
      typeof value === "object" && value !== null && "formula" in value ? { ...value, value: null } : value;
  }
  return { sheets: snapshot.sheets.map((sheet) => ({ ...sheet, rows: bySheet.get(sheet.name) ?? [] })) };
}

/** A workbook with more sheets at its end. */
export function withSheets(snapshot: WorkbookSnapshot, ...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { sheets: [...snapshot.sheets, ...sheets] };
}

/** A workbook without one of its sheets. */
export function withoutSheet(snapshot: WorkbookSnapshot, name: string): WorkbookSnapshot {
  return { sheets: snapshot.sheets.filter((sheet) => sheet.name !== name) };
}
