import type { Entries, ItemEntries } from "../../src/scoring/entries";
import type { ReportedIssue } from "../../src/scoring/results";
import { type Unreasoned, flag, placesByValue, type Places, type Stands, type Straight } from "./straight";
import {
  COMPLAINTS,
  counted,
  daily,
  FAILURES,
  HUNDREDTH,
  INSPECTIONS,
  judged,
  MEDIA,
  MEETINGS,
  onSite,
  TALKS,
  type Points,
} from "./straightVillageItems";
import { VillageReport } from "./straightVillageReport";

/* beijinggang-2019-villages scored by code for this one table: the measure for what the general engine costs. */

/** The items of 行业扶贫, all of them the reviewer's score. */
const INDUSTRY = "3 4 5.1 5.2 6.1 6.2 6.3 7.1 7.2 7.3 8 9 10 11 12 13.1 13.2 13.3 14 15.1 15.2".split(" ");

/** Below this total a village is vetoed. */
const LEAST_TOTAL = 700_000;

/** What the entries of one village come to, in ten-thousandths. */
interface Village {
  readonly name: string;
  readonly entries: ItemEntries;
  readonly sections: readonly [daily: number, onSite: number, industry: number, bonus: number, penalty: number];
  readonly base: number;
  readonly total: number;
  readonly complete: boolean;
  readonly vetoes: readonly string[];
}

/** Scores all villages by their reviewed values. */
export function straightVillages({ units }: Entries): Straight<Unreasoned> {
  const spread = new Spread();
  const villages = units.map((unit) => addUp(unit.name, unit.entries ?? {}, HUNDREDTH, spread));
  const complete = villages.filter((village) => village.complete);
  const places = placesByValue(complete.filter(({ vetoes }) => vetoes.length === 0).map(({ total }) => total));
  const placesOfAll = placesByValue(complete.map(({ total }) => total));
  return {
    provisional: complete.length < villages.length,
    results: resultsOf(villages, places, placesOfAll, spread.alike()),
  };
}

/** What all villages come to and how they stand: no sentence, and nothing of what other readings would change. */
export function straightVillageStandings({ units }: Entries): readonly Stands[] {
  const villages = units.map((unit) => addUp(unit.name, unit.entries ?? {}, HUNDREDTH));
  const ranked = villages.filter(({ complete, vetoes }) => complete && vetoes.length === 0);
  const places = placesByValue(ranked.map(({ total }) => total));
  return villages.map(({ total, complete, vetoes }) => {
    const rank = complete && vetoes.length === 0 ? (places.get(total)?.rank ?? null) : null;
    return { total: total / 10_000, complete, rank, vetoes };
  });
}

function addUp(name: string, entries: ItemEntries, step: number, spread?: Spread): Village {
  const industry = [
    judged(entries["3"], 8, step),
    judged(entries["4"], 5, step),
    judged(entries["5.1"], 2.5, step),
    judged(entries["5.2"], 2.5, step),
    judged(entries["6.1"], 0.5, step),
    judged(entries["6.2"], 1, step),
    judged(entries["6.3"], 0.5, step),
    judged(entries["7.1"], 3, step),
    judged(entries["7.2"], 1, step),
    judged(entries["7.3"], 2, step),
    judged(entries["8"], 2, step),
    judged(entries["9"], 2, step),
    judged(entries["10"], 2, step),
    judged(entries["11"], 2, step),
    judged(entries["12"], 2, step),
    judged(entries["13.1"], 1, step),
    judged(entries["13.2"], 1, step),
    judged(entries["13.3"], 2, step),
    judged(entries["14"], 4, step),
    judged(entries["15.1"], 4, step),
    judged(entries["15.2"], 2, step),
  ];
  spread?.see(industry);
  const dailyWork = [daily(entries["1"], step)];
  const onSiteWork = [onSite(entries["2"], step)];
  const bonuses = [
    capped(counted(entries["16"], MEDIA), 30_000),
    capped(counted(entries["17"], INSPECTIONS), 30_000),
    capped(counted(entries["18"], TALKS), 20_000),
    capped(counted(entries["19"], MEETINGS), 20_000),
  ];
  const penalties = [
    capped(counted(entries["20"], COMPLAINTS), 30_000),
    capped(counted(entries["21"], FAILURES), 30_000),
  ];
  const sections = [sum(dailyWork), sum(onSiteWork), sum(industry), sum(bonuses), sum(penalties)] as const;
  const base = sections[0] + sections[1] + sections[2];
  const total = base + sections[3] - sections[4];
  const incident = flag(entries["22.2"]?.occurred);
  const summoned = flag(entries["22.3"]?.occurred);
  const blank =
    [dailyWork, onSiteWork, industry, bonuses, penalties].some((list) => list.includes(null)) ||
    incident === null ||
    summoned === null;
  const vetoes: string[] = [];
  if (!blank && total < LEAST_TOTAL) vetoes.push("22.1");
  if (incident === true) vetoes.push("22.2");
  if (summoned === true) vetoes.push("22.3");
  return { name, entries, sections, base, total, complete: !blank, vetoes };
}

function capped(points: Points, cap: number): Points {
  return points === null ? null : Math.min(points, cap);
}

function sum(list: readonly Points[]): number {
  let total = 0;
  for (const points of list) total += points ?? 0;
  return total;
}

/** Finds the items on which all villages have the same points. */
class Spread {
  private readonly first: Points[] = INDUSTRY.map(() => null);
  private readonly seen: number[] = INDUSTRY.map(() => 0);

  see(industry: readonly Points[]): void {
    for (let i = 0; i < industry.length; i++) {
      const points = industry[i] ?? null;
      if (points === null) continue;
      this.first[i] ??= points;
      // Points that differ make the count of equal ones impossible to reach again.
      this.seen[i] = points === this.first[i] ? (this.seen[i] ?? 0) + 1 : Number.NEGATIVE_INFINITY;
    }
  }

  /** For each item the points that all have, null where they differ or fewer than two have any. */
  alike(): readonly Points[] {
    return this.first.map((points, i) => ((this.seen[i] ?? 0) < 2 ? null : points));
  }
}

function* resultsOf(
  villages: readonly Village[],
  places: Places,
  placesOfAll: Places,
  alike: readonly Points[],
): Generator<Unreasoned> {
  for (const village of villages) {
    const { name, entries, sections, base, total, complete, vetoes } = village;
    const hit = vetoes.length > 0;
    const report = new VillageReport(name, entries);
    const items = report.items(complete ? total : null);
    const rankOfAll = complete ? (placesOfAll.get(total)?.rank ?? null) : null;
    report.issues.push(
      ...otherReadings(village, rankOfAll),
      ...otherRoundings(village),
      ...totalNotices(village),
      ...alikeIssues(village, alike),
    );
    yield {
      name,
      category: null,
      basis: "reviewed",
      complete,
      items,
      sections: {
        平时工作: sections[0] / 10_000,
        实地考核: sections[1] / 10_000,
        行业扶贫: sections[2] / 10_000,
        扶贫典型推介: sections[3] / 10_000,
        扶贫领域突出问题: sections[4] / 10_000,
      },
      phases: null,
      base: base / 10_000,
      bonus: sections[3] / 10_000,
      penalty: sections[4] / 10_000,
      total: total / 10_000,
      self: { total: null, complete: false },
      rank: complete && !hit ? (places.get(total)?.rank ?? null) : null,
      grade: null,
      veto: { hit, reasons: vetoes },
      issues: report.issues,
    };
  }
}

/** What the readings not in force would change: the total that vetoes, and whether vetoed villages are ranked. */
function otherReadings({ name, base, complete, vetoes }: Village, rankOfAll: number | null): ReportedIssue[] {
  const issues: ReportedIssue[] = [];
  const byBase = vetoes.some((item) => item !== "22.1") || (complete && base < LEAST_TOTAL);
  const question = "“总分低于70分”比较哪个总分";
  if (byBase !== vetoes.length > 0) {
    const message = `口径“${question}”若选“不含加分、减分的基础总分”，${byBase ? "将一票否决" : "不一票否决"}`;
    issues.push({ severity: "notice", code: "other-reading-result", unit: name, item: "22.1", message });
  }
  if (vetoes.length > 0 && rankOfAll !== null) {
    const message = `口径“被一票否决的村是否参加排名”若选“保留名次”，参加排名，列第${String(rankOfAll)}名`;
    issues.push({ severity: "notice", code: "other-reading-result", unit: name, item: "22.1", message });
  }
  return issues;
}

/** The steps of the other numbers of decimals, in words. */
const OTHER_STEPS = [
  ["一位小数（四舍五入）", 1000],
  ["四位小数（四舍五入）", 1],
] as const;

/** What other numbers of decimals would change: a rounded total on the other side of the least one. */
function otherRoundings({ name, entries, total, complete, vetoes }: Village): ReportedIssue[] {
  const issues: ReportedIssue[] = [];
  // 29 items, each moved by 0.05 points at most.
  if (!complete || Math.abs(total - LEAST_TOTAL) > 29 * 500) return issues;
  const hit = vetoes.length > 0;
  for (const [choice, step] of OTHER_STEPS) {
    if (addUp(name, entries, step).vetoes.length > 0 === hit) continue;
    const message = `口径“得分保留几位小数”若选“${choice}”，${hit ? "不一票否决" : "将一票否决"}`;
    issues.push({ severity: "notice", code: "other-reading-result", unit: name, message });
  }
  return issues;
}

function totalNotices({ name, total }: Village): ReportedIssue[] {
  if (total < 0) {
    const message = "总分为负，文件未规定最低分，不作调整";
    return [{ severity: "notice", code: "negative-total", unit: name, message }];
  }
  if (total <= 1_000_000) return [];
  const message = "加分后总分超过100分，文件未规定最高分，不作调整";
  return [{ severity: "notice", code: "above-hundred", unit: name, message }];
}

function alikeIssues({ name, entries }: Village, alike: readonly Points[]): ReportedIssue[] {
  const issues: ReportedIssue[] = [];
  for (let i = 0; i < alike.length; i++) {
    const points = alike[i] ?? null;
    const item = INDUSTRY[i] ?? "";
    if (points === null || typeof entries[item]?.score !== "number") continue;
    const clause = "方案“二、工作措施”（三）";
    const message = `所有单位在本指标上得分相同（${String(points / 10_000)}分），${clause}要求档次拉开，请核实`;
    issues.push({ severity: "warning", code: "equal-scores", unit: name, item, message });
  }
  return issues;
}
