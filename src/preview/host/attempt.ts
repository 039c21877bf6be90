import type { Issue } from "../../shared/issue";
import { failure, success, type Result } from "../../shared/result";
import { HostFault, type FaultCode } from "./fault";

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
