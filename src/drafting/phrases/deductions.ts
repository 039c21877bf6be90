import type { Rule } from "../../rules/kinds/kinds";
import { minus, show } from "../../shared/decimal";
import { eventKindOf, mayRecur, nameOf } from "../grammar/eventKinds";
import { eventsIn, type EventPiece } from "../grammar/eventPieces";
import { without, type FlatText } from "../grammar/flatText";
import { backwardsIn, exhaustedIn, limitsIn, reachOf, type Limit } from "../grammar/limits";
import { floorOfItem, weightCap } from "../grammar/openCases";
import type { Found, Phrase } from "../grammar/phrase";
import { piecesOf, type Piece, type Taken } from "../grammar/pieces";
import type { RuleFacts } from "../grammar/reading";
import { BEGIN, earns, END, IF, pattern } from "../grammar/words";

/** 全部完成的得满分: what deductions start from. */
const FULL = pattern(
  BEGIN,
  `(?!优|良|合格|第|前|排名|每(?!年|月|季|半|周))[^,;。:\\n\\u2460-\\u24ff分]{0,30}?${IF}${earns("full")}`,
  END,
);

interface Stated {
  readonly events: readonly EventPiece[];
  /** What all events together can take. */
  readonly limit: Limit;
  /** Whether that may be what the last of them can take. */
  readonly unclear: boolean;
  /** What single ones can take, by their places. */
  readonly caps: ReadonlyMap<number, number>;
  readonly exhausted: readonly Taken[];
  /** Full points that the text says. */
  readonly max: number | null;
  readonly spans: readonly Taken[];
}

/** 每次扣0.5-2分，扣完为止. */
export const deductions: Phrase = {
  id: "deductions",
  title: "每次扣0.5-2分，扣完为止（每少一次扣0.5分、每发现一起扣1分、……的扣2分、最多扣5分，……的不得分）",
  makes: "倒扣分：从满分起，每次扣几分，扣完为止；减分项则按次累计",
  read(text, facts): Found | null {
    const stated = statedIn(text, facts);
    if (stated === null) return null;
    if (facts.counts === "penalty") return asPenalty(stated, facts);
    return facts.counts === "base" ? asDeduction(stated, facts) : null;
  },
  samples: [
    {
      text: "实行倒扣分制,该项分扣完为止。未按时上报的,或质量不高的每次扣0.5-2分,扣完为止。",
      facts: { max: 20 },
      rule: { kind: "deduction", least: 0.5, most: 2, labels: { deductions: "各次扣分（每次0.5至2分）" } },
    },
    {
      text: "每少一次扣0.5分，扣完为止",
      facts: { max: 5 },
      rule: {
        kind: "events",
        start: "max",
        floor: 0,
        events: [{ effect: "takes", id: "1", label: "工作：少", counted: "次", each: 0.5, cap: null }],
      },
    },
    {
      text: "每有一项不合格扣2分，最多扣5分。",
      facts: { max: 10 },
      rule: {
        kind: "events",
        start: "max",
        floor: 0,
        events: [{ effect: "takes", id: "1", label: "不合格", counted: "项", each: 2, cap: 5 }],
      },
    },
    {
      text: "负面舆情回复不及时每次扣0.5分；造成上访的一经查实扣0.5分。扣分总和不超过3分。",
      facts: { max: 3, counts: "penalty" },
      rule: {
        kind: "tally",
        levels: [
          { id: "1", label: "负面舆情回复不及时", points: 0.5, counted: "次" },
          { id: "2", label: "造成上访", points: 0.5, counted: "次" },
        ],
        cap: 3,
      },
    },
  ],
  counterSamples: [
    "扣分情况另行通报",
    "每年召开2次会议，5月1日前上报",
    "每低于1个百分点扣0.2分",
    "每降低一个名次扣0.5分",
    "每少两次扣1分",
  ],
};

function statedIn(text: FlatText, facts: RuleFacts): Stated | null {
  const limits = limitsIn(text);
  const exhausted = exhaustedIn(text);
  const said = [...limits, ...exhausted, ...backwardsIn(text)];
  const full = piecesOf(without(text, said), FULL).filter(
    (piece) => piece.number("full") === null || facts.max === null || piece.number("full") === facts.max,
  );
  if (full.length > 1) return null;
  const rest = without(text, [...said, ...full]);
  const whole = facts.max ?? full[0]?.number("full") ?? Infinity;
  const events = eventsIn(rest)
    .filter(({ effect }) => effect !== "adds")
    .map((event) => (event.most === Infinity ? { ...event, most: whole } : event));
  // 酌情扣分 by itself is another rule.
  if (
    events.some(({ most }) => most === Infinity) ||
    (events.length === 1 && events[0]?.most === whole && events[0].least === 0 && !events[0].repeated)
  )
    return null;
  const ofEach = limits.map((limit) => reachOf(limit, text, events));
  const ofAll = new Set(ofEach.flatMap(({ cap, event }) => (event === null ? [cap] : [])));
  const caps = new Map(ofEach.flatMap(({ cap, event }) => (event === null ? [] : [[event, cap] as const])));
  if (ofAll.size > 1) return null;
  const taking = events.filter(({ effect }) => effect === "takes");
  // Steps of a quantity by themselves are another rule; so much money is counted like things.
  const things = events.filter(({ stepped, compares, counted }) => !compares && (!stepped || counted.endsWith("元")));
  if (taking.length === 0 || things.length === 0) return null;
  return {
    events: events.map((event) => (event.stepped ? fromStandard(event, full[0], text) : event)),
    limit: { cap: [...ofAll][0] ?? null, spans: limits },
    caps,
    unclear: ofEach.some(({ cap, open }) => open && cap !== facts.max),
    exhausted,
    max: full[0]?.number("full") ?? null,
    spans: [...said, ...full.map((one) => standardOf(one, text, taking)), ...events],
  };
}

/** What falls short of a standard; 每周报送1次得5分，少报1次扣0.5分. */
const SHORT = /[少缺欠]|不足/u;

/** Numbers of what earns full points are accounted for where deductions are counted by what is missing of them. */
function standardOf(full: Piece, { flat }: FlatText, events: readonly EventPiece[]): Taken {
  const counted = events.filter(({ label, stepped }) => stepped || SHORT.test(label)).map(unitOf);
  const condition = conditionOf(full, flat);
  const units = [...condition.matchAll(/\d+(?:\.\d+)?(?<unit>[^\d.]|$)/gu)].map(({ groups }) => groups?.unit ?? "");
  return units.length > 0 && units.every((unit) => counted.includes(unit)) ? { ...full, free: [] } : full;
}

/** A step is one short of the standard that earns full points. */
function fromStandard(event: EventPiece, full: Piece | undefined, { flat }: FlatText): EventPiece {
  const standard = full === undefined ? "" : conditionOf(full, flat).replace(/[的,:]+$/u, "");
  return standard === "" ? event : { ...event, label: `${standard}，每${event.label}` };
}

function unitOf({ stepped, counted }: EventPiece): string {
  return stepped && /%|百分点/u.test(counted) ? "%" : counted;
}

/** What earns full points. */
function conditionOf(full: Piece, flat: string): string {
  return full.free.map(({ start, end }) => flat.slice(start, end)).join("");
}

function asDeduction(stated: Stated, facts: RuleFacts): Found {
  const { events, limit, unclear, caps, exhausted, spans } = stated;
  const max = facts.max ?? stated.max;
  const [only, ...others] = events;
  const whole = limit.cap === null || limit.cap === max;
  const ends = exhausted.length > 0 || limit.cap !== null;
  const reviewed = only !== undefined && others.length === 0 && only.least < only.most && only.repeated;
  const rule: Rule =
    reviewed && ends && whole
      ? { kind: "deduction", least: only.least, most: only.most, labels: { deductions: reviewedLabel(only) } }
      : {
          kind: "events",
          start: "max",
          floor: floorOf(stated, max),
          events: events.map((one, index) => eventKindOf(one, index, facts.name, capOf(one, index, stated, max))),
        };
  return {
    rule,
    max: stated.max,
    spans,
    meaning: `从满分起，${wordsOf(events)}${ends ? "，扣完为止" : ""}`,
    open: ends ? [] : [floorOfItem("floor")],
    ...(unclear ? { supplied: `最多扣${show(limit.cap ?? 0)}分是各种合计` } : suppliedFor(events, caps)),
  };
}

const reviewedLabel = ({ counted, least, most }: EventPiece) =>
  `各${counted}扣分（每${counted}${show(least)}至${show(most)}分）`;

/** Several kinds of event with one limit keep what the limit leaves of the item. */
function floorOf({ events, limit: { cap } }: Stated, max: number | null): number {
  return cap === null || max === null || events.length < 2 || cap >= max ? 0 : minus(max, cap);
}

/** What an event can take in all: once it is no more than that, else its own limit, or that of the only one. */
function capOf(event: EventPiece, index: number, { events, limit, caps }: Stated, max: number | null) {
  const single = events.length === 1 && limit.cap !== null && limit.cap !== max ? limit.cap : null;
  return event.repeated || mayRecur(event) ? (caps.get(index) ?? single) : event.most;
}

function asPenalty({ events, limit, caps, exhausted, spans }: Stated, { max, name }: RuleFacts): Found | null {
  if (caps.size > 0 || events.some(({ effect, least, most }) => effect === "zeroes" || least !== most)) return null;
  const cap = limit.cap ?? max;
  return {
    rule: {
      kind: "tally",
      levels: events.map((event, index) => {
        return { id: String(index + 1), label: nameOf(event, name), points: event.most, counted: event.counted };
      }),
      cap,
    },
    max: limit.cap,
    spans,
    meaning: `减分：${wordsOf(events)}${cap === null ? "" : `，最多${show(cap)}分`}`,
    open: limit.cap === null && cap !== null && exhausted.length === 0 ? [weightCap(cap, "扣分")] : [],
    ...(events.length > 1 ? suppliedFor(events, caps) : {}),
  };
}

function wordsOf(events: readonly EventPiece[]): string {
  return events
    .map(({ label, counted, effect, least, most, repeated }) => {
      if (effect === "zeroes") return `${label}的不得分`;
      const amount = least === most ? show(most) : `${show(least)}至${show(most)}`;
      return `${label}${repeated ? `每${counted}` : ""}扣${amount}分`;
    })
    .join("；");
}

function suppliedFor(events: readonly EventPiece[], caps: ReadonlyMap<number, number>): Pick<Found, "supplied"> {
  const [own] = caps;
  if (own !== undefined) return { supplied: `最多扣${show(own[1])}分只限“${events[own[0]]?.label ?? ""}”` };
  const steps = events.find(({ stepped }) => stepped);
  if (steps !== undefined) return { supplied: `“${steps.label}”按满几${steps.counted}填，不满的不计` };
  const further = events.find((event) => event.further);
  if (further !== undefined) return { supplied: `“${further.label}”在别的扣分之外另扣` };
  const once = events.find(({ repeated }) => !repeated);
  if (once === undefined) return {};
  const how = mayRecur(once) ? "发生几次扣几次" : "只扣一次";
  return { supplied: `“${once.label === "" ? "扣分" : once.label}”${how}` };
}
