import fc from "fast-check";
import { changesBetween, parseRecord, recordOf, FINGERPRINT, fingerprint } from "../../src/layout/results/entryRecord";
import type { Entries, LedgerLine, Unit } from "../../src/scoring/entries";

const line = (unit: string, item: string, points: number): LedgerLine => ({ unit, item, points });

const first: Unit = { name: "甲村", attributes: { remote: true }, entries: { "1": { score: 8 }, "10": { score: 3 } } };
const second: Unit = { name: "乙村", entries: { "1": { score: 9 } }, self: { "1": { score: 10 } } };
const before: Entries = { rubric: "r", units: [first, second], ledger: [line("甲村", "7", 1), line("甲村", "7", 2)] };

/** Changes as unit kind item change. */
function changes(now: Partial<Entries>): readonly string[] {
  return changesBetween(recordOf(before), recordOf({ ...before, ...now })).map(({ unit, kind, item, change }) =>
    [unit, kind, item, change].join(" "),
  );
}

describe("the changes between two records", () => {
  test.each<[string, Partial<Entries>, readonly string[]]>([
    ["nothing where nothing is changed", {}, []],
    ["nothing where units stand in another order", { units: [second, first] }, []],
    ["nothing where blanks are spelt out", { units: [{ ...first, category: undefined }, second] }, []],
    [
      "a value of the reviewers",
      { units: [{ ...first, entries: { ...first.entries, "10": { score: 4 } } }, second] },
      ["甲村 entries 10 changed"],
    ],
    [
      "a value beside the score",
      { units: [first, { ...second, entries: { "1": { score: 9, evidence: "照片" } } }] },
      ["乙村 entries 1 changed"],
    ],
    [
      "a value of the unit's own",
      { units: [first, { ...second, self: { "1": { score: 9 } } }] },
      ["乙村 self 1 changed"],
    ],
    [
      "a value filled in and one emptied",
      { units: [first, { ...second, entries: { "2": { score: 9 } } }] },
      ["乙村 entries 2 added", "乙村 entries 1 removed"],
    ],
    ["an attribute", { units: [{ ...first, attributes: { remote: false } }, second] }, ["甲村 unit  changed"]],
    ["the category", { units: [{ ...first, category: "1" }, second] }, ["甲村 unit  changed"]],
    [
      "the decision on the grade",
      { units: [first, { ...second, final: { grade: "优秀", reason: "会议决定" } }] },
      ["乙村 unit  changed"],
    ],
    [
      "a unit more and a unit less, each as one change",
      { units: [first, { name: "丙村", entries: { "1": { score: 1 } } }] },
      ["丙村 unit  added", "乙村 unit  removed"],
    ],
    ["a line of the ledger", { ledger: [line("甲村", "7", 1), line("甲村", "7", 3)] }, ["甲村 ledger 7 changed"]],
    [
      "lines for a unit that nobody knows",
      { ledger: [...(before.ledger ?? []), line("无名村", "7", 1)] },
      ["无名村 ledger 7 added"],
    ],
    ["lines that were taken away", { ledger: [] }, ["甲村 ledger 7 removed"]],
  ])("%s", (_name, now, expected) => {
    expect(changes(now)).toEqual(expected);
  });
});

test("a record survives being written and read", () => {
  const record = recordOf({ ...before, period: "2020年" });
  const read = parseRecord(JSON.parse(JSON.stringify(record)));
  expect(read).toEqual(record);
  expect(read?.period).toBe("2020年");
});

test.each<[string, unknown]>([
  ["no record at all", "text"],
  ["a record without units", { period: null, parts: [] }],
  ["fingerprints that do not go with the parts", { period: null, parts: ["unit|"], units: [["甲村", "AAAAAA"]] }],
])("%s is damaged", (_name, data) => {
  expect(parseRecord(data)).toBeNull();
});

test("an item costs four characters for a unit, however much is entered for it", () => {
  const long = { ...first, entries: { "1": { score: 8, evidence: "证".repeat(1000) } } };
  const { units } = recordOf({ rubric: "r", units: [long] });
  expect(units).toEqual([["甲村", expect.stringMatching(/^.{8}$/)]]);
});

test.each([
  ["8", "9"],
  ["", " "],
  ['{"score":8}', '{"score":8.5}'],
  ["太原市", "大同市"],
  ["ab", "ba"],
])("“%s” and “%s” have different fingerprints", (one, other) => {
  expect(fingerprint(one)).not.toBe(fingerprint(other));
});

test("every fingerprint has the same length and only characters that are told apart", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const print = fingerprint(text);
      expect(print).toMatch(/^[A-Za-z\d+/]+$/);
      expect(print).toHaveLength(FINGERPRINT);
    }),
  );
});

// Known values of FNV-1a over 32 bits, folded: the record in a workbook outlives the program that wrote it.
test.each([
  ["", "HJ1E"],
  ["a", "DCnI"],
])("the fingerprint of “%s” stays what it is", (text, expected) => {
  expect(fingerprint(text)).toBe(expected);
});
