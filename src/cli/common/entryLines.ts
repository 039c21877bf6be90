import { issue, type Issue } from "../../shared/issue";
import type { Share } from "../../shared/portions";
import { parseJson } from "../../shared/json";
import { append } from "../../shared/list";
import type { Input } from "../../app/input";
import { readLines, type FilePath } from "../system/files";
import { Stop } from "../system/stop";
import { lookUp, setEntry } from "../../shared/lookUp";
import { entryOf } from "../../shared/memo";

/*
 * Entries as lines of JSON (NDJSON), for cohorts of which nobody wants the whole text in memory: first everything but
 * the units as it stands in an entries file, which may be left out where --rubric names the rubric; then a unit a line.
 */

/** An entries document made of lines, and on which line each of its units stands, counted from 1. */
export interface EntryLines {
  readonly data: unknown;
  readonly lineOf: readonly number[];
}

/** Reads the lines of a file; stops where one is no JSON, or there is nothing that names the rubric. */
export async function readEntryLines(
  path: FilePath,
  rubric: string | null,
  reached: (share: Share) => Promise<void>,
): Promise<EntryLines> {
  const issues: Issue[] = [];
  const units: unknown[] = [];
  const lineOf: number[] = [];
  const values = new SharedValues();
  let head: object | null = null;
  let before = 0;
  for await (const lines of readLines(path, reached)) {
    for (const [index, text] of lines.entries()) {
      if (text.trim() === "") continue;
      const line = before + index + 1;
      const parsed = parseJson(text, path.shown);
      if (!parsed.ok)
        append(
          issues,
          parsed.issues.map((found) => onLine(found, line)),
        );
      else if (head === null && lineOf.length === 0 && isHead(parsed.value)) head = parsed.value;
      else {
        values.shareIn(parsed.value);
        units.push(parsed.value);
        lineOf.push(line);
      }
    }
    before += lines.length;
  }
  if (issues.length > 0) throw new Stop(issues.some(({ code }) => code === "json-syntax") ? 2 : 1, issues);
  return { data: { ...headOf(head, rubric, path), units }, lineOf };
}

/** A fault of a text of one line, which is a line of the file. */
function onLine(found: Issue, line: number): Issue {
  return "line" in found.parameters ? { ...found, parameters: { ...found.parameters, line } } : found;
}

function isHead(data: unknown): data is object {
  return typeof data === "object" && data !== null && "rubric" in data;
}

function headOf(head: object | null, rubric: string | null, { shown }: FilePath): object {
  const place = { file: shown };
  if (head === null && rubric === null) throw new Stop(2, [issue("lines-without-rubric", place, {})]);
  if (head !== null && "units" in head) throw new Stop(1, [issue("lines-with-units", place, {})]);
  return head ?? { rubric };
}

/** What was read of lines, with places that name them: 第3行 entries["16"].central. */
export function byLine({ lineOf }: EntryLines, input: Input): Input {
  const issues = input.issues.map((found) => issueByLine(lineOf, found));
  return { ...input, issues, locate: (place) => issueByLine(lineOf, { place: input.locate(place) }).place };
}

/** The same of what was found. */
export function issueByLine<T extends Pick<Issue, "place">>(lineOf: readonly number[], found: T): T {
  const path = found.place.path?.replace(UNIT, (whole, index: string, rest: string) => {
    const line = lineOf[Number(index)];
    return line === undefined ? whole : [`第${String(line)}行`, rest].join(" ").trimEnd();
  });
  return path === undefined ? found : { ...found, place: { ...found.place, path } };
}

/** A path into a unit, with its number among them; what stands behind has no dot before it. */
const UNIT = /^units\[(\d+)\]\.?(.*)$/s;

/*
 * Many units have the same values: 第16项 central 0. In memory they stand once.
 */

/** Puts one object in the place of all that have the same single field with the same number, truth or text. */
class SharedValues {
  /** By item, field and value. */
  private readonly known = new Map<string, Map<string, Map<unknown, object>>>();

  /** Changes the sides of a unit that was just parsed. */
  shareIn(unit: unknown): void {
    if (!isObject(unit)) return;
    for (const side of [unit.entries, unit.self]) {
      if (!isObject(side)) continue;
      for (const item in side) setEntry(side, item, this.shared(item, lookUp(side, item)));
    }
  }

  private shared(item: string, values: unknown): unknown {
    if (!isObject(values)) return values;
    let only: string | null = null;
    for (const field in values) {
      if (only !== null) return values;
      only = field;
    }
    if (only === null) return values;
    const value = lookUp(values, only);
    if (typeof value === "object") return values;
    const known = entryOf(
      entryOf(this.known, item, () => new Map<string, Map<unknown, object>>()),
      only,
      () => new Map<unknown, object>(),
    );
    return entryOf(known, value, () => values);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
