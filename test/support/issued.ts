import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Appendix, ReportCell, ReportTable } from "../../src/report/model";
import type { ReportOptions, ReportSource, Version } from "../../src/report/options";
import type { Rubric } from "../../src/rubric/schema";
import { parseEntries, type Entries } from "../../src/scoring/entries";
import { evaluate } from "../../src/scoring/evaluate";
import { unitAppendix } from "../../src/report/appendix/document";
import { at } from "../../src/shared/list";
import { builtInRubric } from "./rubrics";

const FOLDER = join(__dirname, "../../rubrics/samples");

/** Results of entries, as they are issued; `provisional` where some unit is incomplete. */
export function issuedSource(rubric: Rubric, data: object): ReportSource {
  const parsed = parseEntries({ rubric: rubric.id, ...data });
  if (!parsed.ok || parsed.value.issues.length > 0) throw new Error("malformed entries");
  const { entries } = parsed.value;
  const evaluation = evaluate(rubric, entries);
  return {
    evaluation,
    period: entries.period ?? null,
    provisional: evaluation.provisional,
    faults: { units: new Set(), all: false },
  };
}

/** The sample entries of a built-in rubric; of at most `most` units. */
export function sampleEntries(id: string, most: number): Entries {
  const data: unknown = JSON.parse(readFileSync(join(FOLDER, `${id}.entries.json`), "utf8"));
  const parsed = parseEntries(data);
  if (!parsed.ok) throw new Error(`unreadable sample: ${id}`);
  const { units, ledger = [], ...rest } = parsed.value.entries;
  const kept = units.slice(0, most);
  const names = new Set(kept.map(({ name }) => name));
  return { ...rest, units: kept, ledger: ledger.filter(({ unit }) => names.has(unit)) };
}

/** The results of the sample entries of a built-in rubric; at most `most` units. */
export function sampleSource(id: string, most = 3): ReportSource {
  return issuedSource(builtInRubric(id), sampleEntries(id, most));
}

/** Options that show as much as the version allows. */
export function optionsOf(version: Version, over: Partial<ReportOptions> = {}): ReportOptions {
  return { version, order: "list", self: false, asIssued: false, signature: null, date: null, ...over };
}

/** The rows of a table as texts; a merged cell stands at its first place, the others are empty. */
export function rowsOf({ rows, columns, cells }: ReportTable): (string | number | null)[][] {
  const grid = Array.from({ length: rows }, () => columns.map((): string | number | null => null));
  for (const { row, column, value } of cells) at(grid, row)[column] = value;
  return grid;
}

/** The results of the rows of a table, from a column on. */
export function columnsFrom(table: ReportTable, from: number): (string | number | null)[][] {
  return rowsOf(table)
    .slice(table.headerRows)
    .map((row) => row.slice(from));
}

/** Places of a table that no cell covers, or more than one. */
export function gaps({ rows, columns, cells }: Pick<ReportTable, "rows" | "columns" | "cells">): string[] {
  const covered = new Map<string, number>();
  for (const place of cells.flatMap(placesOf)) covered.set(place, (covered.get(place) ?? 0) + 1);
  const wanted = Array.from({ length: rows }, (_, row) => columns.map((__, column) => `${row},${column}`)).flat();
  return [...new Set([...wanted, ...covered.keys()])].filter(
    (place) => covered.get(place) !== 1 || !wanted.includes(place),
  );
}

function placesOf({ row, column, rows, columns }: ReportCell): string[] {
  return Array.from({ length: rows * columns }, (_, index) => {
    return `${row + Math.floor(index / columns)},${column + (index % columns)}`;
  });
}

/** All texts of an appendix. */
export function textsOf({ above, table, below }: Appendix): string[] {
  const lines = [...above, ...below].flatMap(({ text, beside = "" }) => [text, beside]);
  return [...lines, ...table.cells.map(({ value }) => String(value ?? ""))].filter((text) => text !== "");
}

/** The table of one of the units that were scored, as it is issued; `options` as for `optionsOf`. */
export function appendixOf(source: ReportSource, unit: number, ...options: Parameters<typeof optionsOf>): Appendix {
  return unitAppendix(source, at(source.evaluation.units, unit), optionsOf(...options));
}
