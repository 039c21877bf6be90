import { rubricSchema, type Rubric } from "../../rubric/schema";
import { issue, type Issue } from "../../shared/issue";
import { parseJson } from "../../shared/json";
import { failure, success, type Result } from "../../shared/result";
import { parseWith } from "../../shared/schema";
import { LAYOUT_VERSION, rubricKey, type Marker, type SheetRole } from "../keys";
import type { WorkbookSnapshot } from "../plan";
import { rubricText } from "../sheets/hiddenSheets";
import { FIRST_EDITION, findSheets, type FoundSheet } from "./found";
import { readMetadata, type Metadata } from "./metadata";
import { append, grouped } from "../../shared/list";

/** The sheets of one rubric in a workbook, each once, and the rubric. */
export interface Identified {
  readonly rubric: Rubric;
  readonly metadata: Metadata | null;
  readonly sheets: readonly FoundSheet[];
  /** Ids of all sheets that are there, copies included. */
  readonly present: ReadonlySet<string>;
  /** Names of sheets that do not say what they are. */
  readonly unmarked: ReadonlySet<string>;
}

/** Tells which rubric a workbook is of and which of its sheets belong to it; `known` are the built-in rubrics. */
export function identify(snapshot: WorkbookSnapshot, known: readonly Rubric[]): Result<Identified> {
  const { sheets: all, unmarked, issues } = findSheets(snapshot);
  const current = all.filter(({ marker }) => marker.layout === LAYOUT_VERSION);
  const found: Issue[] = [...issues, ...all.filter((sheet) => !current.includes(sheet)).map(otherVersion)];
  const leading = current.find(({ marker }) => marker.role === "metadata") ?? current[0];
  if (leading === undefined) {
    return failure(found.length > 0 ? found : [issue("no-template-sheets", {}, {})]);
  }
  const expected = leading.marker.rubric;
  const own = current.filter(({ marker }) => marker.rubric === expected);
  append(
    found,
    current.filter((sheet) => !own.includes(sheet)).map((sheet) => ofOtherRubric(sheet, expected)),
  );
  const { sheets: single, issues: doubles } = singleSheets(own);
  append(found, doubles);
  const metadata = metadataOf(single, found);
  const edition = metadata?.edition ?? FIRST_EDITION;
  const sheets = single.map((sheet): FoundSheet => ({ ...sheet, edition }));
  const rubric = chooseRubric(expected, metadata?.rubric ?? null, known);
  if (!rubric.ok) return failure([...found, ...rubric.issues]);
  const present = new Set(own.map(({ marker }) => sheetId(marker)));
  return success({ rubric: rubric.value, metadata, sheets, present, unmarked }, [...found, ...rubric.issues]);
}

function otherVersion({ sheet, marker }: FoundSheet): Issue {
  return issue("template-version", { sheet: sheet.name }, { found: marker.layout, known: LAYOUT_VERSION });
}

function ofOtherRubric({ sheet, marker }: FoundSheet, expected: string): Issue {
  return issue("template-of-other-rubric", { sheet: sheet.name }, { found: marker.rubric, expected });
}

/** The sheets that stand once; copies are reported and none of them is read: nobody can tell which one is meant. */
function singleSheets(own: readonly FoundSheet[]): { sheets: readonly FoundSheet[]; issues: readonly Issue[] } {
  const sheets: FoundSheet[] = [];
  const issues: Issue[] = [];
  for (const [first, ...others] of grouped(own, ({ marker }) => sheetId(marker)).values()) {
    if (others.length === 0) sheets.push(first);
    for (const { sheet } of others) {
      issues.push(issue("template-sheet-twice", { sheet: sheet.name }, { other: first.sheet.name }));
    }
  }
  return { sheets, issues };
}

/** What tells the sheets of a workbook apart. */
export function sheetId({ role, category, unit }: Pick<Marker, "role" | "category" | "unit">): string {
  return [role, category, unit].join("|");
}

function metadataOf(sheets: readonly FoundSheet[], issues: Issue[]): Metadata | null {
  const [found] = sheetsOf(sheets, "metadata");
  if (found === undefined) {
    issues.push(issue("metadata-missing", {}, {}));
    return null;
  }
  const read = readMetadata(found);
  append(issues, read.issues);
  return read.metadata;
}

/** The sheets of a role. */
export function sheetsOf(sheets: readonly FoundSheet[], role: SheetRole): readonly FoundSheet[] {
  return sheets.filter(({ marker }) => marker.role === role);
}

/** The built-in rubric of the same version or else the one that the workbook carries. */
function chooseRubric(key: string, copy: string | null, known: readonly Rubric[]): Result<Rubric> {
  const builtIn = known.find((rubric) => rubricKey(rubric) === key);
  if (builtIn !== undefined) {
    const same = copy === null || copy === rubricText(builtIn);
    return success(builtIn, same ? [] : [issue("rubric-copy-differs", {}, {})]);
  }
  if (copy === null) return failure([issue("rubric-not-known", {}, { rubric: key })]);
  const data = parseJson(copy);
  const parsed = data.ok ? parseWith(rubricSchema, data.value) : data;
  if (!parsed.ok) {
    const detail = parsed.issues[0]?.place.path ?? "JSON";
    return failure([issue("rubric-copy-damaged", {}, { detail })]);
  }
  const newer = known.find(({ id }) => id === parsed.value.id);
  const { version } = parsed.value;
  const notice =
    newer === undefined ? [] : [issue("rubric-other-version", {}, { found: version, known: newer.version })];
  return success(parsed.value, notice);
}
