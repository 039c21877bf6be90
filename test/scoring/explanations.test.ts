import fc from "fast-check";
import type { Item, Rubric } from "../../src/rubric/schema";
import { ruleSchema } from "../../src/rules/kinds/kinds";
import type { Entries } from "../../src/scoring/entries";
import { evaluate } from "../../src/scoring/evaluate";
import { resultsOf } from "../../src/scoring/report";
import type { AnyItemResult, UnitResult } from "../../src/scoring/results";
import { arbitraryEntries } from "../support/arbitrary";
import { datesRubric } from "../support/datesRubric";
import { deepFreeze } from "../support/deepFreeze";
import { derivedRubric } from "../support/derivedRubric";
import { measuresRubric } from "../support/measuresRubric";
import { modifiedRubric, repeatedRubric } from "../support/modifiedRubrics";
import { add, nearest, rational } from "../support/rational";
import { ruleTrial } from "../support/ruleTrial";
import { builtInRubrics } from "../support/rubrics";
import { runs } from "../support/runs";
import { categoriesRubric, phasesRubric, pointsRubric } from "../support/smallRubrics";
import { numberText } from "../../src/shared/words";

/*
 * What explanations say, read beside what the unit really got: a cap, a floor, a veto or a place is named where it came
 * to bear, and nowhere else.
 */

const everyRubric = [
  ...builtInRubrics(),
  measuresRubric,
  datesRubric,
  pointsRubric,
  categoriesRubric,
  phasesRubric,
  modifiedRubric,
  repeatedRubric,
  derivedRubric,
];

const rubrics = everyRubric.map((rubric) => [rubric.id, deepFreeze(rubric)] as const);

/** An item of the rubric in force with what a unit has of it; the sentence without its clause. */
interface Explained {
  readonly item: Item;
  readonly result: AnyItemResult;
  readonly said: string;
  readonly unit: UnitResult;
}

interface Read {
  readonly rubric: Rubric;
  readonly units: readonly UnitResult[];
  readonly items: readonly Explained[];
}

function read(rubric: Rubric, entries: Entries): Read {
  const evaluation = evaluate(rubric, entries);
  const { units } = resultsOf(evaluation);
  const items = units.flatMap((unit) =>
    evaluation.rubric.items.flatMap((item): Explained[] => {
      const result = unit.items[item.id];
      return result === undefined ? [] : [{ item, result, said: withoutClause(result.explanation, item.clause), unit }];
    }),
  );
  return { rubric: evaluation.rubric, units, items };
}

function withoutClause(explanation: string, clause: string): string {
  const end = `；依据${clause}`;
  return explanation.endsWith(end) ? explanation.slice(0, -end.length) : explanation;
}

/** How sentences name a limit of the item; events that have a cap of their own name it in brackets. */
const LIMIT = /封顶(?!）)|最高-?[\d.]+分|最低-?[\d.]+分|最多计|不超过[\d.]+分|扣完为止/;

const isCapped = (result: AnyItemResult) => "capped" in result;

/** The points with which a sentence ends. */
function pointsSaid(said: string): number | null {
  const all = [...said.matchAll(/[得计](-?[\d.]+)分/g)];
  const last = all.at(-1)?.[1];
  return last === undefined ? null : Number(last);
}

const exactSum = (values: readonly number[]) => nearest(values.map(rational).reduce(add, rational(0)));

/** The sum of a section's items as they are reported. */
function sectionSum({ items }: Read, unit: UnitResult, section: string): number {
  const own = items.filter((one) => one.unit === unit && one.item.section === section && one.item.counts !== "none");
  return exactSum(own.map(({ result }) => ("points" in result ? (result.points ?? 0) : 0)));
}

/** The caps and floors of sections that a unit's sums go beyond, as sentences begin. */
function sectionLimits(found: Read, unit: UnitResult): readonly string[] {
  return found.rubric.sections.flatMap(({ name, cap = Infinity, floor = -Infinity }) => {
    if (unit.sections[name] === undefined) return [];
    const sum = sectionSum(found, unit, name);
    if (sum > cap) return [`“${name}”合计${String(sum)}分，最多计${String(cap)}分`];
    return sum < floor ? [`“${name}”合计${String(sum)}分，最少计${String(floor)}分`] : [];
  });
}

/** The place of a value among those of an item, as its rule counts ties. */
function placeAmong(values: readonly number[], value: number, ties: "shared" | "dense"): number {
  const better = values.filter((one) => one > value);
  return 1 + (ties === "dense" ? new Set(better).size : better.length);
}

/** What is entered for an item of this rule, of all units that count: those that are not exempt. */
function rankedValues({ units }: Entries, id: string): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  for (const { name, entries } of units) {
    const { value, notApplicable } = entries?.[id] ?? {};
    if (typeof value === "number" && notApplicable !== true) values.set(name, value);
  }
  return values;
}

/** Sentences that name a place which the unit's value does not have, or leave out one that brought it points. */
function wrongPlaces({ items }: Read, entries: Entries): readonly string[] {
  return items.flatMap(({ item, said, unit }) => {
    const { rule } = item;
    if (rule.kind !== "ranked" || said.startsWith("已注明")) return [];
    // Rates, and ties over the last of the top places, have sentences of their own; ranked.test.ts has them.
    if (rule.by === "rate" || (rule.boundary ?? "all") !== "all") return [];
    const values = rankedValues(entries, item.id);
    const value = values.get(unit.name);
    if (value === undefined || said.startsWith("未计分") || said.endsWith("数量为0，得0分")) return [];
    const isRanked = (name: string) => {
      const entered = entries.units.find((one) => one.name === name)?.entries?.[item.id];
      return rule.among !== "achieved" || entered?.achieved === true;
    };
    const ranked = [...values].flatMap(([name, one]) => (isRanked(name) ? [one] : []));
    const place = value === 0 || !isRanked(unit.name) ? null : placeAmong(ranked, value, rule.ties);
    const named = /列第(\d+)名/.exec(said)?.[1];
    const inTop = place !== null && place <= rule.top;
    const outside = said.includes(`${numberText(value)}不在前`);
    const right = named === undefined ? outside && !inTop : Number(named) === place && inTop && !outside;
    return right ? [] : [`${said} (${String(place)})`];
  });
}

describe("the rubrics read here", () => {
  it("have every kind of rule", () => {
    const kinds = new Set(everyRubric.flatMap(({ items }) => items.map(({ rule }) => rule.kind)));
    expect(kinds.size).toBe(ruleSchema.options.length);
  });
});

/** Of the sentences and adjustments that were read, those that say something else than what happened. */
function untrue(found: Read, entered: Entries) {
  const { items, units } = found;
  const saidOf = (wrong: readonly Explained[]) => wrong.map(({ said }) => said);
  return {
    vetoes: saidOf(
      items.filter(({ item, said, unit }) => said.includes("一票否决") !== unit.veto.reasons.includes(item.id)),
    ),
    limits: saidOf(items.filter(({ result, said }) => LIMIT.test(said) !== isCapped(result))),
    points: saidOf(
      items.filter(
        ({ result, said }) => "points" in result && result.points !== null && pointsSaid(said) !== result.points,
      ),
    ),
    sections: units
      .map((unit) => {
        const said = (unit.adjustments ?? []).map(({ explanation }) => explanation);
        const limits = said.filter((text) => /^“.*”合计.*最[多少]计/.test(text)).map((text) => text.split("；依据")[0]);
        return [limits, sectionLimits(found, unit)];
      })
      .filter(([said, due]) => JSON.stringify(said) !== JSON.stringify(due)),
    places: wrongPlaces(found, entered),
  };
}

test.each(rubrics)("explanations of %s name what came to bear, and nothing else", (_, rubric) => {
  const entries = arbitraryEntries(rubric, { readings: true, ledger: true, units: 6 });
  fc.assert(
    fc.property(entries, (entered) => {
      expect(untrue(read(rubric, entered), entered)).toEqual({
        vetoes: [],
        limits: [],
        points: [],
        sections: [],
        places: [],
      });
    }),
    runs(120),
  );
});

describe("an explanation", () => {
  const noted = {
    max: 0,
    item: { counts: "none" },
    rubric: { total: 0 },
  };

  it("of an event that vetoes nobody says that it occurred", () => {
    expect(ruleTrial({ kind: "occurred" }, noted)({ occurred: true })).toMatchObject({
      result: true,
      text: "已发生；依据第一条",
    });
  });

  it("of deductions that take exactly all says nothing of where they end", () => {
    const deduction = ruleTrial({ kind: "deduction", least: 0.5, most: 2 }, { max: 5 });
    expect(deduction({ deductions: [2, 2, 1] })).toMatchObject({
      text: "满分5分，3次扣分合计5分，得0分；依据第一条",
      capped: false,
    });
    expect(deduction({ deductions: [2, 2, 1.5] })).toMatchObject({
      text: "满分5分，3次扣分合计5.5分，扣完为止，得0分；依据第一条",
      capped: true,
    });
  });

  it("of a place far down names the floor", () => {
    const placement = ruleTrial({ kind: "placement", classes: [15, 13], step: 1 }, { max: 15 });
    expect(placement({ cityRank: 16 })).toMatchObject({
      text: "满分15分，市排第16名，每低一个名次扣1分，得0分；依据第一条",
      capped: false,
    });
    expect(placement({ cityRank: 17 })).toMatchObject({
      text: "满分15分，市排第17名，每低一个名次扣1分，最低0分，得0分；依据第一条",
      capped: true,
    });
  });

  it("of a share below nothing names the floor", () => {
    const growth = { kind: "change", as: "difference", unit: "件" };
    const share = ruleTrial({ kind: "measured", measure: growth, scale: { kind: "share", full: 10 } }, { max: 10 });
    expect(share({ current: 3, previous: 5 })).toMatchObject({
      text: "满分10分，本年数3件、上年数5件，减少2件，10×-2件÷10件，最低0分，得0分；依据第一条",
      capped: true,
    });
  });
});
