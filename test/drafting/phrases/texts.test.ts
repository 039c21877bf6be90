import type { Confidence, RuleFacts } from "../../../src/drafting/grammar/reading";
import { readRule } from "../../../src/drafting/phrases/readRule";
import type { KindName } from "../../../src/rules/kinds/kinds";

/*
 * Texts as offices write them, each with the phrase that must be found in it and the kind of rule that it makes.
 */

type Counts = RuleFacts["counts"];
type Row = readonly [
  text: string,
  max: number | null,
  counts: Counts,
  phrase: string,
  kind: KindName,
  sure: Confidence,
];

const CERTAIN: readonly Row[] = [
  ["评分标准：完成得5分，未完成得0分", 5, "base", "done-or-not", "binary", "certain"],
  ["本项5分。按要求报送的得5分，未按要求报送的不得分。", 5, "base", "done-or-not", "binary", "certain"],
  ["(完成得4分,未完成得0分｡)", 4, "base", "done-or-not", "binary", "certain"],
  ["召开专题会议４次及以上的，得５分；不足４次的，不得分", 5, "base", "so-many-times", "threshold", "certain"],
  ["得分=实际完成值/目标值×10，最高不超过10分", 10, "base", "in-proportion", "proportional", "certain"],
  ["实际得分=（实际完成数÷计划数）×8", 8, "base", "in-proportion", "proportional", "certain"],
  ["巡河完成率达到100%得12分；未完成的，得分＝12×完成率。", 12, "base", "in-proportion", "proportional", "certain"],
  [
    "总产量排名全市前三名的得20分，第四至第六名得15分，其余得10分。",
    20,
    "base",
    "points-by-place",
    "measured",
    "certain",
  ],
  ["达到目标值的得满分，未达到的按比例扣分", 10, "base", "in-proportion", "proportional", "certain"],
  [
    "任务完成率达到100%的，得10分；完成率90%-100%的，得8分；低于90%的，不得分。",
    10,
    "base",
    "bands",
    "measured",
    "certain",
  ],
  ["覆盖率达到95%（含）以上得10分；90%-95%得8分；其余不得分", 10, "base", "bands", "measured", "certain"],
  [
    "满意度在90%（含90%）以上的得5分；80%（含80%）以上90%以下的得3分；80%以下的不得分。",
    5,
    "base",
    "bands",
    "measured",
    "certain",
  ],
  ["满意率≥95%得10分，90%≤满意率＜95%得8分，满意率＜90%得5分", 10, "base", "bands", "measured", "certain"],
  ["得分90分以上的得10分，80-89分得8分，60-79分得6分，60分以下不得分。", 10, "base", "bands", "measured", "certain"],
  ["优秀（90分以上）得5分，良好（80-89分）得4分，较差（80分以下）不得分", 5, "base", "bands", "measured", "certain"],
  ["同比增长10%以上得10分，增长5%-10%得8分，增长0-5%得6分，负增长不得分", 10, "base", "bands", "measured", "certain"],
  ["完成2项以上得3分，完成1项得1分，未完成不得分", 3, "base", "bands", "measured", "certain"],
  ["完成任务得8分，每超10%加0.5分，最多加2分；未完成的按比例扣分", 10, "base", "in-proportion", "measured", "certain"],
  ["完成率×分值，低于60%不得分", 10, "base", "in-proportion", "measured", "certain"],
  ["得分＝管理率/70%×10分，超过10分的按10分计", 10, "base", "in-proportion", "measured", "certain"],
  ["未达到80%的按实际比率除以80%计分，达到80%得满分", 10, "base", "in-proportion", "measured", "certain"],
  ["98%以上得满分，85%—98%按比例插值，不到85%不得分", 10, "base", "bands", "measured", "certain"],
  ["完成率100%得6分，90%以上得4分，80%以上得2分，80%以下不得分", 6, "base", "bands", "measured", "certain"],
  ["20户以上得5分，10户以上得3分，10户以下得1分，没有的不得分", 5, "base", "bands", "measured", "certain"],
  ["总量最高的得满分，其他按与最高值的比例计分", 5, "base", "share-of-best", "measured", "certain"],
  ["得分＝最低报价÷报价×10", 10, "base", "share-of-best", "measured", "certain"],
  ["前三名得5分，四至六名得3分，其他得1分", 5, "base", "points-by-place", "measured", "certain"],
  ["第一得10分，第二得9分，以下依次递减1分", 10, "base", "points-by-place", "measured", "certain"],
  ["优得14—18分，良得8—13分，一般得1—7分，未提供的得0分", 18, "base", "alternatives", "level", "certain"],
  ["优（9-10分）、良（7-8分）、中（5-6分）、差（0-4分）", 10, "base", "levels", "level", "certain"],
  ["做到的得2分，没做到的得0分", 2, "base", "done-or-not", "binary", "certain"],
  ["AAA级得3分，AA级得2分，A级得1分，其他不得分。", 3, "base", "alternatives", "level", "certain"],
  ["5%以内得5分；5%~10%得3分；10%以上0分", 5, "base", "bands", "measured", "certain"],
  ["培训人数达到100人得5分，每少10人扣1分", 5, "base", "shortfall", "measured", "certain"],
  ["平均等候10分钟以内得8分，每超2分钟扣1分，超过30分钟不得分", 8, "base", "shortfall", "measured", "certain"],
  ["完成任务得8分，每超1家加1分，最高12分；每少1家扣2分", 12, "base", "shortfall", "measured", "likely"],
  ["预算执行率不低于95%，每低1个百分点扣0.2分", 5, "base", "shortfall", "measured", "certain"],
  ["逾期率控制在3%以内得满分，每超过1%扣0.5分", 10, "base", "shortfall", "measured", "certain"],
  ["投诉率低于1%得满分，每高0.1个百分点扣1分", 10, "base", "shortfall", "measured", "certain"],
  ["完成目标值的百分之百得满分，每低１％扣0.1分", 10, "base", "shortfall", "measured", "certain"],
  ["入户率100%得10分，每低1%扣1分，不足1%的不扣分，扣完为止", 10, "base", "shortfall", "measured", "certain"],
  ["按时办结率达100%的得10分，每下降一个百分点扣0.5分。", 10, "base", "shortfall", "measured", "certain"],
  [
    "考核排名第1名得10分，第2名得9分，第3名得8分，第4名及以后得6分。",
    10,
    "base",
    "points-by-place",
    "measured",
    "certain",
  ],
  ["前3名得5分，第4-6名得4分，其他得3分", 5, "base", "points-by-place", "measured", "certain"],
  ["第一名10分，第二名9分，以此类推", 10, "base", "points-by-place", "measured", "certain"],
  ["排名第一的得10分，每下降一个位次减0.5分，扣完为止", 10, "base", "step-per-place", "measured", "certain"],
  ["投诉件数最少的得满分，其他按比例得分", 5, "base", "share-of-best", "measured", "certain"],
  ["群众满意度测评得分×5%", 5, "base", "scaled-marks", "scaled", "certain"],
  ["按照市委组织部考核得分×10%计入", 10, "base", "scaled-marks", "scaled", "certain"],
  ["A级得5分、B级得4分、C级得3分、D级不得分", 5, "base", "levels", "level", "certain"],
  ["考核优秀的得10分，良好的得8分，一般的得5分，差的不得分", 10, "base", "levels", "level", "certain"],
  ["信访总量同比下降得5分，持平得3分，上升不得分", 5, "base", "alternatives", "level", "certain"],
  ["按期完成得5分，逾期完成得3分，未完成不得分。", 5, "base", "alternatives", "level", "certain"],
  ["迟报一次扣0.5分，漏报一次扣1分，弄虚作假的不得分，扣完为止。", 5, "base", "deductions", "events", "certain"],
  ["按时间节点完成目标任务的得8分，每延迟1天扣0.5分，扣完为止。", 8, "base", "deductions", "events", "certain"],
  ["对照清单逐项检查，发现1处不符合扣0.5分，扣完为止。", 5, "base", "deductions", "events", "certain"],
  ["每季度召开1次以上专题会议的得5分，每少1次扣1分。", 5, "base", "deductions", "events", "certain"],
  ["每周报送1次得5分，少报1次扣0.5分", 5, "base", "deductions", "events", "certain"],
  ["无违纪违法行为得5分，发生1起扣2分，扣完为止。", 5, "base", "deductions", "events", "certain"],
  ["迟报1次扣0.1分，年内漏报3次以上的不得分。", 5, "base", "deductions", "events", "certain"],
  ["成立领导小组得1分，制定方案得4分", 5, "base", "earnings", "events", "certain"],
  ["城市管理得2分，社区建设得3分，未开展的不得分", 5, "base", "earnings", "events", "certain"],
  ["缺一项扣一分", 5, "base", "deductions", "events", "certain"],
  [
    "未按要求报送的，每次扣半分；被通报批评的，每次扣1分，累计扣分不超过3分",
    5,
    "base",
    "deductions",
    "events",
    "certain",
  ],
  ["基础分3分，每报送1篇信息加0.2分，最高5分", 5, "base", "base-and-events", "events", "certain"],
  ["报送信息每篇得0.5分，被市级采用的每篇再加1分，最高得5分。", 5, "base", "awards", "events", "certain"],
  [
    "在中央媒体刊发稿件的，每篇加1分；在省级媒体刊发的，每篇加0.5分；累计不超过5分",
    null,
    "bonus",
    "awards",
    "tally",
    "certain",
  ],
  [
    "受到国家级表彰的加3分，受到省级表彰的加2分。同一事项就高不就低，最高加3分。",
    null,
    "bonus",
    "awards",
    "tally",
    "certain",
  ],
  ["典型经验在全国推广的加5分，在全省推广的加3分，以最高分计。", 5, "bonus", "awards", "best", "certain"],
  [
    "受到党中央、国务院通报批评的每次扣3分；受到省委、省政府通报批评的每次扣2分。",
    3,
    "penalty",
    "awards",
    "tally",
    "certain",
  ],
  ["发生重大安全生产责任事故的，实行“一票否决”，取消评优资格。", null, "base", "veto-occurred", "occurred", "certain"],
  ["由县委组织部根据年度考核结果折算计分", 5, "base", "entrusted", "judged", "certain"],
  ["由牵头单位另行制定考核办法", 5, "base", "entrusted", "judged", "certain"],
];

/** Something is supplied, or a part of the text is not understood: the reading says so. */
const LIKELY: readonly Row[] = [
  ["被国家、省、市通报批评的，分别扣3分、2分、1分。", null, "penalty", "awards", "tally", "likely"],
  ["检查发现问题每处扣1分，整改后返还一半", 10, "base", "deductions", "events", "likely"],
  ["发现1例扣1分，每增加1例加扣0.5分", 10, "base", "deductions", "events", "likely"],
  ["由服务对象测评，满意得10分，基本满意得7分，不满意得0分", 10, "base", "votes", "measured", "likely"],
  ["测评结果优秀的得10分，良好的得7分，较差的得0分", 10, "base", "alternatives", "level", "likely"],
  ["前5名得10分，6-10名得8分，11名以后得6分，出现事故的降一档", 10, "base", "points-by-place", "measured", "likely"],
  ["每次扣1分，造成严重后果的扣5分", 5, "penalty", "deductions", "tally", "likely"],
  ["市级现场会加3分，区级加1分，承担试点每个加2分", 5, "bonus", "awards", "tally", "likely"],
  [
    "完成目标任务得10分，未完成的，每低于1个百分点扣0.2分，低于80%不得分。",
    10,
    "base",
    "shortfall",
    "measured",
    "likely",
  ],
  ["完成年度建设任务得12分，每少1%扣0.5分，扣完为止。", 12, "base", "shortfall", "measured", "likely"],
  ["增长率高于全市平均水平得10分，每低1个百分点扣1分。", 10, "base", "shortfall", "measured", "likely"],
  ["考核排名前30%得5分，30%-60%得3分，其余得1分", 5, "base", "points-by-share", "measured", "likely"],
  ["按季度评比成绩的平均分折算", 10, "base", "scaled-marks", "scaled", "likely"],
  ["满意度低于80%的扣2分，低于60%的不得分", 5, "base", "bands", "measured", "likely"],
  ["满意度90分以上不扣分，80-90分扣2分，80分以下扣5分", 5, "base", "bands", "measured", "likely"],
  ["每拒付1000元扣0.5分", 5, "base", "deductions", "events", "likely"],
  ["讲党课2次以上得5分，否则不得分，每少1次扣1分", 5, "base", "shortfall", "measured", "likely"],
  ["被评为先进的加2分，连续两年的加3分", 5, "bonus", "awards", "tally", "likely"],
  ["取各处室评分的平均值", 10, "base", "trimmed-mean", "measured", "likely"],
  ["年度考核得分×80%＋重点工作得分×20%", 20, "base", "scaled-marks", "scaled", "likely"],
  ["有队伍且全年活动12次以上得5分，不足12次得3分", 5, "base", "bands", "measured", "likely"],
  ["参与率80%以上得5分，每高1%加0.1分，每低1%扣0.1分", 5, "base", "shortfall", "measured", "likely"],
  ["比上年持平或者下降得5分，每上升1%扣1.5分", 5, "base", "shortfall", "measured", "likely"],
  ["未完成任务的按比例扣分，扣完为止", 5, "base", "in-proportion", "proportional", "likely"],
  ["获国家级表彰加5分，省级加3分，市级加1分", 5, "bonus", "awards", "tally", "likely"],
  ["每项加1分，最多加5分", 5, "base", "awards", "events", "likely"],
  ["完成率每低1个百分点扣0.2分，扣完为止", 10, "base", "shortfall", "measured", "likely"],
  ["每低于1个百分点扣0.2分", 10, "base", "shortfall", "measured", "likely"],
  ["前三名得5分", 5, "base", "points-by-place", "measured", "likely"],
  ["前3名得5分，后3名不得分", 5, "base", "points-by-place", "measured", "likely"],
  ["优秀5分，良好3分", 5, "base", "levels", "level", "likely"],
  ["未制定方案扣2分，未召开会议扣1分，扣完为止", 5, "base", "deductions", "events", "likely"],
  ["视情况扣1—3分", 5, "base", "deductions", "events", "likely"],
  ["完成得5分，未完成得0分；弄虚作假的倒扣5分", 5, "base", "deductions", "events", "likely"],
  ["每次扣0.5分，情节严重的取消考核资格", 5, "base", "deductions", "events", "likely"],
  ["获国家级奖励的加3分，省级奖励的加2分", 3, "base", "awards", "events", "likely"],
];

const EVENTS: readonly Row[] = [
  ["少1人次扣0.5分，每少一课时扣0.5分", 5, "base", "deductions", "events", "certain"],
  ["堵塞的每口扣0.7分，水泵每少1台扣1.5分", 5, "base", "deductions", "events", "certain"],
  ["水泵每少1台扣1.5分，沙袋每少100只扣0.5分", 5, "base", "deductions", "events", "likely"],
  ["每有1件超期扣该项分值的5%", 20, "base", "deductions", "events", "certain"],
  ["缺一份扣1分，不规范的酌情扣分", 5, "base", "deductions", "events", "likely"],
  ["台账不全每处扣0.5分，知晓率低于75%的扣1.5分", 5, "base", "deductions", "events", "likely"],
  ["资料齐全得3分，缺1项扣1分，缺3项以上不得分", 3, "base", "deductions", "events", "certain"],
  ["出现安全事故的全扣，其他每起扣1分", 5, "base", "deductions", "events", "certain"],
  ["被国家、省、市点名的，每件依次扣6分、3.5分、1.5分", 10, "base", "deductions", "events", "certain"],
  ["专用库房、铁皮柜、灭火设备各计1.5分", 4.5, "base", "earnings", "events", "certain"],
  ["①有采购制度，1.5分；②有验收制度，3.5分", 5, "base", "earnings", "events", "certain"],
  ["有展示场所得3分，有档案得2分，没有展示的不得分", 5, "base", "earnings", "events", "certain"],
  ["国家级每件3分，省部级每件2分", 5, "bonus", "awards", "tally", "certain"],
  ["国家级5分，省级3分，市级1分，取最高分", 5, "bonus", "awards", "best", "certain"],
  ["主持省级课题得5分，市级得4分，参与的得2分，多个课题只计最高分", 5, "base", "awards", "best", "certain"],
  ["乡级每次加1分，县级每次加2分，最多加10分", 10, "net", "awards", "tally", "certain"],
  ["迟到每次扣1分，旷工每天扣2分，最多扣4分", 10, "base", "deductions", "events", "likely"],
  ["迟到每次扣1分，旷工每天扣2分，累计最多扣4分", 10, "base", "deductions", "events", "certain"],
  ["不按程序的，每例扣3分；材料不全的，每份扣1分，最多扣4分", 10, "base", "deductions", "events", "likely"],
  ["未登记每台扣2分，超期未检每台扣2分，无证操作每人次扣2分。", 10, "base", "deductions", "events", "certain"],
  ["①机构未成立不得分；②计划、总结缺一项扣1分", 5, "base", "deductions", "events", "certain"],
  ["体检率每低1个百分点扣0.2分；未检测的扣2分", 5, "base", "deductions", "events", "likely"],
  ["账实不符的不得分。", 5, "base", "unless-happens", "binary", "certain"],
  ["有展示场所得3分，有宣传活动的每次得1分", 6, "base", "earnings", "events", "likely"],
];

test.each([...CERTAIN, ...LIKELY, ...EVENTS])("%s", (text, max, counts, phrase, kind, confidence) => {
  const reading = readRule(text, { name: "某项工作", max, counts });
  expect({
    phrase: reading.understood[0]?.phrase,
    kind: reading.rule.kind,
    confidence: reading.confidence,
  }).toEqual({ phrase, kind, confidence });
});

test("what is likely only says what was supplied or what was not read", () => {
  for (const [text, max, counts] of LIKELY) {
    const { understood, unread } = readRule(text, { name: "某项工作", max, counts });
    expect(unread.length > 0 || understood.some(({ meaning }) => meaning.includes("没有写明"))).toBe(true);
  }
});

describe("what a reading quotes", () => {
  const text = "（ 每 少 一 次，扣０．５分 ；\n被约谈的扣５０％ ）";
  const reading = readRule(text, { name: "会议次数", max: 5, counts: "base" });

  test("is the text as printed", () => {
    expect(reading.understood.map((one) => one.text)).toEqual(["每 少 一 次，扣０．５分"]);
    expect(reading.unread).toEqual(["被约谈的扣５０％"]);
  });

  test("says in Chinese what it means", () => {
    expect(reading.understood[0]?.meaning).toContain("每次扣0.5分");
  });
});

test("full points are those of the table, or else those of the text", () => {
  const reading = (max: number | null) => readRule("完成得4分，未完成得0分", { name: "工作", max, counts: "base" });
  expect(reading(4)).toMatchObject({ max: 4, confidence: "certain" });
  expect(reading(null)).toMatchObject({ max: 4, confidence: "certain" });
  expect(reading(5)).toMatchObject({ max: 5, confidence: "none", rule: { kind: "judged" } });
  expect(readRule("满分6分，由考核组打分", { name: "工作", max: null, counts: "base" })).toMatchObject({ max: 6 });
});
