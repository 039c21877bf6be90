import { createContext, useContext } from "react";
import type { Language } from "../../shared/language";
import { enUS } from "./en-US";
import type { Texts } from "./texts";
import { zhCN } from "./zh-CN";

/** What the page says in each language. */
export const texts: Readonly<Record<Language, Texts>> = { "zh-CN": zhCN, "en-US": enUS };

export const TextsContext = createContext<Texts>(zhCN);

/** What the page says in the reader's language. */
export function useTexts(): Texts {
  return useContext(TextsContext);
}
