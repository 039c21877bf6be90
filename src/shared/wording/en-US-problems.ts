import type { IssueCode } from "./zh-CN";

/** What a user is told when suggested fixes are applied or taken back, in English. */
export const problemsEnglish = {
  "fix-overtaken": "The cell is now “{now}”, no longer “{expected}”. It was left as it is; check it",
} as const satisfies Partial<Record<IssueCode, string>>;
