import { exampleEntries, planExample } from "../../src/app/example";
import { snapshotInput } from "../../src/app/workbookInput";
import { scoreInput } from "../../src/app/score";
import { builtInRubrics } from "../../src/app/builtInRubrics";
import { at } from "../../src/shared/list";
import { snapshotOf } from "../support/snapshots";

it.each(builtInRubrics.ids)("%s has a sample whose units are all filled in", async (id) => {
  const plan = planExample(await builtInRubrics.load(id));
  if (!plan.ok) throw new Error(JSON.stringify(plan.issues));
  const read = await snapshotInput(snapshotOf(plan.value), builtInRubrics);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const { units } = scoreInput(read.value).evaluation;
  expect(units.length).toBeGreaterThan(2);
  expect(units.filter(({ score }) => !score.complete)).toEqual([]);
});

test("what the units of an example have in common is filled in, and what one of them leaves out stays out", async () => {
  const rubric = await builtInRubrics.load("beijinggang-2019-villages");
  const example = { ...at(rubric.examples, 0), common: { entries: { "3": { score: 1 }, "4": { score: 2 } } } };
  const units = [{ name: "甲", entries: { "4": null, "8": { score: 3 } } }];
  expect(exampleEntries(rubric, { ...example, units }).units[0]?.entries).toEqual({
    "3": { score: 1 },
    "8": { score: 3 },
  });
});
