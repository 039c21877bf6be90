import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { RubricSource } from "../../app/input";
import type { Rubric } from "../../rubric/schema";
import { issue, type Issue } from "../../shared/issue";
import { filePath, readText, type FilePath } from "../system/files";
import type { Io } from "../system/io";
import { Stop, unusable } from "../system/stop";
import { once } from "../../shared/memo";
import { listed } from "../../shared/said";
import { optionValue, type Call, type Option } from "./command";
import { report } from "./diagnostics";
import { digestOf, headOf, type Catalogue, type Proven, type RubricHead } from "../system/provenRubrics";

const FILE = /^([a-z0-9-]+)\.json$/;

/** The ids of the rubrics of a folder, one JSON file each. */
export async function rubricIds(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder);
  return names.flatMap((name) => FILE.exec(name)?.[1] ?? []).sort();
}

/** The file of a rubric in a folder of rubrics. */
export function rubricFile(folder: string, id: string): FilePath {
  const path = join(folder, `${id}.json`);
  return { shown: path, absolute: path };
}

/**
 * The rubrics of a folder, each of which is read once. A faulty one is a fault of the program and stops the command that
 * asks for it. One that is `proven` is not checked again as long as its text is the same.
 */
export async function openCatalogue(folder: string, proven: readonly Proven[] = []): Promise<Catalogue> {
  const files = new Map((await rubricIds(folder)).map((id) => [id, once(() => openFile(folder, id, proven))]));
  const fileOf = (id: string) => {
    const file = files.get(id);
    if (file === undefined) throw new Error(`no rubric ${id}`);
    return file();
  };
  const ids = [...files.keys()];
  return {
    ids,
    load: async (id) => (await fileOf(id)).rubric(),
    shown: async (id) => (files.has(id) ? (await fileOf(id)).shown : null),
    heads: () => Promise.all(ids.map(async (id) => (await fileOf(id)).head())),
  };
}

/** A file of the catalogue. */
interface RubricFile {
  readonly rubric: () => Promise<Rubric>;
  readonly head: () => Promise<RubricHead>;
  /** Null where it is not known. */
  readonly shown: string | null;
}

async function openFile(folder: string, id: string, proven: readonly Proven[]): Promise<RubricFile> {
  const file = rubricFile(folder, id);
  const text = await readText(file);
  const proof = proven.find(({ head }) => head.id === id);
  if (proof?.digest === digestOf(text)) {
    const { head, shown } = proof;
    return { rubric: once(() => parsed(text)), head: () => Promise.resolve(head), shown };
  }
  const rubric = once(() => checked(text, file, id));
  return { rubric, head: async () => headOf(await rubric()), shown: null };
}

/*
 * What reads rubrics is loaded only where one is read.
 */

async function parsed(text: string): Promise<Rubric> {
  const { rubricSchema } = await import("../../rubric/schema");
  // It is read once: to make a program that reads it fast ("jit") would take longer than to read it.
  return rubricSchema.parse(JSON.parse(text), { jitless: true });
}

async function checked(text: string, { shown }: FilePath, id: string): Promise<Rubric> {
  const { loadRubric } = await import("../../rubric/lint/load");
  const loaded = loadRubric(text, shown);
  if (!loaded.ok) throw new Stop(2, [issue("rubric-unsound", { file: shown }, { rubric: id }), ...loaded.issues]);
  return loaded.value;
}

/*
 * Rubrics in files that somebody made, beside the built-in ones.
 */

/** The rubric that entries are about, where it is none of the built-in ones. */
export const rubricOption: Option = { name: "rubric", value: "考评表.json" };

/** The built-in rubrics and the one that the command was given, with what is to be said of that. */
export async function rubricsOf(call: Call, io: Io): Promise<RubricSource & { readonly named?: string }> {
  const official = await io.rubrics();
  const named = optionValue(call, rubricOption.name);
  if (named === null) return official;
  if (official.ids.includes(named)) return { ...official, named };
  const { rubric, issues } = await ownRubric(named, official, io);
  await report(io, issues, 0);
  const { id } = rubric;
  return {
    named: id,
    ids: [...official.ids, id],
    load: (wanted) => (wanted === id ? Promise.resolve(rubric) : official.load(wanted)),
  };
}

/** A rubric, and what is to be said of it. */
interface NamedRubric {
  readonly rubric: Rubric;
  readonly issues: readonly Issue[];
}

/** The rubric behind an id or the path of a file (.json); stops where there is none or it has faults. */
export async function namedRubric(named: string, official: RubricSource, io: Io): Promise<NamedRubric> {
  if (official.ids.includes(named)) return { rubric: await official.load(named), issues: [] };
  if (named.toLowerCase().endsWith(".json")) return ownRubric(named, official, io);
  throw unusable("unknown-rubric", {}, { rubric: named, known: listed(official.ids) });
}

/** Text that is no JSON at all is an unreadable file; anything else is told with its path. */
async function ownRubric(shown: string, official: RubricSource, io: Io): Promise<NamedRubric> {
  const { loadOwnRubric } = await import("../../rubric/lint/load");
  const { sameContents } = await import("../../editing/versions");
  const loaded = loadOwnRubric(await readText(filePath(shown, io)), shown);
  if (!loaded.ok) throw new Stop(loaded.issues.some(({ code }) => code === "json-syntax") ? 2 : 1, loaded.issues);
  const rubric = loaded.value;
  if (official.ids.includes(rubric.id) && !sameContents(rubric, await official.load(rubric.id))) {
    throw new Stop(1, [issue("rubric-id-official", { file: shown, path: "id" }, { id: rubric.id })]);
  }
  return { rubric, issues: loaded.issues };
}
