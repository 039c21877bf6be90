import type { StandingChange } from "../app/recompute";
import type { VersionComparison } from "../app/versions/compareVersions";
import type { ItemChange } from "../app/versions/itemChanges";
import { itemLabel } from "../layout/resultTexts/texts";
import type { UnitStanding } from "../layout/results/sealedStandings";
import type { Rubric } from "../rubric/schema";
import { show } from "../shared/decimal";
import { alignedLines, type Column } from "./alignedTable";

/** What another version of a rubric changes, for reading: items first, then the units that stand elsewhere. */
export function* versionLines(before: Rubric, comparison: VersionComparison): Generator<string> {
  const { then, items, standings } = comparison;
  yield `${nameOf(before)} → ${nameOf(then.rubric)}\n\n`;
  yield items.length === 0 ? "指标没有变化\n" : `指标的变化（${String(items.length)}处）\n`;
  for (const change of items) yield `  ${itemLine(change)}\n`;
  if (standings.length === 0) {
    yield "\n各单位的总分、名次、等次和否决没有变化\n";
    return;
  }
  yield `\n${String(then.units.length)}个单位中有${String(standings.length)}个有变化\n`;
  yield* alignedLines(COLUMNS, standings.map(standingRow));
  if (then.provisional) yield "\n有单位未填全，名次、等次为暂定\n";
}

function nameOf({ title, id, version }: Rubric): string {
  return `${title}（${id} 第${String(version)}版）`;
}

function itemLine(found: ItemChange): string {
  const label = itemLabel(found.item);
  switch (found.change) {
    case "added":
      return `新增 ${label}`;
    case "removed":
      return `删去 ${label}`;
    case "rule":
      return `规则改动 ${label}`;
    case "max":
      return `分值改动 ${label}：${show(found.from)} → ${show(found.to)}`;
  }
}

const FIGURES: readonly (readonly [keyof UnitStanding, string])[] = [
  ["total", "总分"],
  ["rank", "名次"],
  ["grade", "等次"],
  ["vetoed", "一票否决"],
];

const COLUMNS: readonly Column[] = [
  { heading: "单位", align: "left" },
  ...FIGURES.map(([, heading]) => ({ heading, align: "left" as const })),
];

function standingRow({ unit, was, becomes }: StandingChange): readonly string[] {
  return [unit, ...FIGURES.map(([figure]) => changeText(wordOf(was?.[figure]), wordOf(becomes?.[figure])))];
}

function changeText(from: string, to: string): string {
  return from === to ? from : `${from} → ${to}`;
}

function wordOf(value: number | string | boolean | null | undefined): string {
  if (typeof value === "boolean") return value ? "是" : "否";
  if (typeof value === "number") return show(value);
  return value ?? "-";
}
