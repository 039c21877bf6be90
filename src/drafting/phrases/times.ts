import type { Found, Phrase } from "../grammar/phrase";
import { piecesOf } from "../grammar/pieces";
import { BEGIN, earns, HAN, IF, NOTHING, number, pattern, THEN } from "../grammar/words";

const UNIT = "(?<unit>次|场|期|篇|项|个|件|人|名|家|户)";
const LESS = `(?<less>未${HAN}{2,8}|没有${HAN}{2,8}|否则|不足\\d+${HAN}|少于\\d+${HAN}|未达到\\d*${HAN}?|达不到${HAN}{0,4}|其他)`;

const TIMES = pattern(
  BEGIN,
  `(?<verb>${HAN}{1,16}?)`,
  `(?:${number("count")}${UNIT}(?:\\(含\\))?(?:及|或)?以上(?:\\(含\\))?|(?:不少于|至少|达到|达)${number("least")}(?<unit2>次|场|期|篇|项|个|件|人|名|家|户))`,
  `(?<what>${HAN}{0,10}?)${IF}${earns("full")}${THEN}${LESS}${IF}${NOTHING}`,
);

/** 召开1次及以上的，得3分；未召开的，得0分. */
export const times: Phrase = {
  id: "so-many-times",
  title: "召开1次及以上的，得3分；未召开的，得0分（不少于2次、达到3篇……，否则、不足2次不得分）",
  makes: "次数：达到规定次数得满分，达不到得0分",
  read(text): Found | null {
    const [piece, ...others] = piecesOf(text, TIMES);
    if (piece === undefined || others.length > 0) return null;
    const atLeast = piece.number("count") ?? piece.number("least");
    if (atLeast === null || !Number.isInteger(atLeast) || atLeast < 1) return null;
    // 未召开 says nothing of one time where two are due.
    if (atLeast > 1 && /^(?:未(?!达到)|没有)/u.test(piece.word("less"))) return null;
    const said = /\d+/u.exec(piece.word("less"));
    if (said !== null && Number(said[0]) !== atLeast) return null;
    const verb = piece.word("verb").replace(/(?:不少于|至少|达到|达)$/u, "");
    const unit = piece.word("unit") + piece.word("unit2");
    return {
      rule: { kind: "threshold", atLeast, labels: { value: `${verb}${piece.word("what")}数（${unit}）` } },
      max: piece.number("full"),
      spans: [piece],
      meaning: `${verb}${String(atLeast)}${unit}及以上得满分，达不到得0分`,
      open: [],
    };
  },
  samples: [
    {
      text: "（召开1次及以上的，得3分；未召开的，得0分。）",
      rule: { kind: "threshold", atLeast: 1, labels: { value: "召开数（次）" } },
    },
    {
      text: "开展培训不少于两次的得5分，否则不得分",
      rule: { kind: "threshold", atLeast: 2, labels: { value: "开展培训数（次）" } },
    },
    {
      text: "报送信息4篇以上得2分，不足4篇不得分",
      rule: { kind: "threshold", atLeast: 4, labels: { value: "报送信息数（篇）" } },
    },
  ],
  counterSamples: [
    "召开2次及以上的，得3分；未召开的，得0分",
    "完成率达到90%以上的单位不少于3家",
    "报送4篇以上得2分，不足3篇不得分",
  ],
};
