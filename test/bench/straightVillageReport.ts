import type { ItemEntries } from "../../src/scoring/entries";
import type { AnyItemResult, ItemResult, ReportedIssue, VetoItemResult } from "../../src/scoring/results";
import { blankIssue, flag, integer, number } from "./straight";
import {
  COMPLAINTS,
  counted,
  deducted,
  FAILURES,
  HUNDREDTH,
  INSPECTIONS,
  MEDIA,
  MEETINGS,
  judged,
  onSite,
  rounded,
  TALKS,
  type Level,
} from "./straightVillageItems";

const DETAILED = "“计分细则”（牵头单位单项考核细则）";

/** The results of the items of one village in words; `total` in ten-thousandths, null while the village is incomplete. */
export class VillageReport {
  readonly issues: ReportedIssue[] = [];

  constructor(
    private readonly unit: string,
    private readonly entries: ItemEntries,
  ) {}

  items(total: number | null): Record<string, AnyItemResult> {
    return {
      "1": this.daily(),
      "2": this.onSite(),
      "3": this.judged("3", 8, "附件1第3项“计分细则”（联席办单项考核细则）"),
      "4": this.judged("4", 5, `附件1第4项${DETAILED}`),
      "5.1": this.judged("5.1", 2.5, "附件1第5项“考核内容”（后台数据2.5分）"),
      "5.2": this.judged("5.2", 2.5, "附件1第5项“考核内容”（实地考核2.5分）"),
      "6.1": this.judged("6.1", 0.5, `附件1第6项${DETAILED}`),
      "6.2": this.judged("6.2", 1, `附件1第6项${DETAILED}`),
      "6.3": this.judged("6.3", 0.5, `附件1第6项${DETAILED}`),
      "7.1": this.judged("7.1", 3, `附件1第7项${DETAILED}`),
      "7.2": this.judged("7.2", 1, `附件1第7项${DETAILED}`),
      "7.3": this.judged("7.3", 2, `附件1第7项${DETAILED}`),
      "8": this.judged("8", 2, `附件1第8项${DETAILED}`),
      "9": this.judged("9", 2, `附件1第9项${DETAILED}`),
      "10": this.judged("10", 2, `附件1第10项${DETAILED}`),
      "11": this.judged("11", 2, `附件1第11项${DETAILED}`),
      "12": this.judged("12", 2, `附件1第12项${DETAILED}`),
      "13.1": this.judged("13.1", 1, `附件1第13项${DETAILED}`),
      "13.2": this.judged("13.2", 1, `附件1第13项${DETAILED}`),
      "13.3": this.judged("13.3", 2, `附件1第13项${DETAILED}`),
      "14": this.judged("14", 4, `附件1第14项${DETAILED}`),
      "15.1": this.judged("15.1", 4, `附件1第15项${DETAILED}`),
      "15.2": this.judged("15.2", 2, `附件1第15项${DETAILED}`),
      "16": this.counted("16", MEDIA, 30_000, "附件1第16项“计分细则”（三项加分不超过3分）"),
      "17": this.counted("17", INSPECTIONS, 30_000, "附件1第17项“计分细则”（总分不超过3分）"),
      "18": this.counted("18", TALKS, 20_000, "附件1第18项“计分细则”（加分总和不超过2分）"),
      "19": this.counted("19", MEETINGS, 20_000, "附件1第19项“计分细则”（总分不超过2分）"),
      "20": this.complaints(),
      "21": takenAway(this.counted("21", FAILURES, 30_000, "附件1第21项“计分细则”（扣分总和不超过3分）")),
      "22.1": lowTotal(total),
      "22.2": this.occurred(
        "22.2",
        "重大舆情或信访事件处置不当、影响重大",
        "附件1第22项②（重大涉贫负面舆情或信访事件）",
      ),
      "22.3": this.occurred("22.3", "突出问题致领导被约谈或在全省作检查", "附件1第22项③（检查中出现突出问题）"),
    };
  }

  private daily(): ItemResult {
    const clause = "附件1第1项“计分细则”（倒扣分制，扣完为止）";
    const list = deducted(this.entries["1"]);
    if (list === null) return this.blank("1", 20, "deductions", "各次扣分（每次0.5至2分）", clause);
    const { count, total } = list;
    if (count === 0) return { points: 20, max: 20, explanation: `满分20分，没有扣分，得20分；依据${clause}` };
    const sum = `满分20分，${String(count)}次扣分合计${String(total / 10_000)}分，`;
    if (total <= 200_000) {
      const points = rounded(200_000 - total, HUNDREDTH) / 10_000;
      return { points, max: 20, explanation: `${sum}得${String(points)}分；依据${clause}` };
    }
    return { points: 0, max: 20, explanation: `${sum}扣完为止，得0分；依据${clause}`, capped: true };
  }

  private onSite(): ItemResult {
    const clause = "附件1第2项“计分细则”（综合成绩×0.3）";
    const label = "年终实地考核综合成绩";
    const values = this.entries["2"];
    const found = onSite(values, HUNDREDTH);
    if (found === null) return this.blank("2", 30, "composite", label, clause);
    const points = found / 10_000;
    const mark = number(values?.composite, 100) ?? 0;
    const explanation = `满分30分，${label}${String(mark)}×0.3，得${String(points)}分；依据${clause}`;
    return { points, max: 30, explanation };
  }

  private judged(item: string, max: number, clause: string): ItemResult {
    const values = this.entries[item];
    const found = judged(values, max, HUNDREDTH);
    if (found === null) return this.blank(item, max, "score", "得分", clause);
    const points = found / 10_000;
    const score = number(values?.score, max) ?? 0;
    const explanation = `满分${String(max)}分，评定${String(score)}分，得${String(points)}分；依据${clause}`;
    return { points, max, explanation };
  }

  /** `cap` in ten-thousandths. */
  private counted(item: string, levels: readonly Level[], cap: number, clause: string): ItemResult {
    const max = cap / 10_000;
    const values = this.entries[item];
    const total = counted(values, levels);
    if (total === null) return this.blankCounts(item, levels, max, clause);
    if (total === 0) return { points: 0, max, explanation: `没有发生，计0分；依据${clause}` };
    let parts = "";
    for (const level of levels) {
      const count = integer(values?.[level.id], 0) ?? 0;
      if (count === 0) continue;
      const part = `${level.label}${String(count)}${level.counted}×${String(level.worth / 10_000)}分`;
      parts = parts === "" ? part : `${parts}、${part}`;
    }
    const points = total / 10_000;
    if (total <= cap) return { points, max, explanation: `${parts}，计${String(points)}分；依据${clause}` };
    const sum = `${parts}，合计${String(points)}分，超过${String(max)}分封顶`;
    return { points: max, max, explanation: `${sum}，计${String(max)}分；依据${clause}`, capped: true };
  }

  private complaints(): ItemResult {
    const result = takenAway(this.counted("20", COMPLAINTS, 30_000, "附件1第20项“计分细则”（每次扣0.5分）和“权重”3分"));
    if (result.capped === true) {
      const total = (counted(this.entries["20"], COMPLAINTS) ?? 0) / 10_000;
      const message = `口径“第20项扣分是否以权重3分封顶”若选“不封顶”，本项得${String(total)}分`;
      this.issues.push({
        severity: "notice",
        code: "other-reading",
        unit: this.unit,
        item: "20",
        message,
      });
    }
    return result;
  }

  private occurred(item: string, label: string, clause: string): VetoItemResult {
    const occurred = flag(this.entries[item]?.occurred);
    if (occurred === null) {
      this.issues.push(blankIssue(this.unit, item, "occurred", label));
      return { occurred, explanation: `未计分：“${label}”未填；依据${clause}` };
    }
    return { occurred, explanation: occurred ? `已发生，一票否决；依据${clause}` : `未发生；依据${clause}` };
  }

  private blank(item: string, max: number, field: string, label: string, clause: string): ItemResult {
    this.issues.push(blankIssue(this.unit, item, field, label));
    return { points: null, max, explanation: `未计分：“${label}”未填；依据${clause}` };
  }

  private blankCounts(item: string, levels: readonly Level[], max: number, clause: string): ItemResult {
    const labels: string[] = [];
    for (const { id, label, counted: measure } of levels) {
      if (integer(this.entries[item]?.[id], 0) !== null) continue;
      labels.push(`“${label}（${measure}）”`);
      this.issues.push(blankIssue(this.unit, item, id, `${label}（${measure}）`));
    }
    return { points: null, max, explanation: `未计分：${labels.join("、")}未填；依据${clause}` };
  }
}

function lowTotal(total: number | null): VetoItemResult {
  const clause = "附件1第22项①（总分低于70分）";
  if (total === null) {
    return { occurred: null, explanation: `数据未填全，暂不能判断总分是否低于70分；依据${clause}` };
  }
  const occurred = total < 700_000;
  const verdict = occurred ? "低于70分，一票否决" : "不低于70分";
  return { occurred, explanation: `总分${String(total / 10_000)}分，${verdict}；依据${clause}` };
}

/** The same of points that are taken away. */
function takenAway(result: ItemResult): ItemResult {
  const { points, max, explanation } = result;
  if (points === null) return result;
  const said = explanation.replace(`，计${String(points)}分；`, `，扣${String(points)}分（最多扣${String(max)}分）；`);
  return { ...result, explanation: said };
}
