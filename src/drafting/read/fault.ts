import { issue, type Issue, type IssueCode, type IssueParameters } from "../../shared/issue";
import { failure, success, type Result } from "../../shared/result";

/** Carries an issue out of the depths of a parser. It never leaves this folder: `reading` turns it into a failure. */
export class ReadFault extends Error {
  constructor(readonly issue: Issue) {
    super(issue.code);
  }
}

export function readFault<C extends IssueCode>(code: C, parameters: IssueParameters<C>): ReadFault {
  return new ReadFault(issue(code, {}, parameters));
}

/** What was read, and what is to be said of it. */
export interface Read<T> {
  readonly value: T;
  readonly issues: readonly Issue[];
}

/** Runs `work`; a fault of the file becomes a failure. `file`, where there is one, is the place of every issue. */
export async function reading<T>(file: string | undefined, work: () => Promise<Read<T>>): Promise<Result<T>> {
  const placed = (found: Issue): Issue => (file === undefined ? found : { ...found, place: { file, ...found.place } });
  try {
    const { value, issues } = await work();
    return success(value, issues.map(placed));
  } catch (error) {
    if (error instanceof ReadFault) return failure([placed(error.issue)]);
    throw error;
  }
}
