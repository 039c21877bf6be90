import { basename } from "node:path";
import { fileKind } from "../../app/fileKind";
import { propose } from "../../ownBook/propose/propose";
import { partOfResult } from "../../ownBook/resultValues";
import { sheetMapText, type ResultWhat, type SheetMap } from "../../ownBook/sheetMap";
import { formOf } from "../../layout/form";
import { itemLabel } from "../../layout/resultTexts/texts";
import { lookUp } from "../../shared/lookUp";
import { named } from "../../app/input";
import type { Rubric } from "../../rubric/schema";
import { issue } from "../../shared/issue";
import { listed } from "../../shared/said";
import { onOneLine } from "../../shared/text";
import { alignedLines, type Column } from "../common/alignedTable";
import { namedRubric } from "../common/catalogue";
import {
  argument,
  forceOption,
  optionValue,
  requiredOption,
  targetAt,
  type Call,
  type Command,
  type Option,
} from "../common/command";
import { report } from "../common/diagnostics";
import { extensionOf, filePath, readBytes, writeWhole, type Target } from "../system/files";
import type { Io } from "../system/io";
import { Stop } from "../system/stop";
import { readable, writeAll } from "../system/stream";

const rubricOption: Option = { name: "rubric", value: "考评表编号或文件", required: true };
const sheetOption: Option = { name: "sheet", value: "工作表名称" };
const mapFileOption: Option = { name: "o", value: "对应表.json", required: true };

export const map: Command = {
  name: "map",
  usage: "工作簿.xlsx --rubric 考评表 [--sheet 工作表] -o 对应表.json [--force]",
  summary: "看单位自己的表怎样和考评表对应，写成对应表，核对以后用于--map",
  english: "Propose how a sheet of your own corresponds to a rubric; check the file, then use it with --map.",
  takes: { what: "工作簿.xlsx", least: 1, most: 1 },
  options: [mapFileOption, rubricOption, sheetOption, forceOption],
  async run(call, io) {
    const path = filePath(argument(call, 0), io);
    const target = await mapTarget(call, io);
    const { rubric, issues: remarks } = await namedRubric(
      requiredOption(call, rubricOption.name),
      await io.rubrics(),
      io,
    );
    const kind = fileKind(basename(path.absolute), [".xlsx"], path.shown);
    if (!kind.ok) throw new Stop(2, kind.issues);
    const file = await io.openWorkbook({ bytes: await readBytes(path), file: path.shown });
    const snapshot = await file.read();
    if (!snapshot.ok) throw new Stop(2, snapshot.issues);
    const proposal = propose(snapshot.value, rubric, optionValue(call, sheetOption.name));
    const found = proposal.issues.map((one) => {
      return { ...one, place: named(rubric, { file: path.shown, ...one.place }) };
    });
    if (!proposal.ok) throw new Stop(1, found);
    await writeWhole(target, new TextEncoder().encode(sheetMapText(proposal.value)));
    await writeAll(io.stdout, readable(mapLines(proposal.value, rubric)));
    await io.stdout.write(`\n已写入${target.shown}：请逐行核对，改好以后用于validate、score、read、import的--map\n`);
    return report(io, [...remarks, ...snapshot.issues, ...found], 0);
  },
};

async function mapTarget(call: Call, io: Io): Promise<Target> {
  const path = filePath(requiredOption(call, mapFileOption.name), io);
  if (extensionOf(path) !== ".json") {
    throw new Stop(2, [issue("file-type", { file: path.shown }, { known: listed([".json"]) })], call.command);
  }
  return targetAt(path, call, [filePath(argument(call, 0), io)]);
}

const COLUMNS: readonly Column[] = [
  { heading: "位置", align: "left" },
  { heading: "表头", align: "left" },
  { heading: "对应", align: "left" },
  { heading: "", align: "left" },
];

/** What points are called that the office has worked out itself. */
const FINAL_POINTS = "得分，照填报的计";

const RESULT_NAMES: Readonly<Record<string, string>> = {
  total: "总分",
  base: "基础分",
  bonus: "加分",
  penalty: "扣分",
  rank: "名次",
  grade: "等次",
  veto: "一票否决",
  notices: "提示",
};

/** A result in words; of an item or a section with its name. */
function resultName(what: ResultWhat, item: (id: string) => string): string {
  const whole = lookUp(RESULT_NAMES, what);
  if (whole !== undefined) return whole;
  const { part, of } = partOfResult(what);
  if (part === "section") return `${of}小计`;
  return `${item(of)}的${part === "points" ? "得分" : "依据"}`;
}

/** The proposal for reading, a place a line. Results are written: where they go is always to be looked at. */
function* mapLines(proposed: SheetMap, rubric: Rubric): Generator<string> {
  const form = formOf(rubric);
  const items = new Map(form.items.map((one) => [one.item.id, one]));
  const item = (id: string) => {
    const found = items.get(id);
    return `指标${found === undefined ? id : itemLabel(found.item)}`;
  };
  const field = (id: string, of: string) => {
    const label = items.get(of)?.fields.find((one) => one.field.id === id)?.label;
    return `${label ?? FINAL_POINTS}（${id}）`;
  };
  const attribute = (id: string) => form.attributes.find((one) => one.field.id === id)?.label ?? id;
  const way = proposed.units === "rows" ? "一行一个单位" : "一列一个单位";
  yield `${proposed.sheet}：${way}，表头${proposed.header.join("、")}，从${String(proposed.first)}起\n\n`;
  yield* alignedLines(COLUMNS, [
    [proposed.name, "", "单位名称", ""],
    ...(proposed.category === null ? [] : [[proposed.category, "", "类别", ""]]),
    ...Object.entries(proposed.attributes).map(([id, at]) => [at, "", `${attribute(id)}（${id}）`, ""]),
    ...proposed.entries.map((one) => {
      const mapped = onOneLine(`${item(one.item)} · ${field(one.field, one.item)}`);
      return [one.at, onOneLine(one.header), mapped, one.sure ? "确定" : "待核对"];
    }),
    ...proposed.results.map(({ at, what }) => [at, "", `写入${resultName(what, item)}（${what}）`, "待核对"]),
    ...proposed.unmapped.map(({ at, header }) => [at, onOneLine(header), "没有对应", ""]),
  ]);
}
