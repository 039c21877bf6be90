import type { CorpusTable } from "../corpusTable";
import { all, cells, each, fromFull, item, level, once, range } from "../shorthand";

/** 应得分, 扣分, 实得分 beside the rules; numbered deductions in a cell; a veto in a note. */
export const safetyDuty: CorpusTable = {
  features: ["several-rules", "other-columns", "sums", "notes"],
  table: {
    name: "安全考核",
    before: ["粮油加工厂安全管理考核表", "被考核单位：              考核时间："],
    rows: cells([
      "序号|考核项目|考核内容及要求|评分细则|应得分|扣分|实得分",
      "1|责任体系|岗位职责到人，班组逐级承诺。|1.没有岗位职责的扣3分，职责与岗位对不上的扣1.5分；2.班组承诺书每差1份扣0.3分。|8||",
      "2|安全机构|设安全科，车间有专职安全员。|1.没有安全科扣5分；2.车间安全员每空缺1人扣1.5分；3.安全员未取证每人扣0.8分。|8||",
      "3|安全投入|安全费用专款专用。|支出比预算每少5%扣0.8分；移作他用的不得分。|8||",
      "4|教育培训|开展三级教育和日常培训。|1、全年没有培训安排扣3分；2、转岗人员未考试就上岗的，每人扣1.5分；3、试卷没有存档扣0.5分。|10||",
      "5|隐患排查|定期检查，隐患整改闭环。|夜班巡检漏1次扣0.6分；小隐患拖过期限每条扣0.4分，大隐患拖过期限每条扣4分。|16||",
      "6|应急管理|有预案，每年演练不少于2次。|没有粉尘爆炸预案扣4分；演练每缺一次扣2分；演练后没有评估扣1分。|10||",
      "7|特种设备|登记、检验、持证操作。|锅炉、叉车没有登记每台扣1.5分，过了检验期每台扣2.5分，无证开叉车每人次扣3分。|10||",
      "8|职业健康|体检、检测、防护用品发放。|接尘工人体检率不到100%的，每差1个百分点扣0.3分；粉尘浓度没有检测的扣3分。|8||",
      "9|安全文化|开展安全生产月等活动。|组织得力、成效明显的得5—6分，一般的得2—4分，未组织的不得分。|6||",
      "10|信息报送|按时报送报表和总结。|迟报1次扣0.5分，漏报1次扣1分，瞒报的不得分。|6||",
      "11|事故控制|不发生责任事故。|发生轻伤事故每起扣3分；发生重伤事故的不得分。|10||",
      "合 计||||100||",
    ]),
    after: ["注：发生死亡责任事故的，年度考核实行一票否决。"],
  },
  title: "粮油加工厂安全管理考核表",
  items: [
    item(null, "责任体系", 8, fromFull(once(3), once(1.5), each(0.3))),
    item(null, "安全机构", 8, fromFull(once(5), each(1.5), each(0.8))),
    item(null, "安全投入", 8, fromFull(each(0.8), all)),
    item(null, "教育培训", 10, fromFull(once(3), each(1.5), once(0.5))),
    item(null, "隐患排查", 16, fromFull(each(0.6), each(0.4), each(4))),
    item(null, "应急管理", 10, fromFull(once(4), each(2), once(1))),
    item(null, "特种设备", 10, fromFull(each(1.5), each(2.5), each(3))),
    item(null, "职业健康", 8, fromFull(each(0.3), once(3))),
    item(null, "安全文化", 6, level(range(5, 6), range(2, 4), 0)),
    item(null, "信息报送", 6, fromFull(each(0.5), each(1), all)),
    item(null, "事故控制", 10, fromFull(each(3), all)),
  ],
};
