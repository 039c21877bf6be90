import type { FileKind } from "../../app/fileKind";
import type { Input } from "../../app/input";
import { mergeInputs } from "../../app/merge";
import type { Source } from "../../app/mergeUnits";
import { issue, type Issue } from "../../shared/issue";
import { whereabouts, type FilePath } from "../system/files";
import { Stop } from "../system/stop";
import { holdsEntries, loadInputs, type Book, type Loading } from "./inputs";

/** What several files make together; null where nothing of it can be scored. */
export interface Cohort {
  /** The workbook, where there is one only. */
  readonly book: Book | null;
  readonly input: Input | null;
  /** The files by themselves; empty where there is nothing. */
  readonly sources: readonly Source[];
  /** Why there is nothing; empty where there is something. */
  readonly issues: readonly Issue[];
}

/** Reads one entries file or any number of workbooks as one cohort; stops where a file cannot be read. */
export async function loadCohort(
  paths: readonly FilePath[],
  command: string,
  loading: Loading,
  wanted?: readonly FileKind[],
): Promise<Cohort> {
  if (paths.length > 1 && paths.some(holdsEntries)) {
    throw new Stop(2, [issue("inputs-mixed", {}, {})], command);
  }
  await demandDifferent(paths, command);
  const loaded = await loadInputs(paths, loading, wanted);
  const faults = loaded.flatMap((one) => (one.input === null ? one.issues : []));
  if (loaded.some((one) => one.input === null && one.status === 2)) throw new Stop(2, faults);
  const files = loaded.filter((one) => one.input !== null);
  if (files.length < loaded.length) return { book: null, input: null, sources: [], issues: faults };
  const sources = files.map(({ path, input }) => ({ file: path.shown, input }));
  if (sources.length > 1) await loading.io.progress("正在合并 Merging", false);
  const merged = mergeInputs(sources);
  if (!merged.ok) return { book: null, input: null, sources: [], issues: merged.issues };
  const [only, ...others] = files;
  return { book: others.length === 0 ? (only?.book ?? null) : null, input: merged.value, sources, issues: [] };
}

/** Stops where one file is given twice, under whatever path. */
async function demandDifferent(paths: readonly FilePath[], command: string): Promise<void> {
  const seen = new Set<string>();
  for (const path of paths) {
    const place = await whereabouts(path);
    if (place !== null && seen.has(place)) throw new Stop(2, [issue("input-twice", { file: path.shown }, {})], command);
    if (place !== null) seen.add(place);
  }
}
