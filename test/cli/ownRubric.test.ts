import { Desk } from "../support/commandLine";
import { builtInRubric, rubricText } from "../support/rubrics";

const CITIES = "shanxi-miit-2020-cities";
const OWN = "our-table";

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => {
  desk.clear();
});

/** A rubric of an office's own: not built in, in a file of another name than its id. */
const own = { ...builtInRubric(CITIES), id: OWN, examples: [] };
const full = Object.fromEntries(own.items.map(({ id }) => [id, { score: 9 }]));
const entries = { rubric: OWN, units: [{ name: "太原市", entries: full }, { name: "大同市" }] };

describe("the path of a rubric file in the place of an id", () => {
  test("show shows it", async () => {
    desk.put("考评/我们的表.json", own);
    const { status, stdout, stderr } = await desk.run(["show", "考评/我们的表.json", "--json"]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(JSON.parse(stdout)).toEqual(own);
  });

  test("a workbook made from it is read and scored with nothing else", async () => {
    desk.put("表.json", own);
    desk.put("名单.txt", "太原市\n大同市\n");
    const made = await desk.run(["template", "表.json", "--units", "名单.txt", "-o", "考核.xlsx"]);
    expect(made).toEqual({ status: 0, stdout: "已写入考核.xlsx：2个单位，附表布局，每单位一张\n", stderr: "" });
    const read = await desk.run(["read", "考核.xlsx", "--json"]);
    expect(JSON.parse(read.stdout)).toMatchObject({ rubric: OWN, units: [{ name: "太原市" }, { name: "大同市" }] });
    expect((await desk.run(["score", "考核.xlsx"])).status).toBe(0);
  });

  test("what is left to be confirmed is told", async () => {
    const [first, ...others] = own.items;
    desk.put("表.json", { ...own, items: [{ ...first, toConfirm: "没有读懂“酌情扣分”" }, ...others] });
    const { status, stdout, stderr } = await desk.run(["show", "表.json"]);
    expect(status).toBe(0);
    expect(stdout).toContain("      待核对：没有读懂“酌情扣分”\n");
    expect(stderr).toContain("没有读懂“酌情扣分”");
    expect(stderr).not.toContain("算例");
  });

  test("all faults of it are told as the user's, status 1", async () => {
    const [first, ...others] = own.items;
    desk.put("表.json", { ...own, items: [{ ...first, max: 16 }, ...others], total: 200 });
    const { status, stdout, stderr } = await desk.run(["show", "表.json"]);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("表.json · total");
    expect(stderr).not.toContain("维护人员");
  });

  test("what is no rubric at all is told with its paths", async () => {
    desk.put("表.json", { id: OWN, items: [] });
    const { status, stderr } = await desk.run(["show", "表.json"]);
    expect(status).toBe(1);
    expect(stderr).toContain("表.json · version：缺少");
  });

  test.each([
    ["missing", undefined, "找不到这个文件"],
    ["no JSON", "{", "不是有效的JSON"],
  ])("a file that is %s is unusable, status 2", async (_, content, sentence) => {
    if (content !== undefined) desk.put("表.json", content);
    const { status, stderr } = await desk.run(["show", "表.json"]);
    expect(status).toBe(2);
    expect(stderr).toContain(sentence);
  });

  test("a built-in rubric's id is not taken by other contents", async () => {
    desk.put("表.json", { ...own, id: CITIES, title: "改过的表" });
    const { status, stderr } = await desk.run(["show", "表.json"]);
    expect(status).toBe(1);
    expect(stderr).toContain(`编号“${CITIES}”是内置考评表的`);
  });

  test("a copy of a built-in rubric is that rubric", async () => {
    desk.put("表.json", rubricText(`${CITIES}.json`));
    expect((await desk.run(["show", "表.json"])).status).toBe(0);
  });
});

describe("--rubric", () => {
  test("entries about a rubric that is not built in are filled in, checked, scored and exported with its file", async () => {
    desk.put("表.json", own);
    desk.put("数据.json", entries);
    const filled = await desk.run(["fill", "数据.json", "-o", "考核.xlsx", "--rubric", "表.json"]);
    expect([filled.status, filled.stderr]).toEqual([0, ""]);
    const checked = await desk.run(["validate", "数据.json", "--rubric", "表.json"]);
    expect(checked.stdout).toContain("数据.json：2个单位");
    const fromFile = await desk.run(["score", "数据.json", "--json", "--rubric", "表.json"]);
    const fromBook = await desk.run(["score", "考核.xlsx", "--json"]);
    for (const { stdout } of [fromFile, fromBook]) {
      expect(JSON.parse(stdout)).toMatchObject({ rubric: OWN, units: [{ total: 72 }, { total: 0 }] });
    }
    const issued = await desk.run(["export", "数据.json", "--rubric", "表.json", "-o", "附件.docx"]);
    expect(issued.status).toBe(0);
  });

  test("without it the entries' rubric is unknown, and it is said what to add", async () => {
    desk.put("数据.json", entries);
    const { status, stderr } = await desk.run(["score", "数据.json"]);
    expect(status).toBe(1);
    expect(stderr).toContain(`没有编号为“${OWN}”的考评表`);
    expect(stderr).toContain("--rubric");
  });

  test("the built-in rubrics can still be used beside it", async () => {
    desk.put("表.json", own);
    desk.put("数据.json", { ...entries, rubric: CITIES });
    expect((await desk.run(["score", "数据.json", "--rubric", "表.json"])).status).toBe(0);
  });

  test("a faulty file stops the command", async () => {
    desk.put("表.json", { ...own, total: 200 });
    desk.put("数据.json", entries);
    const { status, stdout, stderr } = await desk.run(["score", "数据.json", "--json", "--rubric", "表.json"]);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("表.json · total");
  });
});
