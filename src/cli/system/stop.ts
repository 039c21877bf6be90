import { issue, type Issue, type Place, type IssueCode, type IssueParameters } from "../../shared/issue";

/** 0 done · 1 the input has errors · 2 wrong usage or unreadable file */
export type ExitStatus = 0 | 1 | 2;

/**
 * Ends a command from deep inside: what is wrong, and with which status to leave. It never leaves this room: `run`
 * turns it into sentences and a status.
 */
export class Stop extends Error {
  constructor(
    readonly status: 1 | 2,
    readonly issues: readonly Issue[],
    /** The command whose usage is shown beside the faults; "" for the overview. */
    readonly usage: string | null = null,
  ) {
    super(issues.map(({ code }) => code).join(", "));
  }
}

/** Stops because a file cannot be read or written. */
export function unusable<C extends IssueCode>(code: C, place: Place, parameters: IssueParameters<C>): Stop {
  return new Stop(2, [issue(code, place, parameters)]);
}
