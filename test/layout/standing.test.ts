import type { Rubric } from "../../src/rubric/schema";
import { parseEntries } from "../../src/scoring/entries";
import { fullEntries } from "../support/fullEntries";
import { builtInRubric } from "../support/rubrics";
import { scoredBook, shown, worthIn } from "../support/scoredBooks";
import { filled, planned, sheetOf } from "../support/sheets";
import { snapshotOf } from "../support/snapshots";

const cities = builtInRubric("shanxi-miit-2020-cities");
const leagues = builtInRubric("inner-mongolia-2018-leagues");

/** A scored workbook of some units. */
function scoredUnits(rubric: Rubric, units: readonly object[], interpretations: object = {}) {
  const parsed = parseEntries({ rubric: rubric.id, interpretations, units });
  if (!parsed.ok) throw new Error("malformed entries");
  return scoredBook(snapshotOf(filled(rubric, "matrix", parsed.value.entries)), rubric);
}

const worth = "由程序写入，请勿修改；数据改动后须重新计分。";
const clauses = "名次：按总分排列，文件未规定名次；等次：依据方案第五部分“督导评价结果”。";
const own = [{ name: "甲市", self: fullEntries(cities) }];

test.each<[string, readonly object[], object, string]>([
  ["by which clauses units stand", [{ name: "甲市", entries: fullEntries(cities) }], {}, worth + clauses],
  [
    "that ranks are hidden",
    [{ name: "甲市", entries: fullEntries(cities) }],
    { ranks: "hidden" },
    worth + clauses.replace("按总分排列", "不显示"),
  ],
  ["whom nobody reviewed", own, {}, `【只有自评】1个单位还没有审核，按自评计分，不排名、不定等次。${worth}${clauses}`],
  [
    "that ranks are by the units' own values",
    own,
    { "self-only": "provisional" },
    `【只有自评】1个单位还没有审核，名次、等次按自评暂定。${worth}${clauses}`,
  ],
])("the summary says %s", (_, units, readings, text) => {
  expect(worthIn(scoredUnits(cities, units, readings))).toBe(text);
});

test("the summary lists what follows for a unit", () => {
  const units = [
    { name: "甲盟", entries: fullEntries(leagues), attributes: { grade: "差", serious: true } },
    { name: "乙盟", entries: fullEntries(leagues), attributes: { grade: "好" } },
  ];
  const book = scoredUnits(leagues, units);
  const follows = (name: string) => shown(book, "评分说明", `unit:${name}`, "result:consequences");
  const text = "由自治区扶贫开发领导小组约谈盟市党政主要负责人，提出限期整改要求（第八条）；严肃问责（第八条）";
  expect(follows("甲盟")).toBe(text);
  expect(follows("乙盟")).toBeNull();
  expect(worthIn(book)).toContain(`【结果运用】1个单位（甲盟）：${text}。`);
});

test("the guide says by which clauses units stand, and what the list of attachments calls the table", () => {
  const offices = builtInRubric("shanxi-miit-2020-offices");
  const guide = (rubric: typeof cities) =>
    sheetOf(planned(rubric, { layout: "matrix", units: [{ name: "甲" }] }), "说明").cells.map(({ value }) => value);
  expect(guide(offices)).toEqual(
    expect.arrayContaining([
      "名次：按总分排列，文件未规定名次\n等次：依据方案第五部分“督导评价结果”",
      "附件目录中的名称",
      "厅机关各处室、有关单位督导评价指标体系（与表上的名称不同）",
    ]),
  );
  expect(guide(cities)).not.toContain("附件目录中的名称");
});
