import type { FieldValues } from "../../src/rules/field";
import type { Entries, Unit } from "../../src/scoring/entries";
import { random, type Random } from "./random";

/*
 * Entries as offices fill them in, the same on every run: without faults, but with blanks, ties, caps, vetoes, evidence
 * beside scores, and cases that bring a notice.
 */

/** How often a value is left blank. */
const BLANK = 0.001;
/** How often a value comes with a note on the evidence. */
const EVIDENCE = 0.02;

const JUDGED = {
  "3": 8,
  "4": 5,
  "5.1": 2.5,
  "5.2": 2.5,
  "6.1": 0.5,
  "6.2": 1,
  "6.3": 0.5,
  "7.1": 3,
  "7.2": 1,
  "7.3": 2,
  "8": 2,
  "9": 2,
  "10": 2,
  "11": 2,
  "12": 2,
  "13.1": 1,
  "13.2": 1,
  "13.3": 2,
  "14": 4,
  "15.1": 4,
  "15.2": 2,
};

/** The counted levels of an item, with how often an event of the level happens at all. */
const COUNTED = {
  "16": { central: 0.1, provincial: 0.3, municipal: 0.5 },
  "17": { national: 0.02, provincial: 0.1, municipal: 0.2 },
  "18": { national: 0.02, provincial: 0.05, municipal: 0.1 },
  "19": { count: 0.1 },
  "20": { late: 0.1, petition: 0.05 },
  "21": { national: 0.005, provincial: 0.01, municipal: 0.02 },
};

/** How the scores of villages are spread. */
export type Spread =
  /** In steps of a twentieth of the full points, as reviewers give them. */
  | "usual"
  /** The same, but all have the same score on item 6.3. */
  | "alike"
  /** Any hundredth of a point, so that hardly two are equal. */
  | "distinct";

/** `count` villages. */
export function villageEntries(count: number, spread: Spread = "usual"): Entries {
  const source = random(2019);
  const units = Array.from({ length: count }, (_, index) => village(source, index, spread));
  return { rubric: "beijinggang-2019-villages", units };
}

function village(source: Random, index: number, spread: Spread): Unit {
  // Most villages do well; a few come near the veto by total, a few have everything.
  const least = source.chance(0.05) ? source.pick([8, 9, 20]) : 14;
  const entries: Record<string, FieldValues> = {};
  entries["1"] = withRemarks(source, { deductions: blankOr(source, deductions(source)) });
  entries["2"] = withRemarks(source, { composite: blankOr(source, source.integer(least * 500, 10_000) / 100) });
  for (const [id, max] of Object.entries(JUDGED)) {
    const share = spread === "alike" && id === "6.3" ? 20 : source.integer(least, 20);
    const score =
      spread === "distinct"
        ? source.integer(Math.ceil(least * max * 5), max * 100) / 100
        : (max * 1000 * share) / 20_000;
    entries[id] = withRemarks(source, { score: blankOr(source, score) });
  }
  for (const [id, levels] of Object.entries(COUNTED)) entries[id] = counts(source, levels);
  for (const id of ["22.2", "22.3"]) entries[id] = { occurred: blankOr(source, source.chance(0.005)) };
  // An item can also be missing as a whole.
  const missing = source.pick(["3", "16", "22.2"]);
  const unit = { name: `第${String(index + 1)}村`, entries };
  return source.chance(BLANK) ? { ...unit, entries: without(entries, missing) } : unit;
}

function deductions(source: Random): number[] {
  const most = source.chance(0.005) ? 14 : source.pick([0, 0, 1, 3]);
  const least = most > 3 ? 4 : 1;
  return Array.from({ length: most }, () => source.integer(least, 4) / 2);
}

function counts(source: Random, levels: Readonly<Record<string, number>>): FieldValues {
  const values: Record<string, FieldValues[string]> = {};
  for (const [level, probability] of Object.entries(levels)) {
    const happened = source.chance(probability);
    values[level] = blankOr(source, happened ? source.integer(1, source.chance(0.1) ? 8 : 2) : 0);
  }
  return values;
}

function blankOr<T>(source: Random, value: T): T | null {
  return source.chance(BLANK) ? null : value;
}

function withRemarks(source: Random, values: FieldValues): FieldValues {
  return source.chance(EVIDENCE) ? { ...values, evidence: "验收表、现场照片" } : values;
}

function without(entries: Readonly<Record<string, FieldValues>>, id: string): Record<string, FieldValues> {
  return Object.fromEntries(Object.entries(entries).filter(([key]) => key !== id));
}

const RATINGS = ["好", "较好", "一般", "较差"] as const;
const DEPARTMENTS = ["中央直属机关工委", "中央国家机关工委", "中央统战部", "教育部", "人民银行", "国资委"] as const;

/** `count` central units; `ranked`: with the rank that the working group has given to every complete one. */
export function centralEntries(count: number, ranked = false): Entries {
  const source = random(2017);
  const units = Array.from({ length: count }, (_, index) => centralUnit(source, index, ranked));
  return { rubric: "central-units-2017", units };
}

function centralUnit(source: Random, index: number, ranked: boolean): Unit {
  const usual = source.integer(0, 2);
  const entries: Record<string, FieldValues> = {};
  for (const id of ["1", "2", "3", "4", "5", "6"]) {
    const rating = RATINGS[source.chance(0.6) ? usual : source.integer(0, 3)] ?? "好";
    entries[id] = withRemarks(source, { rating: blankOr(source, rating) });
  }
  const attributes = {
    deepPoverty: source.chance(0.3),
    majorIncident: source.chance(0.02) ? null : source.chance(0.1),
    seriousProblem: source.chance(0.02) ? null : source.chance(0.3),
    leadDepartment: blankOr(source, source.pick(DEPARTMENTS)),
    // Some places are shared, so that some numbers are left out.
    ...(ranked ? { rank: index + 1 - (index % 7 === 3 ? 1 : 0) + (index % 50 === 49 ? 3 : 0) } : {}),
  };
  return { name: `中央单位${String(index + 1)}`, attributes, entries };
}
