import type { CorpusTable } from "../corpusTable";
import { cells, item } from "../shorthand";

/** For persons: what is looked at, a note of what proves it, points; ranges with “以内”. */
export const volunteerStars: CorpusTable = {
  features: ["other-points", "other-columns", "notes"],
  table: {
    name: "志愿之星",
    before: ["优秀志愿者评选打分表"],
    rows: cells([
      "评选维度|评选内容|分值|证明材料|评委打分",
      "思想品德|遵纪守法，热心公益|10分以内|单位证明|",
      "^|群众口碑|10分以内|走访记录|",
      "服务经历|注册年限和服务时长|20分以内|系统截图|",
      "^|参与大型活动保障|15分以内|活动通知|",
      "^|结对帮扶对象情况|10分以内|照片、台账|",
      "服务成效|解决实际问题|15分以内|事迹材料|",
      "^|创新服务方式|10分以内|事迹材料|",
      "社会影响|媒体报道|5分以内|报道链接|",
      "^|获得荣誉|5分以内|证书复印件|",
    ]),
    after: ["说明：由5名评委独立打分，取平均分，总分前10名的评为“志愿之星”。", "提供虚假材料的，取消资格。"],
  },
  title: "优秀志愿者评选打分表",
  items: [
    item("思想品德", "遵纪守法", 10),
    item("思想品德", "群众口碑", 10),
    item("服务经历", "注册年限和服务时长", 20),
    item("服务经历", "参与大型活动保障", 15),
    item("服务经历", "结对帮扶对象情况", 10),
    item("服务成效", "解决实际问题", 15),
    item("服务成效", "创新服务方式", 10),
    item("社会影响", "媒体报道", 5),
    item("社会影响", "获得荣誉", 5),
  ],
};
