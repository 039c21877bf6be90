import type { Input } from "../../app/input";
import { planInput, usualLayout } from "../../app/generate";
import type { Layout } from "../../layout/sheets/design";
import { hasErrors, issue, type Issue } from "../../shared/issue";
import type { WorkbookFile } from "../../workbook/port";
import { filePath, extensionOf, writeWhole, type FilePath, type Target } from "../system/files";
import type { Io } from "../system/io";
import { Stop } from "../system/stop";
import { listed } from "../../shared/said";
import { optionValue, type Call, type Option, targetAt } from "./command";

/** Where a command writes its workbook. */
export const bookOption: Option = { name: "o", value: "工作簿.xlsx" };

const LAYOUTS: Readonly<Record<Layout, string>> = { appendix: "附表布局，每单位一张", matrix: "总表布局，每单位一行" };

/** Which of the two layouts the workbook gets. */
export const layoutOption: Option = { name: "layout", value: "布局", choices: Object.keys(LAYOUTS) };

/** The layout that was asked for, or the usual one for so many units. */
function layoutFor(call: Call, units: number): Layout {
  const value = optionValue(call, layoutOption.name);
  return value === "appendix" || value === "matrix" ? value : usualLayout(units);
}

/** The path behind -o, null where there is none; stops where it is not the name of a workbook. */
function bookPath(call: Call, io: Io): FilePath | null {
  const value = optionValue(call, bookOption.name);
  if (value === null) return null;
  const path = filePath(value, io);
  if (extensionOf(path) === ".xlsx") return path;
  throw new Stop(2, [issue("file-type", { file: path.shown }, { known: listed([".xlsx"]) })], call.command);
}

/** Where the workbook behind -o goes, null where there is none; stops where it may not, before any work is done. */
export async function bookTarget(call: Call, inputs: readonly FilePath[], io: Io): Promise<Target | null> {
  const path = bookPath(call, io);
  return path === null ? null : targetAt(path, call, inputs);
}

/** The same for a command that cannot do without -o. */
export async function requiredBookTarget(call: Call, inputs: readonly FilePath[], io: Io): Promise<Target> {
  const target = await bookTarget(call, inputs, io);
  if (target === null) throw new Error(`${call.command} needs no -o`);
  return target;
}

/** Units that take some seconds to draw. */
const MANY = 1_000;

/** Draws what was handed in into a new workbook; stops where it could not hold all of it. */
export async function drawBook(
  input: Input,
  layout: Layout,
  path: FilePath,
  io: Io,
): Promise<{ readonly book: WorkbookFile; readonly issues: readonly Issue[] }> {
  const plan = planInput(input, layout);
  if (!plan.ok) throw nothingWritten(path, plan.issues);
  await io.progress(`正在生成 Making ${path.shown}`, input.entries.units.length > MANY);
  const book = await io.openWorkbook({ file: path.shown });
  const drawn = await book.draw(plan.value);
  if (!drawn.ok) throw nothingWritten(path, drawn.issues);
  return { book, issues: plan.issues };
}

/** Makes a new workbook file of what was handed in and says so; gives back what is to be said of it. */
export async function makeBook(input: Input, call: Call, path: Target, io: Io): Promise<readonly Issue[]> {
  const count = input.entries.units.length;
  const layout = layoutFor(call, count);
  const { book, issues } = await drawBook(input, layout, path, io);
  await writeWhole(path, book.bytes());
  await io.stdout.write(`已写入${path.shown}：${String(count)}个单位，${LAYOUTS[layout]}\n`);
  return issues;
}

/** Ends a command whose data cannot be put into a workbook without losing some of them. */
export function nothingWritten({ shown }: FilePath, issues: readonly Issue[]): Stop {
  return new Stop(1, [...issues, issue("nothing-written", { file: shown }, {})]);
}

/** Stops where reading found errors: parts were left out, and a workbook without them would look complete. */
export function demandWhole(input: Input, path: FilePath): void {
  if (hasErrors(input.issues)) throw nothingWritten(path, input.issues);
}
