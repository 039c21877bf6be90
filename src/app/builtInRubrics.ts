import type { RubricSource } from "./input";
import { rubricSchema, type Rubric } from "../rubric/schema";
import { lookUp } from "../shared/lookUp";
import { entryOf } from "../shared/memo";

/** The built-in tables, each loaded when it is asked for. */
const FILES: Readonly<Record<string, () => Promise<{ readonly default: unknown }>>> = {
  "beijinggang-2019-stations": () => import("../../rubrics/beijinggang-2019-stations.json"),
  "beijinggang-2019-villages": () => import("../../rubrics/beijinggang-2019-villages.json"),
  "central-units-2017": () => import("../../rubrics/central-units-2017.json"),
  "east-west-cooperation": () => import("../../rubrics/east-west-cooperation.json"),
  "inner-mongolia-2018-leagues": () => import("../../rubrics/inner-mongolia-2018-leagues.json"),
  "shanxi-miit-2020-cities": () => import("../../rubrics/shanxi-miit-2020-cities.json"),
  "shanxi-miit-2020-offices": () => import("../../rubrics/shanxi-miit-2020-offices.json"),
};

const loaded = new Map<string, Promise<Rubric>>();

async function load(id: string): Promise<Rubric> {
  const file = lookUp(FILES, id);
  if (file === undefined) throw new Error(`no rubric ${id}`);
  return rubricSchema.parse((await file()).default);
}

/** The built-in rubrics; each is loaded and parsed once. */
export const builtInRubrics: RubricSource = {
  ids: Object.keys(FILES),
  load: (id) => {
    const rubric = entryOf(loaded, id, () => load(id));
    // One that could not be loaded, such as over a broken line, is asked for again next time.
    rubric.catch(() => loaded.delete(id));
    return rubric;
  },
};
