import type { Item, Rubric } from "../rubric/schema";
import type { LedgerUse } from "../rules/rule";
import { sum } from "../shared/decimal";
import { issue, type Issue } from "../shared/issue";
import { grouped } from "../shared/list";
import { normaliseName } from "../shared/text";
import type { LedgerLine } from "./entries";

/*
 * One matter (一件事) in several lines of the ledger: work that was late and then poor, an article in two newspapers.
 * Lines are about one matter that name the same work or, where they name none, the same notice.
 */

/** One unit's lines by item. */
export type LinesByItem = ReadonlyMap<string, readonly LedgerLine[]>;

type Lines = readonly [LedgerLine, ...LedgerLine[]];

/** The matter that a line is about, as it is written; null where nobody says. */
function matterOf({ work, notice }: LedgerLine): string | null {
  return [work, notice].find((name) => normaliseName(name ?? "") !== "") ?? null;
}

/** Lines by matter; those of which nobody says what they are about are left out. */
function byMatter(lines: Iterable<LedgerLine>): readonly Lines[] {
  const named = [...lines].filter((line) => matterOf(line) !== null);
  return [...grouped(named, (line) => normaliseName(matterOf(line) ?? "")).values()];
}

/** The points of a line, whether it gives or takes them. */
function weightOf({ level, points }: LedgerLine, { levels }: LedgerUse): number {
  const found = levels.find(({ id }) => id === level);
  return found === undefined || found.amounts !== undefined ? (points ?? 0) : Math.abs(found.worth);
}

/** Whether a line is a loss as its item counts. */
function isLoss({ level }: LedgerLine, { by, levels }: LedgerUse): boolean {
  return by === "points" || levels.some(({ id, worth }) => id === level && worth < 0);
}

/**
 * The lines of one item that count, in their order. Where the rule says so, of those about one matter the gain and the
 * loss that weigh most, the first of several.
 */
export function countedLines(lines: readonly LedgerLine[], use: LedgerUse): readonly LedgerLine[] {
  if (use.sameMatter !== "highest") return lines;
  const left = new Set<LedgerLine>();
  for (const matter of byMatter(lines)) {
    for (const side of grouped(matter, (line) => isLoss(line, use)).values()) {
      const weights = side.map((line) => weightOf(line, use));
      const heaviest = weights.indexOf(Math.max(...weights));
      side.forEach((line, index) => {
        if (index !== heaviest) left.add(line);
      });
    }
  }
  return left.size === 0 ? lines : lines.filter((line) => !left.has(line));
}

/** Tells of the matters of which not every line of an item counts. */
export function mergedNotices(
  lines: readonly LedgerLine[],
  use: LedgerUse,
  place: { readonly unit: string; readonly item: string },
): readonly Issue[] {
  const counted = new Set(countedLines(lines, use));
  if (counted.size === lines.length) return [];
  return byMatter(lines)
    .filter((matter) => matter.some((line) => !counted.has(line)))
    .map((matter) => issue("matter-merged", place, { matter: matterOf(matter[0]) ?? "", count: matter.length }));
}

/** Whether one matter stands in several items of a unit. */
export function hasMatterInItems(lines: LinesByItem): boolean {
  return byMatter([...lines.values()].flat()).some((matter) => matter.some(({ item }) => item !== matter[0].item));
}

/** What a unit's lines come to where one matter stands in several items. */
interface AcrossItems {
  /** The lines that count, by item. */
  readonly kept: LinesByItem;
  readonly notices: readonly Issue[];
}

/**
 * Looks for matters that stand in several items of a unit. Each line counts in its own item, unless the rubric says that
 * of those that take points only the ones in the heaviest item do.
 */
export function acrossItems(
  { items, ledger }: Rubric,
  unit: string,
  lines: LinesByItem,
  uses: ReadonlyMap<string, LedgerUse>,
): AcrossItems {
  const left = new Set<LedgerLine>();
  const notices: Issue[] = [];
  for (const matter of byMatter([...lines.values()].flat())) {
    const involved = items.filter(({ id }) => matter.some(({ item }) => item === id));
    if (involved.length < 2) continue;
    const name = matterOf(matter[0]) ?? "";
    const losses = ledger?.acrossItems === "heaviest" ? lossesOf(matter, involved, uses) : [];
    const heaviest = losses.find(({ points }) => points === Math.max(...losses.map((one) => one.points)));
    if (heaviest === undefined || losses.length < 2) {
      notices.push(
        issue("matter-in-items", { unit }, { matter: name, items: involved.map(({ id }) => id).join("、") }),
      );
      continue;
    }
    for (const { item, own } of losses) {
      if (item === heaviest.item) continue;
      for (const line of own) left.add(line);
      notices.push(issue("matter-elsewhere", { unit, item }, { matter: name, item: heaviest.item }));
    }
  }
  if (left.size === 0) return { kept: lines, notices };
  const kept = [...lines].map(([item, own]) => [item, own.filter((line) => !left.has(line))] as const);
  return { kept: new Map(kept), notices };
}

/** What weighs everything that an item has is no number to add to. */
function weightOfAll(weights: readonly number[]): number {
  return weights.every(Number.isFinite) ? sum(weights) : Infinity;
}

interface Loss {
  readonly item: string;
  readonly own: readonly LedgerLine[];
  readonly points: number;
}

/** What a matter takes in each item where it does, in the order of the items. */
function lossesOf(matter: Lines, items: readonly Item[], uses: ReadonlyMap<string, LedgerUse>): readonly Loss[] {
  return items.flatMap(({ id, counts }) => {
    const use = uses.get(id);
    if (use === undefined) return [];
    const own = matter.filter((line) => line.item === id && takesFrom(counts, isLoss(line, use)));
    const points = weightOfAll(countedLines(own, use).map((line) => weightOf(line, use)));
    return own.length === 0 ? [] : [{ item: id, own, points }];
  });
}

/** What adds to a penalty takes from the unit. */
function takesFrom(counts: Item["counts"], loss: boolean): boolean {
  return (counts === "penalty") !== loss;
}
