import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PHRASES } from "../../src/drafting/phrases/phrases";
import { chaptersOf, tablesIn } from "../support/reference/markdown";
import { PHRASE_CHAPTER, phraseLines } from "../support/reference/phraseChapter";

const reference = readFileSync(join(__dirname, "../../rubrics/reference.md"), "utf8");

/** The phrases that a text in Markdown tells: those of the third level in their chapter. */
function told(markdown: string) {
  const all = chaptersOf(markdown);
  const rest = all.slice(all.findIndex(({ title }) => `## ${title}` === PHRASE_CHAPTER) + 1);
  const end = rest.findIndex(({ level }) => level < 3);
  return (end < 0 ? rest : rest.slice(0, end)).map(({ title, lines }) => {
    const [, ...samples] = tablesIn(lines)[0] ?? [];
    const makes = plain(lines.find((line) => line !== "") ?? "");
    return { title: plain(title), makes, samples: samples.map((row) => row.map(plain)) };
  });
}

/** Signs that stand for themselves may be marked or not. */
function plain(marked: string): string {
  return marked.replace(/\\(.)/g, "$1");
}

test("the reference tells every phrase that drafting understands, with its samples and the rules that are read from them", () => {
  const phrases = told(reference);
  expect(phrases.length).toBeGreaterThan(10);
  expect(phrases).toEqual(told([PHRASE_CHAPTER, ...phraseLines(PHRASES)].join("\n")));
});
