import { issue, type Issue, type Place } from "../../src/shared/issue";
import { chineseIssues, issueWordsIn } from "../../src/shared/issueWords";
import { englishSentences } from "../../src/shared/issueEnglish";
import { issueTable, listed, said } from "../../src/shared/said";
import { termsChinese } from "../../src/shared/wording/termsChinese";
import { termsEnglish } from "../../src/shared/wording/termsEnglish";

const placeholders = (sentence: string): string[] =>
  [...sentence.matchAll(/\{(#?\w+)(?:\|[^{}]*)?\}/g)].flatMap(([, name]) => name ?? []).sort();

const english = new Map<string, string>(Object.entries({ ...englishSentences, ...termsEnglish }));
const chinese: (readonly [string, string])[] = [
  ...Object.entries(issueTable).map(([code, [, sentence]]) => [code, sentence] as const),
  ...Object.entries(termsChinese),
];

describe("the English sentences", () => {
  it("are those of the Chinese table", () => {
    expect([...english.keys()].sort()).toEqual(chinese.map(([code]) => code).sort());
  });

  it.each(chinese)("%s has the placeholders of the Chinese one", (code, sentence) => {
    expect(placeholders(english.get(code) ?? "")).toEqual(placeholders(sentence));
  });

  // A worksheet's own words may be quoted, each with its meaning in brackets.
  it.each([...english])("%s is written in English and ends without a full stop", (_, sentence) => {
    expect(sentence.replace(/\p{Script=Han}+(?= \(| for none)/gu, "")).not.toMatch(/[\p{Script=Han}，。：；（）]/u);
    expect(sentence).not.toMatch(/\.$/);
  });
});

describe("issueWordsIn", () => {
  it.each<[Issue, string, string]>([
    [
      issue("below-minimum", { unit: "甲镇", item: "16" }, { label: "次数", limit: 0, value: -1 }),
      "甲镇 · 指标16：“次数”不能小于0，现为-1",
      "甲镇 · Item 16: “次数” must not be less than 0, but is -1",
    ],
    [
      issue("no-units", {}, {}),
      "没有考核对象，请至少填写一个单位",
      "There is nobody to assess. Enter at least one unit",
    ],
    [
      issue("not-a-text", { sheet: "填报", cell: "C5" }, { label: "{value}", value: "{label}" }),
      "填报!C5：“{value}”应填文字，现为“{label}”",
      "填报!C5: “{value}” should be text, but is “{label}”",
    ],
    [
      issue(
        "lint-unknown-reference",
        { path: "items[0].section" },
        { what: "section", id: "一", known: listed(["甲"]) },
      ),
      "items[0].section：没有部分“一”，请改正或补上定义，现有：甲",
      "items[0].section: There is no section “一”. Correct it or define it. Known: 甲",
    ],
    [
      issue("other-reading-result", {}, { question: "问", choice: "选", result: said("rank-becomes", { rank: 2 }) }),
      "口径“问”若选“选”，参加排名，列第2名",
      "If the reading “问” were “选”: the unit is ranked, in place 2",
    ],
    [
      issue("report-confidential", {}, { what: ["ratings", "grades"], clause: "第九条" }),
      "公开版不含评价等次、综合等次（第九条）；需要的请导出内部版",
      "The public version leaves out ratings, grades (第九条). Export the internal version if they are needed",
    ],
    [
      issue("lint-choice-invalid", {}, { choice: "甲", detail: issue("lint-bounds-none", {}, {}) }),
      "选项“甲”得不到有效的规则：没有写明范围，请至少写一个界限",
      "The choice “甲” does not give a valid rule: No bounds are stated. State at least one",
    ],
  ])("tells %j in both languages", async (found, inChinese, inEnglish) => {
    expect((await issueWordsIn("zh-CN")).line(found)).toBe(inChinese);
    const { line, place, sentence } = await issueWordsIn("en-US");
    expect(line(found)).toBe(inEnglish);
    expect([place(found.place), sentence(found)].filter(Boolean).join(": ")).toBe(inEnglish);
  });

  it.each<[Place, string, string]>([
    [{ unit: "甲镇", item: "16", side: "self" }, "甲镇 · 指标16 · 自评", "甲镇 · Item 16 · self-assessment"],
    [{}, "", ""],
  ])("names the place %j in both languages", async (at, inChinese, inEnglish) => {
    expect(chineseIssues.place(at)).toBe(inChinese);
    expect((await issueWordsIn("en-US")).place(at)).toBe(inEnglish);
  });
});
