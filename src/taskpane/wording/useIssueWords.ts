import { createContext, useContext } from "react";
import type { IssueWords } from "../../shared/issue";
import { chineseIssues } from "../../shared/issueWords";

export const IssueWordsContext = createContext<IssueWords>(chineseIssues);

/** How the pane tells issues in the reader's language. */
export function useIssueWords(): IssueWords {
  return useContext(IssueWordsContext);
}
