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
import { add, divide, nearest, rational, type Rational } from "../support/rational";
import { ruleTrial } from "../support/ruleTrial";
import { builtInRubrics } from "../support/rubrics";
import { tableOf } from "../support/tableTrial";
import { runs } from "../support/runs";
import { categoriesRubric, phasesRubric, pointsRubric } from "../support/smallRubrics";

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

/** How a sentence ends of points that are taken away. */
const TAKEN = /，扣([\d.]+)分(?:（最多扣[\d.]+分）)?$/;

/** The points with which a sentence ends. */
function pointsSaid(said: string): number | null {
  const taken = TAKEN.exec(said)?.[1];
  if (taken !== undefined) return Number(taken);
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

type Ranked = Extract<Item["rule"], { readonly kind: "ranked" }>;

/** What a unit that counts is ranked by: its number, or its number by its task; null where it has no place. */
interface Contender {
  readonly name: string;
  readonly by: Rational | null;
}

const isLess = (one: Rational, other: Rational) =>
  one.numerator * other.denominator < other.numerator * one.denominator;

/** The units of which something is entered for an item, those that are exempt left out. */
function contendersOf({ units }: Entries, { id, rule }: Item & { readonly rule: Ranked }): readonly Contender[] {
  return units.flatMap(({ name, entries }): Contender[] => {
    const { value, target, achieved, notApplicable } = entries?.[id] ?? {};
    if (typeof value !== "number" || notApplicable === true) return [];
    const task = typeof target === "number" && (rule.by === "rate" || rule.unmet === "rate") ? target : null;
    const met = typeof achieved === "boolean" ? achieved : task !== null && task > 0 && value >= task;
    if (value <= 0 || (rule.among === "achieved" && !met)) return [{ name, by: null }];
    if (rule.by !== "rate") return [{ name, by: rational(value) }];
    return [{ name, by: task === null || task === 0 ? null : divide(rational(value), rational(task)) }];
  });
}

/** How a sentence names the place of a unit, as it follows from what all have: among the best, tied beyond, or none. */
function placeSaid({ top, ties, boundary = "all" }: Ranked, own: Rational | null, all: readonly Rational[]): RegExp {
  if (own === null) return OUTSIDE;
  const better = all.filter((one) => isLess(own, one));
  const equal = all.filter((one) => !isLess(own, one) && !isLess(one, own)).length;
  const different = better.filter(
    (one, index) => better.findIndex((other) => !isLess(one, other) && !isLess(other, one)) === index,
  );
  const place = 1 + (ties === "dense" ? different.length : better.length);
  if (place > top) return OUTSIDE;
  const beyond = ties === "shared" && place + equal - 1 > top && boundary !== "all";
  const shared = `，?.*与另${String(equal - 1)}个单位并列第${String(place)}名，${boundary === "none" ? "超出" : ""}`;
  const unmet = `列第${String(place)}名但未完成任务`;
  return beyond ? new RegExp(`${shared}|${unmet}`) : new RegExp(`个单位中列第${String(place)}名，属前|${unmet}`);
}

const OUTSIDE = /不在前\d+名/;

/** Sentences that name a place which the unit's value does not have, or leave out one that brought it points. */
function wrongPlaces({ items }: Read, entries: Entries): readonly string[] {
  return items.flatMap(({ item, said, unit }) => {
    const { rule } = item;
    if (rule.kind !== "ranked" || said.startsWith("已注明")) return [];
    if (said.startsWith("未计分") || said.endsWith("数量为0，得0分")) return [];
    const contenders = contendersOf(entries, { ...item, rule });
    const own = contenders.find(({ name }) => name === unit.name);
    if (own === undefined) return [];
    const all = contenders.flatMap(({ by }) => by ?? []);
    const expected = placeSaid(rule, own.by, all);
    const otherwise = expected !== OUTSIDE && OUTSIDE.test(said.replace(/按不在前\d+名/, ""));
    const isShared = said.includes("所占名次") && rule.boundary !== "shared";
    return expected.test(said) && !otherwise && !isShared ? [] : [`${said} (${expected.source})`];
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

describe("a place among few different numbers", () => {
  const variants = (["value", "rate"] as const).flatMap((by) =>
    (["shared", "dense"] as const).flatMap((ties) =>
      (["all", "none", "shared"] as const).flatMap((boundary) =>
        (["all", "achieved"] as const).map((among) => ({ by, ties, boundary, among })),
      ),
    ),
  );
  const few = fc.record({
    value: fc.nat({ max: 3 }),
    target: fc.integer({ min: 1, max: 2 }),
    achieved: fc.boolean(),
  });

  test.each(variants)("is named as it is: %j", (variant) => {
    const rule = { kind: "ranked", top: 2, otherwise: 2, unmet: "zero", topNeedsAchieved: false, zeroIsNone: false };
    const rubric = tableOf([["1", 3, { ...rule, ...variant }]], 3);
    const asked = (one: { value: number; target: number; achieved: boolean }) =>
      variant.by === "rate" ? one : { value: one.value, achieved: one.achieved };
    fc.assert(
      fc.property(fc.array(few, { minLength: 1, maxLength: 6 }), (all) => {
        const units = all.map((one, index) => ({ name: `单位${String(index)}`, entries: { "1": asked(one) } }));
        const entered: Entries = { rubric: rubric.id, units };
        const found = read(rubric, entered);
        expect(found.items.map(({ result }) => "points" in result && result.points !== null)).not.toContain(false);
        expect(untrue(found, entered)).toMatchObject({ points: [], places: [] });
      }),
      runs(120),
    );
  });
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
