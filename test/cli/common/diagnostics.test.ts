import { diagnosticLines } from "../../../src/cli/common/diagnostics";
import { issue, type Issue } from "../../../src/shared/issue";

const blanks = (count: number, file = "表.xlsx"): Issue[] =>
  Array.from({ length: count }, (_, index) =>
    issue("blank", { file, unit: `村${String(index)}` }, { label: `得分${String(index)}` }),
  );

it("tells each remark by itself, as long as there are few of a kind", () => {
  const lines = [...diagnosticLines(blanks(20))];
  expect(lines).toHaveLength(21);
  expect(lines[20]).toBe("  表.xlsx · 村19：“得分19”未填\n");
});

it("tells very many of a kind on one line with their number, file by file", () => {
  const found = [...blanks(999), ...blanks(3, "乙.xlsx"), issue("no-units", {}, {})];
  expect([...diagnosticLines(found)]).toEqual([
    "错误（1）\n",
    "  没有考核对象，请至少填写一个单位\n",
    "警告（1002）\n",
    "  表.xlsx · 村0：“得分0”未填（同类的共999处，加--all逐条列出）\n",
    "  乙.xlsx · 村0：“得分0”未填\n",
    "  乙.xlsx · 村1：“得分1”未填\n",
    "  乙.xlsx · 村2：“得分2”未填\n",
  ]);
  expect([...diagnosticLines(found, true)]).toHaveLength(1 + 1 + 1 + 999 + 3);
});

it.each([
  ["a line break", "太原\n市", "太原⏎市"],
  ["an escape", "太原\u001b[31m市", "太原〔U+001B〕[31m市"],
  ["a tab", "太原\t市", "太原⇥市"],
  ["a sign that turns the text round", "太原\u202e市", "太原〔U+202E〕市"],
  ["a space of no width", "太原\u200b市", "太原〔U+200B〕市"],
  ["delete", "太原\u007f市", "太原〔U+007F〕市"],
])("shows %s as a mark", (_, unit, shown) => {
  expect([...diagnosticLines([issue("no-units", { unit }, {})])][1]).toBe(
    `  ${shown}：没有考核对象，请至少填写一个单位\n`,
  );
});

it("quotes very large numbers as powers of ten", () => {
  const parameters = { label: "次数", limit: 10, value: Number.MAX_VALUE };
  expect([...diagnosticLines([issue("above-maximum", {}, parameters)])][1]).toBe(
    "  “次数”不能大于10，现为1.7976931348623157e+308\n",
  );
});
