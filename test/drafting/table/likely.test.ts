import { likelyTable } from "../../../src/drafting/table/likely";
import type { PrintedTable } from "../../../src/drafting/printedTable";

function table(...rows: readonly (readonly string[])[]): PrintedTable {
  return { name: "表", before: [], rows: rows.map((row) => [...row]), after: [] };
}

const HEAD = ["序号", "考核内容", "分值", "评分标准"];
const item = (number: number) => [String(number), `工作${String(number)}`, "10", "每缺1次扣1分"];
const small = table(HEAD, item(1));
const large = table(HEAD, item(1), item(2), item(3));
const signature = table(["填表人", "审核人"], ["", ""]);
const across = table(
  ["单位", "组织领导（20分）", "台账（30分）", "宣传（50分）"],
  ["甲村", "", "", ""],
  ["乙村", "", "", ""],
);

test.each([
  ["none of none", [], null],
  ["none without points", [signature, signature], null],
  ["the only one", [signature, small], 1],
  ["the largest", [small, large, signature], 1],
  ["the first of equals", [large, large], 0],
  ["one on its side", [signature, across, small], 1],
])("%s", (_, tables, place) => {
  expect(likelyTable(tables)).toBe(place);
});
