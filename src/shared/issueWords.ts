import { issueText, placeText, type IssueWords } from "./issue";
import type { Language } from "./language";

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
