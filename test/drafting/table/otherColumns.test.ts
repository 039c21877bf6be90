import { lintRubric } from "../../../src/rubric/lint/lint";
import { drafted, itemLines } from "../../support/drafts";

/*
 * Columns as offices really have them: other names, points in other forms, what belongs to units.
 */

const JUDGED = "由考核组评分。";

const cases: readonly (readonly [string, readonly (readonly string[])[], readonly string[]])[] = [
  [
    "duties as what is assessed, and whose they are beside them",
    [
      ["标号", "责任内容", "达标要求", "责任单位", "分值"],
      ["1", "包卫生", "门前无垃圾", "居委会", "40"],
      ["2", "包绿化", "不攀折花木", "居委会", "60"],
    ],
    ["1  包卫生 40", "2  包绿化 60"],
  ],
  [
    "codes in the place of numbers, and conditions beside the texts to read",
    [
      ["代码", "考核点", "基本要求", "计分条件", "分值", "责任科室"],
      ["A01", "责任落实", "人员到位", JUDGED, "10", "综合科"],
      ["A02", "日常检查", "每月一次", JUDGED, "90", "业务科"],
    ],
    ["01  责任落实 10", "02  日常检查 90"],
  ],
  [
    "points as what a reviewer can give, and of several kinds of unit",
    [
      ["序号", "考核内容", "分值", "评分标准"],
      ["1", "责任落实", "0-40", JUDGED],
      ["2", "日常检查", "60/60", JUDGED],
    ],
    ["1  责任落实 40", "2  日常检查 60"],
  ],
  [
    "points of two kinds of unit, each in a column that comes to 100",
    [
      ["序号", "考核内容", "山区", "平原", "评分标准"],
      ["1", "责任落实", "40", "30", JUDGED],
      ["2", "日常检查", "60", "70", JUDGED],
    ],
    ["1  责任落实 40", "2  日常检查 60"],
  ],
  [
    "points in the names of the finest indicators alone",
    [
      ["一级指标", "二级指标", "三级指标", "评价内容"],
      ["1 设施（100）", "1.1 网络", "1.1.1 责任落实（40分）", "光纤通达情况"],
      ["^", "^", "1.1.2 日常检查（60分）", "信号质量"],
    ],
    ["1 设施 责任落实 40", "2 设施 日常检查 60"],
  ],
  [
    "grades as columns, with what each earns",
    [
      ["评估要点", "达到", "基本达到", "未达到"],
      ["责任落实", "40分", "20分", "0分"],
      ["日常检查", "60分", "30分", "0分"],
    ],
    ["1  责任落实 40", "2  日常检查 60"],
  ],
  [
    "what some units were given beside the points",
    [
      ["序号", "考核内容", "分值", "评分标准", "一队", "二队"],
      ["1", "责任落实", "40", JUDGED, "38", "36"],
      ["2", "日常检查", "60", JUDGED, "55", "57"],
    ],
    ["1  责任落实 40", "2  日常检查 60"],
  ],
];

it.each(cases)("reads %s", (_, rows, items) => {
  const { rubric } = drafted(rows);
  expect(itemLines(rubric)).toEqual(items);
  expect(lintRubric(rubric).filter(({ severity }) => severity === "error")).toEqual([]);
});
