import { createContext, useContext } from "react";
import type { Texts } from "./texts";
import { zhCN } from "./zh-CN";

export const TextsContext = createContext<Texts>(zhCN);

/** What the pane says in the reader's language. */
export function useTexts(): Texts {
  return useContext(TextsContext);
}
