/** A text without line breaks and blanks, as headers and names are compared. */
export function squeezed(text: string): string {
  return text.replace(/\s+/g, "");
}

/** A text in one line: breaks and blanks beside Chinese characters go, others become one blank. */
export function oneLine(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, " ")
    .replace(/ (?=[^\x20-\x7e])|(?<=[^\x20-\x7e]) /g, "");
}

/** 一、 （一） 1. 1.2.3 ① and the like, at the beginning of a heading. */
const ORDINAL =
  /^(?:第[一二三四五六七八九十]+(?:部分|大?类|章|大?项|条)[、.．：:\s]*|[一二三四五六七八九十]+(?:部分|项)?[、.．：:\s]|[（(][一二三四五六七八九十\d]+[)）]|\d+[、．.](?!\d)|\d{1,2}(?:\.\d{1,2}){1,3}[、．.]?\s*(?![\d.分%％个项次万亿元倍])|\d{1,2}\s+(?=[\u4e00-\u9fff])|[①-⑳])\s*/;

export function withoutOrdinal(text: string): string {
  return text.replace(ORDINAL, "").trim();
}

/** Whether a heading begins with 一、 or the like, which items do not. */
export function hasChineseOrdinal(text: string): boolean {
  return /^(?:第?[一二三四五六七八九十]+(?:部分|项)?[、.．]|[（(][一二三四五六七八九十]+[)）])/.test(text.trim());
}
