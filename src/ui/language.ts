import { createContext, useContext } from "react";
import type { IssueWords } from "../shared/issue";
import { chineseIssues } from "../shared/issueWords";
import type { Language } from "../shared/language";

/** The reader's language, as the words in which issues are told: one context for the task pane and the preview. */
export const LanguageContext = createContext<IssueWords>(chineseIssues);

/** How issues are told in the reader's language. */
export function useIssueWords(): IssueWords {
  return useContext(LanguageContext);
}

/** The reader's language. */
export function useLanguage(): Language {
  return useContext(LanguageContext).language;
}
