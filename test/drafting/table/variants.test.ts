import { lintRubric } from "../../../src/rubric/lint/lint";
import type { Rubric } from "../../../src/rubric/schema";
import { drafted } from "../../support/drafts";

/** The items of a table, each as “section number name max”. */
function itemsOf({ items }: Rubric): readonly string[] {
  return items.map(({ id, section, name, max }) => [id, section ?? "", name, String(max)].join(" "));
}

const JUDGED = "由考核组评分。";

const cases: readonly (readonly [string, readonly (readonly string[])[], readonly string[]])[] = [
  [
    "cells that are blank instead of joined",
    [
      ["考核项目", "考核内容", "分值", "评分标准"],
      ["组织领导", "责任落实", "10", JUDGED],
      ["", "工作部署", "20", JUDGED],
      ["监督管理", "日常检查", "70", JUDGED],
    ],
    ["1 组织领导 责任落实 10", "2 组织领导 工作部署 20", "3 监督管理 日常检查 70"],
  ],
  [
    "section names that are repeated in every row",
    [
      ["考核项目", "考核内容", "分值", "评分标准"],
      ["组织领导", "责任落实", "10", JUDGED],
      ["组织领导", "工作部署", "20", JUDGED],
      ["监督管理", "日常检查", "70", JUDGED],
    ],
    ["1 组织领导 责任落实 10", "2 组织领导 工作部署 20", "3 监督管理 日常检查 70"],
  ],
  [
    "heading rows with points in the column of points",
    [
      ["序号", "考核内容", "分值", "评分标准"],
      ["一、组织领导", "<", "30", ""],
      ["1", "责任落实", "10", JUDGED],
      ["2", "工作部署", "20", JUDGED],
      ["二、监督管理", "<", "70", ""],
      ["1", "日常检查", "70", JUDGED],
    ],
    ["1-1 组织领导 责任落实 10", "1-2 组织领导 工作部署 20", "2-1 监督管理 日常检查 70"],
  ],
  [
    "heading rows numbered 一 and 二 in the column of numbers",
    [
      ["序号", "考核内容", "分值", "评分标准"],
      ["一", "组织领导", "30", ""],
      ["1", "责任落实", "10", JUDGED],
      ["2", "工作部署", "20", JUDGED],
      ["二", "监督管理", "70", ""],
      ["3", "日常检查", "70", JUDGED],
    ],
    ["1 组织领导 责任落实 10", "2 组织领导 工作部署 20", "3 监督管理 日常检查 70"],
  ],
  [
    "points for each level of indicators",
    [
      ["一级指标", "分值", "二级指标", "分值", "评分标准"],
      ["组织领导", "30", "责任落实", "10", JUDGED],
      ["^", "^", "工作部署", "20", JUDGED],
      ["监督管理", "70", "日常检查", "70", JUDGED],
    ],
    ["1 组织领导 责任落实 10", "2 组织领导 工作部署 20", "3 监督管理 日常检查 70"],
  ],
  [
    "points in the names of indicators",
    [
      ["一级指标及分值", "二级指标及分值", "评分标准"],
      ["组织领导（30分）", "责任落实（10分）", "未落实的扣2分。"],
      ["^", "工作部署（20分）", JUDGED],
      ["监督管理（70分）", "日常检查（70分）", JUDGED],
    ],
    ["1 组织领导 责任落实 10", "2 组织领导 工作部署 20", "3 监督管理 日常检查 70"],
  ],
  [
    "points in the names of items that have several rows",
    [
      ["考核项目", "考核内容", "评分标准"],
      ["组织领导（30分）", "责任落实", "未落实的每次扣2分。"],
      ["^", "工作部署", "未部署的每次扣2分。"],
      ["监督管理（70分）", "日常检查", "开展检查得30分。"],
      ["^", "问题整改", "完成整改得40分。"],
    ],
    ["1  组织领导 30", "2.1  监督管理·开展检查 30", "2.2  监督管理·完成整改 40"],
  ],
  [
    "numbers such as 1.1",
    [
      ["编号", "考核内容", "标准分", "评分标准"],
      ["1.1", "责任落实", "40", JUDGED],
      ["1.2", "工作部署", "60", JUDGED],
    ],
    ["1.1  责任落实 40", "1.2  工作部署 60"],
  ],
  [
    "several rows of one item whose points are printed once",
    [
      ["序号", "考核项目", "考核内容", "分值"],
      ["1", "责任落实", "签订责任书", "40"],
      ["", "", "明确责任人", ""],
      ["2", "工作部署", "召开部署会", "60"],
    ],
    ["1  责任落实 40", "2  工作部署 60"],
  ],
  [
    "a total in words above the items",
    [
      ["序号", "考核内容", "分值"],
      ["合计（100分）", "<", ""],
      ["1", "责任落实情况", "40"],
      ["2", "工作部署情况", "60"],
    ],
    ["1  责任落实 40", "2  工作部署 60"],
  ],
  [
    "the offices that assess, each for items of the same points",
    [
      ["序号", "考核内容", "分值", "评分标准", "考核单位"],
      ["1", "责任落实", "50", JUDGED, "办公室"],
      ["2", "工作部署", "50", JUDGED, "督查室"],
    ],
    ["1  责任落实 50", "2  工作部署 50"],
  ],
  [
    "sections of the same points under 类别",
    [
      ["类别", "考核内容", "分值", "评分标准"],
      ["工作实绩", "任务完成", "50", JUDGED],
      ["群众评价", "满意度", "20", JUDGED],
      ["^", "投诉办理", "30", JUDGED],
    ],
    ["1 工作实绩 任务完成 50", "2 群众评价 满意度 20", "3 群众评价 投诉办理 30"],
  ],
  [
    "what each rating takes, in a column of its own",
    [
      ["序号", "考核内容", "分值", "优秀（90%以上）", "良好（70%—90%）"],
      ["1", "责任落实", "40", "责任全部落实到人", "责任基本落实到人"],
      ["2", "工作部署", "60", "每月部署检查一次", "每季部署检查一次"],
    ],
    ["1  责任落实 40", "2  工作部署 60"],
  ],
  [
    "points that are the most that is added or taken",
    [
      ["考核项目", "考核内容", "分值", "评分标准"],
      ["工作实绩", "任务完成", "60", JUDGED],
      ["^", "日常管理", "40", JUDGED],
      ["加分项", "表彰奖励", "最高10分", JUDGED],
      ["扣分项", "通报批评", "-5分", JUDGED],
    ],
    ["1 工作实绩 任务完成 60", "2 工作实绩 日常管理 40", "3 加分项 表彰奖励 10", "4 扣分项 通报批评 5"],
  ],
  [
    "three rows of headers",
    [
      ["序号", "考核指标", "<", "<", "评分标准"],
      ["^", "一级指标", "二级指标", "<", "^"],
      ["^", "^", "名称", "分值", "^"],
      ["1", "工作实绩", "任务完成", "60", JUDGED],
      ["2", "^", "日常管理", "40", JUDGED],
    ],
    ["1 工作实绩 任务完成 60", "2 工作实绩 日常管理 40"],
  ],
  [
    "subtotals within the joined cells of sections, and a total with a remark",
    [
      ["考核项目", "考核内容", "分值", "评分标准"],
      ["工作实绩", "任务完成", "20", JUDGED],
      ["^", "日常管理", "40", JUDGED],
      ["^", "小计", "60", ""],
      ["群众评价", "满意度", "40", JUDGED],
      ["^", "小计", "40", ""],
      ["合计", "<", "100", "不含加分"],
    ],
    ["1 工作实绩 任务完成 20", "2 工作实绩 日常管理 40", "3 群众评价 满意度 40"],
  ],
  [
    "ratings to tick",
    [
      ["序号", "测评项目", "优秀", "称职", "基本称职", "不称职"],
      ["1", "德", "", "", "", ""],
      ["2", "能", "", "", "", ""],
    ],
    ["1  德 0", "2  能 0"],
  ],
];

it.each(cases)("reads %s", (_, rows, items) => {
  const { rubric } = drafted(rows);
  expect(itemsOf(rubric)).toEqual(items);
  expect(lintRubric(rubric).filter(({ severity }) => severity === "error")).toEqual([]);
});

it("takes ratings from the columns to tick", () => {
  expect(drafted(cases.at(-1)?.[1] ?? []).rubric.items[0]?.rule).toEqual({
    kind: "rating",
    ratings: ["优秀", "称职", "基本称职", "不称职"],
  });
});
