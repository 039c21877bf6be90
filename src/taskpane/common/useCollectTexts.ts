import { collectTexts, type CollectTexts } from "../wording/collect";
import { useTexts } from "../wording/useTexts";

/** What is said of returned files in the reader's language. */
export function useCollectTexts(): CollectTexts {
  return collectTexts[useTexts().language];
}
