import type { EventKind } from "../../rules/kinds/eventsPoints";
import { show } from "../../shared/decimal";
import { without } from "../grammar/flatText";
import { limitIn } from "../grammar/limits";
import type { Found, Phrase } from "../grammar/phrase";
import { piecesOf } from "../grammar/pieces";
import { END, number, pattern, TO } from "../grammar/words";

const CLAUSE = "[^,;。:()\\n\\u2460-\\u24ff\\d]";
const RANGE = pattern(
  `(?<=^|[,;。:()\\n\\u2460-\\u24ff])(?<what>${CLAUSE}{0,40}?)`,
  `(?:的)?,?(?:(?<each>每)1?(?<unit>次|项|个|件|篇|例|起))?(?:可|给予|予以)?(?:酌情|视情况?|视情节(?:轻重)?)?(?:给予|予以)?(?:(?<takes>扣|减)|(?<adds>加|奖励?))(?:分)?`,
  `${number("least")}(?:分)?${TO}${number("most")}分`,
  END,
);

/** 工作有创新的，酌情加1-5分. */
export const reviewedAwards: Phrase = {
  id: "reviewed-awards",
  title: "工作有创新的，酌情加1-5分（每项加1-3分；减分项：每次扣1-3分）",
  makes: "加分、减分由审核人在范围内逐次评定",
  read(text, { counts, name }): Found | null {
    const limit = limitIn(text);
    if (limit === null || (counts !== "bonus" && counts !== "penalty")) return null;
    const pieces = piecesOf(without(text, limit.spans), RANGE);
    const wrong = counts === "bonus" ? "takes" : "adds";
    if (pieces.length === 0 || pieces.some((piece) => piece.word(wrong) !== "")) return null;
    const events = pieces.map((piece, index): EventKind => {
      const [least, most] = [piece.number("least") ?? 0, piece.number("most") ?? 0];
      const label = piece.word("what").replace(/的$/u, "");
      const counted = piece.word("unit") || "次";
      const each = { least: Math.min(least, most), most: Math.max(least, most) };
      // Whether the item adds or takes away is its section's matter.
      return {
        effect: "adds",
        id: String(index + 1),
        label: label === "" ? name : label,
        counted,
        each,
        cap: piece.word("each") === "" ? each.most : null,
      };
    });
    return {
      rule: { kind: "events", start: 0, events, floor: 0 },
      max: limit.cap,
      spans: [...pieces, ...limit.spans],
      meaning: pieces
        .map(
          (piece) => `${piece.word("what")}${show(piece.number("least") ?? 0)}至${show(piece.number("most") ?? 0)}分`,
        )
        .join("，"),
      open: [],
      ...(pieces.every((piece) => piece.word("each") !== "")
        ? {}
        : { supplied: "没有写明每次的，合计不超过范围的上限" }),
    };
  },
  samples: [
    {
      text: "工作有创新的，每项加1-3分，最多加5分",
      facts: { counts: "bonus" },
      rule: {
        kind: "events",
        start: 0,
        events: [
          { effect: "adds", id: "1", label: "工作有创新", counted: "项", each: { least: 1, most: 3 }, cap: null },
        ],
        floor: 0,
      },
    },
    {
      text: "酌情加1—5分",
      facts: { counts: "bonus", max: 5 },
      rule: {
        kind: "events",
        start: 0,
        events: [{ effect: "adds", id: "1", label: "工作", counted: "次", each: { least: 1, most: 5 }, cap: 5 }],
        floor: 0,
      },
      likely: true,
    },
  ],
  counterSamples: ["加1-5名队员", "酌情扣1-5分", "国家级加3分，省级加2分"],
};
