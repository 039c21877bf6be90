import { exampleEntries } from "../../src/app/example";
import { builtInRubrics } from "../../src/app/builtInRubrics";
import { at } from "../../src/shared/list";

test("what the units of an example have in common is filled in, and what one of them leaves out stays out", async () => {
  const rubric = await builtInRubrics.load("beijinggang-2019-villages");
  const example = { ...at(rubric.examples, 0), common: { entries: { "3": { score: 1 }, "4": { score: 2 } } } };
  const units = [{ name: "甲", entries: { "4": null, "8": { score: 3 } } }];
  expect(exampleEntries(rubric, { ...example, units }).units[0]?.entries).toEqual({
    "3": { score: 1 },
    "8": { score: 3 },
  });
});
