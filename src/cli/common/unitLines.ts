import { itemLabel, itemValue } from "../../layout/resultTexts/texts";
import { gradesOf } from "../../rubric/standing";
import type { Rubric } from "../../rubric/schema";
import type { Evaluation } from "../../scoring/evaluate";
import { unitResult } from "../../scoring/report";
import type { UnitResult } from "../../scoring/results";
import { issue } from "../../shared/issue";
import { lookUp } from "../../shared/lookUp";
import { failure, success, type Result } from "../../shared/result";
import { listed } from "../../shared/said";
import { noFormula } from "../../shared/text";

/*
 * Results for other programs: a unit a line, with the fields that were asked for.
 */

/** csv: for spreadsheets, which take it for Chinese by its byte-order mark. ndjson: an object of JSON a line. */
export const LINE_FORMATS = ["csv", "ndjson"] as const;
export type LineFormat = (typeof LINE_FORMATS)[number];

/** What a line says of a unit; null where there is nothing yet. */
export interface UnitField {
  /** As it is asked for, and the key in JSON. */
  readonly name: string;
  /** The heading of its column. */
  readonly label: string;
  readonly value: (unit: UnitResult) => string | number | boolean | null;
}

const FIELDS: readonly UnitField[] = [
  { name: "name", label: "单位", value: ({ name }) => name },
  { name: "category", label: "类别", value: ({ category }) => category },
  { name: "complete", label: "填全", value: ({ complete }) => complete },
  { name: "base", label: "基础分", value: ({ base }) => base },
  { name: "bonus", label: "加分", value: ({ bonus }) => bonus },
  { name: "penalty", label: "减分", value: ({ penalty }) => penalty },
  { name: "total", label: "总分", value: ({ total }) => total },
  { name: "self", label: "自评总分", value: ({ self }) => self.total },
  { name: "rank", label: "名次", value: ({ rank }) => rank },
  { name: "grade", label: "等次", value: ({ grade, final }) => final?.grade ?? grade },
  { name: "veto", label: "一票否决", value: ({ veto }) => veto.hit },
];

/** How the points of an item are asked for, or its rating: points:5.2. */
const POINTS = "points:";

/** The fields named in a list with commas, in its order; the usual ones where none are named. */
export function unitFields(rubric: Rubric, named: string | null): Result<readonly UnitField[]> {
  const items = rubric.items.map((item): UnitField => {
    const value: UnitField["value"] = (unit) => {
      const found = itemValue(lookUp(unit.items, item.id));
      return typeof found === "object" ? null : found;
    };
    return { name: POINTS + item.id, label: itemLabel(item), value };
  });
  const known = new Map([...FIELDS, ...items].map((field) => [field.name, field]));
  const names = named === null ? usual(rubric) : named.split(",").map((name) => name.trim());
  const unknown = names.filter((name) => !known.has(name));
  if (unknown.length > 0) {
    const all = listed([...known.keys()]);
    return failure(unknown.map((field) => issue("field-unknown", {}, { field, known: all })));
  }
  return success(names.flatMap((name) => known.get(name) ?? []));
}

/** Who, how many points, which standing: as far as the rubric has such. */
function usual({ categories, total, grading, veto }: Rubric): readonly string[] {
  return [
    "name",
    ...(categories.length > 0 ? ["category"] : []),
    "complete",
    ...(total === null ? [] : ["total"]),
    "rank",
    ...(gradesOf(grading).length > 0 ? ["grade"] : []),
    ...(veto === null ? [] : ["veto"]),
  ];
}

/** The lines of all units, each made when it is written. */
export function* unitLines(
  evaluation: Evaluation,
  fields: readonly UnitField[],
  format: LineFormat,
): Generator<string> {
  const csv = format === "csv";
  if (csv) yield `\uFEFF${csvLine(fields.map(({ label }) => label))}`;
  for (const unit of evaluation.units) {
    const result = unitResult(evaluation, unit);
    const values = fields.map(({ name, value }) => [name, value(result)] as const);
    yield csv ? csvLine(values.map(([, value]) => value)) : `${JSON.stringify(Object.fromEntries(values))}\n`;
  }
}

/** A line by RFC 4180; no text of it is a formula to the program that opens it. */
function csvLine(values: readonly ReturnType<UnitField["value"]>[]): string {
  return `${values.map(csvField).join(",")}\r\n`;
}

function csvField(value: ReturnType<UnitField["value"]>): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "是" : "否";
  if (typeof value === "number") return String(value);
  const text = noFormula(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
