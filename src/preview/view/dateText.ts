import { dayOf } from "../../workbook/dates";

const SECONDS = 86_400;
const WEEKDAYS = "日一二三四五六";

/** A day count as a format of years, days or hours shows it; null where it stands for no day. */
export function dateText(value: number, format: string, date1904: boolean): string | null {
  const day = dayOf(value, date1904);
  if (day === null) return null;
  const [year = "", month = "", date = ""] = day.split("-");
  const second = Math.round((value - Math.floor(value)) * SECONDS) % SECONDS;
  const parts = { m: month, d: date, h: Math.floor(second / 3600), M: Math.floor(second / 60) % 60, s: second % 60 };
  const weekday = WEEKDAYS.charAt(new Date(`${day}T00:00:00Z`).getUTCDay());
  return words(format)
    .map(([kind, word]) => {
      if (kind === "text") return word;
      if (kind === "y") return word.length > 2 ? year : year.slice(2);
      if (kind === "a") return word.length > 3 ? `星期${weekday}` : weekday;
      return String(Number(parts[kind])).padStart(Math.min(word.length, 2), "0");
    })
    .join("");
}

/** M are minutes. */
type Kind = "y" | "m" | "d" | "h" | "M" | "s" | "a" | "text";

/** The words of a format; an m after hours or before seconds means minutes. */
function words(format: string): (readonly [Kind, string])[] {
  const plain = format.replace(/\[[^\]]*\]|[_*]./g, "").split(";")[0] ?? "";
  const found = (plain.match(/"[^"]*"|\\.|y+|m+|d+|h+|s+|a+|./gi) ?? []).map((word) => [kindOf(word), word] as const);
  const times = found.filter(([kind]) => kind !== "text");
  return found.map((entry): readonly [Kind, string] => {
    const [kind, word] = entry;
    if (kind === "text") return [kind, word.replace(/^"(.*)"$|^\\/, "$1")];
    const index = times.indexOf(entry);
    const isMinute = kind === "m" && (times[index - 1]?.[0] === "h" || times[index + 1]?.[0] === "s");
    return [isMinute ? "M" : kind, word];
  });
}

function kindOf(word: string): Kind {
  const letter = word.charAt(0).toLowerCase();
  switch (letter) {
    case "y":
    case "m":
    case "d":
    case "h":
    case "s":
    case "a":
      return letter;
    default:
      return "text";
  }
}
