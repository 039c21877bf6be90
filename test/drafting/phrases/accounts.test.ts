import type { RuleFacts } from "../../../src/drafting/grammar/reading";
import { PHRASES } from "../../../src/drafting/phrases/phrases";
import { readRule } from "../../../src/drafting/phrases/readRule";

/*
 * A reading is certain only where a part of the rule was made of every number and every word of scoring in the text.
 */

const facts = (max: number, counts: RuleFacts["counts"] = "base"): RuleFacts => ({ name: "某项工作", max, counts });

/** Clauses that have a number or a word of scoring, and say nothing that a rule has a place for. */
const EXTRA = [
  "全年应达到12次",
  "各评委平均",
  "其他情形参照比例处理",
  "余以此类推",
  "每季度通报",
  "另按有关规定扣减",
  "逾期加倍",
  "情节严重的记零分办理另行研究",
  "按权重折算",
  "视情从重",
  "占全县的三成",
  "超过3人的另议",
  "得分另计",
  "2020年前的除外",
];

const samples = PHRASES.flatMap(({ id, samples: own }) =>
  own.filter(({ likely }) => likely !== true).map((sample) => ({ id, ...sample })),
);

test.each(samples)("$id: $text is not certain with a clause that is not accounted for", ({ text, facts: own }) => {
  const known: RuleFacts = { name: "工作", max: null, counts: "base", ...own };
  const before = readRule(text, known);
  expect(before.confidence).toBe("certain");
  for (const extra of EXTRA) {
    const after = readRule(`${text.replace(/[。.｡）)]+$/, "")}；${extra}`, known);
    const same = JSON.stringify(after.rule) === JSON.stringify(before.rule);
    expect({ extra, certain: after.confidence === "certain" && same }).toEqual({ extra, certain: false });
  }
});

test.each([
  ["a number within an event", "超过3次的，每次扣1分，扣完为止", 5, "超过3次的"],
  ["a condition that no event counts", "培训3次以上得5分，迟到1次扣1分，扣完为止", 5, "培训3次以上得5分"],
  ["a rate that no event counts", "完成率达到90%得5分，发现1处扣1分", 5, "完成率达到90%得5分"],
  ["a limit beyond the full points", "每发生1起扣5分，最多扣30分", 20, "最多扣30分"],
  ["a mean", "A级得5分，B级得3分，C级不得分，平均计算", 5, "平均计算"],
  ["every", "每月巡查，发现1处不符合扣0.5分，扣完为止", 5, "每月巡查"],
  ["an exception", "建立台账得10分，未建立不得分；2020年前的除外", 10, "2020年前的除外"],
  ["points in Chinese numerals", "完成得5分，未完成得0分，逾期者三分", 5, "逾期者三分"],
])("%s is quoted: %s", (_, text, max, quoted) => {
  const { confidence, unread } = readRule(text, facts(max));
  expect({ confidence, unread }).toEqual({ confidence: "likely", unread: [quoted] });
});

test.each([
  "2024年12月31日前报送，缺1项扣1分，扣完为止",
  "按照县发〔2024〕8号文件，缺1项扣1分，扣完为止",
  "1.缺一项扣1分，扣完为止",
  "获得表彰、参加培训的得5分，否则不得分",
  "每周报送1次得5分，少报1次扣0.5分",
  "实行一项工作一通报，缺1项扣1分，扣完为止",
])("days, documents, marks of lists and standards that are counted by are accounted for: %s", (text) => {
  expect(readRule(text, facts(5))).toMatchObject({ confidence: "certain", unread: [] });
});

test("a veto is asked in its own words, with their numbers", () => {
  const reading = readRule("发生3起以上较大事故的，一票否决", facts(5, "veto"));
  expect(reading).toMatchObject({ confidence: "certain", rule: { labels: { occurred: "发生3起以上较大事故" } } });
});
