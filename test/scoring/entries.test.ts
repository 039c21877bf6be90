import { parseEntries } from "../../src/scoring/entries";
import { issueText } from "../../src/shared/issue";
import { parseJson } from "../../src/shared/json";

const unit = { name: "红星村", entries: { "3": { score: 8 } } };
const file = (more: object) => ({ rubric: "beijinggang-2019-villages", units: [unit], ...more });

/** All faults of shape of data of which something can be used. */
const issuesOf = (data: unknown) => {
  const parsed = parseEntries(data, "填报.json");
  return parsed.ok ? parsed.value.issues : [];
};

/** What is left of sound data; fails where nothing is. */
function kept(data: unknown) {
  const parsed = parseEntries(data);
  if (!parsed.ok) throw new Error("nothing could be used");
  return parsed.value;
}

describe("sound entries", () => {
  it("are kept as they are", () => {
    const data = file({
      interpretations: { "veto-total": "base" },
      period: "2019",
      units: [
        {
          name: "红星村",
          category: null,
          attributes: { ledgerClosed: true, rank: 1, note: "甲" },
          entries: { "1": { deductions: [0.5, 2] }, "3": { score: null, remark: "略" }, "22.2": { occurred: false } },
          self: {},
          final: { grade: "好", reason: "理由" },
        },
      ],
      ledger: [{ unit: "红星村", item: "1", points: 0.5, date: null }],
    });
    expect(kept(data)).toEqual({
      entries: data,
      issues: [],
      positions: { units: [0], ledger: [0] },
      unusable: [],
    });
  });

  it("may have an item that is null, which is blank", () => {
    const { entries, issues } = kept(file({ units: [{ ...unit, self: { "4": null } }] }));
    expect(entries.units).toEqual([{ ...unit, self: { "4": {} } }]);
    expect(issues).toEqual([]);
  });

  it("may be without units", () => {
    expect(kept(file({ units: [] })).entries.units).toEqual([]);
  });
});

describe("faults of shape", () => {
  it("are told all at once, each with its path", () => {
    const data = {
      rubric: "beijinggang-2019-villages",
      year: 2019,
      interpretations: { "veto-total": 1 },
      period: 2019,
      units: [
        unit,
        { name: 5 },
        "东方村",
        {
          name: "新建村",
          kategory: "1",
          attributes: { rank: { value: 1 } },
          entries: { "16": { central: {}, provincial: [[1]] }, "17": 3 },
          self: [],
          final: { grade: "好" },
        },
      ],
      ledger: [null, { unit: "红星村", item: 16, level: "central", when: "昨天" }],
    };
    const paths = issuesOf(data).map(({ place }) => String(place.path));
    expect(paths.sort()).toEqual(
      [
        "year",
        'interpretations["veto-total"]',
        "period",
        "units[1].name",
        "units[2]",
        "units[3].kategory",
        "units[3].attributes.rank",
        'units[3].entries["16"].central',
        'units[3].entries["16"].provincial',
        'units[3].entries["17"]',
        "units[3].self",
        "units[3].final.reason",
        "ledger[0]",
        "ledger[1].when",
        "ledger[1].item",
      ].sort(),
    );
  });

  it("name the file, the place and what was expected", () => {
    const found = issuesOf(
      file({
        units: [
          { ...unit, title: "村" },
          { name: "村", entries: { "16": { central: {} } } },
        ],
      }),
    );
    expect(found).toMatchObject([
      { severity: "error", code: "schema", place: { file: "填报.json", path: "units[0].title" } },
      { severity: "error", code: "schema", place: { file: "填报.json", path: 'units[1].entries["16"].central' } },
    ]);
    const [unknown = "", nested = ""] = found.map(issueText);
    expect(unknown).toBe("没有这个键，可用：name、category、attributes、entries、self、final；请核对拼写，或删去");
    expect(nested).toBe("填报值应为数字、文字、true、false、null或由它们组成的列表");
  });

  it.each([
    ["nothing", undefined],
    ["null", null],
    ["a list", []],
    ["a text", "{}"],
    ["no rubric", { units: [unit] }],
    ["no units", { rubric: "x" }],
    ["units that are no list", file({ units: { 红星村: unit } })],
  ])("leave nothing to use: %s", (_, data) => {
    const parsed = parseEntries(data);
    expect(parsed.ok).toBe(false);
    expect(parsed.issues.length).toBeGreaterThan(0);
  });

  it("of units are told even where nothing can be used", () => {
    const parsed = parseEntries({ units: [{ name: 5 }, unit, { name: "东方村", entries: 1 }] });
    expect(parsed.issues.map(({ place }) => place.path)).toEqual(["rubric", "units[0].name", "units[2].entries"]);
  });
});

describe("what is sound beside faults", () => {
  it.each([
    [
      "an item with a fault goes as a whole",
      { entries: { "16": { central: {}, provincial: 1 }, "3": { score: 8 } } },
      { entries: { "3": { score: 8 } } },
    ],
    [
      "an attribute goes by itself",
      { attributes: { rank: {}, ledgerClosed: true } },
      { attributes: { ledgerClosed: true } },
    ],
    ["a final grade goes as a whole", { final: { grade: "好" } }, {}],
    ["a category that is no text", { category: 1 }, {}],
    ["an unknown key", { kategory: "1" }, {}],
  ])("is kept: %s", (_, more, left) => {
    expect(kept(file({ units: [{ name: "村", ...more }] })).entries.units).toEqual([{ name: "村", ...left }]);
  });

  it("knows which items were cut out of it", () => {
    const units = [unit, { name: "村", entries: { "16": { central: {} }, "3": 1 }, self: 5, attributes: { rank: {} } }];
    expect(kept(file({ units })).unusable).toEqual([
      { unit: "村", item: "3", side: "entries" },
      { unit: "村", item: "16", side: "entries" },
      { unit: "村", item: null, side: "self" },
    ]);
  });

  it("knows its place in the file", () => {
    const data = file({
      units: [{ name: 5 }, unit, 7, { name: "东方村" }],
      ledger: [{ unit: "红星村" }, { unit: "红星村", item: "16", level: "central" }],
    });
    expect(kept(data).positions).toEqual({ units: [1, 3], ledger: [1] });
    expect(kept(data).entries.units.map(({ name }) => name)).toEqual(["红星村", "东方村"]);
  });

  it("keeps a ledger line whose points are no number, without them", () => {
    const data = file({ ledger: [{ unit: "红星村", item: "1", points: "0.5" }] });
    expect(kept(data).entries.ledger).toEqual([{ unit: "红星村", item: "1" }]);
  });
});

describe("JSON text", () => {
  it("must not have a key twice, at any depth", () => {
    const text = `{
      "rubric": "a",
      "units": [
        { "name": "村", "entries": { "3": { "score": 8, "score": 7 }, "3": {} } },
        { "name": "村二", "entries": { "3": {} } }
      ],
      "rubric": "b"
    }`;
    const parsed = parseJson(text, "填报.json");
    expect(parsed.ok).toBe(false);
    expect(parsed.issues.map(({ code, parameters }) => [code, parameters.key, parameters.line])).toEqual([
      ["json-duplicate-key", "score", 4],
      ["json-duplicate-key", "3", 4],
      ["json-duplicate-key", "rubric", 7],
    ]);
  });

  it.each([
    ["a comma too many", '{"a": 1,}'],
    ["a comment", '{"a": 1 /* eins */}'],
    ["no end", '{"a": '],
    ["nothing", ""],
    ["a number that JSON has not", '{"a": NaN}'],
  ])("must be JSON: %s", (_, text) => {
    const parsed = parseJson(text);
    expect(parsed.ok).toBe(false);
    expect(new Set(parsed.issues.map(({ code }) => code))).toEqual(new Set(["json-syntax"]));
  });

  it("may begin with a byte order mark", () => {
    expect(parseJson('\uFEFF{"a": 1}')).toEqual({ ok: true, value: { a: 1 }, issues: [] });
  });
});
