import type { Draft, DraftedItem } from "../../drafting/draft";
import { examplesOf } from "../../drafting/example";
import { LEAST_SURE_FIRST, type Confidence } from "../../drafting/grammar/reading";
import { markedText, type MarkedPart } from "../../drafting/marked";
import { itemFacts, shownPoints } from "../../rubric/facts";
import type { Item, Rubric } from "../../rubric/schema";
import { gradingText, openCaseTexts, partCaseTexts } from "../../rubric/tableTexts";
import { namedSentence } from "../../rules/kinds/ruleSentence";
import { show } from "../../shared/decimal";
import { issueText } from "../../shared/issue";
import { escaped, htmlFile } from "../common/htmlFile";

/** Worked examples of a rule that are shown. */
const EXAMPLES = 3;

const HEADINGS: Readonly<Record<Confidence, string>> = {
  none: "没有读懂的，先按由审核人评分处理",
  likely: "大致读懂的，请对照原文核对",
  certain: "确定的",
};

/**
 * A draft as one page for whoever compares it with the document: what was not understood first; the printed text of every
 * item with the understood parts marked in it, the rule as a sentence, and examples with numbers.
 */
export function draftReport(draft: Draft): string {
  const { rubric, items } = draft;
  const own = new Map(rubric.items.map((item) => [item.id, item]));
  const groups = LEAST_SURE_FIRST.flatMap((confidence) => {
    const group = items.filter(({ reading }) => reading.confidence === confidence);
    const cards = group.flatMap((drafted) => {
      const item = own.get(drafted.item);
      return item === undefined ? [] : [card(item, drafted, rubric)];
    });
    return cards.length === 0 ? [] : [`<h2>${HEADINGS[confidence]}（${String(cards.length)}项）</h2>`, ...cards];
  });
  const body = [`<h1>${escaped(rubric.title)}</h1>`, summary(draft), LEGEND, ...groups, wholeTable(rubric)];
  return htmlFile(rubric.title, STYLE, body.join("\n"));
}

function summary({ rubric, items, findings }: Draft): string {
  const count = (wanted: Confidence) => items.filter(({ reading }) => reading.confidence === wanted).length;
  const total = rubric.total === null ? "不计总分" : `总分${show(rubric.total)}分`;
  const counts = `确定${String(count("certain"))}项，大致${String(count("likely"))}项，没有读懂${String(count("none"))}项`;
  const line = `<p>共${String(items.length)}项，${total}；${counts}。</p>`;
  // What is to be confirmed is told with each item.
  const others = findings.filter(({ code }) => code !== "lint-to-confirm");
  return others.length === 0 ? line : `${line}\n<h2>检查发现</h2>\n${list(others.map(issueText))}`;
}

const LEGEND =
  '<p>原文里：<u class="understood">实线</u>是读懂的，<mark class="unread">虚线</mark>是与分数有关、没有读懂的，没有标的是名称和说明。</p>';

function card(item: Item, { text, reading }: DraftedItem, rubric: Rubric): string {
  const { id, name, number, toConfirm } = item;
  const max = shownPoints(item);
  const heading = [number === "" ? id : number, name].join(" ");
  const points = max === null ? "" : `<span class="points">${show(max)}分</span>`;
  const printed = markedText(text, reading).map(partHtml).join("");
  // What reviewers score needs no example.
  const examples = reading.confidence === "none" ? [] : examplesOf(item.rule, itemFacts(item, rubric), EXAMPLES);
  const rows = [
    ["原文", printed],
    ["读成", escaped(namedSentence(item.rule, item))],
    ...examples.map(({ entered, explanation }) => ["例", escaped(`${entered}：${explanation}`)] as const),
    ...openCaseTexts(id, rubric).map((open) => ["口径", escaped(open)] as const),
    ["待核对", toConfirm === undefined ? "" : escaped(toConfirm)],
  ] as const;
  const told = rows.filter(([, html]) => html !== "").map(([term, html]) => `<dt>${term}</dt><dd>${html}</dd>`);
  return `<article><h3>${escaped(heading)}${points}</h3><dl>${told.join("")}</dl></article>`;
}

function partHtml({ text, is, meaning }: MarkedPart): string {
  if (is === "other") return escaped(text);
  const title = meaning === null ? "" : ` title="${escaped(meaning)}"`;
  return is === "unread"
    ? `<mark class="unread">${escaped(text)}</mark>`
    : `<u class="understood"${title}>${escaped(text)}</u>`;
}

function wholeTable(rubric: Rubric): string {
  return `<h2>整张表</h2>\n${list([`等次：${gradingText(rubric)}`, ...partCaseTexts(rubric).map((one) => `口径：${one}`)])}`;
}

function list(lines: readonly string[]): string {
  return `<ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join("")}</ul>`;
}

const STYLE = `body { font: 16px/1.6 system-ui, "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; max-width: 50em; margin: 1em auto; padding: 0 1em; color: #1a1a1a; background: #fff; overflow-wrap: anywhere; }
h1 { font-size: 1.5em; } h2 { font-size: 1.2em; margin: 1.5em 0 .5em; } h3 { font-size: 1em; margin: 0 0 .5em; display: flex; justify-content: space-between; gap: 1em; }
.points { white-space: nowrap; } article { border: 1px solid #767676; border-radius: 4px; padding: .75em 1em; margin: 0 0 .75em; break-inside: avoid; }
dl { margin: 0; display: grid; grid-template-columns: 4em 1fr; gap: .25em .5em; } dt { font-weight: bold; } dd { margin: 0; white-space: pre-line; }
.understood { text-decoration: underline 2px #107c10; text-underline-offset: 3px; }
.unread { background: #fff4ce; color: inherit; text-decoration: underline 2px dashed #a4262c; text-underline-offset: 3px; }
@media (max-width: 30em) { dl { grid-template-columns: 1fr; } }`;
