/*
 * What events are called, in the words of the text.
 */

/** Verbs that only say that there was something. */
const HAPPENS = /^(?:发现|发生|出现|有|查出|存在)$/u;
/** Verbs that say nothing without their object. */
const BARE_VERB = /^(?:发现|发生|出现|有|查出|存在|少|缺|缺少|漏|晚|迟|超|逾期)$/u;

/** What happened, in the words of the text. */
export function labelOf(said: string, verb: string, tail: string): string {
  const matter = cleaned(said);
  const own = tail !== "" && HAPPENS.test(verb) ? tail : verb + tail;
  // 每月开展一次，每少一次扣0.5分: what should be so is the item's own matter, not what happened.
  if (matter === "" || (BARE_VERB.test(own) && matter.startsWith("每"))) return own;
  if (own === "" || HAPPENS.test(own)) return matter;
  if (BARE_VERB.test(matter)) return matter + own;
  return BARE_VERB.test(own) ? `${matter}：${own}` : `${matter}，${own}`;
}

/** A clause without the words that tie it to its points. */
export function cleaned(clause: string): string {
  return clause
    .replace(/,$/u, "")
    .replace(/(?:视情节?轻重|视情况|视情节?|酌情)$/u, "")
    .replace(/^(?:凡是?|如|若|对于|对(?!照)|其中|因)/u, "")
    .replace(/(?:,(?:发现|发生|出现|有|存在))?[,、(]*$/u, "")
    .replace(/(?:的|者)$/u, "")
    .replaceAll(",", "，");
}
