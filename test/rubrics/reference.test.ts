import { readFileSync } from "node:fs";
import { join } from "node:path";
import { lintOwnRubric } from "../../src/rubric/lint/lint";
import { ruleFaults } from "../../src/rubric/lint/itemFaults";
import { anchorOf, chaptersOf } from "../support/reference/markdown";
import { rubricOf } from "../support/reference/fragment";
import { entryHeads, ruleRows, statedRule } from "../support/reference/ruleRows";
import { tableRows } from "../support/reference/tableRows";
import { enteredIn, workedExamples, type WorkedExample } from "../support/reference/workedExamples";

const text = readFileSync(join(__dirname, "../../rubrics/reference.md"), "utf8");

const isWhole = ({ facts }: WorkedExample) => facts === "整张表";
const examples = workedExamples(text).map((example, index) => ({
  ...example,
  name: `${index + 1} ${example.chapter}`,
}));
const rules = examples.filter((example) => !isWhole(example));
const tables = examples.filter(isWhole);

/** Readings of what a document leaves open: an example shows one thing and leaves them out. */
const LEFT_OUT = "lint-open-parameter";

describe("a rule of the reference", () => {
  it.each(rules)("fits its item: $name", (example) => {
    const { rule, max, counts } = statedRule(example);
    expect(ruleFaults(rule, { max, counts }, [])).toEqual([]);
  });

  it.each(rules)("is entered as the table says: $name", (example) => {
    expect(example.head.filter((head) => enteredIn(head) !== null)).toEqual(entryHeads(example));
  });

  it.each(rules)("comes to the points shown: $name", (example) => {
    expect(ruleRows(example)).toEqual(example.rows);
  });
});

describe("a table of the reference", () => {
  it.each(tables)("is a sound rubric: $name", ({ json }) => {
    expect(lintOwnRubric(rubricOf(json)).filter(({ code }) => code !== LEFT_OUT)).toEqual([]);
  });

  it.each(tables)("comes to the results shown: $name", (example) => {
    expect(tableRows(example, rubricOf(example.json))).toEqual(example.rows);
  });
});

describe("the reference", () => {
  it("has examples of rules and of whole tables", () => {
    expect(rules.length).toBeGreaterThan(30);
    expect(tables.length).toBeGreaterThan(15);
  });

  it("links to chapters that it has", () => {
    const anchors = chaptersOf(text).map(({ title }) => anchorOf(title));
    const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((anchor) => !anchors.includes(anchor ?? ""))).toEqual([]);
  });
});
