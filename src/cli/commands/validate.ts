import type { Input } from "../../app/input";
import { mergeInputs } from "../../app/merge";
import { resultState } from "../../app/state";
import { rubricKey } from "../../layout/keys";
import type { Issue } from "../../shared/issue";
import { rubricOption, rubricsOf } from "../common/catalogue";
import type { Command } from "../common/command";
import { countText, report } from "../common/diagnostics";
import { holdsEntries, loadInputs, type Loaded, type ReadFile } from "../common/inputs";
import { mapOption, mappedBook, type MappedBook } from "../common/mapped";
import { filePath } from "../system/files";
import { scoreInSight } from "../common/scoring";
import type { Io } from "../system/io";
import type { ExitStatus } from "../system/stop";
import { readable, writeAll } from "../system/stream";

export const validate: Command = {
  name: "validate",
  usage: "输入文件… [--map 对应表.json] [--rubric 考评表.json]",
  summary: "检查数据，逐条列出问题及其位置；用--map检查单位自己的表",
  english: "Report every problem with its place; with --map those of a sheet of your own.",
  takes: { what: "输入文件", least: 1, most: Infinity },
  options: [mapOption, rubricOption],
  async run(call, io) {
    const rubrics = await rubricsOf(call, io);
    const paths = call.arguments.map((shown) => filePath(shown, io));
    const own = await mappedBook(call, paths, { io, rubrics });
    const loaded = own === null ? await loadInputs(paths, { io, rubrics }) : [asLoaded(own)];
    const states = loaded.map((one) => (one.input === null ? null : stateOf(one)));
    const problems: (readonly Issue[])[] = [];
    for (const group of groupsOf(loaded)) problems.push(await problemsOf(group, io));
    const issues = [...loaded.flatMap(faultsOf), ...problems.flat(), ...states.flatMap((state) => state?.issues ?? [])];
    await writeAll(io.stdout, readable(states.flatMap((state) => state?.line ?? [])));
    await io.stdout.write(`${countText(issues) ?? "没有发现问题"}\n`);
    return report(io, issues, loaded.reduce(worse, 0));
  },
};

/** Results in a sheet of an office's own have no state: nothing in it says by which entries they came. */
function asLoaded({ path, input, issues }: MappedBook): Loaded {
  return input === null ? { path, input, status: 1, issues } : { path, input, book: null };
}

/** What a file holds and, of a workbook, how its results stand to its entries. */
function stateOf({ path, input, book }: ReadFile): { readonly line: string; readonly issues: readonly Issue[] } {
  const state = book === null ? null : resultState(book.input);
  const words = [`${String(input.entries.units.length)}个单位`, ...(state === null ? [] : [`结果${state.word}`])];
  return { line: `${path.shown}：${words.join("，")}\n`, issues: state?.issues ?? [] };
}

function worse(status: ExitStatus, one: Loaded): ExitStatus {
  return one.input === null && one.status > status ? one.status : status;
}

function faultsOf(one: Loaded): readonly Issue[] {
  return one.input === null ? one.issues : [];
}

type Group = readonly { readonly file: string; readonly input: Input }[];

/** Workbooks of one rubric are one cohort, an entries file is one by itself. */
function groupsOf(loaded: readonly Loaded[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const { path, input } of loaded) {
    if (input === null) continue;
    const cohort = holdsEntries(path) ? path.absolute : rubricKey(input.rubric);
    groups.set(cohort, [...(groups.get(cohort) ?? []), { file: path.shown, input }]);
  }
  return [...groups.values()];
}

async function problemsOf(group: Group, io: Io): Promise<readonly Issue[]> {
  const merged = mergeInputs(group);
  return merged.ok ? (await scoreInSight(merged.value, io)).issues : merged.issues;
}
