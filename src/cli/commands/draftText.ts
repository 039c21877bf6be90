import { kindOf } from "../../rules/kinds/kinds";
import type { Draft, DraftedItem } from "../../drafting/draft";
import type { Confidence } from "../../drafting/grammar/reading";
import { gradingText, openCaseTexts, partCaseTexts } from "../../rubric/tableTexts";
import type { Item, Rubric } from "../../rubric/schema";
import { show } from "../../shared/decimal";
import { truncate } from "../../shared/text";
import type { FilePath } from "../system/files";
import { RUN } from "../common/command";
import { namedSentence } from "../../rules/kinds/ruleSentence";

const SURE: Readonly<Record<Confidence, string>> = { certain: "确定", likely: "大致", none: "没有读懂" };

/** Characters of an item's text that are repeated. */
const QUOTED = 60;

/** A drafted rubric for checking against the document, item by item, line by line. */
export function* draftLines({ rubric, items }: Draft): Generator<string> {
  const drafted = new Map(items.map((one) => [one.item, one]));
  yield `${rubric.title}\n`;
  let heading: string | null = null;
  for (const item of rubric.items) {
    if (item.section !== null && item.section !== heading) yield `\n${item.section}\n`;
    heading = item.section;
    const reading = drafted.get(item.id);
    if (reading !== undefined) for (const line of itemLines(item, reading, rubric)) yield `${line}\n`;
  }
  yield `\n整张表\n  等次：${gradingText(rubric)}\n`;
  for (const one of partCaseTexts(rubric)) yield `  口径：${one}\n`;
}

/** What the points of an item count into; null where they were not read. */
const COUNTS: Readonly<Record<Item["counts"], (max: string | null) => string>> = {
  base: (max) => (max === null ? NOT_READ : `${max}分`),
  bonus: (max) => `加分，${most(max)}`,
  penalty: (max) => `扣分，${most(max)}`,
  net: (max) => `加减分，${most(max)}`,
  veto: () => "一票否决",
  none: (max) => (max === null ? "不计入总分" : `${max}分，不计入总分`),
};

const NOT_READ = "没有读出分值";

function most(max: string | null): string {
  return max === null ? NOT_READ : `最多${max}分`;
}

function* itemLines(item: Item, { text, reading, example }: DraftedItem, rubric: Rubric): Generator<string> {
  const { id, name, max, counts, toConfirm } = item;
  const isRead = max !== null && reading.max !== null;
  const rated = kindOf(reading.rule).gives === "rating" ? "评等次" : COUNTS[counts](isRead ? show(max) : null);
  yield `  ${id}  ${oneLine(name)}  ${rated}  【${SURE[reading.confidence]}】`;
  if (text !== "") yield `      原文：${truncate(oneLine(text), QUOTED)}`;
  yield `      规则：${namedSentence(item.rule, item)}`;
  const gets = counts === "penalty" ? "扣" : "得";
  if (example !== null && (isRead || counts === "veto"))
    yield `      例如：${example.entered}，${gets}${show(example.points)}分`;
  for (const open of openCaseTexts(id, rubric)) yield `      口径：${open}`;
  if (toConfirm !== undefined) yield `      核对：${toConfirm}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}

/** How many items were understood, and what comes next. */
export function* outcomeLines({ items, findings }: Draft, file: FilePath): Generator<string> {
  const count = (wanted: Confidence) => items.filter(({ reading }) => reading.confidence === wanted).length;
  const counts = (["certain", "likely", "none"] as const).map((one) => `${SURE[one]}${String(count(one))}项`);
  yield `\n已写入${file.shown}：共${String(items.length)}项，${counts.join("，")}\n`;
  if (count("likely") + count("none") > 0) {
    yield "下一步：对照原文核对没有标“确定”的各项，在文件里（或任务窗格的“编辑”里）改好规则，删去toConfirm。\n";
  }
  if (findings.some(({ severity }) => severity === "error")) yield "下面列出的错误改正以后，才能生成工作簿。\n";
  else yield `生成待填的工作簿：${RUN} template ${file.shown} --units 名单.txt -o 工作簿.xlsx\n`;
}
