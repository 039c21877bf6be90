import type { Interpretation } from "../../rubric/interpretation";
import type { Decimals } from "../../rubric/totals";
import { canonicalJson } from "../../shared/canonical";
import { truncate } from "../../shared/text";
import type { OpenCase } from "../grammar/reading";
import type { ReadItem } from "./items";
import { oneLine } from "./text";

type Part = Extract<Interpretation["applies"], { readonly part: unknown }>["part"];

/** An open case of a part of the rubric outside its items. */
export function partCase(part: Part, { id, question, choices, ...open }: OpenCase, clause: string): Interpretation {
  return { id, question, clause, applies: { part }, default: open.default, choices: [...choices] };
}

/** How many decimals points have: what the notes say, or two; no table says what becomes of halves. */
export function decimalsCase(stated: Decimals, annex: string): Interpretation {
  const named = { 0: "取整数", 1: "一位小数", 2: "两位小数", 3: "三位小数", 4: "四位小数" } as const;
  const choices = [...new Set<Decimals>([2, 1, 4, stated])].map((decimals) => {
    return { id: String(decimals), label: `${named[decimals]}（四舍五入）`, set: { decimals } };
  });
  const open = { id: "decimals", question: "得分保留几位小数", default: String(stated), choices };
  return partCase("arithmetic", open, `${annex === "" ? "本表" : annex}未规定小数位数和取舍`);
}

export const vetoRankingCase: OpenCase = {
  id: "veto-ranking",
  question: "被一票否决的单位是否参加排名",
  default: "excluded",
  choices: [
    { id: "excluded", label: "不参加排名", set: { ranking: "excluded" } },
    { id: "kept", label: "保留名次", set: { ranking: "kept" } },
  ],
};

/** The cases that the texts of items leave open; items with the same case share one interpretation. */
export function itemCases(read: readonly ReadItem[], annex: string): readonly Interpretation[] {
  const cases = new Map<string, { readonly open: OpenCase; readonly of: ReadItem[] }>();
  for (const one of read) {
    for (const open of one.reading.open) {
      const key = canonicalJson([open.id, open.default, open.choices.map(({ id, set }) => ({ id, set }))]);
      const known = cases.get(key);
      if (known === undefined) cases.set(key, { open, of: [one] });
      else known.of.push(one);
    }
  }
  const times = new Map<string, number>();
  return [...cases.values()].map(({ open, of }) => {
    const count = (times.get(open.id) ?? 0) + 1;
    times.set(open.id, count);
    const id = count === 1 ? open.id : `${open.id}-${String(count)}`;
    const applies = { items: of.map(({ item }) => item.id) };
    return { ...open, id, clause: clauseOf(of, annex), applies, choices: [...open.choices] };
  });
}

/** The most items that a clause names one by one. */
const NAMED = 4;

function clauseOf(of: readonly ReadItem[], annex: string): string {
  const names = of.slice(0, NAMED).map(({ item }) => (item.number === "" ? `“${item.name}”` : oneLine(item.number)));
  const more = of.length > NAMED ? "等" : "";
  const place = of[0]?.item.number === "" ? `${names.join("、")}${more}` : `第${names.join("、")}${more}项`;
  const text = oneLine(of[0]?.entry.text ?? "").replace(/[。；;]$/, "");
  return `${annex}${place}：“${truncate(text, 40)}”`;
}
