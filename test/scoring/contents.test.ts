import { builtInRubric } from "../support/rubrics";
import { scored, unitIn } from "../support/scored";
import { tableOf, resultOf, unit } from "../support/tableTrial";

const offices = builtInRubric("shanxi-miit-2020-offices");
const points = Object.fromEntries(["1", "2", "3", "4", "5"].map((id) => [id, { score: 16 }]));
const results = scored(offices, [
  { name: "有任务处", attributes: { hasIndividualTask: true }, entries: points },
  { name: "无任务处", attributes: { hasIndividualTask: false }, entries: points },
  { name: "未注明处", entries: points },
  { name: "未填处", attributes: { hasIndividualTask: false } },
]);

const fifth = (name: string) => unitIn(results, name).items["5"];

test("says what is assessed of a unit to which the item's own matter does not apply", () => {
  expect(fifth("无任务处")).toMatchObject({
    points: 16,
    max: 20,
    explanation:
      "满分20分，评定16分，得16分；“有个性化任务”为“否”，评价的是“年度脱贫攻坚工作开展情况”（方案第四部分（二）2）；依据附2第5项“个性化任务完成情况”",
  });
});

test("leaves the points, and all that is said of other units and items", () => {
  expect(["有任务处", "无任务处", "未注明处"].map((name) => unitIn(results, name).total)).toEqual([80, 80, 80]);
  const usual = { points: 16, explanation: "满分20分，评定16分，得16分；依据附2第5项“个性化任务完成情况”" };
  expect(fifth("有任务处")).toMatchObject(usual);
  expect(fifth("未注明处")).toMatchObject(usual);
  expect(unitIn(results, "无任务处").items["4"]?.explanation).not.toContain("年度");
});

test("says nothing of an item that has no points yet", () => {
  expect(fifth("未填处")).toMatchObject({ points: null });
  expect(fifth("未填处")?.explanation).not.toContain("年度");
});

test("stands behind a limit, and only the first that holds counts", () => {
  const attributes = [{ id: "border", label: "边境县", type: "flag", note: "略" }];
  const when = { attribute: "border", is: true };
  const limits = [{ when, points: 5, clause: "附注" }];
  const contents = ["守边", "其他"].map((text) => ({ when, text, clause: "附注2" }));
  const table = tableOf([["1", 10, undefined, { limits, contents }]], 10, { attributes });
  const result = resultOf(table, unit("一县", { "1": 8 }, { border: true }));
  expect(result.items["1"]).toMatchObject({
    points: 5,
    explanation:
      "满分10分，评定8分，得8分；但“边境县”为“是”，最多计5分，计5分（附注）；“边境县”为“是”，评价的是“守边”（附注2）；依据第一条",
  });
});
