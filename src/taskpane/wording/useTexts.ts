import { useLanguage } from "../../ui/language";
import { textsIn, type Texts } from "./texts";

/** What the pane says in the reader's language. */
export function useTexts(): Texts {
  return textsIn(useLanguage());
}
