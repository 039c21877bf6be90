import { normaliseName } from "../shared/text";
import { halfWidth } from "../shared/typedText";

/** One text of a header taken apart: “1.组织领导（20分）得分”. */
export interface HeaderPart {
  readonly text: string;
  /** The number before the words, such as 5.1; null where there is none. */
  readonly number: string | null;
  /** The words as they are compared, without number, full points and signs. */
  readonly name: string;
  readonly max: number | null;
}

const NUMBER = /^(?:指标|第)?(\d{1,3}(?:[.．-]\d{1,3})*)(?:项|[.、．:：)）\s]|(?=[^\d.%分]))[.、．:：)）\s]*/;
const POINTS = /[[(（【]?\s*(?:满分|分值|权重|标准分)?[:：]?\s*(\d+(?:\.\d+)?)\s*分\s*(?:以内|封顶)?[)）\]】]?/g;
const BRACKETED_NUMBER = /[(（]\s*(\d+(?:\.\d+)?)\s*[)）]/;

export function partOf(text: string): HeaderPart {
  const plain = halfWidth(text).trim();
  const number = NUMBER.exec(plain);
  const rest = number === null ? plain : plain.slice(number[0].length);
  // Full points stand last: what stands before them may be a case with points of its own.
  const points = [...rest.matchAll(POINTS)].at(-1) ?? BRACKETED_NUMBER.exec(rest);
  const words = points === null ? rest : rest.replace(points[0], "");
  return {
    text,
    number: number?.[1]?.replaceAll(/[．-]/g, ".") ?? null,
    name: comparable(words),
    max: points === null ? null : Number(points[1]),
  };
}

/** Names as they are compared: signs and brackets say nothing. */
export function comparable(text: string): string {
  return normaliseName(text).replaceAll(/[^\p{L}\p{N}%]/gu, "");
}
