import { readingKey } from "../layout/keys";
import type { CellPatch } from "../layout/plan";
import { GUIDE } from "../layout/sheets/guideSheet";
import { sheetsOf } from "../layout/read/identify";
import type { Choice, Interpretation } from "../rubric/interpretation";
import { issue } from "../shared/issue";
import { failure, success, type Result } from "../shared/result";
import type { WorkbookInput } from "./workbookInput";

/** The cell of 说明 that has to change so that a reading is in force. Fails where the sheet has no such cell. */
export function chooseReading(
  { reading }: WorkbookInput,
  { id, question }: Interpretation,
  { label }: Choice,
): Result<readonly CellPatch[]> {
  const [guide] = sheetsOf(reading.sheets, "guide");
  const row = guide?.rows.get(readingKey(id));
  const column = guide?.columns.get(GUIDE.choice);
  if (guide === undefined || row === undefined || column === undefined) {
    return failure([issue("reading-has-no-cell", {}, { question })]);
  }
  return success([{ sheet: guide.sheet.name, row, column, value: label }]);
}
