import { nextVersion, sameContents } from "../../src/editing/versions";
import { builtInRubric } from "../support/rubrics";

const official = ["beijinggang-2019-villages"];
const villages = builtInRubric("beijinggang-2019-villages");
const own = { ...villages, id: "own-table", version: 3 };
const retitled = (rubric: typeof own) => ({ ...rubric, title: "改过的表" });

test.each([
  ["unchanged in use", own, own, true, ["own-table", 3]],
  ["changed in use", own, retitled(own), true, ["own-table", 4]],
  ["changed in use, version raised by hand", own, { ...retitled(own), version: 9 }, true, ["own-table", 9]],
  ["changed in use, version lowered by hand", own, { ...retitled(own), version: 1 }, true, ["own-table", 4]],
  ["changed before use", own, retitled(own), false, ["own-table", 3]],
  ["changed built-in", villages, retitled(villages), true, ["beijinggang-2019-villages-own", 1]],
  ["unchanged built-in", villages, villages, true, [villages.id, villages.version]],
  [
    "another table that takes a built-in id",
    own,
    { ...retitled(own), id: villages.id },
    false,
    [`${villages.id}-own`, 1],
  ],
] as const)("%s", (_, opened, changed, used, [id, version]) => {
  const next = nextVersion(changed, { opened, used, official });
  expect([next.id, next.version]).toEqual([id, version]);
  expect(next.title).toBe(changed.title);
});

test("worked examples stay with what they were worked out for", () => {
  for (const opened of [villages, own]) {
    expect(nextVersion(retitled(opened), { opened, used: true, official }).examples).toEqual([]);
    expect(nextVersion(opened, { opened, used: true, official }).examples).toEqual(opened.examples);
  }
});

test("contents are compared without id, version and the order of keys", () => {
  const turned = Object.fromEntries(Object.entries(villages).reverse());
  expect(sameContents({ ...villages, ...turned, id: "x", version: 7 }, villages)).toBe(true);
  expect(sameContents({ ...villages, total: 1 }, villages)).toBe(false);
});
