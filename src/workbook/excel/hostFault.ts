import { issue, type Issue, type IssueCode, type IssueParameters, type Place } from "../../shared/issue";
import { failure, type Result } from "../../shared/result";
import { lookUp } from "../../shared/lookUp";

/** Carries an issue to the adapter's edge. It never leaves this room: `resultOfExcel` turns it into a failure. */
export class ExcelFault extends Error {
  constructor(readonly issues: readonly Issue[]) {
    super(issues.map(({ code }) => code).join());
  }
}

export function excelFault<C extends IssueCode>(code: C, place: Place, parameters: IssueParameters<C>): ExcelFault {
  return new ExcelFault([issue(code, place, parameters)]);
}

type SimpleCode = "excel-editing" | "excel-denied" | "excel-too-much" | "excel-gone" | "excel-too-old" | "excel-busy";

/** What Excel's error codes mean to somebody who uses it. */
const MEANINGS: Readonly<Record<string, SimpleCode>> = {
  InvalidOperationInCellEditMode: "excel-editing",
  AccessDenied: "excel-denied",
  RequestPayloadSizeLimitExceeded: "excel-too-much",
  ResponsePayloadSizeLimitExceeded: "excel-too-much",
  RangeExceedsLimit: "excel-too-much",
  OperationCellsExceedLimit: "excel-too-much",
  MemoryLimitReached: "excel-too-much",
  ItemNotFound: "excel-gone",
  InvalidReference: "excel-gone",
  ApiNotFound: "excel-too-old",
  ApiNotAvailable: "excel-too-old",
  NotImplemented: "excel-too-old",
  UnsupportedOperation: "excel-too-old",
  ActivityLimitReached: "excel-busy",
  Conflict: "excel-busy",
  InactiveWorkbook: "excel-busy",
  RequestAborted: "excel-busy",
  ServiceNotAvailable: "excel-busy",
};

/** The code of an error that Excel answered with; null for any other error. */
export function excelCode(error: unknown): string | null {
  return error instanceof OfficeExtension.Error ? error.code : null;
}

/** The issues of an error of Excel's, or of a fault. Any other error is the program's and goes on its way. */
export function issuesOf(error: unknown): readonly Issue[] {
  if (error instanceof ExcelFault) return error.issues;
  if (!(error instanceof OfficeExtension.Error)) throw error;
  const meaning = lookUp(MEANINGS, error.code);
  if (meaning !== undefined) return [issue(meaning, {}, {})];
  return [issue("excel-failed", {}, { code: error.code, where: error.debugInfo.errorLocation ?? "" })];
}

/** Runs `work`; what Excel refuses becomes a failure. */
export async function resultOfExcel<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    return failure(issuesOf(error));
  }
}
