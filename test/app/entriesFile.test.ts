import { entriesInput } from "../../src/app/entriesFile";
import type { RubricSource } from "../../src/app/input";
import { scoreInput } from "../../src/app/score";
import type { Issue } from "../../src/shared/issue";
import { builtInRubric, builtInRubrics } from "../support/rubrics";

const rubrics: RubricSource = {
  ids: builtInRubrics().map(({ id }) => id),
  load: (id) => Promise.resolve(builtInRubric(id)),
};

const CITIES = "shanxi-miit-2020-cities";
const full = Object.fromEntries(["1", "2", "3", "4", "5", "6", "7", "8"].map((id) => [id, { score: 9 }]));

/** Everything found in the data of an entries file, severity by severity. */
async function found(data: unknown): Promise<readonly Issue[]> {
  const input = await entriesInput(data, "数据.json", rubrics);
  return input.ok ? scoreInput(input.value).issues : input.issues;
}

async function errorPlaces(data: unknown) {
  return (await found(data))
    .filter(({ severity }) => severity === "error")
    .map(({ code, place }) => [code, place.path]);
}

test("a sound file is taken as it is", async () => {
  const data = { rubric: CITIES, units: [{ name: "太原市", entries: full }] };
  expect(await errorPlaces(data)).toEqual([]);
});

test("faults of the shape are told with their paths, all at once, and the rest is kept", async () => {
  const data = {
    rubric: CITIES,
    colour: "red",
    period: 2020,
    units: [
      { name: 5, entries: full },
      { name: "大同市", entries: { ...full, "1": { score: { value: 9 } } } },
      { name: "朔州市", entries: full, note: "" },
    ],
    ledger: [{ unit: "大同市" }],
  };
  expect(await errorPlaces(data)).toEqual([
    ["schema", "period"],
    ["schema", "colour"],
    ["schema", "units[0].name"],
    ["schema", 'units[1].entries["1"].score'],
    ["schema", "units[2].note"],
    ["schema", "ledger[0].item"],
  ]);
  const input = await entriesInput(data, "数据.json", rubrics);
  if (!input.ok) throw new Error("the rest is usable");
  const { units } = scoreInput(input.value).evaluation;
  expect(units.map(({ unit, score }) => [unit.name, score.complete])).toEqual([
    ["大同市", false],
    ["朔州市", true],
  ]);
});

test("units keep their numbers behind one that was left out", async () => {
  const data = {
    rubric: CITIES,
    units: [
      { title: "太原市" },
      { name: "大同市", entries: { ...full, "2": { score: 16 } }, self: { "3": { points: 1 } } },
      { name: "大同市" },
      { name: " " },
    ],
  };
  expect(await errorPlaces(data)).toEqual([
    ["schema", "units[0].name"],
    ["schema", "units[0].title"],
    ["duplicate-unit", "units[2].name"],
    ["empty-unit-name", "units[3].name"],
    ["above-maximum", 'units[1].entries["2"].score'],
    ["unknown-field", 'units[1].self["3"].points'],
  ]);
});

test("attributes, final grades, interpretations and lines of the ledger have their paths", async () => {
  const data = {
    rubric: "beijinggang-2019-villages",
    interpretations: { "cap-20": "never", colour: "red" },
    units: [
      { name: "红星村", attributes: { height: 5, ledgerClosed: "yes" }, final: { grade: "好", reason: "" } },
      { name: "东港村", entries: { "23": { score: 1 } } },
    ],
    ledger: [
      { unit: "红星村", item: "17", level: "provincial" },
      { unit: "南山村", item: "17", level: "provincial" },
      { unit: "红星村", item: "3", points: 1 },
      { unit: "红星村", item: "17", level: "global" },
    ],
  };
  expect(await errorPlaces(data)).toEqual([
    ["unknown-choice", 'interpretations["cap-20"]'],
    ["unknown-interpretation", 'interpretations["colour"]'],
    ["unknown-ledger-unit", "ledger[1].unit"],
    ["unknown-attribute", "units[0].attributes.height"],
    ["not-a-flag", "units[0].attributes.ledgerClosed"],
    ["final-without-grades", "units[0].final"],
    ["unknown-ledger-item", "ledger[2].item"],
    ["unknown-ledger-level", "ledger[3].level"],
    ["unknown-item", 'units[1].entries["23"]'],
  ]);
});

test("an item with a fault of its shape is unusable, not blank, whatever else is known of it", async () => {
  const data = {
    rubric: "beijinggang-2019-stations",
    units: [
      {
        name: "镇卫生院",
        category: "3",
        attributes: { ledgerClosed: true },
        entries: { "3.1": { deductions: {} }, "3.3": { noTask: {}, provinceClass: 1 } },
        self: [],
      },
    ],
  };
  const input = await entriesInput(data, "数据.json", rubrics);
  if (!input.ok) throw new Error("the rest is usable");
  const { evaluation, issues } = scoreInput(input.value);
  const [unit] = evaluation.units;
  const status = (id: string) => unit?.score.outcomes[unit.table.findIndex(({ item }) => item.id === id)]?.status;
  expect([status("3.1"), status("3.3"), status("3.6"), status("3.4")]).toEqual([
    "unusable",
    "unusable",
    "scored",
    "blank",
  ]);
  expect(issues.filter(({ place }) => place.item === "3.3" || place.item === "3.1")).toEqual([]);
  expect(input.value.unusable).toContainEqual({ unit: "镇卫生院", item: null, side: "self" });
});

test("a suspicion about an attribute points to the attribute, not to the item", async () => {
  const ratings = { "1": "好", "2": "好", "3": "好", "4": "好", "5": "较差", "6": "好" };
  const entries = Object.fromEntries(Object.entries(ratings).map(([id, rating]) => [id, { rating }]));
  const data = {
    rubric: "central-units-2017",
    units: [{ name: "某部", attributes: { seriousProblem: false }, entries }],
  };
  const suspicion = (await found(data)).find(({ code }) => code === "satisfaction-without-problem");
  expect(suspicion?.place).toMatchObject({ path: "units[0].attributes.seriousProblem", item: "5" });
});

test.each([
  ["no object", [], [["schema", undefined]]],
  [
    "no rubric",
    { units: [{ name: 1 }] },
    [
      ["schema", "rubric"],
      ["schema", "units[0].name"],
    ],
  ],
  ["no units", { rubric: CITIES }, [["schema", "units"]]],
  ["units that are no list", { rubric: CITIES, units: {} }, [["schema", "units"]]],
  [
    "an unknown rubric",
    { rubric: "mars", units: [{ name: 1 }] },
    [
      ["unknown-rubric", "rubric"],
      ["schema", "units[0].name"],
    ],
  ],
])("%s: nothing can be used, every fault is told", async (_, data, expected) => {
  const input = await entriesInput(data, "数据.json", rubrics);
  expect(input.ok).toBe(false);
  expect(input.issues.map(({ code, place }) => [code, place.path])).toEqual(expected);
  expect(input.issues.every(({ place }) => place.file === "数据.json")).toBe(true);
});
