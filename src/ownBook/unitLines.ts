import { issue, type Issue } from "../shared/issue";
import { append } from "../shared/list";
import { listed } from "../shared/said";
import { normaliseName } from "../shared/text";
import type { SheetView } from "./sheetView";

/** Where a unit stands. */
export interface UnitLine {
  readonly name: string;
  readonly line: number;
}

/** The lines of a sheet that are units, and what was found on the way. */
export interface UnitLines {
  readonly units: readonly UnitLine[];
  /** Lines of sums and averages, which are no units. */
  readonly skipped: readonly UnitLine[];
  readonly issues: readonly Issue[];
}

/** Where names stand, from where on and how far; `last` null: until the first blank one. */
export interface UnitArea {
  readonly name: number;
  readonly first: number;
  readonly last: number | null;
}

const NO_UNIT =
  /^(?:本?[总合小共]计|[总共]数|平均(?:[分值数]|得分)?|均值|[最极]?[高低大小][分值]|最[高低]得?分|满分|分值|权重|标准分|中位数|汇总|合计.{0,4}|.{0,6}小计|备注|说明|数据来源|责任单位|考核方式|(?:评分|计分|考核)(?:标准|办法|细则|说明|依据))$/;

/** Whether a name stands for several units together, or for none. */
export function isNoUnit(name: string): boolean {
  return NO_UNIT.test(normaliseName(name).replaceAll(/[^\p{L}\p{N}]/gu, ""));
}

/** Finds the units; one that stands twice is told with both places, and its second line is left out. */
export function unitLines(view: SheetView, { name, first, last }: UnitArea): UnitLines {
  const units: UnitLine[] = [];
  const skipped: UnitLine[] = [];
  const issues: Issue[] = [];
  const seen = new Map<string, number>();
  const end = last === null ? firstBlank(view, name, first) : Math.min(last + 1, view.lines);
  for (let line = first; line < end; line++) {
    const text = view.text(line, name);
    if (text === "") continue;
    if (isNoUnit(text)) {
      skipped.push({ name: text, line });
      continue;
    }
    const key = normaliseName(text);
    const before = seen.get(key);
    if (before === undefined) {
      seen.set(key, line);
      units.push({ name: text, line });
    } else {
      const place = { ...view.cell(line, name), unit: text };
      issues.push(issue("map-unit-twice", place, { name: text, first: view.cell(before, name).cell }));
    }
  }
  if (units.length === 0) issues.push(issue("map-no-units", view.cell(first, name), {}));
  if (skipped.length > 0) {
    const names = listed(skipped.map((one) => `${one.name}（${view.cell(one.line, name).cell}）`));
    issues.push(issue("map-lines-skipped", { sheet: view.sheet.name }, { names }));
  }
  if (last === null) append(issues, namesBelow(view, name, end));
  return { units, skipped, issues };
}

function firstBlank(view: SheetView, name: number, first: number): number {
  let line = first;
  while (line < view.lines && view.text(line, name) !== "") line++;
  return line;
}

/** Names under the first blank one would be left out in silence. */
function namesBelow(view: SheetView, name: number, end: number): readonly Issue[] {
  for (let line = end; line < view.lines; line++) {
    const text = view.text(line, name);
    if (text === "" || isNoUnit(text)) continue;
    const blank = view.cell(end, name).cell;
    return [issue("map-names-below", view.cell(line, name), { blank, name: text })];
  }
  return [];
}
