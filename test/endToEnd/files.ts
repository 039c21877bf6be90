import { scoreInput, resultCells } from "../../src/app/score";
import { workbookInput } from "../../src/app/workbookInput";
import type { CellPatch, WorkbookPlan } from "../../src/layout/plan";
import type { Layout } from "../../src/layout/sheets/design";
import type { Rubric } from "../../src/rubric/schema";
import type { Entries } from "../../src/scoring/entries";
import { issueText } from "../../src/shared/issue";
import type { Result } from "../../src/shared/result";
import type { WorkbookFile } from "../../src/workbook/port";
import { nodeCodec } from "../../src/cli/system/nodeCodec";
import { xlsxWorkbook } from "../../src/workbook/xlsx/xlsxWorkbook";
import { filled } from "../support/sheets";
import { STAMP } from "../support/scoredBooks";

/*
 * Workbooks as files, made without the preview.
 */

/** A workbook with entries filled in. */
export async function filledFile(rubric: Rubric, entries: Entries, layout: Layout = "appendix"): Promise<Uint8Array> {
  return (await drawn(filled(rubric, layout, entries))).bytes();
}

/** The same with its results written into it and, after that, other cells changed by hand. */
export async function scoredFile(
  rubric: Rubric,
  entries: Entries,
  byHand: (results: readonly CellPatch[]) => readonly CellPatch[],
): Promise<Uint8Array> {
  const book = await drawn(filled(rubric, "appendix", entries));
  const input = must(await workbookInput(book, "考核.xlsx", { ids: [rubric.id], load: () => Promise.resolve(rubric) }));
  const { patches } = resultCells(input, scoreInput(input).evaluation, STAMP);
  must(await book.write(patches));
  must(await book.write(byHand(patches)));
  return book.bytes();
}

async function drawn(plan: WorkbookPlan): Promise<WorkbookFile> {
  const book = xlsxWorkbook({ codec: nodeCodec });
  must(await book.draw(plan));
  return book;
}

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.issues.map(issueText).join("; "));
  return result.value;
}
