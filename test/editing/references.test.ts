import { itemOf } from "../../src/editing/items";
import { knownNames, knownValues } from "../../src/editing/references";
import { builtInRubric } from "../support/rubrics";

const east = builtInRubric("east-west-cooperation");
const leagues = builtInRubric("inner-mongolia-2018-leagues");
const stations = builtInRubric("beijinggang-2019-stations");
const central = builtInRubric("central-units-2017");
const nowhere = { holder: {}, root: {} };
const valuesOf = (known: readonly { readonly value: string }[] | null) => known?.map(({ value }) => value);

test.each([
  ["items", "section", east, east.sections.map(({ name }) => name)],
  ["items", "category", stations, stations.categories.map(({ id }) => id)],
  ["when", "attribute", central, central.attributes.map(({ id }) => id)],
  ["when", "item", east, east.items.map(({ id }) => id)],
  ["applies", "items", east, east.items.map(({ id }) => id)],
  ["repetition", "items", east, east.items.map(({ id }) => id)],
] as const)("%s.%s is chosen from what is defined", (group, key, rubric, values) => {
  expect(valuesOf(knownValues(rubric, { group, key, ...nowhere }))).toEqual(values);
});

test("a text of its own is chosen from nothing", () => {
  expect(knownValues(east, { group: "items", key: "name", ...nowhere })).toBeNull();
  expect(knownNames(east, { group: "choices", key: "set", ...nowhere })).toBeNull();
});

test("items are told by their printed number and short name, what is named by its label", () => {
  const [first] = knownValues(east, { group: "when", key: "item", ...nowhere }) ?? [];
  expect(first?.label).toBe(`${east.items[0]?.number ?? ""} ${east.items[0]?.name ?? ""}`);
});

test("grades are those that are being entered, or those there are", () => {
  const asked = { group: "gates", key: "atBest", holder: {} };
  const entered = { grading: { kind: "thresholds", tiers: [{ grade: "甲" }, { grade: "" }, { grade: "乙" }] } };
  expect(valuesOf(knownValues(central, { ...asked, root: entered }))).toEqual(["甲", "乙"]);
  expect(valuesOf(knownValues(central, { ...asked, root: {} }))?.length).toBeGreaterThan(1);
});

test("the choice in force is one of those of its own reading", () => {
  const holder = {
    choices: [
      { id: "x1", label: "计" },
      { id: "x2", label: "不计" },
    ],
  };
  expect(knownValues(east, { group: "interpretations", key: "default", holder, root: {} })).toEqual([
    { value: "x1", label: "计" },
    { value: "x2", label: "不计" },
  ]);
});

test("points are given to every phase, names to every entry of the rule, conditions to every entry of the table", () => {
  expect(valuesOf(knownNames(leagues, { group: "items", key: "phases", ...nowhere }))).toEqual(
    leagues.phases.map(({ id }) => id),
  );
  const item = itemOf(east, "13");
  const labels = knownNames(east, { group: "ranked", key: "labels", holder: item.rule, root: item });
  expect(labels).toEqual([
    { value: "value", label: "人数" },
    { value: "achieved", label: "是否完成任务" },
  ]);
  const root = { rule: { kind: "decision", fields: [{ id: "x1", label: "是否完成" }] } };
  expect(knownNames(east, { group: "lines", key: "when", holder: {}, root })).toEqual([
    { value: "x1", label: "是否完成" },
  ]);
});

test("a rule that is not valid yet has no entries to be named", () => {
  expect(
    knownNames(east, { group: "ranked", key: "labels", holder: {}, root: { id: "13", rule: { kind: "ranked" } } }),
  ).toEqual([]);
});
