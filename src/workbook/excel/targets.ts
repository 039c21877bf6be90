import { cellAddress } from "../../layout/address";
import type { Area } from "../../layout/plan";
import { issue } from "../../shared/issue";
import { areaAddress, parseRange } from "../address";
import type { Block } from "./blocks";
import { isFormula } from "./sheetContent";
import { ExcelFault } from "./hostFault";
import { readInPortions, slices } from "./portions";
import type { ProtectedSheet } from "./protection";
import { request, type Supports } from "./request";
import { rangeOf } from "./steps";
import { append } from "../../shared/list";
import { boundingArea, containsCell } from "../areas";

/*
 * What has to be known of the worksheets before anything is written into them.
 */

/** What a cell held: something to be typed, or a formula. */
export type Held = string | number | boolean | { readonly formula: string };

/** A block with what stands in its place. */
export interface Target extends Block {
  readonly id: string;
  readonly formats: readonly (readonly string[])[];
  readonly before: readonly (readonly Held[])[];
}

export interface Targets {
  readonly blocks: readonly Target[];
  readonly protectedSheets: readonly ProtectedSheet[];
}

/**
 * Three round trips, and more only where what the cells hold does not fit into one response. A worksheet that is not
 * there throws; a cell that has disappeared under a merged one is a fault, where this Excel can tell.
 */
export async function readTargets(blocks: readonly Block[], supports: Supports): Promise<Targets> {
  const ids = await sheetIds();
  const placed = blocks.map((block) => {
    const id = ids.get(block.sheet);
    if (id === undefined) throw new Error(`No worksheet "${block.sheet}"`);
    return { ...block, id };
  });
  const protectedSheets = await readSheets(placed, supports);
  const targets: Target[] = [];
  await readInPortions(
    placed,
    async (portion) => {
      append(targets, await readStates(portion));
    },
    // A block is no larger than what is written into it.
    (block) => [block],
  );
  return { blocks: targets, protectedSheets };
}

function sheetIds(): Promise<Map<string, string>> {
  return request(({ workbook: { worksheets } }) => {
    worksheets.load("items/id,items/name");
    return () => new Map(worksheets.items.map(({ id, name }) => [name, id]));
  });
}

interface PlacedBlock extends Block {
  readonly id: string;
}

/** The worksheets that are protected; a hidden cell among the blocks is a fault. */
function readSheets(blocks: readonly PlacedBlock[], supports: Supports): Promise<ProtectedSheet[]> {
  const names = new Map(blocks.map(({ id, sheet }) => [id, sheet]));
  return request(({ workbook: { worksheets } }) => {
    const found = [...names].map(([id, name]) => {
      const sheet = worksheets.getItem(id);
      const own = blocks.filter((block) => block.id === id);
      const { protection } = sheet;
      protection.load("protected,options");
      const areas = own.map(({ area }) => area);
      return { id, name, own, protection, merges: supports("1.13") ? loadMerges(sheet, areas) : () => [] };
    });
    return () => {
      for (const { own, merges } of found) {
        const hiding = merges();
        for (const block of own) checkHidden(block, hiding);
      }
      return found.flatMap(({ id, name, protection }) =>
        protection.protected ? { id, name, options: protection.options } : [],
      );
    };
  });
}

function readStates(blocks: readonly PlacedBlock[]): Promise<Target[]> {
  return request(({ workbook: { worksheets } }) => {
    const found = blocks.map((block) => {
      const range = rangeOf(worksheets.getItem(block.id), block.area);
      range.load("values,formulas,valueTypes,numberFormat");
      return { block, range };
    });
    return () => found.map(({ block, range }) => ({ ...block, ...stateOf(range) }));
  });
}

function checkHidden({ sheet, area, values }: Block, merges: readonly Area[]): void {
  for (const [row, line] of values.entries()) {
    for (const column of line.keys()) {
      const over = mergeHiding(merges, area.row + row, area.column + column);
      if (over === null) continue;
      const cell = cellAddress(area.row + row, area.column + column);
      throw new ExcelFault([issue("cell-merged-away", { sheet, cell }, { range: areaAddress(over) })]);
    }
  }
}

function stateOf(range: Excel.Range): Pick<Target, "formats" | "before"> {
  const values: readonly (readonly unknown[])[] = range.values;
  const formulas: readonly (readonly unknown[])[] = range.formulas;
  const formats: readonly (readonly unknown[])[] = range.numberFormat;
  return {
    formats: formats.map((line) => line.map(String)),
    before: values.map((line, row) =>
      line.map((value, column) =>
        heldIn({
          value,
          formula: formulas[row]?.[column],
          type: range.valueTypes[row]?.[column],
          numberFormat: formats[row]?.[column],
        }),
      ),
    ),
  };
}

function heldIn(cell: Parameters<typeof isFormula>[0]): Held {
  const { value, formula } = cell;
  if (isFormula(cell) && typeof formula === "string") return { formula };
  // An error value is typed as it is shown.
  if (cell.type === "Error") return { formula: String(value) };
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}

/** Excel fails where more than 512 merged areas lie in a range; these cells cannot hold more. */
const CELLS_AT_ONCE = 1024;

/**
 * Asks for the merged areas that could hide cells of the given areas; what is given back reads them after the round
 * trip. Excel finds only those that begin within a range, so all cells above and left are asked, too.
 */
function loadMerges(sheet: Excel.Worksheet, areas: readonly Area[]): () => Area[] {
  const origin = { row: 0, column: 0, rows: 1, columns: 1 };
  const all = boundingArea([origin, ...areas]) ?? origin;
  const found = slices(all, CELLS_AT_ONCE).map((band) => {
    const merged = rangeOf(sheet, band).getMergedAreasOrNullObject();
    merged.load("address");
    return merged;
  });
  return () => found.flatMap((merged) => (merged.isNullObject ? [] : areasOf(merged.address)));
}

/** The areas of an address with worksheet names: 'a,b'!A1:B2,'a,b'!C3. */
function areasOf(address: string): Area[] {
  return [...address.matchAll(/!([A-Z0-9:]+)(?=,|$)/g)].flatMap(([, area = ""]) => parseRange(area) ?? []);
}

/** The merged area under which a cell has disappeared; null where it shows. */
function mergeHiding(merges: readonly Area[], row: number, column: number): Area | null {
  const over = merges.find((area) => containsCell(area, row, column));
  return over === undefined || (over.row === row && over.column === column) ? null : over;
}
