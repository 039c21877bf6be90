import type { WorkbookPlan } from "../layout/plan";
import { parseEntries, type Entries } from "../scoring/entries";
import type { Place } from "../shared/issue";
import { lookUp } from "../shared/lookUp";
import type { Result } from "../shared/result";
import { builtInRubrics } from "./builtInRubrics";
import { planInput, usualLayout } from "./generate";

/** Made-up entries for the built-in tables, as an office might have them; each loaded when it is asked for. */
const FILES: Readonly<Record<string, () => Promise<{ readonly default: unknown }>>> = {
  "beijinggang-2019-stations": () => import("../../rubrics/samples/beijinggang-2019-stations.entries.json"),
  "beijinggang-2019-villages": () => import("../../rubrics/samples/beijinggang-2019-villages.entries.json"),
  "central-units-2017": () => import("../../rubrics/samples/central-units-2017.entries.json"),
  "east-west-cooperation": () => import("../../rubrics/samples/east-west-cooperation.entries.json"),
  "inner-mongolia-2018-leagues": () => import("../../rubrics/samples/inner-mongolia-2018-leagues.entries.json"),
  "shanxi-miit-2020-cities": () => import("../../rubrics/samples/shanxi-miit-2020-cities.entries.json"),
  "shanxi-miit-2020-offices": () => import("../../rubrics/samples/shanxi-miit-2020-offices.entries.json"),
};

/** The sample entries of a built-in table. Rejects for another id. */
async function sampleEntries(id: string): Promise<Entries> {
  const file = lookUp(FILES, id);
  if (file === undefined) throw new Error(`no sample of ${id}`);
  const parsed = parseEntries((await file()).default);
  if (!parsed.ok || parsed.value.issues.length > 0) throw new Error(`the sample of ${id} is malformed`);
  return parsed.value.entries;
}

/** Plans a workbook of a built-in table, filled with its sample. */
export async function planSample(id: string): Promise<Result<WorkbookPlan>> {
  const [rubric, entries] = await Promise.all([builtInRubrics.load(id), sampleEntries(id)]);
  const input = { rubric, entries, unusable: [], issues: [], locate: (place: Place) => place };
  return planInput(input, usualLayout(entries.units.length));
}
