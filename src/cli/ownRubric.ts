import type { RubricSource } from "../app/input";
import { sameContents } from "../editing/versions";
import { loadOwnRubric } from "../rubric/load";
import type { Rubric } from "../rubric/schema";
import { issue, type Issue } from "../shared/issue";
import { listed } from "../shared/said";
import { openCatalogue } from "./catalogue";
import { optionValue, type Call, type Option } from "./command";
import { report } from "./diagnostics";
import { filePath } from "./inputs";
import type { Io } from "./io";
import { Stop, unusable } from "./stop";
import { readText } from "./textFile";

/*
 * Rubrics in files that somebody made, beside the built-in ones.
 */

/** The rubric that entries are about, where it is none of the built-in ones. */
export const rubricOption: Option = { name: "rubric", value: "考评表.json" };

/** The built-in rubrics and the one that the command was given, with what is to be said of that. */
export async function rubricsOf(call: Call, io: Io): Promise<RubricSource> {
  const official = await openCatalogue(io.rubrics);
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
export interface NamedRubric {
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
