import { problemsBySheet, SEVERITIES, severityCounts } from "../../src/app/problems";
import { issue } from "../../src/shared/issue";

const ALL = new Set(SEVERITIES);
const blank = issue("blank", { sheet: "甲" }, { label: "得分" });
const blankToo = issue("blank", { sheet: "甲", cell: "B2" }, { label: "得分" });
const wrong = issue("not-a-flag", { sheet: "甲" }, { label: "发生", value: "也许" });
const other = issue("blank", { sheet: "乙" }, { label: "得分" });
const whole = issue("no-units", {}, {});

test("issues are counted by severity", () => {
  expect(severityCounts([blank, wrong, other])).toEqual({ error: 1, warning: 2, notice: 0 });
});

test("issues stand by worksheet, those of none first, and by kind, the gravest first", () => {
  const groups = problemsBySheet([blank, other, wrong, whole, blankToo], ALL);
  expect(groups.map(({ sheet, kinds }) => [sheet, kinds.map(({ code, issues }) => [code, issues])])).toEqual([
    [null, [["no-units", [whole]]]],
    [
      "甲",
      [
        ["not-a-flag", [wrong]],
        ["blank", [blank, blankToo]],
      ],
    ],
    ["乙", [["blank", [other]]]],
  ]);
  expect(groups[1]?.counts).toEqual({ error: 1, warning: 2, notice: 0 });
});

test("only severities that are to be shown are grouped; a worksheet without any is none", () => {
  const groups = problemsBySheet([blank, other, wrong], new Set(["error"] as const));
  expect(groups.map(({ sheet, counts }) => [sheet, counts])).toEqual([["甲", { error: 1, warning: 0, notice: 0 }]]);
});

test("nothing found is no group", () => {
  expect(problemsBySheet([], ALL)).toEqual([]);
});
