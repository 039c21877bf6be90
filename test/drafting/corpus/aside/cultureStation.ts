import type { CorpusTable } from "../corpusTable";
import { doneOrNot, grades, atLeastTimes } from "./write/choices";
import { fewer, fromFull, takes, takesOnce } from "./write/events";
import { base, under } from "./write/items";
import { bands, ladder, measure, short } from "./write/measures";
import { rowsOf } from "./write/rows";

/** No column of points: every cell lists several items, each with its points behind a comma. */
export const cultureStation: CorpusTable = {
  features: ["points-in-content", "several-rules", "other-columns"],
  table: {
    name: "文化站",
    before: ["乡镇综合文化站免费开放绩效考核表", "（满分100分）"],
    rows: rowsOf(`
      考核方面 | 考核内容与计分 | 自评 | 考评
      设施建设（20分） | 1.馆舍面积不低于300平方米，5分，不达标不得分；⏎2.功能室齐全，8分，每缺1个扣1分；⏎3.设备完好，有资产台账，7分。 | |
      免费开放（30分） | 1.每周开放不少于42小时，15分，每少1小时扣0.5分；⏎2.公示服务项目，5分，未公示扣3分；⏎3.年服务1万人次以上，10分，5000至1万人次得6分，不足5000人次得2分。 | |
      品牌活动（30分） | 1.每月组织活动1次，10分，缺一次扣1分；⏎2.举办培训班不少于4期，10分，每少1期扣2分；⏎3.辅导村级文艺队伍，10分。 | |
      队伍建设（20分） | 1.专职人员2名以上，6分，1名得3分，没有的不得分；⏎2.年人均培训15天以上，6分，不足15天不得分；⏎3.群众满意度85%以上，8分，每低1个百分点扣0.5分。 | |
    `),
    after: [],
  },
  title: "乡镇综合文化站免费开放绩效考核表",
  items: [
    ...under(
      "设施建设",
      base(
        "馆舍面积不低于300平方米",
        5,
        doneOrNot(5),
        measure.amount("平方米", bands([{ atLeast: 300 }, 5], [{ below: 300 }, 0])),
      ),
      base("功能室齐全", 8, fromFull(takes("缺功能室", 1, "个"))),
      base("设备完好，有资产台账", 7),
    ),
    ...under(
      "免费开放",
      base("每周开放不少于42小时", 15, fewer(42, "小时", 0.5), measure.amount("小时", short(42, 1, 0.5))),
      base("公示服务项目", 5, fromFull(takesOnce("未公示", 3)), grades(["公示", 5], ["未公示", 2])),
      base("年服务1万人次以上", 10, measure.amount("人次", ladder([10000, 10], [5000, 6], 2), { whole: true })),
    ),
    ...under(
      "品牌活动",
      base("每月组织活动1次", 10, fewer(12, "次", 1)),
      base("举办培训班不少于4期", 10, fewer(4, "期", 2)),
      base("辅导村级文艺队伍", 10),
    ),
    ...under(
      "队伍建设",
      base(
        "专职人员2名以上",
        6,
        measure.amount("名", ladder([2, 6], [1, 3], 0), { whole: true }),
        grades(["2名以上", 6], ["1名", 3], ["没有", 0]),
      ),
      base("年人均培训15天以上", 6, atLeastTimes(15, "天", 6), doneOrNot(6)),
      base("群众满意度85%以上", 8, measure.percent(short(85, 1, 0.5))),
    ),
  ],
};
