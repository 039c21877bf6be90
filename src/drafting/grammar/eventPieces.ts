import { clausesOf, type Clause } from "./clauses";
import { cleaned, labelOf } from "./eventLabels";
import { without, type FlatText } from "./flatText";
import { spreadIn, type LevelAward } from "./levelAwards";
import type { Span, Taken } from "./pieces";
import { AMOUNTS, HAN, NOTHING, pointsRange, UNITS } from "./words";

/*
 * Events as texts state them, clause by clause: what happened, how often it counts, and what it adds or takes. What stands
 * in clauses before that say nothing of points is what happened, too.
 */

/** One kind of event as a text states it. */
export interface EventPiece extends Taken {
  readonly label: string;
  /** The measure word: 次, 项. */
  readonly counted: string;
  readonly effect: "adds" | "takes" | "zeroes";
  /**
   * Points of one occurrence, at least and at most; equal where they are fixed; 0 for what leaves nothing. Infinity where
   * only the full points are the limit: 酌情扣分.
   */
  readonly least: number;
  readonly most: number;
  /** Whether the text says that every occurrence counts. */
  readonly repeated: boolean;
  /** Whether it counts steps of a quantity, such as percentage points, of which a part may be left. */
  readonly stepped: boolean;
  /** Whether it happens where a rate is below or above a number: by itself no event, but a step of that rate. */
  readonly compares: boolean;
  /** Whether it comes on top of another event: 造成后果的加扣2分, 每增加1例扣1分. */
  readonly further: boolean;
}

const UNIT = `(?<unit>${UNITS})`;
/** Steps of percentages and places, and what happens so often a year, are no events. */
const OTHER_STEPS =
  "(?!周|月|季|年|半年|学期|学年|.{0,12}(?:百分点|名次|位次|%)|(?:下降|降低|低|后退|落后|后移|靠后)1?(?:个|名|位))";

const HOW = "(?:(?<list>各|均各?)|即|一律|应|将|另|再|可|则)?(?:酌情|视情节?(?:轻重)?|视情况)?";
const AMOUNT = pointsRange("least", "most");
/** The same said behind the amount: 扣2分/次. */
const PER = `(?:/(?<per>${UNITS})(?:[/·](?:${UNITS}))?)?`;
const ACTIONS = {
  takes: new RegExp(
    `(?:的|者)?,?${HOW}(?:加扣|扣罚|扣|减|倒扣|罚扣)(?:除|减)?(?:该项|本项|总)?(?:分)?${AMOUNT}${PER}(?<aside>\\([^()]*\\))?$`,
    "u",
  ),
  adds: new RegExp(
    `(?:的|者)?,?${HOW}(?:(?<verb>加|奖励?|计|得|记|赋)(?:分)?|(?<=每(?:${UNITS})(?:的)?))${AMOUNT}${PER}$`,
    "u",
  ),
  discretion: /(?:的|者)?,?(?:酌情|视情节?(?:轻重)?|视情况)(?:予以|给予)?扣分$/u,
  zeroes: new RegExp(
    `(?:的|者)?,?(?:则|均|一律)?(?:${NOTHING}|(?:扣|减)(?:除|去)?(?:该项|本项|此项)?(?:全部|全)(?:分值?|分数|得分)|全扣|全部扣除)$`,
    "u",
  ),
} as const;
const EFFECTS = ["takes", "zeroes", "adds", "discretion"] as const;

/** Every occurrence counts: 每缺1份, 每台, 缺1项. */
const EACH = new RegExp(
  `(?:每${OTHER_STEPS}(?<verb>${HAN}{0,8}?)1?${UNIT}(?<tail>${HAN}{0,16}?)|(?<![\\d.第])1${UNIT.replace("unit", "unit2")}(?!性)(?<tail2>${HAN}{0,10}?)|每1?(?<unit3>(?![周月季年])${HAN}))(?:的|者)?,?$`,
  "u",
);
/** Every so many count: 每少100只, 每拒付1000元. */
const EACH_SO_MANY = new RegExp(
  `每(?<verb>${HAN}{0,8}?)(?<step>\\d+(?:\\.\\d+)?)(?<unit>${AMOUNTS}|${UNITS})(?:的|者)?,?$`,
  "u",
);
/** Every so much of a quantity counts: 每低1个百分点, 每超5%. */
const STEP = new RegExp(`每(?<verb>${HAN}{0,8}?)(?<step>\\d+(?:\\.\\d+)?)?(?:个)?(?<unit>百分点|%)(?:的|者)?,?$`, "u");
/** Once found, it counts. */
const FOUND_OUT = /(?:一经|经)(?:查实|发现|核实|通报)(?:的)?,?$/u;

/** What is wrong is hardly worth points: 卫生不达标每处0.5分 may take them. */
const FAULT = /[不未无没缺漏乱迟违差损脏]/u;
/** What only tells how points are given is no event. */
const NO_MATTER = /分别|依次|名次|位次|排名/u;
/** What happens once is not counted, and is not worth more when it happens again. */
const NO_SINGLE = /每(?!天|日|周|月|季|年|半年|学期)|百分点|\d+(?:次|起|项|件|例|处|人次)(?!及?以上)|\d%?$/u;
/** What is left of something that is told elsewhere. */
const NO_EVENT = /^(?:否则?|反之|其[他余](?:情况)?|低于|高于|不足|少于|多于|超过|达不到|未达到|以[上下])$/u;
/** A number that something is compared with; its words are asked as they stand. */
const CONDITION = new RegExp(
  `(?:低于|不足|未达到|达不到|不到|不满|少于|小于|高于|超过|大于|超出|多于|达到?|未达)\\d+(?:\\.\\d+)?(?:%|个?百分点|分|${AMOUNTS}|${UNITS})(?:及?以[上下])?|\\d+(?:\\.\\d+)?(?:%|个?百分点|分|${AMOUNTS}|${UNITS})及?以[上下内外]|[前后第]\\d+(?:名|位)`,
  "gu",
);

/** The events that a text states, in its order. */
export function eventsIn(text: FlatText): readonly EventPiece[] {
  const spread = spreadIn(text).map(eventOfLevel);
  return [...spread, ...statedIn(without(text, spread))].sort((a, b) => a.start - b.start);
}

/** One of several that share a clause: 被国家、省通报的分别扣3分、2分. */
function eventOfLevel({ start, end, free, label, counted, points, verb, repeated }: LevelAward): EventPiece {
  const amount = { least: points, most: points };
  return {
    start,
    end,
    free,
    label,
    counted,
    effect: verb,
    ...amount,
    repeated: repeated !== "no",
    stepped: false,
    compares: false,
    further: false,
  };
}

function statedIn(text: FlatText): readonly EventPiece[] {
  const found: EventPiece[] = [];
  let before: Clause[] = [];
  for (const clause of clausesOf(text)) {
    if (clause.begins) before = [];
    const action = actionOf(clause);
    if (action === null) {
      before.push(clause);
      continue;
    }
    const event = eventOf(before, action, text);
    if (event !== null) found.push(event);
    before = [];
  }
  return found;
}

/** What a clause does with points, and where that begins in the text. */
interface Action {
  readonly effect: EventPiece["effect"];
  readonly clause: Clause;
  readonly start: number;
  readonly least: number;
  readonly most: number;
  readonly per: string;
  /** Whether it is said of each thing in a list: A、B各扣1分. */
  readonly ofEach: boolean;
  /** Whether nothing says that the points are given: 每处0.5分. */
  readonly bare: boolean;
  /** Where it ends; what is added in brackets is read by itself. */
  readonly end: number;
}

function actionOf(clause: Clause): Action | null {
  for (const effect of EFFECTS) {
    const found = ACTIONS[effect].exec(clause.text);
    if (found === null) continue;
    const { least = "0", most, per = "", list = "", verb = "", aside = "" } = found.groups ?? {};
    const start = clause.start + found.index;
    const amounts =
      effect === "discretion" ? { least: 0, most: Infinity } : { least: Number(least), most: Number(most ?? least) };
    return {
      effect: effect === "discretion" ? "takes" : effect,
      clause,
      start,
      ...amounts,
      per,
      ofEach: list !== "" && clause.text.includes("、"),
      bare: effect === "adds" && verb === "",
      end: clause.end - aside.length,
    };
  }
  return null;
}

/** The event of an action; null where nothing happened that is counted. */
function eventOf(before: readonly Clause[], action: Action, { flat }: FlatText): EventPiece | null {
  const { effect, least, most, per, ofEach } = action;
  const start = before[0]?.start ?? action.clause.start;
  const said = flat.slice(start, action.start);
  const each = effect === "zeroes" ? null : eachIn(said);
  const foundOut = each === null ? FOUND_OUT.exec(said) : null;
  const matter = said.slice(0, (each ?? foundOut)?.index ?? said.length);
  const counts = each !== null || foundOut !== null || per !== "" || ofEach;
  if (action.bare && FAULT.test(said)) return null;
  // 视情况扣1—3分: what happened is the item itself.
  if (matter === "" && each === null && least === most) return null;
  if (effect === "zeroes" && NO_EVENT.test(matter)) return null;
  if (NO_MATTER.test(matter) || (!counts && isNoSingle(matter))) return null;
  const { verb = "", unit, unit2, unit3, step, tail, tail2 } = each?.groups ?? {};
  const stepped = unit === "百分点" || unit === "%" || step !== undefined;
  const counted = stepped
    ? stepText(step ?? "1", unit ?? "")
    : (unit ?? unit2 ?? unit3 ?? (per === "" ? (ofEach ? "项" : "次") : per));
  return {
    start,
    end: action.end,
    free: freeIn(start, matter, each),
    label: labelOf(matter, verb, cleaned(tail ?? tail2 ?? "")),
    counted: counted.replace(/^个?工作日$/u, "天"),
    effect,
    least,
    most,
    repeated: counts || effect === "zeroes",
    stepped,
    compares: each === null && matter.includes("%"),
    further: /加扣|[再另]/u.test(flat.slice(action.start, action.end)) || /增加?$/u.test(verb),
  };
}

/** How often it counts; 每天记录 says how often something is due. */
function eachIn(said: string): RegExpExecArray | null {
  const each = EACH.exec(said);
  const { unit = "", tail = "" } = each?.groups ?? {};
  const due = /^[天日]$/u.test(unit) && tail !== "";
  return (due ? null : each) ?? STEP.exec(said) ?? EACH_SO_MANY.exec(said);
}

/** A rate is no event, nor is a number of times, unless it is compared with another. */
function isNoSingle(matter: string): boolean {
  const rest = matter.replace(CONDITION, "");
  return NO_SINGLE.test(rest) || rest.includes("%");
}

/** Steps as they are counted: 个百分点, 个5%, 个100只. */
function stepText(step: string, unit: string): string {
  if (unit !== "%" && unit !== "百分点") return `个${step}${unit}`;
  return Number(step) === 1 ? "个百分点" : `个${step}%`;
}

/** What was not looked at: what happened, in whatever words, but for the numbers that it is compared with. */
function freeIn(start: number, matter: string, each: RegExpExecArray | null): readonly Span[] {
  const free: Span[] = [];
  let from = start;
  const conditions = each === null ? [...matter.matchAll(CONDITION)] : [];
  for (const { index, 0: found } of conditions) {
    if (start + index > from) free.push({ start: from, end: start + index });
    from = start + index + found.length;
  }
  if (from < start + matter.length) free.push({ start: from, end: start + matter.length });
  if (each === null) return free;
  const { verb = "", tail, tail2 } = each.groups ?? {};
  const at = start + each.index;
  if (verb !== "") free.push({ start: at + 1, end: at + 1 + verb.length });
  const last = tail ?? tail2 ?? "";
  if (last !== "") {
    const place = at + each[0].lastIndexOf(last);
    free.push({ start: place, end: place + last.length });
  }
  return free;
}
