import { useLanguage } from "../../ui/language";
import { texts, type Texts } from "./texts";

/** What the page says in the reader's language. */
export function useTexts(): Texts {
  return texts[useLanguage()];
}
