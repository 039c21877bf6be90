import { eventsIn } from "../grammar/eventPieces";
import { without } from "../grammar/flatText";
import type { Found, Phrase } from "../grammar/phrase";
import { piecesOf } from "../grammar/pieces";
import { BEGIN, earns, END, IF, pattern } from "../grammar/words";

/** 未发生的得满分: what is so unless it happens. */
const FULL = pattern(BEGIN, `(?:没有|未|无)[^,;。:\\n\\u2460-\\u24ff\\d]{0,20}?${IF}${earns("full")}`, END);

/** 发生失泄密事件的不得分. */
export const unlessHappens: Phrase = {
  id: "unless-happens",
  title: "发生失泄密事件的不得分（账实不符的不得分；未发生得满分，发生不得分）",
  makes: "没有发生的得满分，发生了的不得分",
  general: true,
  read(text, { max, counts }): Found | null {
    if (counts !== "base") return null;
    const full = piecesOf(text, FULL).filter((piece) => max === null || (piece.number("full") ?? max) === max);
    const [event, ...others] = eventsIn(without(text, full));
    if (event === undefined || others.length > 0 || event.effect !== "zeroes" || event.compares || full.length > 1)
      return null;
    return {
      rule: { kind: "binary", labels: { achieved: `没有“${event.label}”` } },
      max: full[0]?.number("full") ?? null,
      spans: [...full, event],
      meaning: `没有“${event.label}”的得满分，否则不得分`,
      open: [],
    };
  },
  samples: [
    { text: "发生失泄密事件的不得分", rule: { kind: "binary", labels: { achieved: "没有“发生失泄密事件”" } } },
    { text: "未发生得满分，发生不得分", rule: { kind: "binary", labels: { achieved: "没有“发生”" } } },
  ],
  counterSamples: ["低于60%的不得分", "发生1起扣2分，发生重大事故的不得分", "未参加的不得分，迟到的扣1分"],
};
