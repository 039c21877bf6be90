import type { CellContent, WorkbookSnapshot } from "../../src/layout/plan";
import { itemTexts } from "../../src/layout/printedTexts";
import { propose } from "../../src/ownBook/propose/propose";
import { CITIES } from "../support/books";
import { builtInRubric, builtInRubrics } from "../support/rubrics";
import { ownSheet, SHAPES } from "../support/ownSheets";
import { sampleOf } from "../support/samples";

const cities = builtInRubric(CITIES);
const NAMES = cities.items.map(({ name, max }) => `${name}（${String(max)}分）`);

type Rows = readonly (readonly CellContent[])[];
const book = (rows: Rows): WorkbookSnapshot => ({ sheets: [{ name: "表", visibility: "visible", rows }] });
const units: Rows = ["太原市", "大同市", "朔州市"].map((name, index) => [index + 1, name, 8, 7, 6, 9, 8, 7, 9, 8, 9]);

function proposed(header: readonly string[], rubric = cities, body: Rows = units) {
  const found = propose(book([["序号", "单位", ...header], ...body]), rubric, null);
  if (!found.ok) return { entries: [], issues: found.issues.map(({ code }) => code), map: null };
  const entries = found.value.entries.map(({ at, item, field, sure }) => `${at}=${item}.${field}${sure ? "!" : "?"}`);
  return {
    entries,
    issues: found.issues.map(({ code, place }) => `${code} ${place.cell ?? place.item ?? ""}`),
    map: found.value,
  };
}

describe("a header that might be another's", () => {
  test("is not sure, and is told, where an item has two", () => {
    const { entries, issues } = proposed([...NAMES, "优化集群布局（15分）"]);
    expect(entries.filter((one) => one.includes("=1."))).toEqual(["C=1.score?"]);
    expect(issues).toEqual(["map-item-twins C1"]);
  });

  test("is not sure, and is told, where its maximum is another", () => {
    const { entries, issues } = proposed(["优化集群布局（25分）", ...NAMES.slice(1)]);
    expect(entries[0]).toBe("C=1.score?");
    expect(issues).toEqual(["map-maximum-found C1"]);
  });

  test("is sure by its number where that goes with its words, and not where it goes against them", () => {
    expect(proposed(["1.集群布局优化（15分）", ...NAMES.slice(1)]).entries[0]).toMatch(/^D=2|^C=1\.score/);
    const swapped = proposed(["2.优化集群布局（15分）", "1.支持项目建设（15分）", ...NAMES.slice(2)]).entries;
    expect(swapped.slice(0, 2)).toEqual(["C=1.score!", "D=2.score!"]);
  });

  test("that nothing fits has no item, and the item that has no header is told", () => {
    const { entries, issues, map } = proposed([...NAMES.slice(0, 7), "群众满意度"]);
    expect(entries).toHaveLength(7);
    expect(issues).toEqual(["map-item-missing 8"]);
    expect(map?.unmapped).toEqual([{ at: "J", header: "群众满意度" }]);
  });

  test("last year's points beside this year's are not sure", () => {
    const twice = NAMES.flatMap((name) => [`上年${name}`, name]);
    const { entries } = proposed(twice, cities, []);
    expect(entries.filter((one) => one.endsWith("!"))).toEqual([]);
    const body: Rows = [[1, "太原市", ...twice.map(() => 5)]];
    const sure = proposed(twice, cities, body).entries.filter((one) => one.endsWith("!"));
    expect(sure.filter((one) => !/^[DFHJLNPR]=/.test(one))).toEqual([]);
  });

  test("of a table of something else is no table", () => {
    expect(proposed(["电话", "联系人", "地址"]).issues).toEqual(["map-nothing-found"]);
  });
});

describe("a column that somebody has typed into", () => {
  const villages = builtInRubric("beijinggang-2019-villages");
  const header: Rows = [
    ["2019年考核表"],
    ["序号", "村名", "平时工作", null, "实地考核", "行业扶贫", null, "加分", "总分"],
    [null, null, "得分", "扣分原因", "年终实地考核", "易地扶贫搬迁（8分）", "产业扶贫", null, null],
  ];
  const typed = [
    [1, "红星村", 18, "迟报", 28, 7, 5, 1, 61],
    [2, "东湖村", 19, null, 25, 8, 4, null, 57.5],
    ["合计", "合计", 37, null, 53, 15, 9],
  ];
  const blank = typed.map((line) => line.slice(0, 2));

  test("is taken for final points, or for nothing, and never sure where it might be either", () => {
    const found = propose(book([...header, ...typed]), villages, null);
    if (!found.ok) throw new Error("no map");
    const { entries, results } = found.value;
    expect(entries.map(({ at, item, field, sure }) => [at, item, field, sure])).toEqual([
      ["C", "1", "points", false],
      ["E", "2", "points", false],
      ["F", "3", "score", true],
      ["G", "4", "score", true],
    ]);
    expect(results).toEqual([{ what: "total", at: "I" }]);
  });

  test("is where results go while it is blank", () => {
    const found = propose(book([...header, ...blank]), villages, null);
    if (!found.ok) throw new Error("no map");
    expect(found.value.results).toEqual([
      { what: "explanation:1", at: "D" },
      { what: "bonus", at: "H" },
      { what: "total", at: "I" },
    ]);
  });
});

test("points over one phase of an item are not held against those of the item", () => {
  const leagues = builtInRubric("inner-mongolia-2018-leagues");
  const rows: Rows = [
    ["盟市", "产业扶贫（18分）", null, "教育扶贫（8分）", null, "合计"],
    [null, "平时监控（9分）", "年终考核（9分）", "平时监控（4分）", "年终考核（4分）", null],
    ["呼伦贝尔市", 8, 9, 4, 3, null],
    ["兴安盟", 7, 8, 4, 4, null],
  ];
  const found = propose(book(rows), leagues, null);
  if (!found.ok) throw new Error("no map");
  expect(found.value.entries.map(({ at, item, field, sure }) => [at, item, field, sure])).toEqual([
    ["B", "6", "routine", true],
    ["C", "6", "yearEnd", false],
    ["D", "8", "routine", true],
    ["E", "8", "yearEnd", false],
  ]);
  expect(found.issues.filter(({ code }) => code === "map-maximum-found")).toEqual([]);
  expect(found.value).toMatchObject({ header: [1, 2], first: 3, name: "A" });
});

/** What a clerk would write shorter: the first and the last characters. */
const SHORTENED: readonly (readonly [string, (text: string) => string])[] = [
  ["cut to their beginning", (text) => text.replace(/^([^\d（]{3})[^（：]*/, "$1")],
  ["cut to their end", (text) => text.replace(/^[^（：]*?([^（：]{3})(?=（|：|$)/, "$1")],
  [
    "with their points of another year",
    (text) => text.replace(/（(\d+)分）/, (_, max) => `（${String(Number(max) + 5)}分）`),
  ],
  ["with words around them", (text) => text.replace(/^([^（：]+)/, "推进$1工作情况")],
];

test.each(SHORTENED)("headers %s are never sure and wrong", (_, shorten) => {
  for (const rubric of builtInRubrics()) {
    for (const shape of SHAPES) {
      const { snapshot, map } = ownSheet(rubric, sampleOf(rubric.id), shape);
      const header = new Set(map.entries.flatMap((one) => one.header.split(" / ")));
      const rows = snapshot.sheets[0]?.rows ?? [];
      const changed = rows.map((row) =>
        row.map((cell) => (typeof cell === "string" && header.has(cell) ? shorten(cell) : cell)),
      );
      const found = propose(book(changed), rubric, null);
      if (!found.ok) continue;
      const right = new Map(map.entries.map(({ at, item, field }) => [at, `${item}|${field}`]));
      const wrong = found.value.entries.filter((one) => one.sure && right.get(one.at) !== `${one.item}|${one.field}`);
      expect([rubric.id, shape, wrong]).toEqual([rubric.id, shape, []]);
    }
  }
});

describe("headers in the document's words", () => {
  test.each(builtInRubrics().map((rubric) => [rubric.id, rubric] as const))("of %s", (_, rubric) => {
    const texts = itemTexts(rubric);
    const category = rubric.categories.at(-1)?.id ?? null;
    const items = rubric.items.filter((item) => item.category === category && (texts.get(item.id) ?? "") !== "");
    const header = items.map(
      ({ id, max }) => `${texts.get(id) ?? ""}${max === null || max === 0 ? "" : `（${String(max)}分）`}`,
    );
    const rows = [
      ["单位", ...header],
      ["甲单位", ...header.map(() => null)],
      ["乙单位", ...header.map(() => null)],
    ];
    const found = propose(book(rows), rubric, null);
    const entries = found.ok ? found.value.entries : [];
    const right = entries.filter(({ header: text, item }) => text === header[items.findIndex(({ id }) => id === item)]);
    expect(right).toEqual(entries);
    // Items that share a printed text cannot be told apart by it.
    const alone = header.filter((text) => header.indexOf(text) === header.lastIndexOf(text));
    expect(right.length).toBeGreaterThanOrEqual(alone.length * 0.95);
    expect(right.length).toBeGreaterThan(items.length / 2);
  });
});

test("what stands beside units that go across is no unit", () => {
  const rows = NAMES.map((name) => [name, 5, 6, 5.5, null]);
  const found = propose(book([["指标", "太原市", "大同市", "平均", "备注"], ...rows]), cities, null);
  const [skipped] = found.issues.filter(({ code }) => code === "map-lines-skipped");
  expect(JSON.stringify(skipped?.parameters)).toMatch(/平均（D1）.*备注（E1）/);
});
