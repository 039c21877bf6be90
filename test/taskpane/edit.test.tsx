import { screen, within } from "@testing-library/react";
import { itemOf } from "../../src/editing/items";
import type { Rubric } from "../../src/rubric/schema";
import type { Language } from "../../src/shared/language";
import { derivedRubric } from "../support/derivedRubric";
import { builtInRubric } from "../support/rubrics";
import { choose, openEditor, press, savedBy, type, type EditDesk } from "./editDesk";

const villages = builtInRubric("beijinggang-2019-villages");
const east = builtInRubric("east-west-cooperation");

const doubtful: Rubric = {
  ...villages,
  items: villages.items.map((item) => (item.id === "4" ? { ...item, toConfirm: "没有读懂“单项考核细则”" } : item)),
};

const first = (name: string) => new RegExp(`^${name}`);
const focused = () => document.activeElement?.textContent;

async function openItem(rubric: Rubric, title: string): Promise<EditDesk> {
  const desk = await openEditor(rubric);
  await press(desk, first(title));
  return desk;
}

describe("items", () => {
  test("are listed with number, points, kind of rule and what is to be looked at", async () => {
    await openEditor(doubtful);
    const list = screen.getByRole("list", { name: "指标（32 项）" });
    const entries = within(list)
      .getAllByRole("button")
      .map(({ textContent }) => textContent);
    expect(entries[0]).toBe("1 平时工作20 分倒扣分，每次扣分由审核人定");
    expect(entries[3]).toBe("4 产业扶贫5 分审核人评分（0分至满分）没有读懂");
  });

  test("full points take the printed number and the sums along", async () => {
    const desk = await openItem(villages, "3 易地扶贫搬迁");
    await type(desk, "分值", "9");
    expect(screen.getByText("行业扶贫(51分)")).toBeTruthy();
    const saved = await savedBy(desk);
    expect(itemOf(saved, "3").max).toBe(9);
    expect(saved.total).toBe((villages.total ?? 0) + 1);
  });

  test("what is not valid is told at its field and kept while somebody looks elsewhere", async () => {
    const desk = await openItem(villages, "3 易地扶贫搬迁");
    await type(desk, "分值", "八分");
    expect(screen.getByText(/应为数字/)).toBeTruthy();
    await press(desk, "返回指标列表");
    expect(screen.getByRole("button", { name: /^3 易地扶贫搬迁.*没有填好$/ })).toBeTruthy();
    await press(desk, first("3 易地扶贫搬迁"));
    expect(screen.getByRole("textbox", { name: "分值" })).toHaveProperty("value", "八分");
    await press(desk, "保存");
    expect(desk.saved).toEqual([]);
    await press(desk, "就这样保存");
    expect(desk.saved).toEqual([villages]);
  });

  test.each(["10²", "①", "1,000"])("%s is no number in a form, either", async (text) => {
    const desk = await openItem(villages, "3 易地扶贫搬迁");
    await type(desk, "分值", text);
    expect(screen.getByText(/应为数字/)).toBeTruthy();
    expect(screen.getByRole("textbox", { name: "分值" })).toHaveProperty("value", text);
  });

  test("a number may be typed in full width", async () => {
    const desk = await openItem(villages, "3 易地扶贫搬迁");
    await type(desk, "分值", "＋９");
    expect(itemOf(await savedBy(desk), "3").max).toBe(9);
  });

  test("another kind of rule begins as one that can be used, and its parameters are what is saved", async () => {
    const desk = await openItem(villages, "3 易地扶贫搬迁");
    await choose(desk, "计分规则", "次数达到要求得满分");
    await type(desk, "达到多少得满分", "4");
    const names = within(screen.getByRole("group", { name: "填报项目的名称" }));
    await desk.user.type(names.getByRole("textbox", { name: "实际次数" }), "入户次数");
    expect(itemOf(await savedBy(desk), "3").rule).toEqual({
      kind: "threshold",
      atLeast: 4,
      labels: { value: "入户次数" },
    });
  });

  test("what was confirmed is in doubt no more", async () => {
    const desk = await openItem(doubtful, "4 产业扶贫");
    expect(screen.getByText("没有读懂“单项考核细则”")).toBeTruthy();
    await press(desk, "已核对");
    expect(await savedBy(desk)).toEqual(villages);
  });

  test("one is added, filled in, moved and removed", async () => {
    const desk = await openItem(villages, "8 教育扶贫");
    await press(desk, "在后面加一项");
    expect(focused()).toBe("8-1 新增的指标");
    await type(desk, "简称", "控辍保学");
    await press(desk, "上移");
    await press(desk, "已核对");
    const saved = await savedBy(desk);
    const ids = saved.items.map(({ id }) => id);
    expect(ids.indexOf("8-1")).toBe(ids.indexOf("8") - 1);
    expect(itemOf(saved, "8-1")).toMatchObject({ name: "控辍保学", section: itemOf(saved, "8").section });
    await press(desk, "删除本项");
    await press(desk, "删除");
    expect((await savedBy(desk)).items).toEqual(villages.items);
  });

  test("one that cannot be moved is told", async () => {
    const desk = await openItem(villages, "3 易地扶贫搬迁");
    await press(desk, "上移");
    expect(screen.getByText(/^不能和“.*”换位置/)).toBeTruthy();
  });

  test("a printed text that names the old points is told", async () => {
    const desk = await openItem(villages, "5 健康扶贫·后台数据");
    await type(desk, "分值", "3");
    expect(await screen.findByText(/还写着原来的分值.*“后台数据2.5分”/)).toBeTruthy();
  });
});

describe("the rule tried out", () => {
  test("has the engine's points and explanation for numbers that can be changed", async () => {
    const desk = await openItem(villages, "3 易地扶贫搬迁");
    const unit = within(screen.getByRole("group", { name: "单位1" }));
    await desk.user.clear(unit.getByRole("textbox"));
    await desk.user.type(unit.getByRole("textbox"), "6.5");
    expect(unit.getByRole("status").textContent).toBe("得 6.5 分满分8分，评定6.5分，得6.5分");
    await desk.user.clear(unit.getByRole("textbox"));
    expect(unit.getByRole("status").textContent).toMatch(/^还缺：/);
    await desk.user.type(unit.getByRole("textbox"), "9");
    expect(unit.getByRole("status").textContent).toContain("8");
  });

  test("has three units where units are compared", async () => {
    await openItem(east, "13 ");
    expect(screen.getAllByRole("group", { name: /^单位\d$/ })).toHaveLength(3);
  });
});

describe("points made of other items' points", () => {
  test.each<[Language, string, string]>([
    ["zh-CN", "算一算", "这一项不用填报，由其他指标的得分算出：“指标1”、“指标2”、“指标3”。"],
    [
      "en-US",
      "Try it",
      "Nothing is entered here: the points are made of those of other items: “指标1”, “指标2”, “指标3”.",
    ],
  ])("%s: cannot be tried out alone, which is told", async (language, title, sentence) => {
    const desk = await openEditor(derivedRubric, language);
    await press(desk, /指标sum/);
    const part = screen.getByRole("region", { name: title });
    expect(part.textContent).toContain(sentence);
    expect(within(part).queryByRole("textbox")).toBeNull();
  });
});

describe("other parts", () => {
  test("grades by limits are filled in and saved", async () => {
    const desk = await openEditor(villages);
    await press(desk, "名次和等次");
    await choose(desk, "等次", "按总分的界限");
    expect(screen.getByText("请填写")).toBeTruthy();
    const clauses = screen.getAllByRole("textbox", { name: "依据（文件哪一条）" });
    await desk.user.type(clauses.at(-1) ?? document.body, "第五条");
    expect((await savedBy(desk)).grading).toMatchObject({ kind: "thresholds", clause: "第五条" });
  });

  test("a list takes another element, and gives it up again", async () => {
    const desk = await openEditor(villages);
    await press(desk, "单位类别和属性");
    await press(desk, "添加一个：单位属性");
    await type(desk, "名称", "是否贫困村");
    await type(desk, "填写说明", "以县里公布的为准");
    expect((await savedBy(desk)).attributes.map(({ id, label, type: kind }) => [id, label, kind])).toEqual([
      ["x1", "是否贫困村", "flag"],
    ]);
    await press(desk, "删除第 1 个：单位属性");
    expect((await savedBy(desk)).attributes).toEqual([]);
  });
});

describe("what the checks find", () => {
  const open: Rubric = { ...villages, interpretations: [] };

  test("leads to its place", async () => {
    const desk = await openEditor(open);
    await press(desk, "检查发现的问题：3 处");
    await press(desk, "到 22 总分低于70分");
    expect(focused()).toBe("22 总分低于70分");
  });

  test("and leaves open is listed by a click", async () => {
    const desk = await openEditor(open);
    await press(desk, "检查发现的问题：3 处");
    for (const left of [3, 2, 1]) {
      expect(await screen.findByRole("button", { name: `检查发现的问题：${String(left)} 处` })).toBeTruthy();
      await desk.user.click(screen.getAllByRole("button", { name: "列为口径" })[0] ?? document.body);
    }
    expect(await screen.findByText("检查没有发现问题。")).toBeTruthy();
    expect((await savedBy(desk)).interpretations).toHaveLength(3);
  });
});

describe("steps", () => {
  test("are undone and done again by the keyboard, what was typed at once as one", async () => {
    const desk = await openItem(villages, "3 易地扶贫搬迁");
    await type(desk, "简称", "搬迁后续");
    await choose(desk, "得分怎样计入总分", "加分");
    await desk.user.keyboard("{Control>}z{/Control}");
    expect(screen.getByRole("textbox", { name: "简称" })).toHaveProperty("value", "搬迁后续");
    await desk.user.keyboard("{Control>}z{/Control}");
    expect(screen.getByRole("textbox", { name: "简称" })).toHaveProperty("value", "易地扶贫搬迁");
    await desk.user.keyboard("{Control>}y{/Control}");
    expect(itemOf(await savedBy(desk), "3").name).toBe("搬迁后续");
  });

  test("that are not saved are asked for before leaving", async () => {
    const desk = await openItem(villages, "3 易地扶贫搬迁");
    await type(desk, "简称", "搬迁");
    await press(desk, "返回");
    expect(desk.closed()).toBe(0);
    await press(desk, "继续修改");
    expect(screen.getByRole("textbox", { name: "简称" })).toHaveProperty("value", "搬迁");
    await press(desk, "返回");
    await press(desk, "不保存，返回");
    expect([desk.closed(), desk.saved.length]).toEqual([1, 0]);
  });

  test("leaving asks nothing where nothing was changed, or all is saved", async () => {
    const desk = await openItem(villages, "3 易地扶贫搬迁");
    await type(desk, "简称", "搬迁");
    await savedBy(desk);
    await press(desk, "返回");
    expect(desk.closed()).toBe(1);
  });
});
