import type { Input } from "../../src/app/input";
import { compareVersions, planWithVersion } from "../../src/app/compareVersions";
import { itemOf, setItem } from "../../src/editing/items";
import { addItem, removeItem } from "../../src/editing/rows";
import { nextVersion } from "../../src/editing/versions";
import type { Rubric } from "../../src/rubric/schema";
import type { Entries } from "../../src/scoring/entries";
import { issue } from "../../src/shared/issue";
import { wholeEntries } from "../support/scoredBooks";
import { pointsRubric } from "../support/smallRubrics";

const inputOf = (rubric: Rubric, entries: Entries): Input => ({
  rubric,
  entries,
  unusable: [],
  issues: [],
  locate: (place) => ({ file: "旧.xlsx", ...place }),
});

const old = inputOf(pointsRubric, wholeEntries);
const raised = (rubric: Rubric) => nextVersion(rubric, { opened: pointsRubric, used: true, official: [] });
const compared = (input: Input, other: Rubric) => {
  const found = compareVersions(input, other);
  if (!found.ok) throw new Error(JSON.stringify(found.issues));
  return found.value;
};

const item = itemOf(pointsRubric, "1");
const worthMore = raised(setItem(pointsRubric, { ...item, max: (item.max ?? 0) + 10 }).rubric);

test("the same rubric changes nothing", () => {
  const found = compared(old, pointsRubric);
  expect([found.left, found.faults, found.items, found.standings]).toEqual([[], [], [], []]);
});

test("another full mark is told, and every unit whose total it changes", () => {
  const tally = itemOf(pointsRubric, "2");
  const other = raised(setItem(pointsRubric, { ...tally, max: (tally.max ?? 0) + 1 }).rubric);
  const { items, standings, left, now, then } = compared(old, other);
  expect(left).toEqual([]);
  expect(items).toEqual([{ change: "max", item: itemOf(other, "2"), from: tally.max ?? 0, to: (tally.max ?? 0) + 1 }]);
  expect(standings).toHaveLength(3);
  for (const [index, { was, becomes }] of standings.entries()) {
    expect(was?.total).toBe(now.units[index]?.score.totals.total);
    expect(becomes?.total).toBe(then.units[index]?.score.totals.total);
    expect(becomes?.total).toBe((was?.total ?? 0) + 1);
  }
});

test("a rule that changes is told; nothing else of the item is", () => {
  const other = raised(setItem(pointsRubric, { ...item, clause: "第九条", rule: { kind: "binary" } }).rubric);
  expect(compared(old, other).items.map(({ change }) => change)).toEqual(["rule"]);
  const onlyClause = raised(setItem(pointsRubric, { ...item, clause: "第九条" }).rubric);
  expect(compared(old, onlyClause).items).toEqual([]);
});

test("values of an item that is gone are told with their places, and are not there any more", () => {
  const other = raised({ ...removeItem(pointsRubric, "1").rubric, checks: [] });
  const { left, input, items } = compared(old, other);
  expect(items).toEqual([{ change: "removed", item }]);
  expect(left).toEqual(
    wholeEntries.units.map(({ name, entries }) =>
      issue(
        "version-left",
        { file: "旧.xlsx", unit: name, item: "1", field: "score", side: "entries" },
        { what: "1 指标1：得分", value: String(entries["1"].score) },
      ),
    ),
  );
  for (const { entries } of input.entries.units) expect(entries).not.toHaveProperty("1");
});

test("values of fields that another kind of rule has not are told, one by one", () => {
  const { rubric } = setItem(pointsRubric, { ...itemOf(pointsRubric, "4"), rule: { kind: "judged" } });
  const other = raised({ ...rubric, interpretations: rubric.interpretations.filter(({ id }) => id !== "no-target") });
  const { left, then } = compared(old, other);
  expect(left.map(({ parameters }) => parameters.what)).toEqual([
    "4 指标4：人数",
    "4 指标4：目标任务数",
    "4 指标4：人数",
    "4 指标4：目标任务数",
    "4 指标4：人数",
    "4 指标4：目标任务数",
  ]);
  expect(then.provisional).toBe(true);
});

test("a value that is not legal any more stays, and is told as a fault", () => {
  const other = raised(setItem(pointsRubric, { ...item, max: 5 }).rubric);
  const { input, faults, left } = compared(old, other);
  expect(left).toEqual([]);
  expect(input.entries.units[0]?.entries?.["1"]).toEqual({ score: 8 });
  expect(faults.map(({ code, place }) => [code, place.unit])).toEqual([
    ["above-maximum", "一村"],
    ["above-maximum", "二村"],
    ["above-maximum", "三村"],
  ]);
});

test("an item that is new is blank: the results are provisional", () => {
  const words = { name: "新指标", clause: "新", toConfirm: "新" };
  const { items, then } = compared(old, raised(addItem(pointsRubric, "1", words).rubric));
  expect(items.map(({ change, item: { id } }) => [change, id])).toEqual([["added", "1-1"]]);
  expect(then.provisional).toBe(true);
});

test("readings that the other rubric does not have are told; those that it has are kept", () => {
  const other = raised({
    ...pointsRubric,
    interpretations: pointsRubric.interpretations.map((one) =>
      one.id === "decimals" ? { ...one, id: "places" } : one,
    ),
  });
  const interpretations = { decimals: "other", "veto-total": "other" };
  const { left, input } = compared(inputOf(pointsRubric, { ...wholeEntries, interpretations }), other);
  expect(left.map(({ code }) => code)).toEqual(["unknown-interpretation"]);
  expect(input.entries.interpretations).toEqual({ "veto-total": "other" });
});

test("another rubric under the same id and version is refused", () => {
  const found = compareVersions(old, { ...worthMore, version: pointsRubric.version });
  expect(found.issues.map(({ code }) => code)).toEqual(["version-not-raised"]);
});

test("a rubric with faults is refused with all of them", () => {
  const { rubric } = setItem(pointsRubric, { ...itemOf(pointsRubric, "4"), rule: { kind: "judged" } });
  const found = compareVersions(old, raised(rubric));
  expect(found.ok).toBe(false);
  expect(found.issues.map(({ code }) => code)).toContain("lint-choice-invalid");
});

test("the plan of a workbook holds the entries under the other version", () => {
  const plan = planWithVersion(old, compared(old, worthMore), "matrix");
  if (!plan.ok) throw new Error(JSON.stringify(plan.issues));
  const texts = plan.value.sheets.flatMap(({ cells }) => cells.map(({ value }) => value));
  expect(texts).toEqual(expect.arrayContaining(["一村", "二村", "三村", 8, 9, 7]));
});

test("no workbook is planned where something of the old one could not be read", () => {
  const faulty = {
    ...old,
    issues: [issue("not-a-number", { unit: "一村" }, { label: "得分", how: "plain-number", value: "八" })],
  };
  expect(planWithVersion(faulty, compared(faulty, worthMore), "matrix").ok).toBe(false);
});
