import { scoreInput } from "../../src/app/score";
import { snapshotInput, type WorkbookInput } from "../../src/app/workbookInput";
import { readingEffect, chooseReading } from "../../src/app/readings";
import type { WorkbookSnapshot } from "../../src/layout/plan";
import { at } from "../../src/shared/list";
import { builtInRubric } from "../support/rubrics";
import { filled, placeOf } from "../support/sheets";
import { snapshotOf } from "../support/snapshots";

const rubric = builtInRubric("shanxi-miit-2020-cities");
const source = { ids: [rubric.id], load: () => Promise.resolve(rubric) };
const decimals = at(rubric.interpretations, 0);
const choice = (id: string) =>
  at(
    decimals.choices.filter((one) => one.id === id),
    0,
  );
const unit = (name: string, score: number) => ({ name, entries: { "1": { score } } });
const snapshot = snapshotOf(
  filled(rubric, "appendix", { rubric: rubric.id, units: [unit("太原市", 8.55), unit("大同市", 8.5)] }),
);

async function inputOf(book: WorkbookSnapshot): Promise<WorkbookInput> {
  const input = await snapshotInput(book, source);
  if (!input.ok) throw new Error(JSON.stringify(input.issues));
  return input.value;
}

test.each([
  ["1", 1],
  ["2", 0],
  ["4", 0],
])("with %s decimals %i unit has another result", async (id, count) => {
  const input = await inputOf(snapshot);
  const { evaluation } = scoreInput(input);
  expect(readingEffect(input, evaluation, decimals, choice(id)).units).toBe(count);
});

test("who would change is told with total and rank before and after", async () => {
  const units = [unit("太原市", 8.55), unit("大同市", 8.5)].map(({ name, entries }) => {
    const others = Object.fromEntries(rubric.items.slice(1).map(({ id }) => [id, { score: 8 }] as const));
    return { name, entries: { ...others, ...entries } };
  });
  const input = await inputOf(snapshotOf(filled(rubric, "appendix", { rubric: rubric.id, units })));
  const { standings } = readingEffect(input, scoreInput(input).evaluation, decimals, choice("0"));
  const told = standings.map(({ unit: name, was, becomes }) => [
    name,
    was?.total,
    becomes?.total,
    was?.rank,
    becomes?.rank,
  ]);
  expect(told).toEqual([
    ["太原市", 64.55, 65, 1, 1],
    ["大同市", 64.5, 65, 2, 1],
  ]);
});

test("a reading is chosen in its cell of 说明", async () => {
  const chosen = chooseReading(await inputOf(snapshot), decimals, choice("1"));
  const guide = at(snapshot.sheets, 0);
  const place = placeOf(guide, "reading:decimals", "choice");
  expect(chosen).toMatchObject({ ok: true, value: [{ sheet: "说明", ...place, value: "保留1位小数" }] });
});

test("without 说明 nothing is chosen", async () => {
  const lost = { sheets: snapshot.sheets.filter(({ name }) => name !== "说明") };
  const chosen = chooseReading(await inputOf(lost), decimals, choice("1"));
  expect(chosen).toMatchObject({ ok: false, issues: [{ code: "reading-has-no-cell" }] });
});

describe("a reading of one item alone", () => {
  const cooperation = builtInRubric("east-west-cooperation");
  const noTarget = at(
    cooperation.interpretations.filter(({ id }) => id === "no-target"),
    0,
  );
  const full = at(noTarget.choices, 1);
  const nothing = at(noTarget.choices, 0);
  const found = { ids: [cooperation.id], load: () => Promise.resolve(cooperation) };
  const bookWith = (interpretations: Readonly<Record<string, string>>) =>
    snapshotOf(filled(cooperation, "matrix", { rubric: cooperation.id, units: [{ name: "甲区" }], interpretations }));
  const inputWith = async (interpretations: Readonly<Record<string, string>>) => {
    const input = await snapshotInput(bookWith(interpretations), found);
    if (!input.ok) throw new Error(JSON.stringify(input.issues));
    return input.value;
  };

  test.each([
    ["beside none", {}, full, "8：按满分计"],
    ["beside another", { "no-target@5": "full" }, full, "5：按满分计\n8：按满分计"],
    ["as for all", { "no-target@8": "full" }, nothing, null],
  ])("is chosen in the row below, %s", async (_, readings, choice8, value) => {
    const chosen = chooseReading(await inputWith(readings), noTarget, choice8, "8");
    const place = placeOf(at(bookWith({}).sheets, 0), "reading:no-target@", "choice");
    expect(chosen).toMatchObject({ ok: true, value: [{ sheet: "说明", ...place, value }] });
  });

  test("is read as it was written, and has its place there", async () => {
    const { entries, issues, locate } = await inputWith({ "no-target": "full", "no-target@8": "error" });
    expect(issues).toEqual([]);
    expect(entries.interpretations).toMatchObject({ "no-target": "full", "no-target@8": "error" });
    const { row } = placeOf(at(bookWith({}).sheets, 0), "reading:no-target@", "choice");
    const place = locate({ path: 'interpretations["no-target@8"]' });
    expect(place.sheet).toBe("说明");
    expect(place.cell).toMatch(new RegExp(`\\D${row + 1}$`));
  });
});
