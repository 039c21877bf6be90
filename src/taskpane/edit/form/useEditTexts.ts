import { editTexts, type EditTexts } from "../../wording/edit";
import { useTexts } from "../../wording/useTexts";

/** What is said of editing in the reader's language. */
export function useEditTexts(): EditTexts {
  return editTexts[useTexts().language];
}
