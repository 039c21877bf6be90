import type { CorpusTable } from "../corpusTable";
import {
  between,
  cells,
  counted,
  each,
  fromFull,
  inProportion,
  item,
  level,
  mean,
  scaled,
  short,
  veto,
} from "../shorthand";

/** More of the rarer sorts: conditions together, weights of several judges, numbers of times, votes, differences of years. */
export const communityStars: CorpusTable = {
  features: ["several-rules", "notes", "condition-column", "section-rows"],
  table: {
    name: "社区评星",
    before: ["示范社区评选计分表"],
    rows: cells([
      "类别|项目|要求|计分方法|分值",
      "组织（30分）|党员大会|每季度1次|召开4次以上得5分，少于4次不得分|5",
      "^|志愿服务|有队伍、有活动|有队伍且全年活动12次以上得10分，有队伍但活动不足12次得5分，没有队伍不得分|10",
      "^|居民议事|每月1次|每少1次扣1分，没有记录的每次扣0.5分，扣完为止|10",
      "^|换届选举|依法进行|违反程序的每项扣1—2分|5",
      "治理（40分）|发案数|比上年下降|每比上年增加1起扣1分，扣完为止|10",
      "^|物业满意度|85%以上|满意度×10分|10",
      "^|垃圾分类|准确率|由街道、第三方分别评分，街道占30%，第三方占70%|10",
      "^|矛盾调解|成功率96%|成功率达到96%得5分，每低2个百分点扣1分|5",
      "^|网格巡查|每日巡查|每次扣0.2—1分，扣完为止|5",
      "服务（30分）|民主评议|居民代表投票|满意每票100分、基本满意每票60分、不满意0分，按平均分的10%计入|10",
      "^|评委评分|现场答辩|7名评委打分，去掉一个最高分和一个最低分，取平均分的20%|20",
      "否决|重大案件|未发生|发生重大刑事案件的一票否决|",
      "^|总分要求|80分以上|总分低于80分的，一票否决|",
    ]),
    after: ["得分相同的，以居民代表投票得分高的排名在前。"],
  },
  title: "示范社区评选计分表",
  items: [
    item("组织", "党员大会", 5, [{ kind: "threshold", atLeast: 4 }]),
    item("组织", "志愿服务", 10, [
      {
        kind: "decision",
        fields: [
          { id: "team", label: "有队伍", type: "flag" },
          { id: "times", label: "活动次数", type: "integer", min: 0, max: null },
        ],
        lines: [
          { when: { team: true, times: { atLeast: 12 } }, points: 10 },
          { when: { team: true }, points: 5 },
        ],
        otherwise: 0,
      },
      {
        kind: "decision",
        fields: [
          { id: "team", label: "有队伍", type: "flag" },
          { id: "times", label: "活动次数", type: "integer", min: 0, max: null },
        ],
        lines: [
          { when: { team: true, times: { atLeast: 12 } }, points: 10 },
          { when: { team: true, times: { below: 12 } }, points: 5 },
        ],
        otherwise: 0,
      },
      ...level(10, 5, 0),
    ]),
    item("组织", "居民议事", 10, fromFull(each(1), each(0.5))),
    item("组织", "换届选举", 5, fromFull(between(1, 2))),
    item("治理", "发案数", 10, [
      ...fromFull(each(1)),
      ...short(0, 1, 1, { better: "lower", measure: { kind: "change", as: "difference", unit: "起" } }),
    ]),
    item("治理", "物业满意度", 10, inProportion),
    item("治理", "垃圾分类", 10, scaled(0.03, 0.07)),
    item("治理", "矛盾调解", 5, short(96, 2, 1)),
    item("治理", "网格巡查", 5, fromFull(between(0.2, 1))),
    item("服务", "民主评议", 10, [
      {
        kind: "measured",
        measure: {
          kind: "votes",
          unit: "分",
          counted: "票",
          levels: [
            { id: "a", label: "满意", worth: 100 },
            { id: "b", label: "基本满意", worth: 60 },
            { id: "c", label: "不满意", worth: 0 },
          ],
        },
        scale: { kind: "share", full: 100 },
      },
    ]),
    item("服务", "评委评分", 20, mean(1, 7)),
    veto("否决", "重大案件"),
    counted("veto", item("否决", "总分要求", 0, [{ kind: "totalBelow", below: 80, total: "final" }])),
  ],
};
