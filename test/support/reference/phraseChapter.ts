import type { Phrase, Sample } from "../../../src/drafting/grammar/phrase";
import { readRule } from "../../../src/drafting/phrases/readRule";
import type { Confidence, RuleFacts } from "../../../src/drafting/grammar/reading";

/** The heading of the chapter on phrases; each has a heading of its own below it. */
export const PHRASE_CHAPTER = "## 起草时读得懂的写法";

/** What is known of an item whose text is a sample, unless the sample says more. */
const USUAL: RuleFacts = { name: "工作", max: null, counts: "base" };

const COUNTS: Readonly<Record<RuleFacts["counts"], string>> = {
  base: "",
  bonus: "加分项",
  penalty: "减分项",
  net: "加减分项",
  veto: "一票否决项",
  none: "不计分",
};

const SURE: Readonly<Record<Confidence, string>> = { certain: "确定", likely: "大致", none: "没有读懂" };

const HEAD = ["| 原文 | 表上已知 | 规则 | 把握 |", "| --- | --- | --- | --- |"];

/** Phrases as the reference tells them: wording, what is made of it, samples with the rules that are read from them. */
export function phraseLines(phrases: readonly Phrase[]): readonly string[] {
  return phrases.flatMap(({ title, makes, samples }) => [
    `### ${marked(title)}`,
    "",
    `${marked(makes)}。`,
    "",
    ...HEAD,
    ...samples.map(sampleLine),
    "",
  ]);
}

function sampleLine({ text, facts = {} }: Sample): string {
  const { rule, confidence } = readRule(text, { ...USUAL, ...facts });
  return `| ${marked(text)} | ${known(facts)} | \`${rule.kind}\` | ${SURE[confidence]} |`;
}

function known({ name, max, counts }: Partial<RuleFacts>): string {
  const words = [
    name === undefined ? "" : `指标“${name}”`,
    max === undefined || max === null ? "" : `${String(max)}分`,
    counts === undefined ? "" : COUNTS[counts],
  ];
  return words.filter((word) => word !== "").join("，");
}

/** A text in one line in which nothing is taken for a mark. */
function marked(text: string): string {
  return text.replaceAll("\n", " ⏎ ").replace(/[*_|<]/g, "\\$&");
}
