import { at } from "../../shared/list";
import type { Entry } from "./entry";
import { oneLine, withoutOrdinal } from "./text";

/** Longer names do not fit the heads of columns. */
const LONGEST = 12;
/** The most of a part's name, beside the name of what it is a part of. */
const LONGEST_PART = 7;

/** A short name for each item, no two the same. */
export function itemNames(entries: readonly Entry[]): readonly string[] {
  const alike = new Map<string, Entry[]>();
  for (const entry of entries) {
    const name = plainName(entry);
    const group = alike.get(name);
    if (group === undefined) alike.set(name, [entry]);
    else group.push(entry);
  }
  const names = new Map<Entry, string>();
  for (const [name, group] of alike) {
    const tails = group.length > 1 ? differences(group) : [""];
    group.forEach((entry, index) => names.set(entry, joined(name, at(tails, index))));
  }
  return distinct(entries.map((entry) => names.get(entry) ?? ""));
}

/** Names that are still the same are counted. */
function distinct(names: readonly string[]): readonly string[] {
  const used = new Set<string>();
  const counts = new Map<string, number>();
  return names.map((name) => {
    const start = name.slice(0, LONGEST - 4);
    let free = name;
    while (used.has(free)) {
      const count = (counts.get(start) ?? 1) + 1;
      counts.set(start, count);
      free = `${start}${String(count)}`;
    }
    used.add(free);
    return free;
  });
}

/** By its name and its part's; by its number where nothing else is printed. */
function plainName({ name, number }: Entry): string {
  const [whole = "", part = ""] = name;
  const own = joined(shortened(whole, LONGEST), part);
  if (own !== "") return own;
  return number === "" ? "未命名" : `第${oneLine(number)}项`;
}

/** What tells items of the same name apart: their kinds of unit, or their texts from where these begin to differ. */
function differences(group: readonly Entry[]): readonly string[] {
  const texts = group.map(({ content, text }) => comparable(content === "" ? text : content));
  const start = commonStart(texts);
  return group.map(({ block: { category } }, index) =>
    category === null ? at(texts, index).slice(start) : `类别${category}`,
  );
}

function commonStart(texts: readonly string[]): number {
  const [first = "", ...others] = texts;
  let length = 0;
  while (length < first.length && others.every((text) => text[length] === first[length])) length += 1;
  return length;
}

function joined(name: string, part: string): string {
  const tail = shortened(part, LONGEST_PART);
  return tail === "" ? name : `${name.slice(0, LONGEST - 1 - tail.length)}·${tail}`;
}

/** A text without marks around words and without what stands in brackets. */
function comparable(text: string): string {
  return withoutOrdinal(oneLine(text)).replace(/[（(][^（）()]*[）)]|[“”‘’"《》]/g, "");
}

/** The first words of a text, up to its first mark. */
function shortened(text: string, limit: number): string {
  const [head = ""] = comparable(text)
    .split(/[，。；：,;:]/)
    .filter((piece) => piece !== "");
  const name = head.replace(/情况$/, "");
  return (name.length < 2 ? head : name).slice(0, limit).replace(/[的和及、·]+$/, "");
}
