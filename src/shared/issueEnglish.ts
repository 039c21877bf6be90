import { placeText, type Issue, type IssueWords, type Place } from "./issue";
import { inWords, isTermCode, type Speech } from "./said";
import { entryIssuesEnglish } from "./wording/entriesEnglish";
import { fileIssuesEnglish } from "./wording/filesEnglish";
import { ownBookIssuesEnglish } from "./wording/ownBookEnglish";
import { rubricIssuesEnglish } from "./wording/rubricsEnglish";
import { termsEnglish } from "./wording/termsEnglish";

/** The sentence of every issue in English. What fills it (labels, clauses) stays as the document has it. */
export const englishSentences = {
  ...entryIssuesEnglish,
  ...rubricIssuesEnglish,
  ...fileIssuesEnglish,
  ...ownBookIssuesEnglish,
};

const speech: Speech = {
  text: (code) => (isTermCode(code) ? termsEnglish[code] : englishSentences[code]),
  separator: ", ",
};

const sentence = (found: Issue) => inWords(speech, found);
const place = (at: Place) => placeText(at, { item: "Item ", self: "self-assessment" });

export const englishIssues: IssueWords = {
  language: "en-US",
  sentence,
  place,
  line: (found) => [place(found.place), sentence(found)].filter((part) => part !== "").join(": "),
};
