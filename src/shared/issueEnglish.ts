import { filled, placeText, type Issue, type IssueWords, type Place } from "./issue";
import { englishSentences } from "./wording/en-US";

const sentence = (found: Issue) => filled(englishSentences[found.code], found);
const place = (at: Place) => placeText(at, { item: "Item ", self: "self-assessment" });

export const englishIssues: IssueWords = {
  language: "en-US",
  sentence,
  place,
  line: (found) => [place(found.place), sentence(found)].filter((part) => part !== "").join(": "),
};
