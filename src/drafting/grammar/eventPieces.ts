import type { EventKind } from "../../rules/kinds/eventsPoints";
import { clausesOf, type Clause } from "./clauses";
import type { FlatText } from "./flatText";
import type { Span, Taken } from "./pieces";
import { HAN, NOTHING, pointsRange } from "./words";

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
  /** Points of one occurrence, at least and at most; equal where they are fixed; 0 for what leaves nothing. */
  readonly least: number;
  readonly most: number;
  /** Whether the text says that every occurrence counts. */
  readonly repeated: boolean;
  /** Whether it counts steps of a quantity, such as percentage points, of which a part may be left. */
  readonly stepped: boolean;
}

/** What is counted, the longer words first. */
const UNITS = [
  "人次|批次|车次|户次|班次|场次|项次|个工作日|工作日|小时|平方米|公里",
  "课时|次|项|起|件|篇|例|宗|条|处|份|户|家|天|日|场|期|人|名|台|桶|只|辆|座|栋|间|块|盏|棵|株|亩|套|本|册|张|幅|盘|批|班|组|站|店|村|社区|乡镇|单位|种|节|类|所|位",
  "个(?!百分点|名次|位次|点)",
].join("|");
const UNIT = `(?<unit>${UNITS})`;
/** Steps of percentages and places, and what happens so often a year, are no events. */
const OTHER_STEPS = "(?!周|月|季|年|半年|.{0,12}(?:百分点|名次|位次|%)|(?:下降|降低|低|后退|落后)1?(?:个|名|位))";

const HOW = "(?:各|即|一律|均|应|将|另|再|可|则)?(?:酌情|视情节?(?:轻重)?|视情况)?";
const AMOUNT = pointsRange("least", "most");
/** The same said behind the amount: 扣2分/次. */
const PER = `(?:/(?<per>${UNITS})(?:[/·](?:${UNITS}))?)?`;
const ACTIONS = {
  takes: new RegExp(
    `(?:的|者)?,?${HOW}(?:加扣|扣|减|倒扣)(?:除|减)?(?:该项|本项|总)?(?:分)?${AMOUNT}${PER}(?:\\([^()]*\\))?$`,
    "u",
  ),
  adds: new RegExp(
    `(?:的|者)?,?${HOW}(?:(?:加|奖励?|计|得|记|赋)(?:分)?|(?<=每(?:${UNITS})(?:的)?))${AMOUNT}${PER}$`,
    "u",
  ),
  zeroes: new RegExp(
    `(?:的|者)?,?(?:则|均|一律)?(?:${NOTHING}|(?:扣|减)(?:除|去)?(?:该项|本项|此项)?(?:全部|全)(?:分值?|分数|得分))$`,
    "u",
  ),
} as const;
const EFFECTS = ["takes", "zeroes", "adds"] as const;

/** Every occurrence counts: 每缺1份, 每台, 缺1项. */
const EACH = new RegExp(
  `(?:每${OTHER_STEPS}(?<verb>${HAN}{0,8}?)1?${UNIT}(?<tail>${HAN}{0,16}?)|(?<![\\d.第])1${UNIT.replace("unit", "unit2")}(?!性)(?<tail2>${HAN}{0,10}?))(?:的|者)?,?$`,
  "u",
);
/** Every so much of a quantity counts: 每低1个百分点, 每超5%. */
const STEP = new RegExp(`每(?<verb>${HAN}{0,8}?)(?<step>\\d+(?:\\.\\d+)?)?(?:个)?(?<unit>百分点|%)(?:的|者)?,?$`, "u");
/** Once found, it counts. */
const FOUND_OUT = /(?:一经|经)(?:查实|发现|核实|通报)(?:的)?,?$/u;

/** What only tells how points are given is no event. */
const NO_MATTER = /分别|名次|位次|排名/u;
/** What happens once is not counted, is no rate, and is not worth more when it happens again. */
const NO_SINGLE = /每|%|百分点|\d+(?:次|起|项|件|例|处|人次)(?!及?以上)/u;

/** The events that a text states, in its order. */
export function eventsIn(text: FlatText): readonly EventPiece[] {
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
}

function actionOf(clause: Clause): Action | null {
  for (const effect of EFFECTS) {
    const found = ACTIONS[effect].exec(clause.text);
    if (found === null) continue;
    const { least = "0", most, per = "" } = found.groups ?? {};
    const start = clause.start + found.index;
    return { effect, clause, start, least: Number(least), most: Number(most ?? least), per };
  }
  return null;
}

/** The event of an action; null where nothing happened that is counted. */
function eventOf(before: readonly Clause[], action: Action, { flat }: FlatText): EventPiece | null {
  const { effect, least, most, per } = action;
  const start = before[0]?.start ?? action.clause.start;
  const said = flat.slice(start, action.start);
  const each = effect === "zeroes" ? null : (EACH.exec(said) ?? STEP.exec(said));
  const foundOut = each === null ? FOUND_OUT.exec(said) : null;
  const matter = said.slice(0, (each ?? foundOut)?.index ?? said.length);
  const counts = each !== null || foundOut !== null || per !== "";
  // 视情况扣1—3分: what happened is the item itself.
  if (matter === "" && each === null && least === most) return null;
  if (NO_MATTER.test(matter) || (!counts && NO_SINGLE.test(matter))) return null;
  const { verb = "", unit, unit2, step, tail, tail2 } = each?.groups ?? {};
  const stepped = unit === "百分点" || unit === "%";
  const counted = stepped ? stepText(step ?? "1") : (unit ?? unit2 ?? (per === "" ? "次" : per));
  return {
    start,
    end: action.clause.end,
    free: freeIn(start, matter, each),
    label: labelOf(matter, verb, cleaned(tail ?? tail2 ?? "")),
    counted: counted.replace(/^个?工作日$/u, "天"),
    effect,
    least,
    most,
    repeated: counts || effect === "zeroes",
    stepped,
  };
}

/** Percentage points as they are counted: 个百分点, 个5%. */
function stepText(step: string): string {
  return Number(step) === 1 ? "个百分点" : `个${step}%`;
}

/** What was not looked at: what happened, in whatever words. */
function freeIn(start: number, matter: string, each: RegExpExecArray | null): readonly Span[] {
  const free: Span[] = matter === "" ? [] : [{ start, end: start + matter.length }];
  if (each === null) return free;
  const { verb = "", tail, tail2 } = each.groups ?? {};
  const from = start + each.index;
  if (verb !== "") free.push({ start: from + 1, end: from + 1 + verb.length });
  const last = tail ?? tail2 ?? "";
  if (last !== "") {
    const at = from + each[0].lastIndexOf(last);
    free.push({ start: at, end: at + last.length });
  }
  return free;
}

/** Verbs that only say that there was something. */
const HAPPENS = /^(?:发现|发生|出现|有|查出|存在)$/u;
/** Verbs that say nothing without their object. */
const BARE_VERB = /^(?:发现|发生|出现|有|查出|存在|少|缺|缺少|漏|晚|迟|超|逾期)$/u;

/** What happened, in the words of the text. */
function labelOf(said: string, verb: string, tail: string): string {
  const matter = cleaned(said);
  const own = tail !== "" && HAPPENS.test(verb) ? tail : verb + tail;
  // 每月开展一次，每少一次扣0.5分: what should be so is the item's own matter, not what happened.
  if (matter === "" || (BARE_VERB.test(own) && matter.startsWith("每"))) return own;
  if (own === "" || HAPPENS.test(own)) return matter;
  if (BARE_VERB.test(matter)) return matter + own;
  return BARE_VERB.test(own) ? `${matter}：${own}` : `${matter}，${own}`;
}

/** What an event is called; one of which the text says no more than a verb is told by its item. */
export function nameOf({ label }: EventPiece, item: string): string {
  if (label === "") return item;
  return label.length > 2 ? label : `${item}：${label}`;
}

/** The event as rules have it, the `index`th of them; `cap` is the most that it gives or takes in all. */
export function eventKindOf(event: EventPiece, index: number, item: string, cap: number | null): EventKind {
  const { effect, counted, least, most } = event;
  const named = { id: String(index + 1), label: nameOf(event, item), counted };
  return effect === "zeroes"
    ? { effect, ...named }
    : { effect, ...named, each: least === most ? most : { least, most }, cap };
}

/** A clause without the words that tie it to its points. */
function cleaned(clause: string): string {
  return clause
    .replace(/,$/u, "")
    .replace(/(?:视情节?轻重|视情况|视情节?|酌情)$/u, "")
    .replace(/^(?:凡是?|如|若|对于|对(?!照)|其中|因)/u, "")
    .replace(/(?:,(?:发现|发生|出现|有|存在))?[,、(]*$/u, "")
    .replace(/(?:的|者)$/u, "")
    .replaceAll(",", "，");
}
