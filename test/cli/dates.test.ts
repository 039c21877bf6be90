import { Desk } from "../support/commandLine";
import { datesRubric } from "../support/datesRubric";
import { edit, find } from "../support/books";

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
  desk.put("表.json", { ...datesRubric, examples: [] });
});
afterEach(() => {
  desk.clear();
});

const values = {
  "1": { date: "2020-03-02" },
  "2": { date: "2020-01-01" },
  "3": { "plan.date": "2019-04-01", "report.date": "2019-10-31" },
  "4": { date: "2019-12-31" },
};
const entries = { rubric: datesRubric.id, units: [{ name: "一村", entries: values }] };

test("dates go from a data file into a workbook, back and into the results", async () => {
  desk.put("数据.json", entries);
  expect((await desk.run(["fill", "数据.json", "--rubric", "表.json", "-o", "考核.xlsx"])).status).toBe(0);
  const read = await desk.run(["read", "考核.xlsx", "--json"]);
  expect(JSON.parse(read.stdout)).toMatchObject(entries);
  const scored = await desk.run(["score", "考核.xlsx", "--json", "-o", "结果.xlsx"]);
  expect(scored.status).toBe(0);
  expect(JSON.parse(scored.stdout)).toMatchObject({
    units: [{ total: 35.5, items: { "1": { points: 8.5 }, "2": { points: 12 } } }],
  });
  expect(scored.stdout).toContain("总结报送日期2020-03-02，迟于2020-02-28，晚3天");
});

test.each([
  ["2020-02-30", "日历上没有这一天"],
  ["2020/3/2", "写成年-月-日"],
  [43_892, "写成年-月-日"],
  ["2021-01-01", "不能晚于2020-12-31"],
])("a data file with %j is refused with a sentence", async (date, sentence) => {
  desk.put("数据.json", { ...entries, units: [{ name: "一村", entries: { ...values, "1": { date } } }] });
  const { status, stdout, stderr } = await desk.run(["validate", "数据.json", "--rubric", "表.json"]);
  expect(status).toBe(1);
  expect(stdout + stderr).toMatch(new RegExp(`一村.*“总结报送日期”.*${sentence}`));
});

test("a date that a workbook has as text is read and told", async () => {
  desk.put("数据.json", entries);
  await desk.run(["fill", "数据.json", "--rubric", "表.json", "-o", "考核.xlsx", "--layout", "matrix"]);
  const spot = await find(desk, "考核.xlsx", "审核", "一村");
  await edit(desk, "考核.xlsx", { ...spot, column: spot.column + 1, value: "2020年3月5日" });
  const { stdout, stderr } = await desk.run(["read", "考核.xlsx", "--json"]);
  expect(JSON.parse(stdout)).toMatchObject({ units: [{ entries: { "1": { date: "2020-03-05" } } }] });
  expect(stderr).toContain("“2020年3月5日”按“2020-03-05”读取");
});

test("a rubric whose day there is not is told with its place", async () => {
  const [first, ...others] = datesRubric.items;
  const rule = { ...first?.rule, measure: { kind: "daysLate", due: "2019-04-31" } };
  desk.put("表.json", { ...datesRubric, examples: [], items: [{ ...first, rule }, ...others] });
  const { status, stderr } = await desk.run(["show", "表.json"]);
  expect(status).toBe(1);
  expect(stderr).toContain("items[0].rule.measure.due：应为日历上有的日期，写成年-月-日，如2019-04-01");
});
