import { checkReturned } from "../../app/collect/checkReturned";
import { collect } from "../../app/collect/collect";
import { collectPatches, decisionText, planFullerBook } from "../../app/collect/collectPatches";
import type { CollectPlan } from "../../app/collect/collectPlan";
import type { WorkbookInput } from "../../app/workbookInput";
import { issue } from "../../shared/issue";
import { failure, success, type Result } from "../../shared/result";
import type { Unsaved } from "../save/saveFile";
import { readOwnBook, type Book } from "../session/book";
import { readAfter } from "../session/tasks";
import type { Tools } from "../session/tools";
import type { CollectState } from "./collecting";

type Decided = Pick<CollectState, "returned" | "overrides" | "choices">;

/** What would come of taking the returned files over into a workbook as it stands. */
function planFor(input: WorkbookInput, { returned, overrides }: Decided): CollectPlan {
  return collect(
    input,
    returned.map((one) => checkReturned(input, one)),
    overrides,
  );
}

/** Writes what the clerk agreed to, `shown`, all or nothing; nothing where the workbook has changed so that it differs. */
export async function writeCollected(tools: Tools, decided: Decided, shown: CollectPlan): Promise<Result<Book>> {
  const read = await readOwnBook(tools);
  if (!read.ok) return read;
  const { input } = read.value;
  const plan = planFor(input, decided);
  if (decisionText(plan, decided.choices) !== decisionText(shown, decided.choices)) {
    return failure([issue("collect-book-changed", {}, {})]);
  }
  const written = await tools.port.write(collectPatches(input, plan, decided.choices));
  if (!written.ok) return written;
  return readAfter(tools, written.issues);
}

/** Saves another workbook that has a place for the units that this one lacks. */
export async function saveFullerBook(tools: Tools, decided: Decided): Promise<Result<Unsaved | null>> {
  const read = await readOwnBook(tools);
  if (!read.ok) return read;
  const { input } = read.value;
  const plan = planFullerBook(input, planFor(input, decided));
  if (!plan.ok) return plan;
  const file = await tools.openFile({});
  const drawn = await file.draw(plan.value);
  if (!drawn.ok) return drawn;
  const saved = await tools.saveFile(input.rubric.title, file.bytes(), "xlsx");
  return saved.ok ? success(saved.value, [...plan.issues, ...saved.issues]) : saved;
}
