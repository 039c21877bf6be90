import { chineseRuns } from "../../src/ui/Sentence";

test.each([
  ["", []],
  ["The file is empty", ["The file is empty"]],
  ["指标", ["<指标>"]],
  ["“次数” must not be less than 0", ["“", "<次数>", "” must not be less than 0"]],
  ["Scored by 附件1第1项（倒扣分制，扣完为止）.", ["Scored by ", "<附件1第1项（倒扣分制，扣完为止）>", "."]],
  ["Known: 甲、乙 and 12", ["Known: ", "<甲、乙>", " and 12"]],
  ["below 90% of 目标任务数的90% at least", ["below 90% of ", "<目标任务数的90%>", " at least"]],
])("%j", (text, expected) => {
  const runs = chineseRuns(text);
  expect(runs.map((run) => (run.chinese ? `<${run.text}>` : run.text))).toEqual(expected);
  expect(runs.map((run) => run.text).join("")).toBe(text);
});
