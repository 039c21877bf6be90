import { show, sum } from "../../shared/decimal";
import { eventKindOf, nameOf } from "../grammar/eventKinds";
import { eventsIn, type EventPiece } from "../grammar/eventPieces";
import { without } from "../grammar/flatText";
import { bestFirst } from "../grammar/grades";
import { limitIn } from "../grammar/limits";
import { partsIn, type PartPiece } from "../grammar/partPieces";
import type { Found, Phrase } from "../grammar/phrase";

/** What is counted once, by its highest level, is another rule. */
const HIGHEST = /就高|取最高|最高级别|只计|不累计|不重复|不得重复/u;

/** Levels of the same. */
const OF_LEVEL = /^(?:获得?)?(?:国家|全国|省|市|县|区|乡|镇|校|院|局)级?/u;

/** What is there or not, and no level of what others reach. */
const IS_THERE = /^(?:有|设有|建有|配有|制定|建立|开展|设立)/u;

/** 市级采用每条2分，省级采用每条4分，最高30分. */
export const earnings: Phrase = {
  id: "earnings",
  title: "市级采用每条计2分，省级采用每条计4分，有专人的得1分，最高10分",
  makes: "从0分起，按次累计得分，不超过分值",
  general: true,
  read(text, { max, counts, name }): Found | null {
    const limit = limitIn(text);
    if (limit === null || counts !== "base" || HIGHEST.test(text.flat)) return null;
    const stated = eventsIn(without(text, limit.spans));
    const parts = partsIn(without(text, [...limit.spans, ...stated])).map(eventOfPart);
    const events = [...stated, ...parts].sort((a, b) => a.start - b.start);
    const adding = events.filter(({ effect }) => effect === "adds");
    if (adding.length === 0 || events.some(({ effect, stepped }) => effect === "takes" || stepped)) return null;
    const full = limit.cap ?? max;
    const singles = adding.filter(({ repeated }) => !repeated);
    // Parts that come to the full points add up, whatever they are; others may be instead of each other.
    const labels = adding.map(({ label }) => label);
    const instead = bestFirst(labels) || labels.every((label) => OF_LEVEL.test(label));
    const addUp =
      !instead &&
      adding.length > 1 &&
      singles.length === adding.length &&
      sum(singles.map(({ most }) => most)) === full;
    const [single, ...others] = singles;
    const isOneThing = others.length === 0 && (single === undefined || IS_THERE.test(single.label));
    if (!addUp && (parts.length > 0 || !isOneThing || singles.length === adding.length)) return null;
    return {
      rule: {
        kind: "events",
        start: 0,
        floor: 0,
        events: events.map((event, index) => {
          return eventKindOf(event, index, name, event.repeated ? null : event.most);
        }),
      },
      max: limit.cap,
      spans: [...limit.spans, ...events],
      meaning: `${events.map((one) => wordsOf(one, name)).join("，")}${full === null ? "" : `，最高${show(full)}分`}`,
      open: [],
      ...(single === undefined || addUp ? {} : { supplied: `“${nameOf(single, name)}”只计一次` }),
    };
  },
  samples: [
    {
      text: "发现一般隐患每处计0.5分，重大隐患每处3分，最高10分",
      rule: {
        kind: "events",
        start: 0,
        floor: 0,
        events: [
          { effect: "adds", id: "1", label: "发现一般隐患", counted: "处", each: 0.5, cap: null },
          { effect: "adds", id: "2", label: "重大隐患", counted: "处", each: 3, cap: null },
        ],
      },
    },
    {
      text: "有展示场所得3分，有宣传活动的每次得1分，最高6分。",
      likely: true,
      rule: {
        kind: "events",
        start: 0,
        floor: 0,
        events: [
          { effect: "adds", id: "1", label: "有展示场所", counted: "次", each: 3, cap: 3 },
          { effect: "adds", id: "2", label: "有宣传活动", counted: "次", each: 1, cap: null },
        ],
      },
    },
  ],
  counterSamples: ["完成得5分", "国家级每件得3分，省级每件得2分，取最高分", "每篇得1分，每漏报1次扣0.5分"],
};

function eventOfPart({ label, points, start, end, free }: PartPiece): EventPiece {
  const amount = { least: points, most: points };
  const once = { repeated: false, stepped: false, compares: false, further: false };
  return { start, end, free, label, counted: "次", effect: "adds", ...amount, ...once };
}

function wordsOf(event: EventPiece, name: string): string {
  if (event.effect === "zeroes") return `${event.label}的不得分`;
  return `${nameOf(event, name)}${event.repeated ? `每${event.counted}` : ""}得${show(event.most)}分`;
}
