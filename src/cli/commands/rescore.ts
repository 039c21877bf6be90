import type { StandingChange } from "../../app/recompute";
import { compareVersions, type VersionComparison, type ItemChange } from "../../app/compareVersions";
import type { UnitStanding } from "../../layout/results/written";
import { itemLabel } from "../../layout/resultTexts/texts";
import type { Rubric } from "../../rubric/schema";
import { show } from "../../shared/decimal";
import { alignedLines, type Column } from "../common/alignedTable";
import { bookOption, demandWhole, layoutOption, makeBook, bookTarget } from "../common/bookOutput";
import { namedRubric, rubricOption, rubricsOf } from "../common/catalogue";
import { loadCohort } from "../common/cohort";
import { requiredOption, type Command, forceOption } from "../common/command";
import { report } from "../common/diagnostics";
import { filePath } from "../system/files";
import { Stop } from "../system/stop";
import { readable, writeAll } from "../system/stream";

const withOption = { name: "with", value: "考评表.json", required: true } as const;

export const rescore: Command = {
  name: "rescore",
  usage: "输入文件… --with 考评表.json [-o 工作簿.xlsx] [--layout appendix|matrix] [--rubric 考评表.json] [--force]",
  summary: "换考评表的另一个版本计分，列出变化；用-o另存为按新版本的工作簿",
  english: "Score by another version of the rubric and list what changes; with -o make a workbook of that version.",
  takes: { what: "输入文件", least: 1, most: Infinity },
  options: [withOption, bookOption, layoutOption, rubricOption, forceOption],
  async run(call, io) {
    const paths = call.arguments.map((shown) => filePath(shown, io));
    const target = await bookTarget(call, paths, io);
    const rubrics = await rubricsOf(call, io);
    const other = await namedRubric(requiredOption(call, withOption.name), rubrics, io);
    const { input, issues: faults } = await loadCohort(paths, call.command, { io, rubrics });
    if (input === null) return report(io, faults, 1);
    const compared = compareVersions(input, other.rubric);
    if (!compared.ok) throw new Stop(1, compared.issues);
    const { left, faults: found } = compared.value;
    await writeAll(io.stdout, readable(versionLines(input.rubric, compared.value)));
    if (target === null) return report(io, [...other.issues, ...input.issues, ...left, ...found], 0);
    demandWhole(input, target);
    const issues = await makeBook(compared.value.input, call, target, io);
    return report(io, [...other.issues, ...input.issues, ...left, ...found, ...issues], 0);
  },
};

/** What another version of a rubric changes, for reading: items first, then the units that stand elsewhere. */
function* versionLines(before: Rubric, comparison: VersionComparison): Generator<string> {
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
      return `分值改动 ${label}：${pointsText(found.from)} → ${pointsText(found.to)}`;
  }
}

function pointsText(points: number | null): string {
  return points === null ? "—" : show(points);
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
