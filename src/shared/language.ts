/** The languages that the task pane and the preview speak. */
export type Language = "zh-CN" | "en-US";

/** The language for a reader whose Office or browser speaks the given one (BCP 47): Chinese of any kind, or English. */
export function languageFor(tag: string): Language {
  return /^zh\b/i.test(tag) ? "zh-CN" : "en-US";
}
