import { minus, show, times } from "../../shared/decimal";
import type { Found, Phrase } from "../grammar/phrase";
import { pieceOf, piecesOf, type Piece } from "../grammar/pieces";
import { perPlace, placedBy, type Placed } from "../grammar/places";
import { END, HAN, NOTHING, number, pattern, points } from "../grammar/words";

const ONWARDS = pattern(
  `[,;。、]?(?:其他|其余)?[以依]此类推|依次类推|(?:以[下后]|其他|其余)?(?:各?名次?)?依次(?:递减|减少?|少得?)(?:${points("less")})?`,
);
const PLACE = pattern(
  `(?:排名|排|位居|名列|获得?)*(?:第(?<place>\\d+)|前(?<top>\\d+)|第(?<from>\\d+)(?:名)?(?:-|至|到)第?(?<to>\\d+)|(?<![\\d.%])(?<from2>\\d+)(?:-|至|到)(?<to2>\\d+)(?=名|位))(?:名|位)?(?:的|单位)*,?(?:得|计|记|加)?(?:${points("points")}|(?<full>满分))`,
  END,
);
const REST = pattern(
  `(?:其他|其余|否则|(?:第?${number("behind")}(?:名|位)?(?:及|及其|含)*)?(?:以后|以外|之后|以下)|${HAN}{0,6}(?:以后|以外|之后|以下))(?:名次|单位|的)*,?(?:(?:得|计)?${points("points")}|(?<none>${NOTHING}|不加分))`,
  END,
);

/** 第一名得5分，第二名得4分；前三名得5分，其他不得分. */
export const pointsByPlace: Phrase = {
  id: "points-by-place",
  title: "第一名得5分，第二名得4分，第三名得3分，其他不得分（前三名得5分，其余得3分；第4-6名……）",
  makes: "名次：按名次分档得分",
  read(text, facts): Found | null {
    const pieces = piecesOf(text, PLACE);
    const rest = piecesOf(text, REST);
    if (pieces.length === 0 || rest.length > 1) return null;
    const bands = bandsOf(
      pieces.map(({ number: of, word }) => {
        const upTo = of("top") ?? of("to") ?? of("to2") ?? of("place") ?? 0;
        return {
          upTo,
          from: of("from") ?? of("from2") ?? (of("top") === null ? upTo : null),
          points: of("points") ?? (word("full") === "" ? 0 : (facts.max ?? 0)),
        };
      }),
    );
    if (bands === null) return null;
    const best = Math.max(...bands.map((one) => one.points));
    const placed = placedBy(text, facts);
    const onwards = pieceOf(text, ONWARDS);
    if (onwards !== null)
      return rest.length > 0 ? null : descending(bands, placed, onwards, [...pieces, onwards, ...placed.spans]);
    const last = bands.at(-1)?.atMost ?? 0;
    const behind = rest[0]?.number("behind") ?? null;
    if (behind !== null && behind !== last && behind !== last + 1) return null;
    const other = rest[0]?.number("points") ?? 0;
    const all = [...bands, { above: last, points: other }];
    return {
      rule: { kind: "measured", ...placed.parts, scale: { kind: "bands", bands: all } },
      max: best,
      spans: [...pieces, ...rest, ...placed.spans],
      meaning: `${bands.map((one) => `前${show(one.atMost)}名得${show(one.points)}分`).join("，")}，其他得${show(other)}分`,
      open: placed.open,
      ...(rest.length === 0 ? { supplied: `第${show(last)}名以后不得分` } : {}),
    };
  },
  samples: [
    {
      text: "第一名得5分，第二名得4分，第三名得3分，其他不得分",
      rule: {
        kind: "measured",
        measure: { kind: "entered", unit: "名次", min: 1, max: null, whole: true },
        scale: {
          kind: "bands",
          bands: [
            { atMost: 1, points: 5 },
            { above: 1, atMost: 2, points: 4 },
            { above: 2, atMost: 3, points: 3 },
            { above: 3, points: 0 },
          ],
        },
        labels: { value: "工作的名次" },
      },
    },
    {
      text: "前三名得5分",
      rule: {
        kind: "measured",
        measure: { kind: "entered", unit: "名次", min: 1, max: null, whole: true },
        scale: {
          kind: "bands",
          bands: [
            { atMost: 3, points: 5 },
            { above: 3, points: 0 },
          ],
        },
        labels: { value: "工作的名次" },
      },
      likely: true,
    },
  ],
  counterSamples: ["前3名单位", "第1季度得分", "第2项得3分的单位", "前二名3分，完成任务得2分"],
};

/** 以此类推: as much less for every further place as from the first to the second. */
function descending(
  bands: readonly { readonly atMost: number; readonly points: number }[],
  { parts, open }: Placed,
  onwards: Piece,
  spans: Found["spans"],
): Found | null {
  const [first, second] = bands;
  if (first === undefined || second === undefined) return null;
  const amount = minus(first.points, second.points);
  const even = bands.every(({ atMost, points: worth }, index) => {
    return atMost === index + 1 && worth === minus(first.points, times(amount, index));
  });
  const less = onwards.number("less");
  if (!even || amount <= 0 || (less !== null && less !== amount)) return null;
  return {
    rule: { kind: "measured", ...parts, scale: perPlace(amount) },
    max: first.points,
    spans,
    meaning: `第1名得${show(first.points)}分，每低1名少${show(amount)}分，最低0分`,
    open,
  };
}

/** Places from the first on, without gaps; null where there are some. */
function bandsOf(stated: readonly { readonly from: number | null; readonly upTo: number; readonly points: number }[]) {
  const bands: { above?: number; atMost: number; points: number }[] = [];
  let last = 0;
  for (const { from, upTo, points: worth } of [...stated].sort((a, b) => a.upTo - b.upTo)) {
    if (upTo <= last || (from !== null && from !== last + 1)) return null;
    bands.push({ ...(last === 0 ? {} : { above: last }), atMost: upTo, points: worth });
    last = upTo;
  }
  return bands;
}
