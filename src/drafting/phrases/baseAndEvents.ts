import { show } from "../../shared/decimal";
import { eventKindOf, nameOf } from "../grammar/eventKinds";
import { eventsIn, type EventPiece } from "../grammar/eventPieces";
import { without } from "../grammar/flatText";
import { exhaustedIn, limitIn } from "../grammar/limits";
import type { Found, Phrase } from "../grammar/phrase";
import { piecesOf } from "../grammar/pieces";
import { END, pattern, points } from "../grammar/words";

const BASE = pattern("(?:得|计|有)?(?:基础分|基本分|基准分|起评分)(?:值)?(?:为|是|:|计)?", points("base"), END);

/** 基础分3分，每报送1篇加0.2分，最高5分. */
export const baseAndEvents: Phrase = {
  id: "base-and-events",
  title: "基础分3分，每报送1篇信息加0.2分，每漏报1次扣0.5分，最高5分",
  makes: "从基础分起，按次加分、扣分，不超过分值，最低0分",
  read(text, { max, counts, name }): Found | null {
    const [base, ...others] = piecesOf(text, BASE);
    const limit = limitIn(text);
    const start = base?.number("base") ?? null;
    if (base === undefined || start === null || others.length > 0 || limit === null || counts !== "base") return null;
    const full = limit.cap ?? max;
    const exhausted = exhaustedIn(text);
    const rest = without(text, [base, ...limit.spans, ...exhausted]);
    const all = eventsIn(rest).filter(({ effect }) => effect !== "zeroes");
    const adds = all.filter(({ effect }) => effect === "adds");
    if (adds.length === 0 || full === null || start >= full || all.some(({ repeated }) => !repeated)) return null;
    return {
      rule: {
        kind: "events",
        start,
        floor: 0,
        events: all.map((event, index) => eventKindOf(event, index, name, null)),
      },
      max: limit.cap,
      spans: [base, ...limit.spans, ...exhausted, ...all],
      meaning: `从${show(start)}分起，${all.map((one) => wordsOf(one, name)).join("，")}，最高${show(full)}分`,
      open: [],
      ...(all.some(({ stepped }) => stepped) ? { supplied: "不满一步的不计" } : {}),
    };
  },
  samples: [
    {
      text: "基础分3分，每报送1篇信息加0.2分，每漏报1次扣0.5分，最高5分",
      rule: {
        kind: "events",
        start: 3,
        floor: 0,
        events: [
          { effect: "adds", id: "1", label: "报送信息", counted: "篇", each: 0.2, cap: null },
          { effect: "takes", id: "2", label: "工作：漏报", counted: "次", each: 0.5, cap: null },
        ],
      },
    },
  ],
  counterSamples: ["基础分由办公室核定，每篇加0.2分", "每报送1篇加0.2分，最高5分"],
};

function wordsOf(event: EventPiece, name: string): string {
  return `${nameOf(event, name)}每${event.counted}${event.effect === "adds" ? "加" : "扣"}${show(event.most)}分`;
}
