import type { Language } from "../../shared/language";
import { enUS } from "./en-US";
import type { Texts } from "./texts";
import { zhCN } from "./zh-CN";

const texts: Record<Language, Texts> = { "zh-CN": zhCN, "en-US": enUS };

/** What the task pane says in a language. */
export function textsIn(language: Language): Texts {
  return texts[language];
}
