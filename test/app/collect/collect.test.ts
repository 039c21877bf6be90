import type { WorkbookInput } from "../../../src/app/workbookInput";
import { type CollectPlan, decisionText } from "../../../src/app/collect/collectPlan";
import type { WorkbookSnapshot } from "../../../src/layout/plan";
import type { Layout } from "../../../src/layout/sheets/design";
import type { Entries, Unit } from "../../../src/scoring/entries";
import { bookOf, carriedOut, changesOf, fromBook, fromJson, opened, planFor, said } from "../../support/returned";
import { typeIn } from "../../support/sheets";
import { insertRow, changeSheet, setCell } from "../../support/snapshots";
import { SOUND, SPOILT, villages } from "../../support/villages";

const rest = { rubric: villages.id, period: "2019年" };
const entriesOf = (...units: readonly Unit[]): Entries => ({ ...rest, units });
const village = (entries: Unit["entries"] = {}, name = SPOILT): Unit => ({ name, entries });
const book = (layout: Layout, ...units: readonly Unit[]) => bookOf(villages, layout, entriesOf(...units));

/** The open workbook with two villages, and what it is read as. */
async function desk(layout: Layout, ...units: readonly Unit[]) {
  const snapshot = book(layout, ...(units.length === 0 ? [village(), village({}, SOUND)] : units));
  return { snapshot, open: await opened(villages, snapshot) };
}

const back = (file: string, snapshot: WorkbookSnapshot) => fromBook(file, villages, snapshot);
const unit = (file: string, entries: Unit["entries"], name = SPOILT) =>
  back(file, book("appendix", village(entries, name)));

async function after(
  snapshot: WorkbookSnapshot,
  open: WorkbookInput,
  plan: CollectPlan,
  choices?: Map<string, string>,
) {
  const { entries } = await opened(villages, carriedOut(snapshot, open, plan, choices));
  return Object.fromEntries(entries.units.map((one) => [one.name, one.entries ?? {}]));
}

describe.each(["appendix", "matrix"] as const)("%s", (layout) => {
  test("values fill blanks, whatever the layout that they come from; a blank changes nothing", async () => {
    const { snapshot, open } = await desk(layout, village({ "3": { score: 7 } }), village({}, SOUND));
    const matrix = book("matrix", village({ "4": { score: 4 } }), village({ "4": { score: 3 } }, SOUND));
    const plan = planFor(open, [
      await unit("甲.xlsx", { "1": { deductions: [0.5, 2] } }),
      await back("乙.xlsx", matrix),
    ]);
    expect(changesOf(plan)).toEqual([
      `${SPOILT} 1 平时工作：各次扣分（每次0.5至2分）=0.5;2（甲.xlsx）`,
      `${SPOILT} 4 产业扶贫：得分=4（乙.xlsx）`,
      `${SOUND} 4 产业扶贫：得分=3（乙.xlsx）`,
    ]);
    expect([plan.conflicts, plan.issues, plan.missing]).toEqual([[], [], []]);
    expect(await after(snapshot, open, plan)).toEqual({
      [SPOILT]: { "1": { deductions: [0.5, 2] }, "3": { score: 7 }, "4": { score: 4 } },
      [SOUND]: { "4": { score: 3 } },
    });
  });

  test("a value that differs from the open workbook is a conflict; it is taken over only if it is chosen", async () => {
    const { snapshot, open } = await desk(layout, village({ "3": { score: 7 } }));
    const plan = planFor(open, [await unit("甲.xlsx", { "3": { score: 6 } })]);
    const [conflict] = plan.conflicts;
    expect(changesOf(plan)).toEqual([]);
    expect([conflict?.present?.words, conflict?.found.map(({ words, files }) => [words, files])]).toEqual([
      "7",
      [["6", ["甲.xlsx"]]],
    ]);
    expect(await after(snapshot, open, plan)).toEqual({ [SPOILT]: { "3": { score: 7 } } });
    const chosen = new Map([[conflict?.id ?? "", "6"]]);
    expect(await after(snapshot, open, plan, chosen)).toEqual({ [SPOILT]: { "3": { score: 6 } } });
  });

  test("files that differ among themselves are a conflict with the cell of each", async () => {
    const { snapshot, open } = await desk(layout, village());
    const files = [
      await unit("甲.xlsx", { "3": { score: 7 } }),
      await unit("乙.xlsx", { "3": { score: 6 } }),
      await unit("丙.xlsx", { "3": { score: 7 } }),
    ];
    const plan = planFor(open, files);
    const [conflict] = plan.conflicts;
    expect(conflict?.present).toBeNull();
    expect(conflict?.found.map(({ words, files: names }) => [words, names])).toEqual([
      ["7", ["甲.xlsx", "丙.xlsx"]],
      ["6", ["乙.xlsx"]],
    ]);
    expect(conflict?.found[1]?.place()).toMatchObject({ file: "乙.xlsx", sheet: SPOILT, unit: SPOILT, item: "3" });
    const without = planFor(open, files, { "甲.xlsx": false, "丙.xlsx": false });
    expect([changesOf(without), without.conflicts]).toEqual([[expect.stringContaining("得分=6（乙.xlsx）")], []]);
    expect(plan.shared).toEqual([{ unit: SPOILT, files: ["甲.xlsx", "丙.xlsx", "乙.xlsx"] }]);
    expect(await after(snapshot, open, plan, new Map([[conflict?.id ?? "", "6"]]))).toEqual({
      [SPOILT]: { "3": { score: 6 } },
    });
  });

  test("evidence and remarks go beside the item, or to one line of 佐证", async () => {
    const { snapshot, open } = await desk(layout, village({ "4": { evidence: "照片" } }), village({}, SOUND));
    const entries = { "3": { score: 7, evidence: "=文件", remark: "已核" }, "4": { remark: "补" } };
    const plan = planFor(open, [await unit("甲.xlsx", entries)]);
    expect(plan.issues).toEqual([]);
    expect(await after(snapshot, open, plan)).toMatchObject({
      [SPOILT]: { "3": entries["3"], "4": { evidence: "照片", remark: "补" } },
    });
  });

  test("cells are found where they have been moved to", async () => {
    const { snapshot } = await desk(layout, village(), village({}, SOUND));
    const sheet = layout === "appendix" ? SPOILT : "审核";
    const moved = changeSheet(snapshot, sheet, insertRow(2));
    const open = await opened(villages, moved);
    const plan = planFor(open, [await unit("甲.xlsx", { "3": { score: 7 } })]);
    expect(await after(moved, open, plan)).toMatchObject({ [SPOILT]: { "3": { score: 7 } } });
  });
});

test("attributes and the decision on the grade are values like others", async () => {
  const { snapshot, open } = await desk("appendix", village());
  const plan = planFor(open, [
    await fromJson("甲.json", villages, entriesOf({ name: SPOILT, attributes: { ledgerClosed: true } })),
  ]);
  expect(changesOf(plan)).toEqual([`${SPOILT} 台账已记全=是（甲.json）`]);
  const read = await opened(villages, carriedOut(snapshot, open, plan));
  expect(read.entries.units[0]?.attributes).toEqual({ ledgerClosed: true });
});

test("units that no file has are missing, and a file of several without one that its like have is told", async () => {
  const { open } = await desk("matrix", village(), village({}, SOUND), village({}, "新建村"));
  const plan = planFor(open, [
    await back("甲.xlsx", book("matrix", village({ "3": { score: 7 } }), village({}, SOUND), village({}, "和平村"))),
    await back("乙.xlsx", book("matrix", village(), village({}, "和平村"))),
    // A unit's own file, as nearly every one is.
    await back("丁.xlsx", book("matrix", village({}, SOUND))),
    await unit("丙.xlsx", { "4": { score: 4 } }),
  ]);
  expect(plan.missing).toEqual(["新建村"]);
  expect(plan.newUnits.map((one) => [one.unit.name, one.values, one.files])).toEqual([
    ["和平村", 0, ["甲.xlsx", "乙.xlsx"]],
  ]);
  expect(said(plan.issues)).toEqual([`乙.xlsx：没有其他文件里的这些单位：${SOUND}，请核对是否漏填或误删`]);
});

test("what the clerk agreed to stays the same when rows are moved, and changes with the cells", async () => {
  const { snapshot, open } = await desk("appendix", village({ "3": { score: 7 } }));
  const files = [await unit("甲.xlsx", { "3": { score: 6 }, "4": { score: 4 } })];
  const plan = planFor(open, files);
  const choices = new Map(plan.conflicts.map(({ id }) => [id, "6"]));
  const text = decisionText(plan, choices);
  const planIn = async (changed: WorkbookSnapshot) => planFor(await opened(villages, changed), files);
  const moved = await planIn(changeSheet(snapshot, SPOILT, insertRow(3)));
  expect(decisionText(moved, choices)).toBe(text);
  const filled = await planIn(typeIn(snapshot, SPOILT, ["4|score", "entries"], 1));
  expect(decisionText(filled, choices)).not.toBe(text);
  const other = await planIn(typeIn(snapshot, SPOILT, ["3|score", "entries"], 5));
  expect(decisionText(other, choices)).not.toBe(text);
  expect(decisionText(other, new Map())).toBe(decisionText(plan, new Map()));
});

test("what stands elsewhere in the workbook is left alone", async () => {
  const { snapshot, open } = await desk("appendix", village());
  const noted = changeSheet(snapshot, SPOILT, setCell(40, 20, "我的笔记"));
  const plan = planFor(await opened(villages, noted), [await unit("甲.xlsx", { "3": { score: 7 } })]);
  const written = carriedOut(noted, open, plan);
  const cells = (one: WorkbookSnapshot) =>
    one.sheets.flatMap(({ name, rows }) =>
      rows.flatMap((row, r) => row.map((content, c) => `${name} ${String(r)} ${String(c)} ${JSON.stringify(content)}`)),
    );
  const before = new Set(cells(noted));
  expect(cells(written).filter((cell) => !before.has(cell))).toHaveLength(1);
});
