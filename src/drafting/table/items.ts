import type { Item } from "../../rubric/schema";
import { kindOf, type Rule } from "../../rules/kinds/kinds";
import { show, sum } from "../../shared/decimal";
import { at } from "../../shared/list";
import { truncate } from "../../shared/text";
import type { RuleReading } from "../grammar/reading";
import { awardsBeside } from "../grammar/tokens";
import { readRule } from "../phrases/readRule";
import type { Entry } from "./entry";
import { itemIds } from "./itemIds";
import { itemNames } from "./itemNames";
import type { Ratings } from "./ratings";
import { oneLine } from "./text";

/** An item with the place in the table that it comes from and what was made of its text. */
export interface ReadItem {
  readonly entry: Entry;
  readonly reading: RuleReading;
  readonly item: Item;
}

/** What concerns all items of a table. */
interface Around {
  readonly annex: string;
  /** The ids of the phases, in the order of their columns. */
  readonly phases: readonly string[];
  /** For a table of ratings; null for one with points. */
  readonly ratings: Ratings | null;
  /** Whether the title says that many fill the table in. */
  readonly asked: boolean;
}

/** Reads the text of every entry and makes an item of it. */
export function itemsOf(entries: readonly Entry[], around: Around): readonly ReadItem[] {
  const ids = itemIds(entries);
  const names = itemNames(entries);
  return entries.map((entry, index) => {
    const id = at(ids, index);
    const name = at(names, index);
    const reading = readingOf(entry, name, around);
    return { entry, reading, item: itemOf(entry, reading, { id, name }, around) };
  });
}

function readingOf(entry: Entry, name: string, { ratings, asked }: Around): RuleReading {
  if (ratings !== null) return ratingReading(ratings);
  const reading = readRule(entry.text, { name, max: entry.max, counts: entry.counts, beside: entry.beside, asked });
  const own =
    reading.rule.kind === "judged" && reading.counts === "net" ? leftToReviewer(reading, entry.text) : reading;
  return besideOthers(suited(own, entry), entry);
}

/** A reading is not certain where another text beside the item says how points are given or taken, too. */
function besideOthers(reading: RuleReading, { beside, max }: Entry): RuleReading {
  const others = reading.confidence === "certain" ? awardsBeside(beside, max) : [];
  return others.length === 0 ? reading : { ...reading, confidence: "likely", unread: others };
}

/** Ratings are stated once for all items. */
function ratingReading({ ratings, note }: Ratings): RuleReading {
  const meaning = `评${ratings.join("、")}`;
  return {
    rule: { kind: "rating", ratings: [...ratings] },
    max: 0,
    counts: "none",
    confidence: "certain",
    understood: [{ phrase: "ratings", text: oneLine(note), meaning }],
    unread: [],
    open: [],
  };
}

/** A reading that the item's place in the table allows: what cannot be so is left to the reviewer, and to be confirmed. */
function suited(reading: RuleReading, entry: Entry): RuleReading {
  const kind = kindOf(reading.rule);
  if (entry.counts === "veto" && !kind.counts.includes("veto")) return event(reading);
  if (entry.phases !== null && !kind.phased) return leftToReviewer(reading, entry.text);
  return reading;
}

function event(reading: RuleReading): RuleReading {
  return { ...reading, rule: { kind: "occurred" }, max: 0, counts: "veto", confidence: "likely", open: [] };
}

/** The reading without its rule: the item is scored by the reviewer. */
function leftToReviewer({ max, counts, understood }: RuleReading, text: string): RuleReading {
  const both = counts === "net" && max !== null && max > 0;
  return {
    rule: counts === "veto" ? { kind: "occurred" } : both ? setEachTime(max) : { kind: "judged" },
    max,
    counts: counts === "net" && !both ? "bonus" : counts,
    confidence: "none",
    understood: counts === "veto" ? understood : [],
    unread: [text],
    open: [],
  };
}

/** What adds or takes points is set by the reviewer each time, up to the full points in all. */
function setEachTime(max: number): Extract<Rule, { kind: "events" }> {
  const named = { counted: "次", each: { least: 0, most: max }, cap: max };
  return {
    kind: "events",
    start: 0,
    floor: null,
    events: [
      { effect: "adds", id: "adds", label: "加分", ...named },
      { effect: "takes", id: "takes", label: "扣分", ...named },
    ],
  };
}

/** An item as its entry and its reading make it. */
function itemOf(entry: Entry, reading: RuleReading, own: Pick<Item, "id" | "name">, around: Around): Item {
  const { block, number, phases } = entry;
  const scored = reading.counts !== "veto" && kindOf(reading.rule).gives !== "rating";
  const confirm = confirmation(reading, entry);
  return {
    ...own,
    number,
    section: block.section?.name ?? null,
    category: block.category,
    max: scored ? (phases === null ? (reading.max ?? 0) : sum(phases)) : 0,
    phases:
      phases === null || !scored
        ? null
        : Object.fromEntries(around.phases.map((id, index) => [id, phases[index] ?? 0])),
    counts: reading.counts,
    rule: reading.rule,
    clause: clauseOf(entry, own.name, around.annex),
    measured: null,
    detailedRules: null,
    ...(confirm === null ? {} : { toConfirm: confirm }),
  };
}

/** The item without the rule that was read for it. */
export function leftItem({ entry, reading, item }: ReadItem): ReadItem {
  const left = leftToReviewer(reading, entry.text);
  const confirm = confirmation(left, entry);
  const { rule, counts } = left;
  return { entry, reading: left, item: { ...item, rule, counts, ...(confirm === null ? {} : { toConfirm: confirm }) } };
}

/** The most that a clause quotes of a text. */
const QUOTED_IN_CLAUSE = 24;

/** The place that grounds an item: “附件1第5项‘计分细则’（得分＝3×完成率）”. */
function clauseOf({ number, under, text }: Entry, name: string, annex: string): string {
  const place = number === "" ? `“${name}”` : `第${oneLine(number)}项“${under === "" ? name : under}”`;
  const quoted = truncate(oneLine(text).replace(/[。；;]$/, ""), QUOTED_IN_CLAUSE);
  return quoted === "" || quoted === name ? `${annex}${place}` : `${annex}${place}（${quoted}）`;
}

/** The most that is quoted of one piece. */
const QUOTED = 60;

/** What is to be confirmed of a reading, quoting what was not understood; null where nothing is. */
function confirmation({ rule, max, counts, confidence, unread }: RuleReading, entry: Entry): string | null {
  const scored = counts !== "veto" && kindOf(rule).gives !== "rating";
  const points = scored && max === null ? "没有读出分值，请填写；" : "";
  const sides = entry.counts === "net" && counts === "bonus" ? "原文可加可减，暂按加分；" : "";
  const doubt = sides + (entry.doubt === null ? "" : `${entry.doubt}；`);
  if (confidence === "certain" && points + doubt === "") return null;
  const quoted = unread.map((piece) => `“${truncate(oneLine(piece), QUOTED)}”`).join("、");
  const shared = entry.rows > 1 && entry.max !== null ? `本项由${String(entry.rows)}行共用分值；` : "";
  return `${points}${doubt}${shared}${sentence(rule.kind, max, quoted, confidence === "none")}`;
}

function sentence(kind: string, max: number | null, quoted: string, none: boolean): string {
  if (!none) return quoted === "" ? "按通常的写法理解，请对照原文核对" : `没有读懂${quoted}，请对照原文核对规则`;
  const points = show(max ?? 0);
  const judged = {
    judged: max === null ? "分值填写以后暂由审核人评分" : `暂由审核人在0至${points}分之间评分`,
    events: `暂由审核人逐次加分、扣分，各不超过${points}分`,
  };
  const until = kind === "judged" || kind === "events" ? judged[kind] : "请写明规则";
  return quoted === "" ? `原文没有写明怎样计分，${until}` : `没有读懂计分办法，${until}：${quoted}`;
}
