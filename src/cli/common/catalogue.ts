import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { RubricSource } from "../../app/input";
import { sameContents } from "../../editing/versions";
import { loadOwnRubric, loadRubric } from "../../rubric/lint/load";
import type { Rubric } from "../../rubric/schema";
import { issue, type Issue } from "../../shared/issue";
import { readText } from "../system/files";
import type { Io } from "../system/io";
import { Stop, unusable } from "../system/stop";
import { entryOf } from "../../shared/memo";
import { listed } from "../../shared/said";
import { optionValue, type Call, type Option } from "./command";
import { report } from "./diagnostics";
import { filePath } from "./inputs";

const FILE = /^([a-z0-9-]+)\.json$/;

/**
 * The rubrics of a folder, one JSON file each, which is read once. A faulty one is a fault of the program and stops the
 * command.
 */
export async function openCatalogue(folder: string): Promise<RubricSource> {
  const names = await readdir(folder);
  const ids = names.flatMap((name) => FILE.exec(name)?.[1] ?? []).sort();
  const loaded = new Map<string, Promise<Rubric>>();
  return { ids, load: (id) => entryOf(loaded, id, () => load(join(folder, `${id}.json`), id)) };
}

async function load(path: string, id: string): Promise<Rubric> {
  const loaded = loadRubric(await readText({ shown: path, absolute: path }), path);
  if (!loaded.ok) throw new Stop(2, [issue("rubric-unsound", { file: path }, { rubric: id }), ...loaded.issues]);
  return loaded.value;
}

/*
 * Rubrics in files that somebody made, beside the built-in ones.
 */

/** The rubric that entries are about, where it is none of the built-in ones. */
export const rubricOption: Option = { name: "rubric", value: "考评表.json" };

/** The built-in rubrics and the one that the command was given, with what is to be said of that. */
export async function rubricsOf(call: Call, io: Io): Promise<RubricSource> {
  const official = await io.rubrics();
  const file = optionValue(call, rubricOption.name);
  if (file === null) return official;
  const { rubric, issues } = await ownRubric(file, official, io);
  await report(io, issues, 0);
  const { id } = rubric;
  return {
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
  const loaded = loadOwnRubric(await readText(filePath(shown, io)), shown);
  if (!loaded.ok) throw new Stop(loaded.issues.some(({ code }) => code === "json-syntax") ? 2 : 1, loaded.issues);
  const rubric = loaded.value;
  if (official.ids.includes(rubric.id) && !sameContents(rubric, await official.load(rubric.id))) {
    throw new Stop(1, [issue("rubric-id-official", { file: shown, path: "id" }, { id: rubric.id })]);
  }
  return { rubric, issues: loaded.issues };
}
