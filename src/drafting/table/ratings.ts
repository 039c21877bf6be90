import { bareHeader, RATING, type HeadedColumn } from "./header";

/** What a note says of ratings: the words, best first, and the note. */
export interface Ratings {
  readonly ratings: readonly string[];
  readonly note: string;
  /** Whether every row is rated by itself; else the rows of a joined cell are rated together. */
  readonly byRow: boolean;
}

/** “6项考核内容均分好、较好、一般、较差四个等次”, “评为A、B、C三档”. */
const RATINGS =
  /(?:分为|分成|均分|划分|分|评为|定为)([^，。；：、\s]{1,6}(?:[、和][^，。；：、\s]{1,6})+?)[二两三四五六2-6]?个?(?:等次|档次|等级|档|级)/;

/** Finds the ratings that a table without points is filled in with; null where no text names any. */
export function ratingsOf(texts: readonly string[]): Ratings | null {
  for (const note of texts) {
    const ratings = RATINGS.exec(note)?.[1]?.split(/[、和]/) ?? [];
    const words = ratings.map((rating) => rating.replace(/[二两三四五六2-6]个?$/, "").trim());
    if (words.length >= 2 && new Set(words).size === words.length && !words.includes(""))
      return { ratings: words, note, byRow: false };
  }
  return null;
}

/** Ratings that are columns to tick; null where fewer than two columns are. */
export function tickedRatings(columns: readonly HeadedColumn[]): Ratings | null {
  const ratings = columns.map(({ header }) => bareHeader(header)).filter((header) => RATING.test(header));
  if (ratings.length < 2 || new Set(ratings).size < ratings.length) return null;
  return { ratings, note: `各栏为${ratings.join("、")}`, byRow: true };
}
