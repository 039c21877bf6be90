import { issuesOf } from "../../../src/workbook/excel/hostFault";
import { connectedHost } from "../../support/office";

/** An error as Excel answers with it. */
function refusal(code: string): unknown {
  connectedHost();
  return Object.create(OfficeExtension.Error.prototype, { code: { value: code }, debugInfo: { value: {} } });
}

test.each([
  ["InvalidOperationInCellEditMode", "excel-editing"],
  ["AccessDenied", "excel-denied"],
  ["RequestPayloadSizeLimitExceeded", "excel-too-much"],
  ["ResponsePayloadSizeLimitExceeded", "excel-too-much"],
  ["RangeExceedsLimit", "excel-too-much"],
  ["OperationCellsExceedLimit", "excel-too-much"],
  ["MemoryLimitReached", "excel-too-much"],
  ["ItemNotFound", "excel-gone"],
  ["InvalidReference", "excel-gone"],
  ["ApiNotFound", "excel-too-old"],
  ["ApiNotAvailable", "excel-too-old"],
  ["NotImplemented", "excel-too-old"],
  ["UnsupportedOperation", "excel-too-old"],
  ["ActivityLimitReached", "excel-busy"],
  ["Conflict", "excel-busy"],
  ["InactiveWorkbook", "excel-busy"],
  ["RequestAborted", "excel-busy"],
  ["ServiceNotAvailable", "excel-busy"],
  ["GeneralException", "excel-failed"],
])("%s of Excel's is told as %s", (refused, code) => {
  expect(issuesOf(refusal(refused))).toMatchObject([{ code }]);
});
