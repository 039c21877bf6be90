import { issue, type Issue, type Place, type IssueCode, type IssueParameters } from "../shared/issue";
import { failure, success, type Result } from "../shared/result";

/** Carries an issue out of the depths of a parser. It never leaves the room that reads: `resultOf` makes it a failure. */
export class FileFault extends Error {
  constructor(readonly issue: Issue) {
    super(issue.code);
  }
}

export function fileFault<C extends IssueCode>(code: C, place: Place, parameters: IssueParameters<C>): FileFault {
  return new FileFault(issue(code, place, parameters));
}

/** Runs `work`: a fault of the file becomes a failure, any other error is the program's and goes on its way. */
export async function resultOf<T>(work: () => T | Promise<T>): Promise<Result<T>> {
  try {
    return success(await work());
  } catch (error) {
    if (error instanceof FileFault) return failure([error.issue]);
    throw error;
  }
}
