import { cellOf } from "../layout/cells/entryValue";
import { entryTarget, contentOf, namedField } from "../layout/fill/entryTarget";
import type { CellPatch, PlannedValue } from "../layout/plan";
import { isBlank, textOf } from "../layout/read/cellValue";
import type { WorkbookReading } from "../layout/read/readWorkbook";
import { rubricKey } from "../layout/keys";
import type { FieldValue } from "../rules/field";
import type { Unit } from "../scoring/entries";
import { issue, type Issue } from "../shared/issue";
import { normaliseName } from "../shared/text";
import { POINTS_FIELD } from "./sheetMap";

/** A value that is taken over into a generated workbook. */
interface Taken {
  readonly unit: string;
  readonly name: string;
  readonly value: string;
  readonly patch: CellPatch;
}

/** What is taken over, and what is not and why. */
export interface TakenEntries {
  readonly taken: readonly Taken[];
  /** Values that the workbook has already. */
  readonly same: number;
  readonly issues: readonly Issue[];
}

interface Value {
  readonly unit: string;
  readonly part: "attributes" | "entries";
  readonly item: string;
  readonly field: string;
  readonly value: FieldValue;
}

/** Works out which cells of a generated workbook take the entries; a cell with another value is left alone and told. */
export function takenEntries(units: readonly Unit[], into: WorkbookReading): TakenEntries {
  const taken: Taken[] = [];
  const issues: Issue[] = [];
  const known = new Set(into.entries.units.map(({ name }) => normaliseName(name)));
  let same = 0;
  for (const unit of units) {
    if (!known.has(normaliseName(unit.name))) {
      issues.push(issue("import-unit-missing", { unit: unit.name }, {}));
      continue;
    }
    for (const value of valuesOf(unit)) {
      const found = cellFor(value, into);
      if (found === "same") same++;
      else if ("patch" in found) taken.push(found);
      else issues.push(found);
    }
  }
  return { taken, same, issues };
}

function* valuesOf({ name, attributes = {}, entries = {} }: Unit): Generator<Value> {
  for (const [field, value] of Object.entries(attributes)) {
    yield { unit: name, part: "attributes", item: "", field, value };
  }
  for (const [item, fields] of Object.entries(entries)) {
    for (const [field, value] of Object.entries(fields)) yield { unit: name, part: "entries", item, field, value };
  }
}

function cellFor({ unit, value, ...place }: Value, into: WorkbookReading): Taken | Issue | "same" {
  const { item, field } = place;
  const where = { unit, ...(item === "" ? {} : { item }), field };
  const known = namedField(into.design.form, place);
  if (known === null) {
    const code = field === POINTS_FIELD ? "import-points" : "import-no-place";
    return issue(code, where, {});
  }
  const spot = entryTarget(into, unit, place);
  if (spot === null || spot === "new-evidence-line") return issue("import-no-place", where, {});
  const wanted = cellOf(known.entry, value);
  const now = contentOf(into, spot);
  const text = valueText(wanted);
  if (!isBlank(now)) {
    const there = textOf(now) ?? "";
    return there === text ? "same" : issue("import-differs", where, { there, value: text });
  }
  return { unit, name: known.name, value: text, patch: { ...spot, value: wanted } };
}

function valueText(value: PlannedValue): string {
  return textOf(value) ?? "";
}

/** Whether a workbook was made of the rubric that a map is for. */
export function isFor(into: WorkbookReading, rubric: Parameters<typeof rubricKey>[0]): boolean {
  return rubricKey(into.rubric) === rubricKey(rubric);
}
