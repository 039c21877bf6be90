import type { RubricSource } from "../../app/input";
import { usualFilling, type Filling } from "../../report/guide/guide";
import type { Rubric } from "../../rubric/schema";
import type { Issue } from "../../shared/issue";
import { filePath, extensionOf } from "../system/files";
import { Stop } from "../system/stop";
import { namedRubric } from "./catalogue";
import { loadCohort } from "./cohort";
import type { Call } from "./command";
import { type Loading } from "./inputs";

/** What is filled in, and for whom; with what is to be said of that. */
interface GuideSource {
  readonly rubric: Rubric;
  readonly filling: Filling;
  readonly issues: readonly Issue[];
}

/**
 * The rubric that somebody wants explained to those who fill in: by its id or its file, before there is a workbook, or
 * by workbooks or an entries file, which tell the period as well. Stops where there is none.
 */
export async function guideSource(call: Call, loading: Loading): Promise<GuideSource> {
  const [named = "", ...others] = call.arguments;
  const alone = others.length === 0;
  if (alone && isId(named, loading.rubrics)) return byName(named, loading);
  const paths = call.arguments.map((shown) => filePath(shown, loading.io));
  const { input, book, issues } = await loadCohort(paths, call.command, loading);
  if (input !== null) {
    const { rubric, entries } = input;
    const { self } = book?.input.reading.design ?? usualFilling(rubric);
    return { rubric, filling: { period: entries.period ?? null, self }, issues: [] };
  }
  if (alone && issues.some(({ code }) => code === "rubric-handed-in")) return byName(named, loading);
  throw new Stop(1, issues);
}

/** Whether it is no file, but what a rubric is called. */
function isId(named: string, { ids }: RubricSource): boolean {
  return ids.includes(named) || extensionOf({ shown: named, absolute: named }) === "";
}

async function byName(named: string, { io, rubrics }: Loading): Promise<GuideSource> {
  const { rubric, issues } = await namedRubric(named, rubrics, io);
  return { rubric, filling: usualFilling(rubric), issues };
}
