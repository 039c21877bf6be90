import { fileFault, resultOf, type FileFault } from "../../package/fault";
import type { Issue, IssueCode, IssueParameters } from "../../shared/issue";
import { failure, success, type Result } from "../../shared/result";

/** A fault of a file or of what was copied; `reading` says which file it is. */
export function readFault<C extends IssueCode>(code: C, parameters: IssueParameters<C>): FileFault {
  return fileFault(code, {}, parameters);
}

/** What was read, and what is to be said of it. */
export interface Read<T> {
  readonly value: T;
  readonly issues: readonly Issue[];
}

/** Runs `work`; a fault of the file becomes a failure. `file`, where there is one, is the place of every issue. */
export async function reading<T>(file: string | undefined, work: () => Promise<Read<T>>): Promise<Result<T>> {
  const placed = (found: Issue): Issue => (file === undefined ? found : { ...found, place: { file, ...found.place } });
  const result = await resultOf(work);
  if (!result.ok) return failure(result.issues.map(placed));
  const { value, issues } = result.value;
  return success(value, issues.map(placed));
}
