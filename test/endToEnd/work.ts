import { readFileSync } from "node:fs";
import { join } from "node:path";
import { located } from "../../src/app/input";
import { cellAddress } from "../../src/layout/address";
import { categoryLabel } from "../../src/layout/categories";
import { formOf } from "../../src/layout/form";
import type { CellContent, WorkbookSnapshot } from "../../src/layout/plan";
import type { Rubric } from "../../src/rubric/schema";
import { parseEntries, type Entries, type Unit } from "../../src/scoring/entries";
import { evaluate } from "../../src/scoring/evaluate";
import { LEDGER_CLOSED } from "../../src/scoring/ledger";
import { knownBook } from "../support/knownBook";
import { filled, planned } from "../support/sheets";
import { snapshotOf } from "../support/snapshots";

/*
 * What a clerk has to do for a rubric: whom to assess, and which cells to fill with what.
 */

const SAMPLES = join(__dirname, "../../rubrics/samples");

/** One cell to be typed into. */
export interface Typing {
  /** With the worksheet, such as 汇总!B3. */
  readonly address: string;
  readonly text: string;
}

/** Two units of one category of a rubric's sample, with everything entered and nothing in the ledger. */
export function twoUnits(rubric: Rubric): Entries {
  const text = readFileSync(join(SAMPLES, `${rubric.id}.entries.json`), "utf8");
  const parsed = parseEntries(JSON.parse(text));
  if (!parsed.ok) throw new Error(`the sample of ${rubric.id} cannot be read`);
  const whole = parsed.value.entries.units.map((unit) => withoutLedger(rubric, unit)).filter(isWhole(rubric));
  const units = whole.filter(({ category }) => category === whole[0]?.category).slice(0, 2);
  if (units.length < 2) throw new Error(`the sample of ${rubric.id} has no two units that are complete`);
  return { rubric: rubric.id, units };
}

function withoutLedger(rubric: Rubric, unit: Unit): Unit {
  const closed = formOf(rubric).hasLedger ? { [LEDGER_CLOSED]: true } : {};
  return { ...unit, final: null, attributes: { ...unit.attributes, ...closed } };
}

function isWhole(rubric: Rubric): (unit: Unit) => boolean {
  return (unit) => {
    const { units } = evaluate(rubric, { rubric: rubric.id, units: [unit] });
    return units.every(({ score }) => score.complete);
  };
}

/** The list of units as it is pasted into the pane. */
export function namesOf(rubric: Rubric, { units }: Entries): string {
  return units
    .map(({ name, category }) => (category === undefined ? name : `${name}\t${categoryLabel(rubric, category ?? "")}`))
    .join("\n");
}

/** The cells that differ between the workbook to be filled in and the one filled in, in the order of the sheets. */
export function typings(rubric: Rubric, entries: Entries): readonly Typing[] {
  const empty = snapshotOf(planned(rubric, { layout: "appendix", units: blank(entries) }));
  return snapshotOf(filled(rubric, "appendix", entries)).sheets.flatMap((sheet) => {
    if (sheet.visibility !== "visible") return [];
    return sheet.rows.flatMap((cells, row) =>
      cells.flatMap((content, column): Typing[] => {
        const before = contentIn(empty, sheet.name, row, column);
        if (content === null || content === before) return [];
        return [{ address: `${sheet.name}!${cellAddress(row, column)}`, text: typed(content) }];
      }),
    );
  });
}

/** The cells, with their worksheets, that are missed where nothing is filled in. */
export async function demanded(rubric: Rubric, entries: Entries): Promise<ReadonlySet<string>> {
  const empty = snapshotOf(planned(rubric, { layout: "appendix", units: blank(entries) }));
  const { input, scored } = await knownBook(empty, rubric);
  const missed = scored.evaluation.units.flatMap(({ issues }) => issues.filter(({ code }) => code === "blank"));
  return new Set(
    missed.map((found) => {
      const { sheet = "", cell = "" } = located(input, found).place;
      return `${sheet}!${cell}`;
    }),
  );
}

/** The cells below one another as one text each, to be pasted at the first of them. */
export function columnsOf(all: readonly Typing[]): readonly Typing[] {
  const found: { address: string; text: string; next: string }[] = [];
  for (const { address, text } of all) {
    const next = below(address);
    const above = found.find((one) => one.next === address);
    if (above === undefined) found.push({ address, text, next });
    else Object.assign(above, { text: `${above.text}\n${text}`, next });
  }
  return found;
}

/** The address of the cell below. */
function below(address: string): string {
  return address.replace(/\d+$/, (row) => String(Number(row) + 1));
}

function blank({ units }: Entries): readonly Unit[] {
  return units.map(({ name, category }) => ({ name, ...(category === undefined ? {} : { category }) }));
}

function contentIn({ sheets }: WorkbookSnapshot, name: string, row: number, column: number): CellContent {
  return sheets.find((sheet) => sheet.name === name)?.rows[row]?.[column] ?? null;
}

function typed(content: CellContent): string {
  if (typeof content === "object" || typeof content === "boolean") throw new Error("nobody types this");
  return String(content);
}
