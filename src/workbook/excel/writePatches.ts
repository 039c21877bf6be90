import { cellAddress } from "../../layout/address";
import type { CellRestore, RestoredValue } from "../../layout/plan";
import { issue, type Issue } from "../../shared/issue";
import { grouped } from "../../shared/list";
import type { Portions, Watcher } from "../../shared/portions";
import { success, type Result } from "../../shared/result";
import { blocksOf } from "./blocks";
import { excelCode, ExcelFault, excelFault, issuesOf } from "./hostFault";
import { GENERAL_FORMAT, inputFor, type Input } from "./drawValues";
import type { OwnWrites } from "./ownWrites";
import { rowHeightSteps } from "./drawSheet";
import { protectAgain, stillProtected, unprotectSteps } from "./protection";
import { goOn } from "./portions";
import type { Supports } from "./request";
import { carryOut, rangeOf, stepBytes, type Progress, type Step } from "./steps";
import { readTargets, type Held, type Target, type Targets } from "./targets";

/**
 * Puts values into cells, all or none. Six round trips, four where nothing is protected, and more only where the
 * values do not fit into one request. Who stops it gets what the cells held before. Only the worksheets concerned lose their protection, and get it back whatever
 * happens.
 */
export async function writePatches(
  patches: readonly CellRestore[],
  supports: Supports,
  own: OwnWrites,
  watcher?: Watcher,
): Promise<Result<void>> {
  const blocks = await inTurns(blocksOf(patches));
  if (blocks.length === 0) return success(undefined);
  const targets = await readTargets(blocks, supports);
  goOn(watcher);
  const progress: Progress = { begun: false };
  const steps = [
    ...unprotectSteps(targets.protectedSheets),
    ...(await inTurns(writeSteps(targets.blocks))),
    ...heightSteps(targets.blocks, patches),
  ];
  try {
    await carryOut(steps, own, progress, watcher);
  } catch (error) {
    if (!progress.begun && REFUSED_AS_A_WHOLE.has(excelCode(error) ?? "")) throw error;
    throw new ExcelFault(await undo(targets, error, own));
  }
  return success(undefined, await protectAgain(targets.protectedSheets));
}

/** Errors that come before anything of a request has been carried out. */
const REFUSED_AS_A_WHOLE = new Set(["InvalidOperationInCellEditMode", "RequestPayloadSizeLimitExceeded"]);

/** Gives the cells what they held, and the worksheets their protection. What went wrong, and what could not be undone. */
async function undo(targets: Targets, cause: unknown, own: OwnWrites): Promise<readonly Issue[]> {
  const issues = issuesOf(cause);
  try {
    const [locked] = await stillProtected(targets.protectedSheets);
    if (locked !== undefined) {
      // Protections are lifted before anything is written: nothing has been.
      const left = await protectAgain(targets.protectedSheets);
      return [issue("excel-password", { sheet: locked.name }, {}), ...left];
    }
    await carryOut(targets.blocks.map(restoreStep), own);
  } catch (error) {
    if (excelCode(error) === null) throw error;
    const names = [...new Set(targets.blocks.map(({ sheet }) => sheet))].join("、");
    return [
      ...issues,
      issue("excel-half-written", {}, { sheet: names }),
      ...(await protectAgain(targets.protectedSheets)),
    ];
  }
  return [...issues, ...(await protectAgain(targets.protectedSheets))];
}

/** Rows of patches that say how high they are to be; last, as that can do no harm to what was there before. */
function heightSteps(targets: readonly Target[], patches: readonly CellRestore[]): Step[] {
  const ids = new Map(targets.map(({ sheet, id }) => [sheet, id]));
  const high = patches.filter(({ rowHeight }) => rowHeight !== undefined);
  return [...grouped(high, ({ sheet }) => sheet)].flatMap(([sheet, own]) => {
    const heights = new Map(own.map(({ row, rowHeight = 0 }) => [row, rowHeight]));
    return rowHeightSteps(ids.get(sheet) ?? sheet, heights);
  });
}

function* writeSteps(targets: readonly Target[]): Portions<Step[]> {
  const steps: Step[] = [];
  for (const target of targets) {
    steps.push(writeStep(target));
    yield;
  }
  return steps;
}

function writeStep(target: Target): Step {
  const inputs = target.values.map((line, row) =>
    line.map((value, column) => inputFor(value, target.formats[row]?.[column] ?? GENERAL_FORMAT)),
  );
  return {
    ...inputStep(target, inputs),
    check: (sheet) => {
      const range = rangeOf(sheet, target.area);
      range.load("values");
      return () => {
        checkTaken(target, range.values);
      };
    },
  };
}

function restoreStep(target: Target): Step {
  const inputs = target.before.map((line, row) =>
    line.map((held, column) => inputOf(held, target.formats[row]?.[column] ?? GENERAL_FORMAT)),
  );
  return inputStep(target, inputs);
}

function inputOf(held: Held, format: string): Input {
  if (typeof held === "object") return { value: held.formula, notAsText: true };
  return inputFor(held, format);
}

/** Writes a block. Cells with the text format lose it for as long as a number is written into them. */
function inputStep({ id, area, formats }: Target, inputs: readonly (readonly Input[])[]): Step {
  const values = inputs.map((line) => line.map(({ value }) => value));
  const juggled = inputs.some((line) => line.some(({ notAsText }) => notAsText));
  const during = inputs.map((line) => line.map(({ notAsText }) => (notAsText ? GENERAL_FORMAT : null)));
  const after = inputs.map((line, row) =>
    line.map(({ notAsText }, column) => (notAsText ? (formats[row]?.[column] ?? null) : null)),
  );
  return {
    sheet: id,
    bytes: stepBytes(4 + Math.ceil((area.rows * area.columns) / 200), values, juggled ? [during, after] : []),
    writes: area,
    apply: (sheet) => {
      const range = rangeOf(sheet, area);
      if (juggled) range.numberFormat = during;
      range.values = values;
      if (juggled) range.numberFormat = after;
    },
  };
}

/** Excel lets a value disappear without a word, in merged areas or where another program reacts to it. */
function checkTaken({ sheet, area, values }: Target, found: readonly (readonly unknown[])[]): void {
  for (const [row, line] of values.entries()) {
    for (const [column, expected] of line.entries()) {
      if (isTaken(expected, found[row]?.[column])) continue;
      throw excelFault("excel-not-taken", { sheet, cell: cellAddress(area.row + row, area.column + column) }, {});
    }
  }
}

function isTaken(expected: RestoredValue, found: unknown): boolean {
  if (expected === null || expected === "") return found === "";
  if (typeof expected === "object") {
    // What a formula or an error comes to is not known beforehand.
    return "date" in expected ? typeof found === "number" || found === expected.date : found !== "";
  }
  return typeof expected === typeof found && found !== "";
}

/** Milliseconds of work before the pane is drawn again. */
const STRETCH = 60;

/** Does work portion by portion, so that what shows it is drawn in between. */
async function inTurns<T>(work: Portions<T>): Promise<T> {
  for (;;) {
    const end = performance.now() + STRETCH;
    do {
      const step = work.next();
      if (step.done === true) return step.value;
    } while (performance.now() < end);
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
  }
}
