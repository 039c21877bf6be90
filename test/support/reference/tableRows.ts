import { withOtherResults } from "../../../src/app/otherResults";
import { formOf, type EntryField } from "../../../src/layout/form";
import type { Rubric } from "../../../src/rubric/schema";
import { parseEntries, type Entries } from "../../../src/scoring/entries";
import { evaluate } from "../../../src/scoring/evaluate";
import { resultsOf } from "../../../src/scoring/report";
import type { Results, UnitResult } from "../../../src/scoring/results";
import { show } from "../../../src/shared/decimal";
import { valueOf } from "../scored";
import { valueIn } from "./ruleRows";
import { byHead, enteredIn, type WorkedExample } from "./workedExamples";

type Row = ReadonlyMap<string, string>;

/** The reading of a row that switches none. */
const USUAL = "现用的";
const OTHER_TOTAL = "另一份表的总分";

/** The rows of an example of a whole table as the engine works them out. */
export function tableRows(example: WorkedExample, rubric: Rubric): readonly (readonly string[])[] {
  const rows = byHead(example);
  const readings = rows.map((row) => row.get("口径") ?? USUAL);
  const results = new Map(
    [...new Set(readings)].map((reading) => {
      const own = rows.filter((_, index) => readings[index] === reading);
      return [reading, resultsOfRows(rubric, own, reading)] as const;
    }),
  );
  return rows.map((row, index) => {
    const unit = results.get(readings[index] ?? USUAL)?.units.find(({ name }) => name === row.get("单位"));
    if (unit === undefined) throw new Error("a row without a unit");
    return [...row].map(([head, cell]) => (isEntry(head) ? cell : resultText(unit, head, rubric)));
  });
}

function isEntry(head: string): boolean {
  return enteredIn(head) !== null || ["单位", "类别", "口径", OTHER_TOTAL].includes(head);
}

function resultsOfRows(rubric: Rubric, rows: readonly Row[], reading: string): Results {
  const [id = "", choice = ""] = reading.split("=");
  const interpretations = reading === USUAL ? {} : { [id]: choice };
  const parsed = parseEntries({ rubric: rubric.id, interpretations, units: rows.map((row) => unitIn(row, rubric)) });
  if (!parsed.ok || parsed.value.issues.length > 0) throw new Error("malformed entries");
  return resultsOf(evaluate(rubric, withOthers(rubric, parsed.value.entries, rows)));
}

function unitIn(row: Row, rubric: Rubric): object {
  const form = formOf(rubric);
  const attributes: Record<string, unknown> = {};
  const entries: Record<string, Record<string, unknown>> = {};
  for (const [head, cell] of row) {
    const id = enteredIn(head);
    if (id === null || cell === "") continue;
    const item = form.items.find((one) => id.startsWith(`${one.item.id}.`))?.item.id;
    if (item === undefined) attributes[id] = valueFor(form.attributes, id, cell);
    else {
      const fields = form.items.find((one) => one.item.id === item)?.fields ?? [];
      const field = id.slice(item.length + 1);
      entries[item] = { ...entries[item], [field]: valueFor(fields, field, cell) };
    }
  }
  const category = row.get("类别");
  return { name: row.get("单位"), ...(category === undefined ? {} : { category }), attributes, entries };
}

function valueFor(fields: readonly EntryField[], id: string, cell: string): unknown {
  const field = fields.find((one) => one.field.id === id)?.field;
  if (field === undefined) throw new Error(`nothing to enter for ${id}`);
  return valueIn(field, cell);
}

/** The entries with what is taken of the results of another rubric, where the example shows such. */
function withOthers(rubric: Rubric, entries: Entries, rows: readonly Row[]): Entries {
  const [other] = rubric.otherResults ?? [];
  if (other === undefined) return entries;
  const units = rows.map((row) => {
    return { name: row.get("单位") ?? "", complete: true, total: Number(row.get(OTHER_TOTAL)), base: null, rank: null };
  });
  const input = { rubric, entries, unusable: [], issues: [], locate: (place: object) => place };
  return withOtherResults(input, { rubric: other.rubric, units }, "结果.json").entries;
}

const RESULTS: Readonly<Record<string, (unit: UnitResult) => string>> = {
  基础分: ({ base }) => numberText(base),
  加分: ({ bonus }) => numberText(bonus),
  总分: ({ total }) => numberText(total),
  名次: ({ rank }) => numberText(rank),
  等次: ({ grade }) => grade ?? "—",
  原等次: ({ lowered }) => lowered?.from ?? "—",
  否决的指标: ({ veto }) => (veto.reasons.length === 0 ? "无" : veto.reasons.join("、")),
  总分怎样得来: ({ adjustments = [] }) => adjustments.map(({ explanation }) => explanation).join("；") || "各项相加",
  提醒: ({ issues }) => issues.map(({ message }) => message).join("；"),
};

/** A result by the head of its column: 总分, 指标2得分, 部分：加分. */
function resultText(unit: UnitResult, head: string, { phases }: Rubric): string {
  const plain = RESULTS[head];
  if (plain !== undefined) return plain(unit);
  const [, section] = /^部分：(.+)$/.exec(head) ?? [];
  if (section !== undefined) return numberText(unit.sections[section] ?? null);
  const phase = phases.find(({ label }) => head === `阶段：${label}`);
  if (phase !== undefined) return numberText(unit.phases?.[phase.id] ?? null);
  const [, id = "", what] = /^指标(.+?)(得分|怎样得来)$/.exec(head) ?? [];
  const item = unit.items[id];
  if (item === undefined) throw new Error(`no result “${head}”`);
  if (what === "怎样得来") return item.explanation;
  const value = valueOf(item);
  return typeof value === "string" ? value : numberText(typeof value === "number" ? value : null);
}

function numberText(value: number | null): string {
  return value === null ? "—" : show(value);
}
