import type { Level, List, ListPlace, Lists } from "./docxLists";
import { numeral } from "./numerals";

/** A paragraph so far as it bears on its number. */
export interface Numbered extends ListPlace {
  readonly style?: string | undefined;
}

/** As many styles as can be based on one another. */
const DEEPEST = 11;

/** Counts the numbered paragraphs of a document, which have to come in its order. */
export class ListCounter {
  /** The number each level has come to, by pattern. */
  private readonly counts = new Map<string, number[]>();
  private readonly begun = new Set<string>();

  constructor(private readonly lists: Lists) {}

  /** What is printed before a paragraph: “（一）”, “1.”; empty where it has no number. */
  label(paragraph: Numbered): string {
    const { list: id = "0", level: depth = "0" } = this.placeOf(paragraph);
    const list = this.lists.lists.get(id);
    if (list === undefined) return "";
    const level = Number(depth);
    const levels = this.lists.levels.get(list.pattern);
    const own = levels?.get(level);
    if (levels === undefined || own === undefined || own.format === "bullet") return "";
    const counts = this.counted(id, list, levels, level);
    const label = own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const count = counts[Number(digit) - 1];
      return count === undefined ? "" : numeral(count, levels.get(Number(digit) - 1)?.format ?? "");
    });
    return /[\p{L}\p{N}]$/u.test(label) ? `${label} ` : label;
  }

  /** The numbers of all levels down to that of a paragraph, which is counted. */
  private counted(id: string, list: List, levels: ReadonlyMap<number, Level>, level: number): readonly number[] {
    const startOf = (depth: number) => levels.get(depth)?.start ?? 1;
    const counts = this.counts.get(list.pattern) ?? [];
    const anew = list.starts.get(level);
    const begins = `${id}/${String(level)}`;
    const first = anew !== undefined && !this.begun.has(begins);
    this.begun.add(begins);
    const next = first ? anew : (counts[level] ?? startOf(level) - 1) + 1;
    const counted = [...Array.from({ length: level }, (_, above) => counts[above] ?? startOf(above)), next];
    this.counts.set(list.pattern, counted);
    return counted;
  }

  private placeOf({ style, list, level }: Numbered): ListPlace {
    let named = style === undefined ? undefined : this.lists.styles.get(style);
    let place: ListPlace = { list, level };
    for (let step = 0; step < DEEPEST && named !== undefined; step += 1) {
      place = { list: place.list ?? named.list, level: place.level ?? named.level };
      named = named.basedOn === undefined ? undefined : this.lists.styles.get(named.basedOn);
    }
    return place;
  }
}
