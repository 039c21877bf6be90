import type { Entries, Unit } from "../../src/scoring/entries";
import type { RatingItemResult, ReportedIssue } from "../../src/scoring/results";
import { type Unreasoned, blankIssue, flag, integer, text, type Straight } from "./straight";
import { gradeOf, otherGrades, placesOf, rankIssues, tieNotices, type Central } from "./straightCentralGrades";

/* central-units-2017 scored by code for this one table: the measure for what the general engine costs. */

/** Rates, ranks and grades all central units. */
export function straightCentral({ units }: Entries): Straight<Unreasoned> {
  const read = units.map(centralUnit);
  const complete = read.filter((unit) => unit.complete);
  return { provisional: complete.length < read.length, results: resultsOf(read, complete) };
}

function centralUnit({ name, entries = {}, attributes = {} }: Unit): Central {
  const ratings = [
    ratingOf(entries["1"]?.rating),
    ratingOf(entries["2"]?.rating),
    ratingOf(entries["3"]?.rating),
    ratingOf(entries["4"]?.rating),
    ratingOf(entries["5"]?.rating),
    ratingOf(entries["6"]?.rating),
  ] as const;
  flag(attributes.deepPoverty);
  return {
    name,
    ratings,
    complete: !ratings.includes(null),
    worth: ratings.reduce((sum, rating) => sum + worthOf(rating), 0),
    entered: integer(attributes.rank, 1),
    incident: flag(attributes.majorIncident),
    problem: flag(attributes.seriousProblem),
    department: text(attributes.leadDepartment),
  };
}

function ratingOf(value: Parameters<typeof text>[0]): string | null {
  const rating = text(value);
  if (rating === null || rating === "好" || rating === "较好" || rating === "一般" || rating === "较差") return rating;
  throw new RangeError("not a rating");
}

function worthOf(rating: string | null): number {
  if (rating === "好") return 4;
  if (rating === "较好") return 3;
  if (rating === "一般") return 2;
  return rating === "较差" ? 1 : 0;
}

function* resultsOf(units: readonly Central[], complete: readonly Central[]): Generator<Unreasoned> {
  const places = placesOf(complete, units);
  const rankWarnings = rankIssues(complete, units);
  const others = otherGrades(complete);
  for (const unit of units) {
    const { name, ratings } = unit;
    const issues: ReportedIssue[] = [];
    const place = places.get(unit);
    const items = {
      "1": ratingResult(name, "1", ratings[0], "附件1“帮扶成效”（指标1、2）", issues),
      "2": ratingResult(name, "2", ratings[1], "附件1“组织领导”（指标3—5）", issues),
      "3": ratingResult(name, "3", ratings[2], "附件1“选派干部”（指标6—8）", issues),
      "4": ratingResult(name, "4", ratings[3], "附件1“督促检查”（指标9—11）", issues),
      "5": ratingResult(name, "5", ratings[4], "附件1“基层满意情况”（指标12）", issues),
      "6": ratingResult(name, "6", ratings[5], "附件1“工作创新”（指标13）", issues),
    };
    let grade: string | null = null;
    if (place !== undefined) {
      issues.push(...(rankWarnings.get(unit) ?? []));
      grade = gradeOf(unit, place);
      if (grade === null) issues.push(blankAttribute(unit, place.rank * 10 <= place.count));
      issues.push(...tieNotices(unit, place));
      for (const other of others) {
        const otherwise = other.grades.get(unit) ?? null;
        if (grade === null || otherwise === null || otherwise === grade) continue;
        const message = `口径“${other.question}”若选“${other.choice}”，等次为“${otherwise}”`;
        issues.push({ severity: "notice", code: "other-reading-result", unit: name, message });
      }
    }
    if (ratings[4] === "较差" && unit.problem === false) issues.push(unlikely(name));
    yield {
      name,
      category: null,
      basis: "reviewed",
      complete: unit.complete,
      items,
      sections: {},
      phases: null,
      base: null,
      bonus: null,
      penalty: null,
      total: null,
      self: { total: null, complete: false },
      rank: place?.rank ?? null,
      grade,
      veto: { hit: false, reasons: [] },
      issues,
    };
  }
}

function ratingResult(
  unit: string,
  item: string,
  rating: string | null,
  clause: string,
  issues: ReportedIssue[],
): RatingItemResult {
  if (rating === null) issues.push(blankIssue(unit, item, "rating", "评价等次"));
  const explanation = rating === null ? "未计分：“评价等次”未填" : `评为“${rating}”`;
  return { points: null, max: null, rating, explanation: `${explanation}；依据${clause}` };
}

function blankAttribute({ name }: Central, inTop: boolean): ReportedIssue {
  const [field, label] = inTop ? ["majorIncident", "出现重大涉贫事件"] : ["seriousProblem", "存在突出问题"];
  const message = `“${label}”未填，等次暂不能确定`;
  return { severity: "warning", code: "attribute-blank", unit: name, field, message };
}

function unlikely(name: string): ReportedIssue {
  const clause = "方案第七部分：基层满意情况较差属突出问题";
  return {
    severity: "warning",
    code: "satisfaction-without-problem",
    unit: name,
    item: "5",
    field: "seriousProblem",
    message: `基层满意情况评为较差，“存在突出问题”却为否，请核实（${clause}）`,
  };
}
