import type { CellContent, WorkbookSnapshot } from "../../src/layout/plan";
import { mappedInput } from "../../src/app/mappedInput";
import { scoreInput } from "../../src/app/score";
import { readMapped } from "../../src/ownBook/readMapped";
import { sheetMapSchema, parseSheetMap, type SheetMap } from "../../src/ownBook/sheetMap";
import { issueText, placeText } from "../../src/shared/issue";
import { success } from "../../src/shared/result";
import { CITIES } from "../support/books";
import { builtInRubric } from "../support/rubrics";

const rubric = builtInRubric(CITIES);
const ITEMS = ["优化集群布局（15分）", "支持项目建设（15分）", "资金政策支持（15分）", "狠抓企业帮扶（10分）"];

type Rows = readonly (readonly CellContent[])[];

const rows: Rows = [
  ["2020年评分表"],
  ["序号", "单位", ...ITEMS, "总分", "名次"],
  [1, "太原市", 10, "９", 8, 7],
  [2, "小计", null, null, null, null],
  [3, "大同市", 11, 12, 13, { formula: "1+8", value: 9 }],
];

const map = sheetMapSchema.parse({
  format: 1,
  rubric: CITIES,
  sheet: "表",
  units: "rows",
  header: [2],
  first: 3,
  last: null,
  name: "B",
  category: null,
  attributes: {},
  entries: ITEMS.map((header, index) => {
    return { item: String(index + 1), field: "score", at: "CDEF"[index], header, sure: true };
  }),
  results: [
    { what: "total", at: "G" },
    { what: "rank", at: "H" },
  ],
  unmapped: [],
});

const book = (own: Rows): WorkbookSnapshot => ({ sheets: [{ name: "表", visibility: "visible", rows: own }] });

function withCell(row: number, column: number, content: CellContent): Rows {
  return rows.map((cells, index) => (index === row ? cells.with(column, content) : cells));
}

const changed = (change: object): SheetMap => sheetMapSchema.parse({ ...map, ...change });
const entries = map.entries;

/** Everything of weight that is said of a sheet, read and scored. */
async function said(own: Rows, by: SheetMap = map): Promise<readonly string[]> {
  const input = await mappedInput({ read: () => Promise.resolve(success(book(own))) }, "本.xlsx", by, rubric);
  const issues = input.ok ? scoreInput(input.value, "in-force").issues : input.issues;
  return issues
    .filter(({ code }) => code !== "blank" && code !== "total-open")
    .map((one) => `${one.code} ${one.place.cell ?? placeText(one.place)}`);
}

const USUAL = ["map-lines-skipped 本.xlsx · 表", "value-normalised D3", "value-from-formula F5"];

test("a sheet without faults is read, whatever it looks like", async () => {
  expect(await said(rows)).toEqual(USUAL);
  const read = readMapped(book(rows), map, rubric);
  expect(read).toMatchObject({
    ok: true,
    value: {
      entries: {
        units: [
          { name: "太原市", entries: { 1: { score: 10 }, 2: { score: 9 }, 3: { score: 8 }, 4: { score: 7 } } },
          { name: "大同市", entries: { 1: { score: 11 }, 2: { score: 12 }, 3: { score: 13 }, 4: { score: 9 } } },
        ],
      },
    },
  });
});

test.each<[string, Rows, SheetMap, readonly string[]]>([
  ["text where a number is due", withCell(2, 2, "优"), map, [...USUAL, "not-a-number C3"]],
  ["an error value", withCell(4, 3, { error: "#REF!" }), map, [...USUAL, "not-a-number D5"]],
  [
    "a formula with an error",
    withCell(4, 3, { formula: "1/0", value: { error: "#DIV/0!" } }),
    map,
    [...USUAL.slice(0, 2), "value-from-formula D5", "value-from-formula F5", "not-a-number D5"],
  ],
  ["more than full points", withCell(2, 5, 10.5), map, [...USUAL, "above-maximum F3"]],
  [
    "a unit twice, with all else that is wrong",
    withCell(4, 1, "太 原市").map((cells, index) => (index === 2 ? cells.with(2, "优") : cells)),
    map,
    ["map-unit-twice B5", ...USUAL.slice(0, 2), "not-a-number C3"],
  ],
  ["a unit twice", withCell(4, 1, "太 原市"), map, ["map-unit-twice B5", ...USUAL.slice(0, 2)]],
  [
    "another maximum",
    withCell(1, 2, "优化集群布局（20分）"),
    changed({ entries: entries.map((one) => ({ ...one, header: one.header.replace("布局（15", "布局（20") })) }),
    ["map-maximum C2", "map-lines-skipped 本.xlsx · 表"],
  ],
  [
    "two columns for one item",
    rows,
    changed({ entries: entries.map((one, index) => (index === 1 ? { ...one, item: "1" } : one)) }),
    ["map-item-twice 本.xlsx · 指标1 优化集群布局 · score", "map-lines-skipped 本.xlsx · 表"],
  ],
  [
    "one column for two items",
    rows,
    changed({ entries: entries.map((one, index) => (index === 1 ? { ...one, at: "C", header: ITEMS[0] } : one)) }),
    ["map-column-twice C2", "map-lines-skipped 本.xlsx · 表"],
  ],
  ["a header that is gone", withCell(1, 3, "别的"), map, ["map-header-lost D2", "map-lines-skipped 本.xlsx · 表"]],
  [
    "an item that the rubric has not",
    rows,
    changed({ entries: [{ ...entries[0], item: "99" }] }),
    ["map-item-unknown C2", "map-lines-skipped 本.xlsx · 表"],
  ],
  [
    "a field that the item has not",
    rows,
    changed({ entries: [{ ...entries[0], field: "value" }] }),
    ["map-field-unknown C2", "map-lines-skipped 本.xlsx · 表"],
  ],
  [
    "points beside what they are made of",
    rows,
    changed({ entries: [entries[0], { ...entries[1], item: "1", field: "points" }] }),
    ["map-points-beside 本.xlsx · 指标1 优化集群布局", "map-field-unknown C2", "map-lines-skipped 本.xlsx · 表"],
  ],
  [
    "an attribute that the rubric has not",
    rows,
    changed({ attributes: { size: "A" } }),
    ["map-attribute-unknown 本.xlsx · attributes.size", "map-lines-skipped 本.xlsx · 表"],
  ],
  ["no unit at all", rows, changed({ first: 9 }), ["map-no-units B9"]],
  ["another sheet", rows, changed({ sheet: "旧表" }), ["map-sheet-missing 本.xlsx · 旧表"]],
  ["another rubric", rows, changed({ rubric: "other" }), ["map-rubric-other 本.xlsx"]],
])("%s is told with its place", async (_, own, by, expected) => {
  expect(await said(own, by)).toEqual(expected);
});

test("a header that has moved is found by its text", async () => {
  const moved = rows.map((cells) => [...cells.slice(0, 2), null, ...cells.slice(2)]);
  const found = await said(moved);
  expect(found.filter((one) => one.startsWith("map-header-moved"))).toEqual(
    ["D2", "E2", "F2", "G2"].map((cell) => `map-header-moved ${cell}`),
  );
  expect(found).toContain("value-normalised E3");
});

test("names below a blank one are told", async () => {
  const more = [...rows, [], [4, "朔州市", 1, 2, 3, 4]];
  expect(await said(more)).toContain("map-names-below B7");
  expect(await said(more, changed({ last: 7 }))).not.toContain("map-names-below B7");
});

test("final points are taken as they are", () => {
  const points = changed({ entries: entries.map((one) => ({ ...one, field: "points" })) });
  const read = readMapped(book(rows), points, rubric);
  if (!read.ok) throw new Error("not read");
  const { evaluation } = scoreInput({ ...read.value, unusable: [] });
  expect(evaluation.units.map(({ score }) => score.totals.total)).toEqual([34, 45]);
  expect(read.value.entries.units[0]?.entries?.["2"]).toEqual({ points: 9 });
});

test.each<[string, unknown, string]>([
  ["no JSON", "{", "json-syntax"],
  ["another format", { ...map, format: 2 }, "schema format"],
  ["a row for a column", { ...map, name: "2" }, "schema name"],
  ["columns for rows", { ...map, units: "columns" }, "schema header[0]"],
  ["an unknown result", { ...map, results: [{ what: "sum", at: "G" }] }, "schema results[0].what"],
  ["an unknown key", { ...map, more: 1 }, "schema more"],
])("%s is no map, and is told with its path", (_, content, expected) => {
  const parsed = parseSheetMap(typeof content === "string" ? content : JSON.stringify(content), "对应表.json");
  expect(parsed.ok).toBe(false);
  const [first] = parsed.issues;
  if (first === undefined) throw new Error("nothing said");
  expect(`${first.code} ${first.place.path ?? ""}`.trim()).toBe(expected);
  expect(issueText(first)).not.toBe("");
});
