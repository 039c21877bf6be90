import type { CorpusTable } from "../corpusTable";
import { grades, occurred } from "./write/choices";
import { adds, addsOnce, between, fromFull, fromZero, takes, tally } from "./write/events";
import { base, bonus, penalty, under, veto } from "./write/items";
import { measure, share, short } from "./write/measures";
import { rowsOf } from "./write/rows";

/** Two sections of a hundred points each, whose weights stand in the section rows. */
export const workTeams: CorpusTable = {
  features: ["section-rows", "other-points", "several-rules", "notes"],
  table: {
    name: "驻村",
    before: ["驻村第一书记和工作队年度考核评分表"],
    rows: rowsOf(`
      考核指标 | 分值 | 评分说明 | 评分
      一、日常考核（100分，权重0.4） | < | < | <
      在岗履职 | 40 | 每月驻村不少于20天，每少1天扣1分；擅离岗位的，发现一次扣5分 |
      请销假 | 20 | 未履行手续一次扣5分，逾期未归每天扣2分 |
      工作日志 | 20 | 每周不少于3篇，少1篇扣0.5分；抄袭、雷同的每篇扣2分 |
      材料报送 | 20 | 迟报1次扣1分，错报、漏报1次扣2分 |
      二、年终考核（100分，权重0.6） | < | < | <
      建强基层组织 | 25 | 由乡镇党委评定：好22-25分，较好18-21分，一般15-17分，差0-14分 |
      推进强村富民 | 25 | 引进帮扶项目每个得5分，最多15分；村集体收入增长10%以上得10分，增长5%-10%得6分，增长5%以下得3分 |
      提升治理水平 | 20 | 村级治理规范有序，工作扎实有效 |
      为民办事服务 | 15 | 农户走访率100%得15分，每低1%扣0.3分 |
      村民评议 | 15 | 满意票计100分、基本满意票计70分、不满意票计0分，按平均分的15%计分 |
      三、加减分 | < | < | <
      典型推介 | +5 | 中央媒体每篇加3分，省级媒体每篇加1分，最高5分 |
      通报批评 | -5 | 被省、市、县通报批评的，每次分别扣5分、3分、1分 |
      四、否决情形 | < | < | <
      违纪违法 | — | 受到党纪政务处分的，直接评定为不合格 |
    `),
    after: [
      "注：1.综合得分=日常考核得分×0.4+年终考核得分×0.6+加减分。",
      "2.90分以上且排名前20%的为优秀，60分以上为合格，60分以下为不合格。",
    ],
  },
  title: "驻村第一书记和工作队年度考核评分表",
  items: [
    ...under(
      "日常考核",
      base("在岗履职", 40, fromFull(takes("少驻村", 1, "天"), takes("擅离岗位", 5))),
      base("请销假", 20, fromFull(takes("未履行手续", 5), takes("逾期未归", 2, "天"))),
      base("工作日志", 20, fromFull(takes("少写", 0.5, "篇"), takes("抄袭、雷同", 2, "篇"))),
      base("材料报送", 20, fromFull(takes("迟报", 1), takes("错报、漏报", 2))),
    ),
    ...under(
      "年终考核",
      base(
        "建强基层组织",
        25,
        grades(["好", between(22, 25)], ["较好", between(18, 21)], ["一般", between(15, 17)], ["差", between(0, 14)]),
      ),
      base(
        "推进强村富民",
        25,
        fromZero(
          adds("帮扶项目", 5, "个", 15),
          addsOnce("收入增长10%以上", 10),
          addsOnce("收入增长5%-10%", 6),
          addsOnce("收入增长5%以下", 3),
        ),
      ),
      base("提升治理水平", 20),
      base("为民办事服务", 15, measure.percent(short(100, 1, 0.3))),
      base("村民评议", 15, measure.votes(share(100), ["满意", 100], ["基本满意", 70], ["不满意", 0])),
    ),
    ...under(
      "加减分",
      bonus("典型推介", 5, tally(5, ["中央媒体", 3, "篇"], ["省级媒体", 1, "篇"])),
      penalty("通报批评", 5, tally(5, ["省通报", 5], ["市通报", 3], ["县通报", 1])),
    ),
    ...under("否决情形", veto("违纪违法", occurred)),
  ],
};
