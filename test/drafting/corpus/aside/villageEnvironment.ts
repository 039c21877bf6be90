import type { CorpusTable } from "../corpusTable";
import { grades } from "./write/choices";
import { fromFull, takes, tally, zeroes } from "./write/events";
import { base, beyond, bonus, net, under } from "./write/items";
import { bands, measure } from "./write/measures";
import { rowsOf } from "./write/rows";

/** Rules that refer to others by place; places from the first and from the last. */
export const villageEnvironment: CorpusTable = {
  features: ["references", "several-rules", "sums", "notes"],
  table: {
    name: "人居环境",
    before: ["临湖镇农村人居环境整治季度考核评分表", "村名：              得分："],
    rows: rowsOf(`
      序号 | 考核内容 | 分值 | 评分办法 | 得分
      1 | 生活垃圾 | 15 | 主次干道、房前屋后散落垃圾每处扣0.5分，积存垃圾堆每处扣2分 |
      2 | 河塘沟渠 | 10 | 同上 |
      3 | 乱堆乱放 | 15 | 柴草、建材乱堆放每处扣0.5分（正在施工的除外） |
      4 | 残垣断壁 | 8 | 发现1处扣1分 |
      5 | 露天粪坑 | 8 | 同第4项 |
      6 | 卫生户厕 | 10 | 随机抽查10户，不能正常使用的每户扣1分 |
      7 | 生活污水 | 8 | 污水横流每处扣1分，管网堵塞每处扣2分 |
      8 | 庭院环境 | 8 | 随机抽查10户，干净整洁的8户以上得8分，6-7户得5分，5户及以下得2分 |
      9 | 长效管护 | 10 | 有队伍、有制度、有经费、有考核，运行良好 |
      10 | 积分超市 | 8 | 每季度兑换不少于3次，少一次扣2分；未建立的不得分 |
      合计 | < | 100 | |
      11 | 名次奖惩 | ±3 | 季度排名第一名加3分，第二名加2分，第三名加1分；倒数第一名扣3分，倒数第二名扣2分，倒数第三名扣1分 |
      12 | 投工投劳 | 5 | 组织村民义务投工，每10人次加0.1分，20人次加0.2分，依此类推，最多加5分 |
    `),
    after: ["注：以上各项扣分不超过该项分值。被县级以上暗访通报的，当季不得评为先进。"],
  },
  title: "临湖镇农村人居环境整治季度考核评分表",
  items: under(
    null,
    base("生活垃圾", 15, fromFull(takes("散落垃圾", 0.5, "处"), takes("积存垃圾堆", 2, "处"))),
    base("河塘沟渠", 10, fromFull(takes("散落垃圾", 0.5, "处"), takes("积存垃圾堆", 2, "处"))),
    beyond(base("乱堆乱放", 15, fromFull(takes("乱堆放", 0.5, "处"))), "正在施工的除外"),
    base("残垣断壁", 8, fromFull(takes("残垣断壁", 1, "处"))),
    base("露天粪坑", 8, fromFull(takes("露天粪坑", 1, "处"))),
    base("卫生户厕", 10, fromFull(takes("不能正常使用", 1, "户"))),
    base("生活污水", 8, fromFull(takes("污水横流", 1, "处"), takes("管网堵塞", 2, "处"))),
    base(
      "庭院环境",
      8,
      measure.amount("户", bands([{ atLeast: 8 }, 8], [{ atLeast: 6, atMost: 7 }, 5], [{ atMost: 5 }, 2]), {
        whole: true,
      }),
    ),
    base("长效管护", 10),
    base("积分超市", 8, fromFull(takes("少兑换", 2), zeroes("未建立"))),
    net(
      "名次奖惩",
      3,
      grades(
        ["第一名", 3],
        ["第二名", 2],
        ["第三名", 1],
        ["倒数第一名", -3],
        ["倒数第二名", -2],
        ["倒数第三名", -1],
        ["其他", 0],
      ),
    ),
    bonus("投工投劳", 5, tally(5, ["义务投工", 0.1, "10人次"])),
  ),
};
