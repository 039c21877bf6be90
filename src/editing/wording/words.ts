/** A word in Chinese and in English. */
export type Label = readonly [chinese: string, english: string];
