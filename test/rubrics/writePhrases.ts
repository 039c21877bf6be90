import { readFileSync, writeFileSync } from "node:fs";
import { PHRASES } from "../../src/drafting/phrases/phrases";
import { PHRASE_CHAPTER, phraseLines } from "../support/reference/phraseChapter";

/*
 * Writes the phrases of the grammar into the reference, behind the words with which their chapter begins: run it with
 * tsx where a phrase or a sample was changed, then format the reference.
 */

const path = new URL("../../rubrics/reference.md", import.meta.url);
const lines = readFileSync(path, "utf8").split("\n");
const chapter = lines.indexOf(PHRASE_CHAPTER);
const behind = (from: number, found: (line: string) => boolean) => {
  const next = lines.findIndex((line, index) => index > from && found(line));
  return next < 0 ? lines.length : next;
};
const first = behind(chapter, (line) => /^###? /.test(line));
const end = behind(chapter, (line) => line.startsWith("## "));
writeFileSync(path, [...lines.slice(0, first), ...phraseLines(PHRASES), ...lines.slice(end)].join("\n"));
