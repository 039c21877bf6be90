import type { Rubric } from "../../rubric/schema";
import { safeFileName } from "../../shared/fileName";
import { normaliseName } from "../../shared/text";
import { PROVISIONAL } from "./unitView";

/** What the file of one table is called, without its extension: 附件1 标题（单位）; one that is not final says so. */
export function fileName({ printed }: Rubric, name: string, provisional: boolean): string {
  const label = printed.heading ?? printed.label;
  const whole = `${label === null ? "" : `${label} `}${printed.title}（${name}）`;
  return safeFileName(whole, provisional ? `（${PROVISIONAL}）` : "");
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
  return normaliseName(name).toLowerCase();
}
