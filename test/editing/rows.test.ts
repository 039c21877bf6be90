import { itemOf, printedTexts } from "../../src/editing/items";
import { removeItemWithReadings } from "../../src/editing/readings";
import { casesOf } from "../../src/rubric/interpretation";
import { addItem, moveItem, removeItem } from "../../src/editing/rows";
import { lintRubric } from "../../src/rubric/lint/lint";
import { rubricSchema, type Rubric } from "../../src/rubric/schema";
import { builtInRubric, variedRubrics } from "../support/rubrics";

const words = { name: "新指标", clause: "待补", toConfirm: "新增的指标" };
const villages = builtInRubric("beijinggang-2019-villages");
const every = variedRubrics().map((rubric) => [rubric.id, rubric] as const);

/** What is wrong with how a rubric is printed, and with what it refers to. */
function faults(rubric: Rubric): readonly string[] {
  const about = ["lint-cells", "lint-merge-left", "lint-merge-above", "lint-merge-shape", "lint-item-not-printed"];
  const more = ["lint-item-printed-twice", "lint-continues-first", "lint-row-category", "lint-sum", "lint-max-cell"];
  return lintRubric(rubric)
    .map(({ code }) => code)
    .filter((code) => [...about, ...more].includes(code));
}

test.each(every)("%s: behind every item another one can be added, printed in a row of its own", (_, rubric) => {
  for (const { id, section } of rubric.items) {
    const added = addItem(rubric, id, words);
    expect(rubricSchema.safeParse(added.rubric).success).toBe(true);
    expect([id, faults(added.rubric)]).toEqual([id, faults(rubric)]);
    const item = itemOf(added.rubric, added.item);
    expect(item.section).toBe(section);
    expect(added.rubric.items.indexOf(item)).toBe(rubric.items.findIndex((one) => one.id === id) + 1);
  }
});

test.each(every)("%s: an item that was added can be removed, and all is as it was", (_, rubric) => {
  for (const { id } of rubric.items) {
    const added = addItem(rubric, id, words);
    expect(removeItem(added.rubric, added.item).rubric).toEqual(rubric);
  }
});

test.each(every)("%s: every item can be removed; its table can still be drawn and its sums are right", (_, rubric) => {
  for (const { id } of rubric.items) {
    const { rubric: without } = removeItem(rubric, id);
    expect(without.items.map((item) => item.id)).not.toContain(id);
    expect([id, faults(without).filter((code) => code !== "lint-sum")]).toEqual([id, []]);
  }
});

test("a new item is joined to the section that it belongs to, and told from those there are", () => {
  const once = addItem(villages, "3", words);
  const twice = addItem(once.rubric, "3", words);
  expect([once.item, twice.item]).toEqual(["3-1", "3-2"]);
  const texts = printedTexts(twice.rubric, "3-2").map(({ text }) => text);
  expect(texts).toEqual(["行业扶贫(50分)", "新指标", "0"]);
});

test("with an item its points leave the section, the total and what is printed of them", () => {
  const { rubric } = removeItem(villages, "3");
  expect(rubric.total).toBe((villages.total ?? 0) - 8);
  expect(printedTexts(rubric, "4").map(({ text }) => text)).toContain("行业扶贫(42分)");
  expect(faults(rubric)).toEqual([]);
});

test("what refers to a removed item is told, not dropped", () => {
  const { rubric } = removeItem(villages, "20");
  const found = lintRubric(rubric).filter(({ code }) => code === "lint-unknown-reference");
  expect(found.map(({ place }) => place.path)).toContain("interpretations[2].applies.items[0]");
});

test("an item is taken out of the readings about it; one about nothing else goes with it", () => {
  const { rubric } = removeItemWithReadings(villages, "20");
  const unknown = lintRubric(rubric).filter(({ code }) => code === "lint-unknown-reference");
  expect(unknown.map(({ place }) => place.path)).not.toContainEqual(expect.stringMatching(/^interpretations/));
  const gone = villages.interpretations.filter(({ id }) => !rubric.interpretations.some((one) => one.id === id));
  expect(gone.map(({ id }) => id)).toEqual(
    villages.interpretations
      .filter(({ applies }) => "items" in applies && applies.items.join() === "20")
      .map(({ id }) => id),
  );
  expect(gone.length).toBeGreaterThan(0);
  expect(casesOf("20", rubric)).toEqual([]);
});

test("a reading about several items keeps the others", () => {
  const { rubric } = removeItemWithReadings(villages, "3");
  const appliesOf = (id: string, { interpretations } = villages) =>
    interpretations.find((one) => one.id === id)?.applies;
  expect(appliesOf("no-task")).toHaveProperty("modifiersOf", expect.arrayContaining(["3", "11"]));
  expect(appliesOf("no-task", rubric)).toHaveProperty("modifiersOf", expect.not.arrayContaining(["3"]));
  expect(appliesOf("no-task", rubric)).toHaveProperty("modifiersOf", expect.arrayContaining(["11"]));
});

test("the last item stays", () => {
  const [first] = villages.items;
  if (first === undefined) throw new Error("no items");
  const single = { ...villages, items: [first] };
  expect(removeItem(single, first.id).rubric).toBe(single);
});

test("an item moves with its row and back", () => {
  const moved = moveItem(villages, "8", 1);
  expect(moved.notes).toEqual([]);
  const ids = moved.rubric.items.map(({ id }) => id);
  expect(ids.indexOf("8")).toBe(ids.indexOf("9") + 1);
  expect(faults(moved.rubric)).toEqual([]);
  expect(moveItem(moved.rubric, "8", -1).rubric).toEqual(villages);
});

test("an item cannot leave its section; that is noted", () => {
  expect(moveItem(villages, "3", -1)).toEqual({
    rubric: villages,
    notes: [{ kind: "not-moved", item: "3", text: itemOf(villages, "2").name }],
  });
});

test.each(every)("%s: moving an item never spoils the table", (_, rubric) => {
  for (const { id } of rubric.items) {
    for (const by of [-1, 1] as const) expect([id, by, faults(moveItem(rubric, id, by).rubric)]).toEqual([id, by, []]);
  }
});
