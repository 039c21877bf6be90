import { useCallback } from "react";
import { comparePortions, type Compared } from "../../app/collect/collect";
import { collectPatches, decisionText, planFullerBook, type CollectPlan } from "../../app/collect/collectPlan";
import type { WorkbookInput } from "../../app/workbookInput";
import { issue } from "../../shared/issue";
import { failure, success, type Result } from "../../shared/result";
import type { PickedFile } from "../files/pickedFile";
import type { Unsaved } from "../files/saveFile";
import { readOwnBook, writeAndRead, type Book, type OwnBook } from "../session/book";
import { UNWATCHED, type Course, inPortions, pause } from "../session/course";
import { stepTasks } from "../session/session";
import type { Tools } from "../session/tools";
import { createCollecting, type CollectState } from "./collecting";
import { useInPortions, type Worked } from "../common/useInPortions";
import { useStore, useTasks } from "../session/useSession";

export const collectTasks = stepTasks(({ tools, rubrics, run, save }) => {
  const collecting = createCollecting({ ...tools, rubrics });
  return {
    /** The files that came back from the units. */
    collecting,
    gather: (files: readonly PickedFile[]) => run("gather", () => collecting.read(files)),
    /** Writes what was shown of the returned files and agreed to. */
    collect: (shown: CollectPlan) =>
      run("collect", async (course) => {
        const written = await writeCollected(tools, collecting.state(), shown, course);
        if (written.ok) collecting.forgetChoices();
        return written;
      }),
    /** Saves another workbook that also has a place for units that only returned files have. */
    saveFuller: () => save(() => saveFullerBook(tools, collecting.state())),
  };
});

type Decided = Pick<CollectState, "returned" | "overrides" | "choices" | "received">;

/** What would come of taking the returned files over into a workbook as it stands. */
async function planFor(
  input: WorkbookInput,
  { returned, overrides, received }: Decided,
  course: Course,
): Promise<Result<CollectPlan>> {
  const compared = await inPortions(comparePortions(input, returned, overrides, received), course.of("compareUnits"));
  return compared.ok ? success(compared.value.plan) : compared;
}

/** Writes what the clerk agreed to, `shown`, all or nothing; nothing where the workbook has changed so that it differs. */
async function writeCollected(
  tools: Tools,
  decided: Decided,
  shown: CollectPlan,
  course: Course,
): Promise<Result<Book>> {
  const read = await readOwnBook(tools, course);
  if (!read.ok) return read;
  const { input } = read.value;
  const planned = await planFor(input, decided, course);
  if (!planned.ok) return planned;
  const plan = planned.value;
  const text = decisionText(shown, decided.choices);
  await pause();
  if (decisionText(plan, decided.choices) !== text) {
    return failure([issue("collect-book-changed", {}, {})]);
  }
  await pause();
  const patches = collectPatches(input, plan, decided.choices);
  return writeAndRead(tools, { what: "collect", input, patches }, [], course);
}

/** Saves another workbook that has a place for the units that this one lacks. */
async function saveFullerBook(tools: Tools, decided: Decided): Promise<Result<Unsaved | null>> {
  const read = await readOwnBook(tools);
  if (!read.ok) return read;
  const { input } = read.value;
  const found = await planFor(input, decided, UNWATCHED);
  if (!found.ok) return found;
  const plan = planFullerBook(input, found.value);
  if (!plan.ok) return plan;
  const file = await tools.openFile({});
  const drawn = await file.draw(plan.value);
  if (!drawn.ok) return drawn;
  const saved = await tools.saveFile(input.rubric.title, file.bytes(), "xlsx");
  return saved.ok ? success(saved.value, [...plan.issues, ...saved.issues]) : saved;
}

/** What has come back and what was decided on it, kept up to date. */
export function useCollectState(): CollectState {
  return useStore(useTasks(collectTasks).collecting);
}

/** So many units of all files together are compared at once; of more, portion by portion. */
const AT_ONCE = 300;

/** The returned files as they look beside the open workbook, and what would come of taking them over. */
export function useCompared({ input }: OwnBook): Worked<Compared> {
  const { returned, overrides, received } = useCollectState();
  const units = returned.reduce((sum, { read }) => sum + (read.ok ? read.value.entries.units.length : 0), 0);
  const compare = useCallback(
    () => comparePortions(input, returned, overrides, received),
    [input, returned, overrides, received],
  );
  return useInPortions(compare, input.entries.units.length + units <= AT_ONCE);
}
