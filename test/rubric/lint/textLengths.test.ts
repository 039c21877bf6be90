import { lintTextLengths } from "../../../src/rubric/lint/textLengths";
import type { Rubric } from "../../../src/rubric/schema";
import { builtInRubric } from "../../support/rubrics";

const rubric = builtInRubric("beijinggang-2019-villages");
const found = (changes: Partial<Rubric>) =>
  lintTextLengths({ ...rubric, ...changes }).map(({ code, place }) => [code, place.path]);

it("takes what a cell can hold", () => {
  expect(found({ title: "长".repeat(32_767) })).toEqual([]);
});

it("finds the title and any printed text that no cell can hold", () => {
  const printed = { ...rubric.printed, attachmentTitle: "长".repeat(32_768) };
  expect(found({ title: "长".repeat(40_000), printed })).toEqual([
    ["lint-text-too-long", "title"],
    ["lint-text-too-long", "printed.attachmentTitle"],
  ]);
});
