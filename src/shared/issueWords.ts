import { issueText, placeText, type Issue, type Place } from "./issue";
import type { Language } from "./language";

/** How issues are told in a language. */
export interface IssueWords {
  readonly language: Language;
  /** The sentence without its place. */
  readonly sentence: (found: Issue) => string;
  /** The place in words; empty where nothing is known. */
  readonly place: (place: Place) => string;
  /** The place, where one is known, and the sentence. */
  readonly line: (found: Issue) => string;
}

export const chineseIssues: IssueWords = {
  language: "zh-CN",
  sentence: issueText,
  place: (place) => placeText(place),
  line: (found) => [placeText(found.place), issueText(found)].filter((part) => part !== "").join("："),
};

/** The words of a language. The English ones are loaded only for those who read them. */
export async function issueWordsIn(language: Language): Promise<IssueWords> {
  if (language === "zh-CN") return chineseIssues;
  const { englishIssues } = await import("./issueEnglish");
  return englishIssues;
}
