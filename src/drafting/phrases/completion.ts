import type { Found, Phrase } from "../grammar/phrase";
import { piecesOf, type Piece } from "../grammar/pieces";
import { BEGIN, earns, HAN, IF, NOTHING, pattern, THEN } from "../grammar/words";

const NEGATION = "(?:未能|未|没有|没|不能|不|无)";
const OTHERWISE = "否则|反之|其他情况|其他|其余";
/** Words of other rules: places, rates, several grades of the same. */
const OTHER_RULES = /名|率|比例|部分|基本|最|达标数/u;

const BINARY = pattern(
  BEGIN,
  `(?<did>${HAN}{2,24}?)${IF}${earns("full")}${THEN}`,
  `(?<not>(?:当年|全年|年内|仍)?${NEGATION}${HAN}{2,20}?|${OTHERWISE})${IF}${NOTHING}`,
);

const YES_NO = pattern(BEGIN, `(?<did>有|是)(?:的)?,?${earns("full")}${THEN}(?<not>无|没有|否)(?:的)?,?${NOTHING}`);

/** What is done or not: 完成, 未完成 speak of one thing; 召开会议, 未报送材料 do not. */
function isOpposite(piece: Piece): boolean {
  const done = piece.word("did");
  const core = piece
    .word("not")
    .replace(/^(?:当年|全年|年内|仍)?(?:未能|未|没有|没|不能|不|无)/u, "")
    .replace(/(?:任务|要求|工作|完|的)$/u, "");
  if (OTHER_RULES.test(done) || /^(?:未|没|不|无)/u.test(done)) return false;
  return new RegExp(`^(?:${OTHERWISE})$`, "u").test(piece.word("not")) || core === "完成" || isIn(core, done);
}

/** Whether words stand in others, in their order: 全部到位 in 全部帮扶到位. */
function isIn(words: string, others: string): boolean {
  if (others.includes(words)) return true;
  let from = 0;
  for (const character of words) {
    const place = others.indexOf(character, from);
    if (place < 0) return false;
    from = place + 1;
  }
  return words.length > 2 && others.endsWith(words.slice(-2));
}

/** 完成得4分，未完成得0分. */
export const done: Phrase = {
  id: "done-or-not",
  title: "完成得4分，未完成得0分（完成、开展、建立、按时报送……的得满分，未……的、否则不得分）",
  makes: "是否完成：完成得满分，未完成得0分",
  read(text, facts): Found | null {
    const [piece, ...others] = [...piecesOf(text, BINARY).filter(isOpposite), ...piecesOf(text, YES_NO)];
    if (piece === undefined || others.length > 0) return null;
    const max = piece.number("full") ?? facts.max;
    const what = piece.word("did");
    return {
      rule: {
        kind: "binary",
        labels: {
          achieved: what.length === 1 ? `${facts.name}：${what === "有" ? "是否有" : "是或否"}` : questionOf(what),
        },
      },
      max: piece.number("full"),
      spans: [piece],
      meaning: `${what}得${max === null ? "满" : String(max)}分，否则0分`,
      open: [],
    };
  },
  samples: [
    { text: "（完成得4分，未完成得0分。）", rule: { kind: "binary", labels: { achieved: "是否完成" } } },
    {
      text: "按时报送材料的得2分;未按时报送的不得分",
      rule: { kind: "binary", labels: { achieved: "是否按时报送材料" } },
    },
    {
      text: "建立台账得满分，否则不得分。",
      facts: { max: 3 },
      rule: { kind: "binary", labels: { achieved: "是否建立台账" } },
    },
  ],
  counterSamples: [
    "召开会议得3分；未报送材料不得分",
    "全部完成得4分，部分完成得2分，未完成得0分",
    "完成的单位4个，未完成的单位0个",
    "满意率最高得4分，其他不得分",
  ],
};

/** 是否完成; a condition that is itself a question stays. */
function questionOf(what: string): string {
  return what.startsWith("是否") ? what : `是否${what.replace(/^(?:能够|能|已)/u, "")}`;
}
