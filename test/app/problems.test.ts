import { problemsBySheet, severityCounts } from "../../src/app/problems";
import { issue } from "../../src/shared/issue";

const blank = issue("blank", { sheet: "甲" }, { label: "得分" });
const wrong = issue("not-a-flag", { sheet: "甲" }, { label: "发生", value: "也许" });
const other = issue("blank", { sheet: "乙" }, { label: "得分" });
const whole = issue("no-units", {}, {});

test("issues are counted by severity", () => {
  expect(severityCounts([blank, wrong, other])).toEqual({ error: 1, warning: 2, notice: 0 });
});

test("issues stand by worksheet, those of none first, the gravest of each first", () => {
  const groups = problemsBySheet([blank, other, wrong, whole]);
  expect(groups.map(({ sheet, issues }) => [sheet, issues])).toEqual([
    [null, [whole]],
    ["甲", [wrong, blank]],
    ["乙", [other]],
  ]);
  expect(groups[1]?.counts).toEqual({ error: 1, warning: 1, notice: 0 });
});

test("nothing found is no group", () => {
  expect(problemsBySheet([])).toEqual([]);
});
