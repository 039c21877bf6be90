import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { z } from "zod";
import { canonicalPieces } from "../../shared/canonical";
import { parseJson } from "../../shared/json";
import type { Rubric } from "../../rubric/schema";
import { memoised } from "../../shared/memo";
import { atOnce, memoisedPortions, type Portions } from "../../shared/portions";
import { fromChunks, toChunks, rubricText } from "../sheets/hiddenSheets";
import type { CellPatch, CellValue } from "../plan";
import { contentAt, type FoundSheet } from "../read/found";
import type { WorkbookReading } from "../read/readWorkbook";
import type { Metadata } from "../read/metadata";
import { parseRecord, recordPortions, type EntryRecord } from "./entryRecord";
import type { WrittenSheet } from "./written";

/** When and by which version of the program a workbook was scored; told by the caller, never read from a clock here. */
export interface Stamp {
  readonly time: string;
  readonly program: string;
}

/** Hashes that tell whether anything has changed since the results were written. They detect accidents, not forgery. */
export interface Seal extends Stamp {
  readonly rubric: string;
  readonly entries: string;
  readonly results: string;
}

const PREFIX = "seal:";
const PARTS = ["rubric", "entries", "results", "time", "program"] as const;
const WRITTEN = `${PREFIX}written`;
/** The record of the entries: a fingerprint of each part, behind the hash of the entries that it belongs to. */
const RECORD = `${PREFIX}record`;

/** The hash of a text that is told in pieces. */
function* hashPortions(pieces: Iterable<string>): Portions<string> {
  const hash = sha256.create();
  for (const piece of pieces) {
    hash.update(utf8ToBytes(piece));
    yield;
  }
  return bytesToHex(hash.digest());
}

/** Characters of a long text that are hashed without a rest. */
const STRETCH = 100_000;

/** A long text in pieces; none ends within a character. */
function* stretches(text: string): Iterable<string> {
  for (let start = 0, end = 0; start < text.length; start = end) {
    end = Math.min(start + STRETCH, text.length);
    if (end < text.length && (text.codePointAt(end - 1) ?? 0) > 0xffff) end += 1;
    yield text.slice(start, end);
  }
}

const rubricHash = memoised((rubric: Rubric) => atOnce(hashPortions([rubricText(rubric)])));

/** What a seal of this workbook would say now, the written results aside. */
export const currentHashPortions = memoisedPortions(function* ({ rubric, entries }: WorkbookReading) {
  return { rubric: rubricHash(rubric), entries: yield* hashPortions(canonicalPieces(entries)) };
});

/** The seal that a workbook carries; null where it has none. */
export function sealIn({ metadata }: Pick<WorkbookReading, "metadata">): Seal | null {
  const values = PARTS.map((part) => metadata?.values.get(PREFIX + part));
  const [rubric, entries, results, time, program] = values;
  const whole =
    rubric !== undefined &&
    entries !== undefined &&
    results !== undefined &&
    time !== undefined &&
    program !== undefined;
  return whole ? { rubric, entries, results, time, program } : null;
}

const writtenSchema = z.array(
  z.object({
    role: z.enum(["appendix", "summary", "explanations"]),
    category: z.string(),
    unit: z.string(),
    columns: z.array(z.string()),
    rows: z.array(z.tuple([z.string(), z.array(z.union([z.string(), z.number(), z.boolean(), z.null()]))])),
  }),
);

/** The results as they were written; null where there are none, or the record of them is damaged or missing. */
export function writtenIn({ metadata }: Pick<WorkbookReading, "metadata">): readonly WrittenSheet[] | null {
  return metadata === null ? null : writtenOf(metadata);
}

const writtenOf = memoised((metadata: Metadata): readonly WrittenSheet[] | null => {
  const seal = sealIn({ metadata });
  const text = fromChunks(WRITTEN, metadata.values);
  if (seal === null || text === null || atOnce(hashPortions([text])) !== seal.results) return null;
  // The text is the one that was written: its hash says so.
  return writtenSchema.parse(JSON.parse(text));
});

/**
 * What the seal remembers of the entries that were scored; null where there is none, as in workbooks that were scored by
 * an older version of the program, or where the record is damaged or belongs to an older seal.
 */
export function entriesThen({ metadata }: Pick<WorkbookReading, "metadata">, seal: Seal): EntryRecord | null {
  const text = metadata === null ? null : fromChunks(RECORD, metadata.values);
  if (text?.startsWith(seal.entries) !== true) return null;
  const parsed = parseJson(text.slice(seal.entries.length));
  return parsed.ok ? parseRecord(parsed.value) : null;
}

/** Writes the seal; one whose hashes are those of the old one keeps the old time. */
export function* sealPatches(
  reading: WorkbookReading,
  written: readonly WrittenSheet[],
  stamp: Stamp,
): Portions<CellPatch[]> {
  const { metadata } = reading;
  if (metadata === null) return [];
  const hashes = yield* currentHashPortions(reading);
  yield;
  const record = JSON.stringify(written);
  yield;
  const fresh: Seal = { ...hashes, results: yield* hashPortions(stretches(record)), ...stamp };
  yield;
  const remembered = yield* recordPortions(reading.entries);
  yield;
  const entries = JSON.stringify(remembered);
  yield;
  const old = sealIn(reading);
  const unchanged = old?.rubric === fresh.rubric && old.entries === fresh.entries && old.results === fresh.results;
  const seal = unchanged ? old : fresh;
  const rows = [
    ...toChunks(WRITTEN, record),
    ...toChunks(RECORD, fresh.entries + entries),
    ...PARTS.map((part): readonly [string, string] => [PREFIX + part, seal[part]]),
  ];
  return rowPatches(metadata.found, new Map(rows));
}

/** Rows of the hidden sheet: known keys keep their row, new ones are added below, parts no longer used are emptied. */
function rowPatches(found: FoundSheet, values: ReadonlyMap<string, string>): CellPatch[] {
  const patches: CellPatch[] = [];
  const put = (row: number, column: number, value: CellValue) => {
    if ((contentAt(found, row, column) ?? null) !== value) {
      patches.push({ sheet: found.sheet.name, row, column, value });
    }
  };
  for (const [key, row] of found.rows) {
    if (values.has(key) || !(key.startsWith(WRITTEN) || key.startsWith(RECORD))) continue;
    put(row, found.keyColumn, null);
    put(row, found.keyColumn + 1, null);
  }
  let next = found.sheet.rows.length;
  for (const [key, value] of values) {
    const row = found.rows.get(key) ?? next++;
    put(row, found.keyColumn, key);
    put(row, found.keyColumn + 1, value);
  }
  return patches;
}
