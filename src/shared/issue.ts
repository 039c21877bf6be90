import { chineseSpeech, inWords, issueTable, type IssueTexts, type OwnWords, type Said } from "./said";
import type { Language } from "./language";
import { truncate, visible } from "./text";
import type { Severity, ParametersOf } from "./wording/table";

/** A stable word for each kind of issue. */
export type IssueCode = keyof IssueTexts;

/** The values that the sentence of a code needs. */
export type IssueParameters<C extends IssueCode> = ParametersOf<IssueTexts[C], OwnWords>;

/** Where an issue was found, as exactly as is known. */
export interface Place {
  readonly file?: string;
  readonly sheet?: string;
  /** A1 notation. */
  readonly cell?: string;
  /** Path into a JSON file: units[3].entries["16"].central. */
  readonly path?: string;
  readonly unit?: string;
  readonly item?: string;
  /** What the item is called, for those who do not know its number by heart. */
  readonly itemName?: string;
  readonly field?: string;
  readonly side?: "entries" | "self";
}

/** One fault or remark for the user, as data: the sentence is made when it is shown. */
export interface Issue extends Said {
  readonly severity: Severity;
  readonly code: IssueCode;
  readonly place: Place;
}

/** How issues are told in a language. */
export interface IssueWords {
  readonly language: Language;
  /** The sentence without its place. */
  readonly sentence: (found: Issue) => string;
  /** The place in words; empty where nothing is known. */
  readonly place: (place: Place) => string;
  /** The place, where one is known, and the sentence. */
  readonly line: (found: Issue) => string;
}

/** Makes an issue; the compiler checks that every placeholder of the code's sentence has its value. */
export function issue<C extends IssueCode>(code: C, place: Place, parameters: IssueParameters<C>): Issue {
  return { severity: issueTable[code][0], code, place, parameters };
}

/** Whether a text is the code of an issue. */
export function isIssueCode(text: string): text is IssueCode {
  return Object.hasOwn(issueTable, text);
}

/** The Chinese sentence of an issue, without its place. */
export function issueText(found: Issue): string {
  return inWords(chineseSpeech, found);
}

/** The words of a place that are the program's own. */
export interface PlaceWords {
  readonly item: string;
  readonly self: string;
}

/** Characters of a name that places are told by. */
const NAME = 80;

const chinesePlace: PlaceWords = { item: "指标", self: "自评" };

/** The place in words: 文件 · 工作表 · 单元格 · 单位 · 指标 · 填报项目. Empty where nothing is known; Chinese unless told. */
export function placeText(place: Place, words: PlaceWords = chinesePlace): string {
  const side = place.side === "self" ? words.self : undefined;
  const parts = [
    place.file,
    place.sheet !== undefined && place.cell !== undefined
      ? `${place.sheet}!${place.cell}`
      : (place.sheet ?? place.cell),
    place.path,
    place.unit === undefined ? undefined : truncate(place.unit, NAME),
    place.item === undefined
      ? undefined
      : truncate([`${words.item}${place.item}`, place.itemName ?? []].flat().join(" "), NAME),
    place.field,
    side,
  ];
  return visible(parts.filter((part) => part !== undefined).join(" · "));
}

/** True where at least one of the issues is an error. */
export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some((found) => found.severity === "error");
}
