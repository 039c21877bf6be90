import { EVIDENCE_FIELDS, type EntryField } from "../../layout/form";
import { understand } from "../../layout/cells/entryValue";
import { textOf } from "../../layout/read/cellValue";
import { grouped } from "../../shared/list";
import { typedNumber } from "../../shared/typedText";
import { comparable } from "../headerPart";
import type { Header } from "../headers";
import { POINTS_FIELD, type ResultWhat } from "../sheetMap";
import { contentsAt, isFree, type FoundTable } from "./findTable";
import type { ItemWords } from "./itemWords";
import { fieldIn, matchOf, SCORE, type Match } from "./matchHeader";

/** What a column is taken for. */
export interface Chosen {
  /** Other places that look like the same field; they are not used. */
  readonly twins: readonly Header[];
  readonly header: Header;
  readonly item: string;
  readonly is: { readonly field: string } | { readonly what: ResultWhat };
  readonly sure: boolean;
  /** It is all of the item, not one field of several. */
  readonly whole: boolean;
  /** Other items that would go with it as well. */
  readonly rivals: readonly string[];
}

/** A header is another item's where that fits by so much less. */
const MARGIN = 15;
const LEAST = 30;

interface Candidate {
  readonly header: Header;
  readonly match: Match;
  readonly rivals: readonly string[];
}

/** What the headers were taken for. */
export interface Choice {
  readonly chosen: readonly Chosen[];
  /** The places of all headers that name an item, taken or not: they are nobody else's. */
  readonly claimed: ReadonlySet<number>;
}

/** Takes each header for the item and field that it fits best; what others fit as well is not sure. */
export function chooseItems(table: FoundTable, headers: readonly Header[], items: readonly ItemWords[]): Choice {
  const candidates = headers.flatMap((header): Candidate[] => {
    const matches = items
      .flatMap((words) => matchOf(header, words) ?? [])
      .sort((one, other) => other.worth - one.worth);
    const [match, ...others] = matches;
    if (match === undefined || match.worth < LEAST) return [];
    const rivals = others
      .filter(({ worth }) => worth > match.worth - MARGIN)
      .map(({ words }) => words.formItem.item.id);
    return [{ header, match, rivals }];
  });
  const groups = grouped(candidates, ({ match }) => match.words);
  return {
    chosen: [...groups].flatMap(([words, own]) => chosenFor(table, words, own)),
    claimed: new Set(candidates.map(({ header }) => header.place)),
  };
}

/** Tells the columns of one item apart. */
function chosenFor(table: FoundTable, words: ItemWords, own: readonly Candidate[]): readonly Chosen[] {
  const beside = own.some(({ match }) => fieldIn(words, match.rest) !== null);
  const named = own.flatMap((candidate) => {
    const use = usedFor(table, words, candidate, beside);
    return use === null ? [] : [{ candidate, ...use }];
  });
  const taken = grouped(named, ({ is }) => JSON.stringify(is));
  return named.flatMap(({ candidate, is, sure }): Chosen[] => {
    const same = taken.get(JSON.stringify(is)) ?? [];
    const worth = Math.max(...same.map((one) => one.candidate.match.worth));
    // Of two columns for one field the better one is proposed; neither is sure.
    const first = same.find((one) => one.candidate.match.worth === worth);
    if (first?.candidate !== candidate) return [];
    const { header, match, rivals } = candidate;
    const alone = same.length === 1 && rivals.length === 0;
    return [
      {
        header,
        item: words.formItem.item.id,
        is,
        rivals,
        twins: same.flatMap((one) => (one.candidate === candidate ? [] : [one.candidate.header])),
        whole: match.whole,
        sure: sure && alone && match.certain,
      },
    ];
  });
}

interface Use {
  readonly is: Chosen["is"];
  readonly sure: boolean;
}

const REASON = /(?:说明|原因|依据|理由|得分情况)$/;

function usedFor(table: FoundTable, words: ItemWords, { header, match }: Candidate, beside: boolean): Use | null {
  const { rest } = match;
  const { id } = words.formItem.item;
  const known = fieldIn(words, rest);
  if (known?.exact === true) return { is: { field: known.field }, sure: true };
  const remark = EVIDENCE_FIELDS.find(({ label }) => rest !== "" && comparable(label).includes(rest));
  if (remark !== undefined) return { is: { field: remark.field.id }, sure: true };
  const asResult = (what: ResultWhat) => (isFree(table, header.place) ? { is: { what }, sure: true } : null);
  if (rest !== "" && REASON.test(rest)) return asResult(`explanation:${id}`);
  const [main, ...others] = askedFor(words);
  // An item that is more than a score may have final points there, or the first of its fields.
  if (others.length === 0 && main !== undefined && isScore(main, words.max) && (rest === "" || SCORE.test(rest))) {
    return { is: { field: main.field.id }, sure: true };
  }
  if (SCORE.test(rest)) {
    // Beside what they are made of, points are a result; alone they are what the office has worked out itself.
    return beside ? asResult(`points:${id}`) : { is: { field: POINTS_FIELD }, sure: false };
  }
  if (known !== null) return { is: { field: known.field }, sure: false };
  return byValues(table, words, header);
}

/** Whether a field takes points themselves: up to full ones. */
function isScore({ field }: EntryField, max: number | null): boolean {
  return field.type === "number" && max !== null && field.max === max;
}

/** The fields that every unit has to fill in. */
function askedFor({ formItem }: ItemWords): readonly EntryField[] {
  return formItem.fields.filter(({ field }) => field.required);
}

/** A column of which the header says the item alone: what stands in it tells whether it holds the field or final points. */
function byValues(table: FoundTable, words: ItemWords, { place }: Header): Use {
  const { max } = words;
  const [only, ...others] = askedFor(words);
  const texts = contentsAt(table, place).flatMap((content) => textOf(content) ?? []);
  const arePoints = texts.every((text) => {
    const number = typedNumber(text);
    return number !== null && number <= (max ?? Infinity);
  });
  if (only === undefined || (others.length > 0 && arePoints)) return { is: { field: POINTS_FIELD }, sure: false };
  const { type, id } = only.field;
  if (others.length === 0 && texts.length > 0 && arePoints && max !== null && type !== "flag") {
    return { is: { field: POINTS_FIELD }, sure: false };
  }
  const asField = texts.length > 0 && texts.every((text) => understand(only, text) !== null);
  return { is: { field: id }, sure: asField && others.length === 0 && !arePoints };
}
