import type { CorpusTable } from "../corpusTable";
import { cells, counted, each, fromFull, item, tally } from "../shorthand";

/** Paragraphs with points before the text (“10分：…”), no rules but a bonus; a line of totals at the end. */
export const womenHome: CorpusTable = {
  features: ["paragraphs", "points-in-content", "sums"],
  table: {
    name: "正文",
    before: ["村级妇女儿童之家星级评定办法"],
    rows: cells([
      "第一部分 阵地建设（40分）",
      "1、有固定场所，面积达到60平方米（10分）；",
      "2、有统一标识、标牌（5分）；",
      "3、有儿童活动区、图书角、心理咨询角（15分）；",
      "4、有专人管理，工作制度上墙（10分）。",
      "第二部分 服务活动（60分）",
      "1、每月至少开展1次活动，每少1次扣2分（24分）；",
      "2、建立留守妇女儿童信息台账，信息不准每条扣0.5分（12分）；",
      "3、开展家庭教育指导、法律维权服务（12分）；",
      "4、有巾帼志愿队伍（6分）；",
      "5、群众知晓、满意（6分）。",
      "第三部分 附加分（10分）",
      "1、获县级以上表彰的每次加2分；",
      "2、活动被市级以上媒体报道的每次加1分。",
      "总分110分，95分以上为五星，85—94分为四星，75—84分为三星。",
    ]),
    after: [],
  },
  title: "村级妇女儿童之家星级评定办法",
  items: [
    item("阵地建设", "有固定场所", 10),
    item("阵地建设", "有统一标识、标牌", 5),
    item("阵地建设", "有儿童活动区、图书角、心理咨询角", 15),
    item("阵地建设", "有专人管理", 10),
    item("服务活动", "每月至少开展1次活动", 24, fromFull(each(2))),
    item("服务活动", "建立留守妇女儿童信息台账", 12, fromFull(each(0.5))),
    item("服务活动", "开展家庭教育指导、法律维权服务", 12),
    item("服务活动", "有巾帼志愿队伍", 6),
    item("服务活动", "群众知晓、满意", 6),
    counted("bonus", item("附加分", "获县级以上表彰", null, tally(null, 2))),
    counted("bonus", item("附加分", "活动被市级以上媒体报道", null, tally(null, 1))),
  ],
};
