import type { Rubric } from "../rubric/schema";
import { cutToBytes, LONGEST_FILE_NAME, withAllowedSigns, withoutEdges } from "../shared/fileName";
import { utf8Length } from "../shared/utf8";
import { PROVISIONAL } from "./appendix/words";

/** What the file of one table is called, without its extension: 附件1 标题（单位）; one that is not final says so. */
export function fileName({ printed }: Rubric, name: string, provisional: boolean): string {
  const label = printed.heading ?? printed.label;
  const whole = `${label === null ? "" : `${label} `}${printed.title}（${name}）`;
  const end = provisional ? `（${PROVISIONAL}）` : "";
  return cutToBytes(legal(whole), LONGEST_FILE_NAME - utf8Length(end)).trimEnd() + end;
}

/** A name that every system takes: no forbidden sign, no control character, no space or stop at its ends. */
function legal(name: string): string {
  return withoutEdges(withAllowedSigns(name.replace(/[\p{Cc}\p{Cs}\s]+/gu, " ")));
}

/** Gives each name once: equal ones, without regard to case, are numbered. */
export function uniqueNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let unique = name;
    for (let number = 2; taken.has(folded(unique)); number += 1) unique = `${name}(${String(number)})`;
    taken.add(folded(unique));
    return unique;
  });
}

function folded(name: string): string {
  return name.normalize("NFKC").toLowerCase();
}
