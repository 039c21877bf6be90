import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { RubricSource } from "../app/input";
import { loadRubric } from "../rubric/lint/load";
import type { Rubric } from "../rubric/schema";
import { issue } from "../shared/issue";
import { Stop } from "./stop";
import { readText } from "./textFile";

const FILE = /^([a-z0-9-]+)\.json$/;

/** The rubrics of a folder, one JSON file each. A faulty one is a fault of the program and stops the command. */
export async function openCatalogue(folder: string): Promise<RubricSource> {
  const names = await readdir(folder);
  const ids = names.flatMap((name) => FILE.exec(name)?.[1] ?? []).sort();
  return { ids, load: (id) => load(join(folder, `${id}.json`), id) };
}

async function load(path: string, id: string): Promise<Rubric> {
  const loaded = loadRubric(await readText({ shown: path, absolute: path }), path);
  if (!loaded.ok) throw new Stop(2, [issue("rubric-unsound", { file: path }, { rubric: id }), ...loaded.issues]);
  return loaded.value;
}
