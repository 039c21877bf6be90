import type { ReportedIssue } from "../../src/scoring/results";
import { placesByValue } from "./straight";

/* Ranks and grades of central-units-2017, under the usual readings and under each of the others. */

/** One central unit, as far as it is rated and ranked. */
export interface Central {
  readonly name: string;
  readonly ratings: readonly [Rating, Rating, Rating, Rating, Rating, Rating];
  readonly complete: boolean;
  /** 4, 3, 2, 1 points for each rating, summed up. */
  readonly worth: number;
  /** The rank given by the working group. */
  readonly entered: number | null;
  readonly incident: boolean | null;
  readonly problem: boolean | null;
  readonly department: string | null;
}

type Rating = string | null;

/** Competition rank, how many share it, and among how many. */
export interface Place {
  readonly rank: number;
  readonly tied: number;
  readonly count: number;
}

type PlaceOf = ReadonlyMap<Central, Place>;

function byEntered(units: readonly Central[]): boolean {
  return units.every(({ entered }) => entered !== null);
}

/** By the entered ranks where all have one, else by what the ratings are worth; `all` are to be assessed. */
export function placesOf(units: readonly Central[], all = units): PlaceOf {
  const entered = byEntered(units);
  const valueOf = (unit: Central): number => (entered ? -(unit.entered ?? 0) : unit.worth);
  // Units that are not complete have their ranks, too.
  const ranked = entered ? all.filter((unit) => unit.entered !== null) : units;
  const places = placesByValue(ranked.map(valueOf));
  const result = new Map<Central, Place>();
  for (const unit of units) {
    const place = places.get(valueOf(unit));
    if (place !== undefined) result.set(unit, { ...place, count: all.length });
  }
  return result;
}

/** What is said of the way in which the units were ranked. */
export function rankIssues(units: readonly Central[], all: readonly Central[]): ReadonlyMap<Central, ReportedIssue[]> {
  const issues = new Map(units.map((unit): [Central, ReportedIssue[]] => [unit, []]));
  const tell = (unit: Central, found: Omit<ReportedIssue, "unit">): void => {
    issues.get(unit)?.push({ ...found, unit: unit.name });
  };
  if (!byEntered(units)) {
    const clause = "方案第四部分“考核方法”";
    const points = "好4、较好3、一般2、较差1";
    const internal = `综合评价方法由领导小组内部掌握，此处按评价等次赋分（${points}）排序，仅供参考（${clause}）`;
    const ignored = "只有部分单位填了名次，已按评价等次排序，填写的名次未采用";
    for (const unit of units) {
      if (unit.entered !== null) {
        tell(unit, { severity: "warning", code: "rank-ignored", field: "rank", message: ignored });
      }
      tell(unit, { severity: "notice", code: "method-internal", message: internal });
    }
    return issues;
  }
  let excess = 0;
  let previous = 0;
  const entered = all.filter((unit) => unit.entered !== null);
  const places = placesByValue(entered.map((unit) => -(unit.entered ?? 0)));
  for (const unit of entered.sort((a, b) => (a.entered ?? 0) - (b.entered ?? 0))) {
    const rank = unit.entered ?? 0;
    const expected = places.get(-rank)?.rank ?? rank;
    if (rank > all.length) {
      const message = `名次${String(rank)}大于参评单位数${String(all.length)}，请核实`;
      tell(unit, { severity: "warning", code: "rank-too-high", field: "rank", message });
    }
    if (rank === previous) continue;
    if (rank - expected > excess) {
      const message = `填写的名次不连续（缺第${String(expected + excess)}名），请核实`;
      tell(unit, { severity: "warning", code: "rank-gap", field: "rank", message });
    }
    excess = Math.max(0, rank - expected);
    previous = rank;
  }
  return issues;
}

/** How far the places of a grade reach, in tenths of the units: exactly, or in whole places. */
type Limit = (tenths: number, count: number) => number;

const exactly: Limit = (tenths, count) => (tenths * count) / 10;
const wholePlaces: Limit = (tenths, count) => Math.floor((tenths * count + 5) / 10);

/**
 * The grade for a place; null while the flag that decides is blank. `better`: a tie over a boundary gives all tied the
 * better grade. `topRank` decides on 好, where it is another than the unit's own.
 */
export function gradeOf(unit: Central, place: Place, limit = exactly, better = true, topRank?: number): string | null {
  const { count } = place;
  const last = place.rank + place.tied - 1;
  const rank = better ? place.rank : last;
  if ((topRank ?? rank) <= limit(1, count)) {
    if (unit.incident === null) return null;
    return unit.incident ? "较好" : "好";
  }
  if (rank <= limit(3, count)) return "较好";
  if (count - rank + 1 > limit(1, count)) return "一般";
  if (unit.problem === null) return null;
  return unit.problem ? "较差" : "一般";
}

/** Ties over a boundary, and cohorts too small for shares. */
export function tieNotices({ name }: Central, { rank, tied, count }: Place): ReportedIssue[] {
  const issues: ReportedIssue[] = [];
  const tell = (code: "small-cohort" | "tie-over-boundary", message: string): void => {
    issues.push({ severity: "notice", code, unit: name, message });
  };
  if (count < 10) tell("small-cohort", `只有${String(count)}个单位参评，按比例划分等次的名额不足1个`);
  const last = rank + tied - 1;
  const over = (grade: string, places: number): string =>
    `第${String(rank)}名有${String(tied)}个单位并列，跨过“${grade}”的名额界限（${String(places)}名）`;
  for (const [grade, tenths] of [["好", 1] as const, ["较好", 3] as const]) {
    const places = exactly(tenths, count);
    if (rank <= places && last > places) tell("tie-over-boundary", over(grade, places));
  }
  const bottom = exactly(1, count);
  if (count - last + 1 <= bottom && count - rank + 1 > bottom) tell("tie-over-boundary", over("较差", bottom));
  return issues;
}

/** A reading that is not in force, with the grades that it gives. */
interface OtherGrades {
  readonly question: string;
  readonly choice: string;
  readonly grades: ReadonlyMap<Central, string | null>;
}

/** Without ranks there would be no grades, so the reading that takes entered ranks only is not among these. */
export function otherGrades(units: readonly Central[]): readonly OtherGrades[] {
  const places = placesOf(units);
  const graded = (grade: (unit: Central, place: Place) => string | null): ReadonlyMap<Central, string | null> =>
    new Map([...places].map(([unit, place]) => [unit, grade(unit, place)]));
  const free = ranksWithoutIncidents(places);
  return [
    {
      question: "并列跨过名额界限时，并列单位评哪一等次？",
      choice: "并列单位都评较低的等次",
      grades: graded((unit, place) => gradeOf(unit, place, exactly, false)),
    },
    {
      question: "按比例计算的名额不是整数时如何取舍？",
      choice: "名额四舍五入取整",
      grades: graded((unit, place) => gradeOf(unit, place, wholePlaces)),
    },
    {
      question: "因重大涉贫事件空出的“好”名额是否递补？",
      choice: "由后面没有重大涉贫事件的单位递补",
      grades: graded((unit, place) => gradeOf(unit, place, exactly, true, free.get(unit))),
    },
    {
      question: "在哪个范围内排名？",
      choice: "在同一牵头部门的单位之间排名",
      grades: gradesByDepartment(units),
    },
  ];
}

/** Ranks counted among the units without a major incident. */
function ranksWithoutIncidents(places: PlaceOf): ReadonlyMap<Central, number> {
  const free = [...places].filter(([unit]) => unit.incident !== true);
  const again = placesByValue(free.map(([, { rank }]) => -rank));
  return new Map(free.map(([unit, { rank }]) => [unit, again.get(-rank)?.rank ?? rank]));
}

/** Units whose department is not known have no grade. */
function gradesByDepartment(units: readonly Central[]): ReadonlyMap<Central, string | null> {
  const departments = new Map<string, Central[]>();
  for (const unit of units) {
    if (unit.department === null) continue;
    const members = departments.get(unit.department);
    if (members === undefined) departments.set(unit.department, [unit]);
    else members.push(unit);
  }
  const grades = new Map<Central, string | null>();
  for (const members of departments.values()) {
    for (const [unit, place] of placesOf(members)) grades.set(unit, gradeOf(unit, place));
  }
  return grades;
}
