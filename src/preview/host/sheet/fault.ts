import type { Issue } from "../../../shared/issue";
import { failure, success, type Result } from "../../../shared/result";

/** Excel's error codes that this host answers with, and Excel's messages to them. */
const MESSAGES = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  FormulaLengthExceedsLimit: "The bytecode of the applied formula exceeds the maximum length limit.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  ItemAlreadyExists: "A resource with the same name or identifier already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
} as const;

export type FaultCode = keyof typeof MESSAGES;

/** A call that Excel would refuse. It ends the request; what was done before it stays done. */
export class HostFault extends Error {
  constructor(readonly code: FaultCode) {
    super(MESSAGES[code]);
  }
}

/** Throws where a condition of Excel's does not hold. */
export function demand(holds: boolean, code: FaultCode): void {
  if (!holds) throw new HostFault(code);
}

/** What somebody at the keyboard is told of Excel's refusals, by their codes. */
export type Refusals = Readonly<Partial<Record<FaultCode, Issue>>>;

/** Does something for somebody at the keyboard: a refusal that is expected is told, any other goes on its way. */
export function attempt<T>(refusals: Refusals, act: () => T): Result<T> {
  try {
    return success(act());
  } catch (error) {
    const refusal = error instanceof HostFault ? refusals[error.code] : undefined;
    if (refusal === undefined) throw error;
    return failure([refusal]);
  }
}
