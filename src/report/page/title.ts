import { setWidth } from "./lineCount";

/**
 * A title that is longer than a line, broken into lines of about equal length; words stay whole. `room` in half-width
 * characters.
 */
export function balancedTitle(title: string, room: number): string {
  const count = Math.ceil(setWidth(title) / room);
  if (count < 2) return title;
  const words = [...new Intl.Segmenter("zh", { granularity: "word" }).segment(title)].map(({ segment }) => segment);
  const wanted = setWidth(title) / count;
  const lines = [""];
  for (const word of words) {
    const last = lines.at(-1) ?? "";
    const full = setWidth(last) >= wanted - setWidth(word) / 2 && lines.length < count && !STOP.test(word);
    if (full) lines.push(word);
    else lines[lines.length - 1] = last + word;
  }
  return lines.join("\n");
}

/** Signs that begin no line. */
const STOP = /^[，。；：、！？）》”’」】〕]/u;
