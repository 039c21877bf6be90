import { longTexts } from "../../layout/sheets/planFaults";
import type { WorkbookPlan } from "../../layout/plan";
import type { SetDocument } from "../../report/page/typeset";
import { issuedBook } from "../../report/sheet/bookPlan";
import { failure, success, type Result } from "../../shared/result";

/** A document as worksheets, beside the sheets named `others`; fails where a text of it is longer than a cell can hold. */
export function issuedPlan(document: SetDocument, others: readonly string[] = []): Result<WorkbookPlan> {
  const plan = issuedBook(document, others);
  const issues = longTexts(plan.sheets);
  return issues.length === 0 ? success(plan) : failure(issues);
}
