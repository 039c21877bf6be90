/** A time (ISO 8601) as people of a language write it; a text that is no time stays as it is. */
export function dateText(language: string, time: string): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return time;
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "short" }).format(date);
}
