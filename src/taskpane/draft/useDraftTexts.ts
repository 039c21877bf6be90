import { draftTexts, type DraftTexts } from "../wording/draft";
import { useTexts } from "../wording/useTexts";

/** What the drafting of a table says in the reader's language. */
export function useDraftTexts(): DraftTexts {
  return draftTexts[useTexts().language];
}
