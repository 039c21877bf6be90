import { formOf } from "../../src/layout/form";
import type { Layout } from "../../src/layout/sheets/design";
import type { Rubric } from "../../src/rubric/schema";
import { changed } from "../support/changed";
import { derivedRubric } from "../support/derivedRubric";
import { modifiedRubric, modifiedUnit, repeatedRubric } from "../support/modifiedRubrics";
import { scoredBook, shown } from "../support/scoredBooks";
import { cellUnder, filled, planned, readBack, sheetOf } from "../support/sheets";
import { snapshotOf } from "../support/snapshots";

const entriesOf = (item: string, rubric: Rubric) =>
  formOf(rubric).items.find((one) => one.item.id === item)?.fields ?? [];

describe("the fields of an item with modifiers", () => {
  it("are the exemption, then those of the rule, then the flags of its limits", () => {
    expect(entriesOf("1", modifiedRubric).map(({ key, label }) => [key, label])).toEqual([
      ["1|notApplicable", "无此项任务"],
      ["1|score", "得分"],
      ["1|faked", "弄虚作假"],
    ]);
  });

  it("take what units of any variant may enter, and say who has other points", () => {
    const score = entriesOf("1", modifiedRubric)[1];
    expect(score?.field).toMatchObject({ min: 0, max: 50 });
    expect(score?.note).toBe("内容一（“边境县”为“是”的，满分50分）");
  });

  it("stand once for each part where an item is assessed several times", () => {
    expect(entriesOf("2", repeatedRubric).map(({ key, label }) => [key, label])).toEqual([
      ["2|deductions@h1", "上半年：各次扣分"],
      ["2|deductions@h2", "下半年：各次扣分"],
    ]);
    expect(entriesOf("2", repeatedRubric).map(({ countsEvents, fromLedger }) => [countsEvents, fromLedger])).toEqual([
      [true, false],
      [true, false],
    ]);
  });
});

describe("a blank field of an item that does not apply", () => {
  const blankMarks = (layout: Layout, sheet: string) =>
    sheetOf(planned(modifiedRubric, { layout, units: [{ name: "一县" }] }), sheet).conditions.filter(
      ({ look }) => look === "blank",
    );

  it.each([
    ["appendix", "一县", "both"],
    ["matrix", "审核", "column"],
  ] as const)("is not marked (%s)", (layout, name, fixed) => {
    const plan = sheetOf(planned(modifiedRubric, { layout, units: [{ name: "一县" }] }), name);
    const flag =
      layout === "appendix"
        ? cellUnder(plan, "1|notApplicable", "entries")
        : cellUnder(plan, "unit:一县", "1|notApplicable");
    const score =
      layout === "appendix" ? cellUnder(plan, "1|score", "entries") : cellUnder(plan, "unit:一县", "1|score");
    const mark = blankMarks(layout, name).find(({ area }) => area.row === score.row && area.column === score.column);
    const column = String.fromCharCode(65 + flag.column);
    expect(mark?.formula).toContain(`$${column}${fixed === "both" ? "$" : ""}${flag.row + 1}<>"是"`);
  });
});

it("an item that is made of other items' points says so where others are filled in", () => {
  const { cells } = sheetOf(planned(derivedRubric, { layout: "appendix", units: [{ name: "一县" }] }), "一县");
  const captions = cells
    .map(({ value }) => value)
    .filter((value) => typeof value === "string" && value.endsWith("不填）"));
  expect(captions).toEqual(["sum", "rank", "part"].map((id) => `指标${id}（由其他指标的得分算出，不填）`));
});

const whole = {
  rubric: modifiedRubric.id,
  units: [modifiedUnit],
};

describe("results between items and total", () => {
  const book = scoredBook(snapshotOf(filled(modifiedRubric, "appendix", whole)), modifiedRubric);
  const line = (key: string, column = "points") => shown(book, "一县", `result:${key}`, column);

  it("stand under the table of one unit", () => {
    expect(["section:日常工作", "base", "bonus", "computed", "coefficient", "total"].map((key) => line(key))).toEqual([
      19.2, 99, 4.95, 103.45, 1.1, 113.8,
    ]);
    expect(line("adjustments", "explanation")).toBe(
      [
        "“日常工作”48分，乘以权重0.4，计19.2分；依据第一条",
        "基础分79.2分，不适用的指标共20分，79.2×100÷80，折算为99分；依据第一条",
        "加分合计6分，最多为基础分99分的5%，计4.95分；依据第一条",
        "总分103.45分，乘以“难度系数”1.1，计113.8分；依据第一条",
        "总分113.8分，“省级评价得分”120分，取低者，计113.8分；依据第一条",
      ].join("；"),
    );
    expect(line("lowered", "explanation")).toBe("原为“优秀”：“功能区”为“重点”；依据第一条");
    expect(shown(book, "一县", "1|notApplicable", "points")).toBe("不适用");
  });

  it("stand in the summary of either layout", () => {
    for (const layout of ["appendix", "matrix"] as const) {
      const scored = scoredBook(snapshotOf(filled(modifiedRubric, layout, whole)), modifiedRubric);
      const cell = (key: string) => shown(scored, "汇总", "unit:一县", `result:${key}`);
      const sentence = (key: string) => shown(scored, "评分说明", "unit:一县", `result:${key}`);
      expect(["computed", "coefficient", "total"].map(cell)).toEqual([103.45, 1.1, 113.8]);
      expect(sentence("lowered")).toBe("原为“优秀”：“功能区”为“重点”；依据第一条");
      expect(sentence("adjustments")).toContain("折算为99分");
    }
  });

  it("have no place where the rubric has none", () => {
    const plan = planned(repeatedRubric, { layout: "matrix", units: [{ name: "一县" }] });
    const cells = ["汇总", "评分说明"].flatMap((name) => sheetOf(plan, name).cells);
    const keys = cells.filter(({ row }) => row === 0).map(({ value }) => value);
    expect(keys).not.toContain("result:computed");
    expect(keys).not.toContain("result:coefficient");
    expect(keys).toContain("result:adjustments");
    expect(keys).toContain("result:lowered");
  });
});

it("a blank attribute that an item needs is told at the attribute's cell", () => {
  const units = whole.units.map((unit) => ({ ...unit, attributes: { ...unit.attributes, border: null } }));
  for (const layout of ["appendix", "matrix"] as const) {
    const reading = readBack(snapshotOf(filled(modifiedRubric, layout, { ...whole, units })), modifiedRubric);
    const place = reading.locate({ unit: "一县", item: "1", field: "border" });
    expect(place).toEqual(expect.objectContaining(reading.locate({ unit: "一县", field: "border" })));
    expect(place.cell).toBeDefined();
  }
});

it("the guide says what the document itself has wrong", () => {
  const fault = "合计印为100分，各项合计98分";
  const rubric = changed(modifiedRubric, { documentFaults: [{ fault, code: "lint-sum", path: "total" }] });
  const { cells } = sheetOf(planned(rubric, { layout: "matrix", units: [{ name: "一县" }] }), "说明");
  expect(cells.map(({ value }) => value)).toEqual(
    expect.arrayContaining(["文件本身有误、照原文保留之处", `1．${fault}`]),
  );
});

it("the guide says what is left to people and what was mended, and whom the document has assess whom", () => {
  const rubric = changed(modifiedRubric, {
    remarks: [{ text: "由审核人评定", clause: "第一条" }],
    mended: [{ printed: "工件", mended: "文件", where: "第1项" }],
    "source.assessor": "领导小组",
    "source.assessed": "各县",
    "source.attachmentTitle": "考核指标",
  });
  const { cells } = sheetOf(planned(rubric, { layout: "matrix", units: [{ name: "一县" }] }), "说明");
  expect(cells.map(({ value }) => value)).toEqual(
    expect.arrayContaining([
      ...["文件留给人判断的地方", "1．由审核人评定（第一条）"],
      ...["更正：原文有误、已更正之处", "1．“工件”更正为“文件”（第1项）"],
      ...["考核单位", "领导小组", "考核对象", "各县", "附件目录中的名称", "考核指标（与表上的名称不同）"],
    ]),
  );
});

it("the prompt of an item says for whom something else is assessed", () => {
  const contents = [{ when: { attribute: "border", is: true }, text: "边境工作", clause: "第一条" }];
  const rubric = changed(modifiedRubric, { "items[0].contents": contents });
  const [first] = formOf(rubric).items;
  expect(first?.fields[0]?.note).toMatch(/（“?边境县.*，评价“边境工作”）$/u);
});

it("the guide says what is still to be confirmed", () => {
  const rubric = changed(modifiedRubric, { "items[0].toConfirm": "没有读懂“酌情扣分”" });
  const { cells } = sheetOf(planned(rubric, { layout: "matrix", units: [{ name: "一县" }] }), "说明");
  const [item] = rubric.items;
  expect(cells.map(({ value }) => value)).toEqual(
    expect.arrayContaining([
      "还没有对照原文核对的指标",
      `1．指标${item?.id ?? ""}“${item?.name ?? ""}”：没有读懂“酌情扣分”`,
    ]),
  );
});
