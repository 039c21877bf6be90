import { checkReturned, type Returned } from "../../src/app/collect/checkReturned";
import { collect } from "../../src/app/collect/collect";
import { type Choices, type CollectPlan, collectPatches } from "../../src/app/collect/collectPlan";
import { entriesInput } from "../../src/app/entriesFile";
import type { RubricSource } from "../../src/app/input";
import { snapshotInput, type WorkbookInput } from "../../src/app/workbookInput";
import type { WorkbookSnapshot } from "../../src/layout/plan";
import type { Layout } from "../../src/layout/sheets/design";
import type { Rubric } from "../../src/rubric/schema";
import type { Entries } from "../../src/scoring/entries";
import { issueText, placeText, type Issue } from "../../src/shared/issue";
import { filled } from "./sheets";
import { applyPatches, snapshotOf } from "./snapshots";

/** Rubrics as the program knows them. */
export function sourceOf(...rubrics: readonly Rubric[]): RubricSource {
  return {
    ids: rubrics.map(({ id }) => id),
    load: (id) => {
      const found = rubrics.find((rubric) => rubric.id === id);
      return found === undefined ? Promise.reject(new Error(`no rubric ${id}`)) : Promise.resolve(found);
    },
  };
}

/** A workbook with entries, as it is read. */
export function bookOf(rubric: Rubric, layout: Layout, entries: Entries): WorkbookSnapshot {
  return snapshotOf(filled(rubric, layout, entries));
}

/** What a workbook of a rubric is read as; throws where it cannot be read. */
export async function opened(rubric: Rubric, book: WorkbookSnapshot): Promise<WorkbookInput> {
  const read = await snapshotInput(book, sourceOf(rubric));
  if (!read.ok) throw new Error(said(read.issues).join("\n"));
  return read.value;
}

/** A workbook that came back. */
export async function fromBook(file: string, rubric: Rubric, book: WorkbookSnapshot): Promise<Returned> {
  return { file, read: await snapshotInput(book, sourceOf(rubric), file) };
}

/** An entries file that came back. */
export async function fromJson(file: string, rubric: Rubric, data: unknown): Promise<Returned> {
  return { file, read: await entriesInput(data, file, sourceOf(rubric)) };
}

/** What would come of taking files over into a workbook; `taken` against what is usual. */
export function planFor(
  open: WorkbookInput,
  returned: readonly Returned[],
  taken: Readonly<Record<string, boolean>> = {},
): CollectPlan {
  const checked = returned.map((one) => checkReturned(open, one));
  return collect(open, checked, new Map(Object.entries(taken)));
}

/** The workbook after a plan was carried out. */
export function carriedOut(
  book: WorkbookSnapshot,
  open: WorkbookInput,
  plan: CollectPlan,
  choices: Choices = new Map(),
): WorkbookSnapshot {
  return applyPatches(book, collectPatches(open, plan, choices));
}

/** Changes as 单位 名称=值（文件). */
export function changesOf({ changes }: CollectPlan): readonly string[] {
  return changes.map(({ unit, name, to }) => `${unit} ${name}=${to.words}（${to.files.join("、")}）`);
}

/** Issues as place：sentence. */
export function said(issues: readonly Issue[]): readonly string[] {
  return issues.map((found) => `${placeText(found.place)}：${issueText(found)}`);
}
