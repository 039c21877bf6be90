import { scoreTableLines } from "../../src/cli/commands/score";
import { parseEntries } from "../../src/scoring/entries";
import { evaluate } from "../../src/scoring/evaluate";
import { derivedRubric } from "../support/derivedRubric";

test("items that wait for others are not among what is missing", () => {
  const entries = { "1": { score: 20 }, "2": {}, "3": { actual: 1, target: 1 } };
  const parsed = parseEntries({ rubric: derivedRubric.id, units: [{ name: "一县", entries }] });
  if (!parsed.ok) throw new Error("malformed entries");
  const lines = [...scoreTableLines(evaluate(derivedRubric, parsed.value.entries))].join("");
  expect(lines).toContain("  一县：2 指标2\n");
});
