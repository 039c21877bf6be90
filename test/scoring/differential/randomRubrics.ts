import type { Rubric } from "../../../src/rubric/schema";
import { clause, column, complete, interpretation, item, printed } from "../../support/smallRubric";
import { chanceOf, type Chance } from "./chance";
import { randomGrading, randomRanking, randomTotals } from "./randomStanding";
import { randomRule, TRIED_KINDS, type TriedKind } from "./randomRules";

/*
 * Rubrics made at random over all kinds of rules and everything that can stand beside them. They need not make sense;
 * they have to be scored the same today and tomorrow.
 */

type Counts = "base" | "bonus" | "penalty" | "net" | "none" | "veto";

const POINTS: readonly Counts[] = ["base", "base", "base", "base", "bonus", "penalty", "none"];
const SIGNED: readonly Counts[] = ["base", "base", "base", "net", "none"];

/** What the items of each kind count into, the usual more often. */
const COUNTS: Readonly<Record<TriedKind, readonly Counts[]>> = {
  judged: POINTS,
  binary: POINTS,
  threshold: POINTS,
  fulfilled: POINTS,
  proportional: POINTS,
  discretionary: POINTS,
  ranked: POINTS,
  scaled: POINTS,
  deduction: POINTS,
  placement: POINTS,
  tally: ["bonus", "penalty"],
  net: ["net"],
  rating: ["none"],
  occurred: ["veto", "none"],
  totalBelow: ["veto"],
  measured: SIGNED,
  level: SIGNED,
  decision: SIGNED,
  best: POINTS,
  events: SIGNED,
};

const ATTRIBUTES = [
  { id: "border", label: "边境县", type: "flag", note: "必填" },
  { id: "group", label: "组别", type: "choice", choices: ["甲组", "乙组"], note: "必填" },
  { id: "difficulty", label: "难度系数", type: "number", min: 0.8, max: 1.2, note: "由考核办填写" },
  { id: "province", label: "省级得分", type: "number", max: 150, note: "由考核办填写" },
  { id: "entered", label: "填写的名次", type: "integer", min: 1, note: "由考核办填写" },
  { id: "grade", label: "填写的等次", type: "choice", choices: ["优", "良", "差"], note: "由考核办填写" },
  { id: "verified", label: "已核实", type: "choices", choices: ["甲", "乙"], note: "选填" },
];

const border = { attribute: "border", is: true };

/** One item with its rule, before it is known what else there is. */
interface Made {
  readonly id: string;
  readonly kind: TriedKind;
  readonly counts: Counts;
  readonly stated: ReturnType<typeof item>;
}

/** The rubric that comes of a number; `round` makes sure that each kind is used as often as any other. */
export function randomRubric(number: number): Rubric {
  const chance = chanceOf(`rubric ${String(number)}`);
  const phased = chance.happens(30);
  const phases = phased ? ["usual", "final"] : [];
  const sections = ["日常工作", "重点任务"].slice(0, chance.between(1, 2));
  const categories = !phased && chance.happens(15) ? ["villages", "offices"] : [];
  const kinds = [
    at3(number, 0),
    at3(number, 1),
    at3(number, 2),
    ...chance.some(TRIED_KINDS, chance.between(1, 3)),
    "measured" as const,
    "judged" as const,
  ];
  const made: Made[] = [];
  for (const [index, kind] of kinds.entries()) {
    const category = categories.length === 0 ? null : (categories[index % categories.length] ?? null);
    made.push(makeItem(String(index + 1), kind, chance, { phases, sections, category, before: made }));
  }
  const graded = chance.happens(30) ? ("ratings" as const) : ("total" as const);
  return complete({
    id: `random-${String(number)}`,
    attributes: ATTRIBUTES,
    sections: sections.map((name) => ({
      name,
      max: 50,
      ...chance.perhaps(30, () => ({ cap: 25, clause })),
      ...chance.perhaps(20, () => ({ floor: 3, clause })),
      ...chance.perhaps(20, () => ({ weight: 0.6, clause })),
    })),
    phases: phases.map((id) => ({ id, label: id === "usual" ? "平时" : "年终", max: 50 })),
    categories: categories.map((id) => ({ id, name: id })),
    items: made.map(({ stated }) => stated),
    total: 100,
    arithmetic: {
      decimals: chance.pick([0, 1, 2, 2, 2, 3]),
      ...chance.perhaps(30, () => ({ rounding: chance.pick(["items", "total"]) })),
    },
    ...(phased ? {} : repetitionOf(chance, categories.length > 0)),
    ...chance.perhaps(60, () => ({ totals: randomTotals(chance, phased) })),
    ...chance.perhaps(50, () => ({ ledger: { acrossItems: chance.pick(["each", "heaviest"]), clause } })),
    veto: {
      ranking: chance.pick(["excluded", "kept", "last"]),
      ...chance.perhaps(40, () => ({ points: "zero" })),
      clause,
    },
    ranking: randomRanking(chance, graded),
    grading: randomGrading(chance, made.find(({ kind }) => kind === "occurred")?.id ?? null),
    checks: [
      { kind: "spread", items: ["1", "2"], clause },
      { kind: "evidence", items: ["1", "2", "3"], clause },
    ],
    interpretations: [
      interpretation("decimals", { part: "arithmetic" }, [{ decimals: 2 }, { decimals: 1 }]),
      interpretation("veto-ranking", { part: "veto" }, [{ ranking: "excluded" }, { ranking: "last" }]),
    ],
    printed: printed(
      [column("content", "content"), column("max", "max")],
      ["内容", "分值"],
      made.map(({ id }) => ({ cells: [`内容${id}`, "10"], items: [id] })),
    ),
  });
}

/** Kinds in their turn, three for each rubric. */
function at3(number: number, place: number): TriedKind {
  return TRIED_KINDS[(number * 3 + place) % TRIED_KINDS.length] ?? "judged";
}

interface Around {
  readonly phases: readonly string[];
  readonly sections: readonly string[];
  readonly category: string | null;
  readonly before: readonly Made[];
}

const WITHOUT_POINTS: readonly TriedKind[] = ["rating", "occurred", "totalBelow"];
const IN_PHASES: readonly TriedKind[] = ["judged", "binary"];

function makeItem(id: string, kind: TriedKind, chance: Chance, { phases, sections, category, before }: Around): Made {
  const max = chance.pick([10, 10, 8, 12, 20]);
  const pointless = WITHOUT_POINTS.includes(kind);
  const counts = chance.pick(COUNTS[kind]);
  const inPhases = phases.length > 0 && counts === "base";
  const both = IN_PHASES.includes(kind);
  const own = before.filter((one) => one.stated.category === category);
  const sources = inPhases ? [] : own.filter((one) => !WITHOUT_POINTS.includes(one.kind)).map((one) => one.id);
  const rule = randomRule(kind, chance, { max, sources, phases: inPhases && both ? phases : [] });
  const stated = item(id, pointless ? 0 : max, rule, {
    category,
    counts,
    section: counts === "base" ? chance.pick(sections) : null,
    ...(inPhases ? { phases: both ? { usual: max - 4, final: 4 } : { usual: 0, final: max } } : {}),
    ...(pointless ? {} : modifiersOf(chance, counts, inPhases, own)),
    ...chance.perhaps(20, () => ({ measured: "完成率（%）" })),
  });
  return { id, kind, counts, stated };
}

/** What stands beside a rule. */
function modifiersOf(chance: Chance, counts: Counts, inPhases: boolean, before: readonly Made[]): object {
  const as = counts === "base" ? ["rescale", "rescaleSection", "mean", "full", "zero", "assessed"] : ["mean", "zero"];
  const event = before.find(({ kind }) => kind === "occurred");
  const when = event === undefined ? border : { item: event.id, occurred: true };
  return {
    ...chance.perhaps(25, () => ({
      notApplicable: { label: "无此项任务", as: chance.pick(as), content: "另一项工作", clause },
    })),
    ...chance.perhaps(25, () => ({ pass: 5 })),
    ...(inPhases
      ? {}
      : chance.perhaps(20, () => ({
          limits: [
            { when: { flag: "faked", label: "弄虚作假" }, points: 2, clause },
            { when, points: 4, clause },
          ],
        }))),
    ...(inPhases ? {} : chance.perhaps(20, () => ({ variants: [{ when: border, max: 15, clause: "第三条" }] }))),
    ...chance.perhaps(15, () => ({ contents: [{ when: border, text: "另一项工作", clause }] })),
  };
}

function repetitionOf(chance: Chance, divided: boolean): object {
  return divided
    ? {}
    : chance.perhaps(20, () => ({
        repetition: {
          parts: [
            { id: "h1", label: "上半年", weight: 0.4 },
            { id: "h2", label: "下半年", weight: 0.6 },
          ],
          combine: chance.pick(["mean", "sum"]),
          ...chance.perhaps(50, () => ({ rounding: chance.pick(["once", "each"]) })),
          clause,
        },
      }));
}
