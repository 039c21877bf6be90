import { confirmItem, itemOf, printedTexts, setItem, setPrintedText } from "../../src/editing/items";
import { lintRubric } from "../../src/rubric/lint/lint";
import type { Rubric } from "../../src/rubric/schema";
import { builtInRubric, builtInRubrics } from "../support/rubrics";

const villages = builtInRubric("beijinggang-2019-villages");
const stations = builtInRubric("beijinggang-2019-stations");

const withMax = (rubric: Rubric, id: string, max: number) => setItem(rubric, { ...itemOf(rubric, id), max });
const printedOf = (rubric: Rubric, item: string) => printedTexts(rubric, item).map(({ text }) => text);
const errors = (rubric: Rubric) => lintRubric(rubric).filter(({ severity }) => severity === "error");

test("an item's full points take their number, the section's text and sum, and the total with them", () => {
  const { rubric, notes } = withMax(villages, "3", 9);
  expect(printedOf(rubric, "3")).toEqual(expect.arrayContaining(["9", "行业扶贫(51分)"]));
  expect(rubric.sections.find(({ name }) => name.startsWith("行业扶贫"))?.max).toBe(51);
  expect(rubric.total).toBe((villages.total ?? 0) + 1);
  expect(errors(rubric)).toEqual([]);
  expect(notes).toEqual([]);
});

test("the number of a joined cell is that of all items beside it; a text that names the old points is noted", () => {
  const { rubric, notes } = withMax(villages, "5.1", 3);
  expect(printedOf(rubric, "5.1")).toContain("5.5");
  expect(notes).toEqual([{ kind: "printed-points", item: "5.1", text: "后台数据2.5分" }]);
});

test.each([
  ["8分", "9分"],
  ["（8）", "（9）"],
  ["8（5+3）", "8（5+3）"],
  ["八", "八"],
])("points printed as %s become %s", (before, after) => {
  const column = villages.printed.columns.findIndex(({ role }) => role === "max");
  const { rubric } = withMax(setPrintedText(villages, "3", column, before).rubric, "3", 9);
  expect(printedOf(rubric, "3")).toContain(after);
});

test("points of a number inside another one are not taken for them", () => {
  const { notes } = withMax(villages, "2", 25);
  expect(notes).toEqual([]);
});

test.each(builtInRubrics().map((rubric) => [rubric.id, rubric] as const))(
  "%s: giving an item's points back makes the rubric that it was",
  (_, rubric) => {
    for (const item of rubric.items.filter(({ max, phases }) => (max ?? 0) > 0 && phases === null)) {
      const there = withMax(rubric, item.id, (item.max ?? 0) + 1).rubric;
      expect(withMax(there, item.id, item.max ?? 0).rubric).toEqual(rubric);
    }
  },
);

test("a total on which the categories do not agree any more stays, and the checks tell it", () => {
  const [item] = stations.items;
  if (item === undefined) throw new Error("no items");
  const { rubric } = withMax(stations, item.id, (item.max ?? 0) + 1);
  expect(rubric.total).toBe(stations.total);
  expect(lintRubric(rubric).map(({ code }) => code)).toContain("lint-sum");
});

test("a printed name that is the item's own follows it; another one is noted", () => {
  const renamed = setItem(villages, { ...itemOf(villages, "4"), name: "产业", number: "4a" });
  expect(printedOf(renamed.rubric, "4")).toEqual(expect.arrayContaining(["4a"]));
  const named = itemOf(villages, "4").name === "产业扶贫";
  expect(printedOf(renamed.rubric, "4").includes("产业")).toBe(named);
  const other = setItem(villages, { ...itemOf(villages, "5.1"), name: "后台数据" });
  expect(other.notes.map(({ kind }) => kind)).toEqual(["printed-elsewhere"]);
});

test("a confirmed item is in doubt no more", () => {
  const doubtful = setItem(villages, { ...itemOf(villages, "4"), toConfirm: "请核对" }).rubric;
  expect(confirmItem(doubtful, "4").rubric).toEqual(villages);
});

test("a printed text is changed where it stands, for all items that it is joined for", () => {
  const column = villages.printed.columns.findIndex(({ role }) => role === "section");
  const { rubric } = setPrintedText(villages, "4", column, "行业部门（50分）");
  expect(printedOf(rubric, "9")).toContain("行业部门（50分）");
});

test("an item that is not there is a fault of the program", () => {
  expect(() => itemOf(villages, "99")).toThrow(RangeError);
});
