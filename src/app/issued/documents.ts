import { formDocument, summaryDocument, unitsDocument } from "../../report/appendix/document";
import { openTable, type OpenTable } from "../../report/appendix/unitView";
import { fileName, uniqueNames } from "../../report/appendix/fileName";
import type { ReportDocument } from "../../report/model";
import { SUMMARY, type ReportOptions, type ReportSource } from "../../report/options";
import { typesetDocument, type SetDocument } from "../../report/page/typeset";
import type { Rubric } from "../../rubric/schema";
import { issue, type Issue } from "../../shared/issue";
import { failure, success, type Result } from "../../shared/result";
import { said, written } from "../../shared/said";
import { normaliseName } from "../../shared/text";
import type { UnitEvaluation } from "../../scoring/evaluate";
import { GUIDE, guideDocument, type Filling } from "../../report/guide/guide";
import { longTexts } from "../../layout/sheets/planFaults";
import type { WorkbookPlan } from "../../layout/plan";
import { issuedBook } from "../../report/sheet/bookPlan";

/** Which tables are issued: that of one unit, those of all units in one file or in one each, or one table for all. */
export type Wanted =
  | { readonly tables: "unit"; readonly name: string }
  | { readonly tables: "units" | "each" | "summary" };

/** A document and what its file is called, without extension. */
export interface IssuedFile {
  readonly name: string;
  readonly document: SetDocument;
}

/** The files that are issued. Fails where there is no such unit, or none at all. */
export function issuedFiles(
  source: ReportSource,
  wanted: Wanted,
  options: ReportOptions,
): Result<readonly IssuedFile[]> {
  const units = unitsOf(source, wanted);
  if (!units.ok) return units;
  const files = filesOf(source, wanted, units.value, options);
  const names = uniqueNames(
    files.map(({ whose, open }) => fileName(source.evaluation.rubric, whose, open === "stamped")),
  );
  const issued = files.map(({ document }, index) => ({
    name: names[index] ?? "",
    document: typesetDocument(document),
  }));
  return success(issued, [...remarks(source, options, wanted), ...openRemarks(files)]);
}

/** The printed form of a rubric, set on its pages. */
export function printedForm(rubric: Rubric): SetDocument {
  return typesetDocument(formDocument(rubric));
}

/** What all units' tables in one file are called. */
const ALL = "各单位";

/** What an archive with all units' tables is called, without extension. */
export function archiveName({ evaluation, provisional }: ReportSource): string {
  return fileName(evaluation.rubric, ALL, provisional);
}

interface UnnamedFile {
  readonly whose: string;
  readonly document: ReportDocument;
  /** What is not final in it: some tables are stamped as a whole (暂计), or ranks and grades alone are undecided. */
  readonly open: "stamped" | "undecided" | null;
}

function filesOf(
  source: ReportSource,
  { tables }: Wanted,
  units: readonly UnitEvaluation[],
  options: ReportOptions,
): readonly UnnamedFile[] {
  if (tables === "summary") {
    return [
      { whose: SUMMARY, document: summaryDocument(source, options), open: source.provisional ? "stamped" : null },
    ];
  }
  const file = (whose: string, those: readonly UnitEvaluation[]): UnnamedFile => ({
    whose,
    document: unitsDocument(source, those, options),
    open: openIn(those.map((unit) => openTable(source, unit, options))),
  });
  return tables === "units" ? [file(ALL, units)] : units.map((unit) => file(unit.unit.name.trim(), [unit]));
}

function openIn(tables: readonly OpenTable[]): UnnamedFile["open"] {
  if (tables.some(({ stamped }) => stamped)) return "stamped";
  return tables.some(({ rank, grade }) => rank || grade) ? "undecided" : null;
}

/** Says what is not final in the files. */
function openRemarks(files: readonly UnnamedFile[]): Issue[] {
  if (files.some(({ open }) => open === "stamped")) return [issue("report-provisional", {}, {})];
  return files.some(({ open }) => open === "undecided") ? [issue("report-standings-open", {}, {})] : [];
}

/** Names that a message lists. */
const NAMED = 10;

function unitsOf({ evaluation }: ReportSource, wanted: Wanted): Result<readonly UnitEvaluation[]> {
  const { units } = evaluation;
  if (units.length === 0) return failure([issue("report-no-units", {}, {})]);
  if (wanted.tables !== "unit") return success(units);
  const found = units.find(({ unit }) => normaliseName(unit.name) === normaliseName(wanted.name));
  if (found !== undefined) return success([found]);
  const names = units.slice(0, NAMED).map(({ unit }) => written(unit.name.trim()));
  const known = units.length > NAMED ? said("some-units", { names, count: units.length }) : names;
  return failure([issue("report-unit-unknown", {}, { name: wanted.name, known })]);
}

/** What the user should know of the files. */
function remarks({ evaluation }: ReportSource, { version }: ReportOptions, wanted: Wanted): Issue[] {
  const { confidential } = evaluation.rubric;
  const kept = version === "public" && confidential !== undefined ? [confidential] : [];
  const together = version === "results" && (wanted.tables === "units" || wanted.tables === "summary");
  return [
    ...(together && confidential?.what.includes("grades") === true
      ? [issue("report-results-together", {}, { clause: confidential.clause })]
      : []),
    ...kept.map(({ what, clause }) => {
      return issue("report-confidential", {}, { what, clause });
    }),
  ];
}

/** The page for whoever fills in, as a file. */
export function guideFile(rubric: Rubric, filling: Filling): IssuedFile {
  return { name: fileName(rubric, GUIDE, false), document: guideDocument(rubric, filling) };
}

/** A document as worksheets, beside the sheets named `others`; fails where a text of it is longer than a cell can hold. */
export function issuedPlan(document: SetDocument, others: readonly string[] = []): Result<WorkbookPlan> {
  const plan = issuedBook(document, others);
  const issues = longTexts(plan.sheets);
  return issues.length === 0 ? success(plan) : failure(issues);
}
