import type { CellValue } from "../layout/plan";
import { textOf, valueIn } from "../layout/read/cellValue";
import { show } from "../shared/decimal";
import { issue, type Issue } from "../shared/issue";
import { chineseSpeech, ownWords, type OwnWords } from "../shared/said";
import { normaliseName } from "../shared/text";
import { isExactly, reasonOf } from "./auditReasons";
import type { MappedReading } from "./readMapped";
import { isFormula, theirNumber, type ResultCell } from "./resultCells";

/** A cell in which the office's own formula comes to something else than the scoring. */
export interface Difference extends ResultCell {
  /** What the cell shows; null where the formula was never computed. */
  readonly theirs: string | null;
  /** Why, as far as that can be told. */
  readonly reason: OwnWords | null;
}

/** Holds the results of the office's own formulas against ours. */
export function auditOf(reading: MappedReading, cells: readonly ResultCell[]): readonly Difference[] {
  const differing = cells.filter(differs);
  const units = new Set(differing.filter(({ result }) => result.what === "total").map(({ unit }) => unit.name));
  return differing.map((cell) => {
    const theirs = textOf(cell.content);
    return { ...cell, theirs, reason: reasonOf(reading, cell, { cells, units }) };
  });
}

function differs({ content, ours }: ResultCell): boolean {
  if (!isFormula(content)) return false;
  const theirs = textOf(content);
  if (theirs === null) return content.value === null || (ours !== null && ours !== "");
  if (typeof ours !== "number") return normaliseName(theirs) !== normaliseName(ours === null ? "" : String(ours));
  const number = theirNumber(content);
  return number === null || !isExactly(number, ours);
}

/** The differences as they are told, each at its cell. */
export function auditIssues({ view }: MappedReading, differences: readonly Difference[]): readonly Issue[] {
  return differences.map(({ unit, result, theirs, ours, reason }) => {
    const place = { ...view.cell(unit.line, result.place), unit: unit.name };
    const values = { theirs: theirs ?? NOTHING, ours: valueText(ours) };
    return reason === null
      ? issue("audit-differs", place, values)
      : issue("audit-differs-for", place, { ...values, reason });
  });
}

/** The differences as they are printed for programs. */
export function auditDocument(
  { view }: MappedReading,
  differences: readonly Difference[],
): readonly Readonly<Record<string, string | number | boolean | null>>[] {
  return differences.map(({ unit, result, theirs, ours, reason, content }) => ({
    unit: unit.name,
    ...view.cell(unit.line, result.place),
    what: result.what,
    theirs: theirNumber(content) ?? theirs,
    ours: valueIn(ours) ?? null,
    reason: reason === null ? null : ownWords(chineseSpeech, reason),
  }));
}

const NOTHING = "空白";

function valueText(value: CellValue): string {
  if (value === null || value === "") return NOTHING;
  return typeof value === "number" ? show(value) : String(value);
}
