import type { Readings } from "../../rubric/interpretation";
import type { Rubric } from "../../rubric/schema";
import type { Entries, Unusable } from "../../scoring/entries";
import type { Issue } from "../../shared/issue";
import { failure, success, type Result } from "../../shared/result";
import { normaliseName } from "../../shared/text";
import { formOf } from "../form";
import type { WorkbookSnapshot } from "../plan";
import { BESIDE } from "../sheets/appendixGrid";
import type { Design } from "../sheets/design";
import { evidenceSheet } from "../sheets/evidenceSheet";
import { optionLists } from "../sheets/hiddenSheets";
import { ledgerSheet } from "../sheets/ledgerSheet";
import { once } from "../../shared/memo";
import { explanationSheet, summarySheet } from "../sheets/summarySheet";
import { Collector, finishedUnit } from "./collector";
import type { FoundSheet } from "./found";
import { identify, sheetsOf, type Identified } from "./identify";
import { locator, type Locate, type Located } from "./locate";
import type { Metadata } from "./metadata";
import { blockLostLedger, missingSheets } from "./missingSheets";
import { readAppendix } from "./readAppendix";
import { readGuide, type GuideReading } from "./readGuide";
import { readEvidence, readLedger, type EvidenceCells, type LedgerReading } from "./readLines";
import { readMatrix } from "./readMatrix";
import { checkTemplate } from "./template";

/** What a workbook of ours holds. */
export interface WorkbookReading {
  readonly rubric: Rubric;
  readonly design: Design;
  readonly metadata: Metadata | null;
  readonly sheets: readonly FoundSheet[];
  /** Names of sheets that do not say what they are, such as somebody's own. */
  readonly unmarked: ReadonlySet<string>;
  /** Names of the sheets with a line for each unit to whose cells somebody's formulas refer. */
  readonly referredTo: () => ReadonlySet<string>;
  readonly entries: Entries;
  readonly issues: readonly Issue[];
  /** Values that are there but could not be trusted; they are missing from the entries, but not blank. */
  readonly unread: readonly Unusable[];
  readonly locate: Locate;
  readonly located: Located;
}

/**
 * Reads the entries of a workbook, wherever its rows, columns and sheets have been moved. `known` are the built-in
 * rubrics; any other is taken from the workbook itself. Fails only where no rubric can be told.
 */
export function readWorkbook(
  snapshot: WorkbookSnapshot,
  known: readonly Rubric[],
  file?: string,
): Result<WorkbookReading> {
  const identified = identify(snapshot, known);
  const inFile = (issues: readonly Issue[]) =>
    file === undefined ? issues : issues.map((found) => ({ ...found, place: { ...found.place, file } }));
  if (!identified.ok) return failure(inFile(identified.issues));
  const reading = readIdentified(identified.value);
  const referredTo = once(() => referredIn(snapshot, reading.sheets));
  return success({ ...reading, referredTo, issues: inFile([...identified.issues, ...reading.issues]) });
}

function referredIn(snapshot: WorkbookSnapshot, sheets: readonly FoundSheet[]): ReadonlySet<string> {
  const lined = [...sheetsOf(sheets, "summary"), ...sheetsOf(sheets, "explanations")].map(({ sheet }) => sheet.name);
  const found = new Set<string>();
  for (const row of snapshot.sheets.flatMap(({ rows }) => rows)) {
    for (const cell of row) {
      if (typeof cell !== "object" || cell === null || !("formula" in cell)) continue;
      for (const name of lined) if (cell.formula.includes(name)) found.add(name);
    }
  }
  return found;
}

function readIdentified(identified: Identified): Omit<WorkbookReading, "referredTo"> {
  const { rubric, metadata, sheets, unmarked } = identified;
  const design = designOf(identified);
  const into = new Collector();
  into.report(missingSheets(identified, design, into));
  readUnits(identified, design, into);
  blockLostLedger(identified, design, into);
  const { ledger, evidence } = readLineSheets(sheets, design, into);
  const [guide] = sheetsOf(sheets, "guide");
  const said = guide === undefined ? null : readGuide(design, guide);
  into.report(said?.issues ?? []);
  for (const sheet of sheetsOf(sheets, "summary")) {
    into.report(checkTemplate(sheet, summarySheet(design, [])).issues);
  }
  for (const sheet of sheetsOf(sheets, "explanations")) {
    into.report(checkTemplate(sheet, explanationSheet(design, [], metadata?.units?.length)).issues);
  }
  const period = said === null ? commonPeriod(into.periods) : said.period;
  const entries: Entries = {
    rubric: rubric.id,
    interpretations: { ...keptReadings(metadata?.readings ?? {}, said), ...said?.readings },
    ...(period === null ? {} : { period }),
    units: inOrder(into, metadata).map(finishedUnit),
    ...(ledger.lines.length === 0 ? {} : { ledger: ledger.lines }),
  };
  const located = { units: into.units, ledger: ledger.cells, evidence, guide };
  const { issues, unread } = into;
  return { rubric, design, metadata, sheets, unmarked, entries, issues, unread, locate: locator(located), located };
}

/** The readings that the workbook remembers, without those of single items that 说明 now says anew. */
function keptReadings(readings: Readings, said: GuideReading | null): Readings {
  const again = (name: string) => said?.separate.some((id) => name.startsWith(`${id}@`)) === true;
  return Object.fromEntries(Object.entries(readings).filter(([name]) => !again(name)));
}

/** The period that all sheets show; it is entered in the guide, which may be lost. */
function commonPeriod(periods: ReadonlySet<string>): string | null {
  const [period = null, ...others] = periods;
  return others.length === 0 ? period : null;
}

/** How the workbook was made: as it says itself or, where that is lost, as its sheets look. */
function designOf({ rubric, metadata, sheets }: Identified): Design {
  const matrix = sheetsOf(sheets, "matrix").length > 0;
  const self = sheets.some(({ marker, columns }) => marker.role === "matrix-self" || columns.has(BESIDE.self));
  return {
    form: formOf(rubric),
    layout: metadata?.layout ?? (matrix ? "matrix" : "appendix"),
    self: metadata?.self ?? self,
    listRule: optionLists().rule,
  };
}

function readUnits({ sheets, metadata }: Identified, design: Design, into: Collector): void {
  for (const sheet of sheetsOf(sheets, "appendix")) readAppendix(design, sheet, into);
  for (const side of ["entries", "self"] as const) {
    for (const sheet of sheetsOf(sheets, side === "self" ? "matrix-self" : "matrix")) {
      const category = sheet.marker.category === "" ? null : sheet.marker.category;
      const units = (metadata?.units ?? []).filter(([, own]) => own === category).map(([name]) => name);
      readMatrix(design, sheet, side, units, into);
    }
  }
}

function readLineSheets(
  sheets: readonly FoundSheet[],
  design: Design,
  into: Collector,
): { readonly ledger: LedgerReading; readonly evidence: EvidenceCells } {
  const [evidence] = sheetsOf(sheets, "evidence");
  const [ledger] = sheetsOf(sheets, "ledger");
  return {
    evidence: evidence === undefined ? new Map() : readEvidence(design.form, evidence, evidenceSheet(design, []), into),
    ledger:
      ledger === undefined
        ? { lines: [], cells: [] }
        : readLedger(design.form, ledger, ledgerSheet(design, [], []), into),
  };
}

/** The units in the order in which they were put in; those that nobody expected come last. */
function inOrder({ units }: Collector, metadata: Metadata | null) {
  const expected = (metadata?.units ?? []).map(([name]) => normaliseName(name));
  const keys = new Set([...expected, ...units.keys()]);
  return [...keys].flatMap((key) => units.get(key) ?? []);
}
