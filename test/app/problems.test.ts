import {
  narrowed,
  NO_FILTER,
  problemChoices,
  problemsBySheet,
  SEVERITIES,
  severityCounts,
  type ProblemFilter,
} from "../../src/app/problems";
import { issue, type Place } from "../../src/shared/issue";

const blank = issue("blank", { sheet: "甲" }, { label: "得分" });
const blankToo = issue("blank", { sheet: "甲", cell: "B2" }, { label: "得分" });
const wrong = issue("not-a-flag", { sheet: "甲" }, { label: "发生", value: "也许" });
const other = issue("blank", { sheet: "乙" }, { label: "得分" });
const whole = issue("no-units", {}, {});

test("issues are counted by severity", () => {
  expect(severityCounts([blank, wrong, other])).toEqual({ error: 1, warning: 2, notice: 0 });
});

test("issues stand by worksheet, those of none first, and by kind, the gravest first", () => {
  const groups = problemsBySheet([blank, other, wrong, whole, blankToo]);
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

test("nothing found is no group", () => {
  expect(problemsBySheet([])).toEqual([]);
});

describe("narrowing down", () => {
  const at = (place: Place) => issue("blank", place, { label: "得分" });
  const one = at({ sheet: "甲村", unit: "甲村", item: "1", itemName: "党建" });
  const two = at({ sheet: "审核", unit: "乙村", item: "2", itemName: "产业" });
  const three = issue(
    "not-a-flag",
    { sheet: "审核", unit: "甲村", item: "1", itemName: "党建" },
    { label: "", value: "" },
  );
  const all = [one, two, three, whole];

  test.each<[string, Partial<ProblemFilter>, readonly unknown[]]>([
    ["nothing", {}, all],
    ["a kind", { kind: "blank" }, [one, two]],
    ["a worksheet", { sheet: "审核" }, [two, three]],
    ["an item", { item: "1" }, [one, three]],
    ["a part of a unit's name, in any width", { unit: " 甲" }, [one, three]],
    ["several together", { item: "1", sheet: "审核" }, [three]],
    ["what there is none of", { item: "3" }, []],
  ])("by %s", (_, filter, expected) => {
    expect(narrowed(all, new Set(SEVERITIES), { ...NO_FILTER, ...filter })).toEqual(expected);
  });

  test("leaves out severities that are not to be shown", () => {
    expect(narrowed(all, new Set(["warning"] as const), NO_FILTER)).toEqual([one, two]);
  });

  test("offers what there are problems of, counted", () => {
    expect(problemChoices(all)).toEqual({
      kinds: [
        { value: "blank", count: 2 },
        { value: "not-a-flag", count: 1 },
        { value: "no-units", count: 1 },
      ],
      sheets: [
        { value: "甲村", count: 1 },
        { value: "审核", count: 2 },
      ],
      items: [
        { value: "1", count: 2, name: "党建" },
        { value: "2", count: 1, name: "产业" },
      ],
    });
  });
});
