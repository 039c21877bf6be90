import type { TellStep } from "../../src/cli/system/io";
import { openCatalogue } from "../../src/cli/common/catalogue";
import { readdirSync } from "node:fs";
import { readingsInForce } from "../../src/rubric/readings";
import { CITIES, entries, filled, scores, STATIONS } from "../support/books";
import { Desk } from "../support/commandLine";
import { builtInRubric } from "../support/rubrics";
import { decimals } from "../support/smallRubric";
import { tableOf } from "../support/tableTrial";

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => {
  desk.clear();
});

/** All readings of the cities' rubric, the usual ones where none is chosen. */
const inForce = (chosen: Readonly<Record<string, string>>) => readingsInForce(builtInRubric(CITIES), chosen).readings;

describe("template", () => {
  test("makes a workbook whose units are blank", async () => {
    desk.put("名单.txt", "\uFEFF太原市\r\n大同市\r\n");
    const made = await desk.run(["template", CITIES, "--units", "名单.txt", "-o", "表.xlsx"]);
    expect(made).toEqual({ status: 0, stdout: "已写入表.xlsx：2个单位，附表布局，每单位一张\n", stderr: "" });
    const { status, stdout } = await desk.run(["read", "表.xlsx", "--json"]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      rubric: CITIES,
      interpretations: inForce({}),
      units: [{ name: "太原市" }, { name: "大同市" }],
    });
  });

  test("takes the layout that was asked for", async () => {
    desk.put("名单.txt", "镇司法所\t1\n镇卫生院\t3\n");
    const made = await desk.run(["template", STATIONS, "--units", "名单.txt", "-o", "表.xlsx", "--layout", "matrix"]);
    expect(made.stdout).toContain("总表布局");
    const { stdout } = await desk.run(["read", "表.xlsx", "--json"]);
    expect(JSON.parse(stdout)).toMatchObject({
      units: [
        { name: "镇司法所", category: "1" },
        { name: "镇卫生院", category: "3" },
      ],
    });
  });

  test("more units than sheets can be found in get the matrix", async () => {
    desk.put("名单.txt", Array.from({ length: 61 }, (_, index) => `第${String(index)}单位`).join("\n"));
    const usual = await desk.run(["template", CITIES, "--units", "名单.txt", "-o", "表.xlsx"]);
    expect(usual.stdout).toContain("61个单位，总表布局");
    const asked = await desk.run(["template", CITIES, "--units", "名单.txt", "-o", "附.xlsx", "--layout", "appendix"]);
    expect(asked.status).toBe(1);
    expect(asked.stderr).toContain("没有写出文件");
    expect(readdirSync(desk.folder).sort()).toEqual(["名单.txt", "表.xlsx"].sort());
  });

  test.each([
    [3, false],
    [1_001, true],
  ])("tells what it is doing: %i units are known to take long: %s", async (count, large) => {
    desk.put("名单.txt", Array.from({ length: count }, (_, index) => `第${String(index)}单位`).join("\n"));
    const steps: Parameters<TellStep>[] = [];
    const progress: TellStep = (...step) => Promise.resolve(void steps.push(step));
    await desk.run(["template", CITIES, "--units", "名单.txt", "-o", "表.xlsx"], { progress });
    expect(steps).toEqual([["正在生成 Making 表.xlsx", large]]);
  });

  test("a faulty list is status 1, every fault with its line, nothing written", async () => {
    desk.put("名单.txt", "太原市\n太原市\n大同市\t1\n");
    const { status, stdout, stderr } = await desk.run(["template", CITIES, "--units", "名单.txt", "-o", "表.xlsx"]);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("名单.txt：第2行");
    expect(stderr).toContain("名单.txt：第3行");
    expect(readdirSync(desk.folder)).toEqual(["名单.txt"]);
  });

  test("an existing file is never overwritten", async () => {
    desk.put("名单.txt", "太原市");
    desk.put("表.xlsx", "mine");
    const { status, stderr } = await desk.run(["template", CITIES, "--units", "名单.txt", "-o", "表.xlsx"]);
    expect(status).toBe(2);
    expect(stderr).toContain("表.xlsx：已有同名文件，不会覆盖；请换一个文件名，要覆盖它就加--force");
    expect(Buffer.from(desk.bytes("表.xlsx")).toString()).toBe("mine");
  });
});

describe("fill and read", () => {
  test.each(["appendix", "matrix"])("entries come back as they went in: %s", async (layout) => {
    const book = await filled(desk, "表.xlsx", entries, "--layout", layout);
    const { status, stdout, stderr } = await desk.run(["read", book, "--json"]);
    expect([status, stderr]).toEqual([0, ""]);
    const [first] = entries.units;
    const second = Object.fromEntries(Object.entries(scores(8)).filter(([id]) => id !== "8"));
    const interpretations = inForce(entries.interpretations);
    expect(JSON.parse(stdout)).toEqual({
      ...entries,
      interpretations,
      units: [first, { name: "大同市", entries: second }],
    });
  });

  test("values out of range are filled in and told, status 1", async () => {
    desk.put("data.json", { ...entries, units: [{ name: "太原市", entries: scores(99) }] });
    const made = await desk.run(["fill", "data.json", "-o", "表.xlsx"]);
    expect(made.status).toBe(1);
    expect(made.stderr).toContain('data.json · units[0].entries["1"].score');
    const { status, stderr } = await desk.run(["validate", "表.xlsx"]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/表\.xlsx · 太原市![A-Z]+\d+ · 太原市 · 指标1 \S+ · score：“得分”不能大于15，现为99/);
  });

  test("entries that a workbook cannot hold whole make none", async () => {
    desk.put("data.json", { ...entries, units: [...entries.units, { name: "忻州市", colour: "red" }] });
    const { status, stderr } = await desk.run(["fill", "data.json", "-o", "表.xlsx"]);
    expect(status).toBe(1);
    expect(stderr).toContain("units[2]");
    expect(stderr).toContain("没有写出文件");
    expect(readdirSync(desk.folder)).toEqual(["data.json"]);
  });

  test("fill takes entries, read takes workbooks", async () => {
    const book = await filled(desk, "表.xlsx", entries);
    expect((await desk.run(["fill", book, "-o", "新.xlsx"])).stderr).toContain("不支持这种文件，可用：.json");
    const { status, stdout, stderr } = await desk.run(["read", "data.json", "--json"]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("不支持这种文件，可用：.xlsx");
  });
});

describe("fill with the results of another rubric", () => {
  const table = tableOf(
    [
      ["1", 60],
      ["2", 40],
    ],
    100,
    {
      otherResults: [{ rubric: CITIES, take: "total", to: { item: "1", field: "score" }, clause: "第三条" }],
    },
  );
  const results = (total: number) => ({
    rubric: CITIES,
    provisional: false,
    units: [{ name: "太原市", complete: true, total, base: total, rank: 1 }],
  });
  const fill = (score: number | null) => {
    desk.put(`rubrics/${table.id}.json`, { ...table, interpretations: [decimals] });
    desk.put("数据.json", { rubric: table.id, units: [{ name: "太原市", entries: { "1": { score } } }] });
    return desk.run(["fill", "数据.json", "-o", "表.xlsx", "--results", "结果.json"], {
      rubrics: () => openCatalogue(desk.path("rubrics")),
    });
  };

  test("puts them into the workbook", async () => {
    desk.put("结果.json", results(55.5));
    expect((await fill(null)).status).toBe(0);
    const read = await desk.run(["read", "表.xlsx", "--json"], { rubrics: () => openCatalogue(desk.path("rubrics")) });
    expect(JSON.parse(read.stdout)).toMatchObject({ units: [{ name: "太原市", entries: { "1": { score: 55.5 } } }] });
  });

  test("writes nothing where somebody entered another value", async () => {
    desk.put("结果.json", results(55.5));
    const { status, stderr } = await fill(50);
    expect(status).toBe(1);
    expect(stderr).toContain("填报的是50，考评表“shanxi-miit-2020-cities”的结果是55.5，请核对后改成一致");
    expect(stderr).toContain("没有写出文件");
    expect(readdirSync(desk.folder)).not.toContain("表.xlsx");
  });

  test.each([
    ["no JSON", "{", 2, "不是有效的JSON"],
    ["no results", { rubric: CITIES }, 1, "units：缺少"],
    ["results of another rubric", { rubric: STATIONS, provisional: false, units: [] }, 1, "本表不取考评表"],
  ])("stops at a file that is %s", async (_, content, status, said) => {
    desk.put("结果.json", content);
    const ran = await fill(null);
    expect(ran.status).toBe(status);
    expect(ran.stderr).toContain(said);
  });
});
