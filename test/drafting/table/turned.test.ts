import { turnedTable } from "../../../src/drafting/table/turned";
import { drafted, itemLines } from "../../support/drafts";
import { cells } from "../corpus/shorthand";

const turned = (lines: readonly string[]) => turnedTable({ name: "表", before: [], rows: cells(lines), after: [] });

test.each<[string, readonly string[], readonly string[]]>([
  [
    "points in the header, a total",
    ["单位|卫生（30分）|纪律（70分）|合计", "一班|||", "二班|||"],
    ["考核项目|分值", "卫生|30", "纪律|70"],
  ],
  [
    "points and rules in rows with names",
    ["项目|卫生|纪律|合计", "满分|30|70|100", "扣分标准|每处扣1分|每次扣2分|", "一班|||", "二班|||"],
    ["考核项目|分值|扣分标准", "卫生|30|每处扣1分", "纪律|70|每次扣2分", "合计|100|"],
  ],
  [
    "groups above, what is asked beside the points, a note",
    ["单位|内务|<", "^|卫生（30分）整洁|纪律（70分）安静", "一班||", "说明：每处扣1分。|<|<"],
    ["考核方面|考核项目|分值|考核内容", "内务|卫生|30|整洁", "内务|纪律|70|安静"],
  ],
  [
    "points in a row without a name",
    ["班级|卫生|纪律|出勤", "^|30|30|40", "一班|||", "二班|||"],
    ["考核项目|分值", "卫生|30", "纪律|30", "出勤|40"],
  ],
  [
    "grades down the side",
    ["档次|卫生（30分）|纪律（70分）", "优|30|70", "良|20|50", "差|0|0"],
    ["考核项目|分值|评分标准", "卫生|30|优得30分；良得20分；差得0分", "纪律|70|优得70分；良得50分；差得0分"],
  ],
  [
    "what is said of items in rows, and no units",
    ["序号|1|2", "考核项目|卫生|纪律", "权重|30%|70%", "评分标准|每处扣1分|每次扣2分"],
    ["考核项目|分值|评分标准", "卫生|30%|每处扣1分", "纪律|70%|每次扣2分"],
  ],
])("a table with %s is turned", (_, lines, rows) => {
  expect(turned(lines)?.table.rows.map((texts) => texts.join("|"))).toEqual(rows);
});

test.each<[string, readonly string[]]>([
  ["an item in each row", ["序号|考核内容|分值|评分标准", "1|卫生|30|评分", "2|纪律|70|评分"]],
  ["points of quarters", ["考核项目|一季度（50分）|二季度（50分）", "卫生||", "纪律||"]],
  ["grades in the header", ["评议内容|优（20分）|良（15分）|差（5分）", "卫生|||", "纪律|||"]],
  ["who gives points", ["姓名|自评（30分）|互评（70分）", "甲||", "乙||"]],
  ["blank rows and no points", ["单位|卫生|纪律", "一班||", "二班||"]],
])("a table with %s stays as it is", (_, lines) => {
  expect(turned(lines)).toBeNull();
});

it("is said, and so are the units that are left out", () => {
  const { rubric, findings } = drafted(cells(["单位|卫生（30分）|纪律（70分）", "一班||", "二班||"]));
  expect(itemLines(rubric)).toEqual(["1  卫生 30", "2  纪律 70"]);
  expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(["draft-turned", "draft-units-left"]));
});
