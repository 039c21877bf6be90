import { cellAddress } from "../../layout/address";
import type { Area, CellRestore, RestoredValue } from "../../layout/plan";
import { rectangles } from "../areas";
import { AT_A_TIME, type Portions } from "../../shared/portions";
import { utf8Length } from "../../shared/text";
import { append } from "../../shared/list";
import { storable } from "../planCells";

/** Values that are written in one call. */
export interface Block {
  readonly sheet: string;
  readonly area: Area;
  readonly values: readonly (readonly RestoredValue[])[];
}

/** Blocks are cut where they grow beyond these, so that requests can be packed well and cells be read beforehand. */
const CELLS_OF_A_BLOCK = 2_000;
const BYTES_OF_A_BLOCK = 400_000;

/**
 * The patches as few rectangles, worksheet by worksheet in the order in which they are first named. Two values for one
 * cell and values that no cell holds throw.
 */
export function* blocksOf(patches: readonly CellRestore[]): Portions<Block[]> {
  const sheets = new Map<string, Map<string, CellRestore>>();
  for (const [index, patch] of patches.entries()) {
    if (index % CELLS_OF_A_BLOCK === 0) yield;
    const cells = sheets.get(patch.sheet) ?? new Map<string, CellRestore>();
    sheets.set(patch.sheet, cells);
    const address = cellAddress(patch.row, patch.column);
    if (cells.has(address)) throw new Error(`Two values for ${patch.sheet}!${address}`);
    cells.set(address, { ...patch, value: storable(patch.value, patch) });
  }
  const blocks: Block[] = [];
  for (const [sheet, cells] of sheets) {
    yield;
    for (const area of rectangles(cells.values())) append(blocks, yield* cut(sheet, area, cells));
  }
  return blocks;
}

function* cut(sheet: string, area: Area, cells: ReadonlyMap<string, CellRestore>): Portions<Block[]> {
  const blocks: Block[] = [];
  let values: RestoredValue[][] = [];
  let bytes = 0;
  const close = (end: number) => {
    const row = end - values.length;
    if (values.length > 0) blocks.push({ sheet, area: { ...area, row, rows: values.length }, values });
    values = [];
    bytes = 0;
  };
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    if (row % AT_A_TIME === 0) yield;
    const line = lineOf(area, row, cells);
    const size = utf8Length(JSON.stringify(line));
    if (bytes + size > BYTES_OF_A_BLOCK || (values.length + 1) * area.columns > CELLS_OF_A_BLOCK) close(row);
    values.push(line);
    bytes += size;
  }
  close(area.row + area.rows);
  return blocks;
}

function lineOf(area: Area, row: number, cells: ReadonlyMap<string, CellRestore>): RestoredValue[] {
  return Array.from({ length: area.columns }, (_, offset) => {
    return cells.get(cellAddress(row, area.column + offset))?.value ?? null;
  });
}
