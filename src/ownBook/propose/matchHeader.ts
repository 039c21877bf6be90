import type { Header } from "../headers";
import { WHOLE_NAME, type ItemWords } from "./itemWords";

/** How well a header fits an item. */
export interface Match {
  readonly words: ItemWords;
  readonly worth: number;
  /** Its whole name stands there, or its number with nothing against it. */
  readonly certain: boolean;
  /** Its full points, where it says some, are the item's. */
  readonly whole: boolean;
  /** What else the header says: of which field of the item it is. */
  readonly rest: string;
}

const CONTAINED = 45;
const IN_TEXT = 35;
const NUMBER = 40;
/** Names shorter than this are found in too many others. */
const SHORTEST = 3;

/** The fit of a header and an item; null where nothing speaks for it. */
export function matchOf(header: Header, words: ItemWords): Match | null {
  const named = bestPart(header, words);
  const number = header.number ?? header.parts.findLast((part) => part.number !== null)?.number ?? null;
  const numbered = number !== null && words.numbers.includes(number);
  if (named === null && !(numbered && header.parts.every(({ name }) => name === ""))) return null;
  const same = header.max !== null && header.max === words.max;
  // Over one field of several, points are that field's own.
  const whole = named === null || named.rest === "" || SCORE.test(named.rest);
  const differs = whole && isOther(header.max, words.max);
  const worth =
    (named?.worth ?? 0) + (numbered ? NUMBER : number === null ? 0 : -NUMBER / 2) + (same ? 10 : differs ? -NUMBER : 0);
  const certain =
    !differs && (named === null ? same : named.worth >= WHOLE_NAME || (numbered && named.worth >= CONTAINED));
  return { words, worth, certain, whole, rest: named?.rest ?? "" };
}

function isOther(one: number | null, other: number | null): boolean {
  return one !== null && other !== null && one !== other;
}

interface Named {
  readonly worth: number;
  readonly rest: string;
}

/** The part of a header that names the item best; of two that do so equally well the inner one. */
function bestPart({ parts }: Header, words: ItemWords): Named | null {
  let best: Named | null = null;
  parts.forEach(({ name }, index) => {
    if (name === "") return;
    const inner = parts
      .slice(index + 1)
      .map((part) => part.name)
      .join("");
    const found = namedBy(name, words);
    if (found === null) return;
    const rest = found.rest + inner;
    // What stands below a name that is no field of it is another name.
    const worth = inner === "" || fieldIn(words, inner) !== null || SCORE.test(inner) ? found.worth : found.worth - 60;
    if (worth > 0 && (best === null || worth >= best.worth)) best = { worth, rest };
  });
  return best;
}

/** What is written over final points. */
export const SCORE = /^(?:得分|评分|分数|打分|考核得分|最后得分|最终得分|实得分|评定分|审核得分|考评得分)$/;
const SCORE_BEHIND = /(?:考核|考评|最后|最终|审核)?(?:得分|评分|分数|打分)$/;

function namedBy(name: string, words: ItemWords): Named | null {
  for (const [known, worth] of words.names) {
    if (name === known) return { worth, rest: "" };
    const bare = name.replace(SCORE_BEHIND, "");
    if (bare === known) return { worth, rest: name.slice(bare.length) };
  }
  for (const [known, worth] of words.names) {
    if (!name.startsWith(known)) continue;
    const rest = name.slice(known.length);
    if (fieldIn(words, rest) !== null || SCORE.test(rest)) return { worth, rest };
  }
  for (const [known] of words.names) {
    if (known.length >= SHORTEST && name.includes(known))
      return { worth: CONTAINED + 5, rest: name.replace(known, "") };
    if (name.length >= SHORTEST && known.includes(name)) return { worth: CONTAINED, rest: "" };
  }
  return name.length > SHORTEST && words.text.includes(name) ? { worth: IN_TEXT, rest: "" } : null;
}

/** The field that some words name: by its label, or by a part of it that no other label has. */
export function fieldIn(
  { labels, formItem }: ItemWords,
  words: string,
): { readonly field: string; readonly exact: boolean } | null {
  if (words === "") return null;
  const exact = labels.filter(([label]) => label === words || label.replace(SCORE_BEHIND, "") === words);
  if (exact.length === 1 && exact[0] !== undefined) return { field: exact[0][1], exact: true };
  if (words.length < 2) return null;
  const near = labels.filter(([label]) => label !== "" && (label.includes(words) || words.includes(label)));
  const asked = near.filter(([, field]) => formItem.fields.some((one) => one.field.id === field && one.field.required));
  const [only, ...others] = asked.length > 0 ? asked : near;
  return only === undefined || others.length > 0 ? null : { field: only[1], exact: false };
}
