import { readXml, withLocalAttributes, type Attributes, type XmlHandlers } from "../../package/xml";
import type { Zip } from "../../package/zip";
import { wholeNumber } from "./cellText";
import { numeral } from "./listNumerals";
import { lookUp } from "../../shared/lookUp";

/** How the numbers of one level of a list look. */
export interface Level {
  start: number;
  format: string;
  /** “第%1条”: %1 is the number of the first level. */
  text: string;
}

/** Lists of one pattern go on counting where another one of it left off, but for the levels that they begin anew. */
export interface List {
  pattern: string;
  readonly starts: Map<number, number>;
}

/** What a paragraph or style says of its place in a list; absent where it says nothing. */
export interface ListPlace {
  readonly list?: string | undefined;
  readonly level?: string | undefined;
}

/** A style of paragraphs, so far as it numbers them. */
interface Style extends ListPlace {
  readonly basedOn?: string | undefined;
}

/** The automatic numbers of a document. */
export interface Lists {
  readonly lists: ReadonlyMap<string, List>;
  /** Levels from 0, by pattern. */
  readonly levels: ReadonlyMap<string, ReadonlyMap<number, Level>>;
  readonly styles: ReadonlyMap<string, Style>;
}

/** Reads the parts of a Word document that say how paragraphs are numbered; it may have none. */
export function readLists(zip: Zip, numbering: string | null, styles: string | null): Lists {
  const lists = new ListReader();
  if (numbering !== null) readXml(zip, numbering, withLocalAttributes(lists));
  const named = new StyleReader();
  if (styles !== null) readXml(zip, styles, withLocalAttributes(named));
  return { lists: lists.lists, levels: lists.levels, styles: named.styles };
}

/** The last level that Word has. */
const DEEPEST = 8;

type Handlers = Readonly<Record<string, (attributes: Attributes) => void>>;

class ListReader implements XmlHandlers {
  readonly lists = new Map<string, List>();
  readonly levels = new Map<string, Map<number, Level>>();
  private pattern = new Map<number, Level>();
  private level: Level | null = null;
  private list: List | null = null;
  private overridden = 0;

  open(name: string, attributes: Attributes): void {
    lookUp(this.handlers, name)?.(attributes);
  }

  private readonly handlers: Handlers = {
    abstractNum: ({ abstractNumId = "" }) => this.levels.set(abstractNumId, (this.pattern = new Map<number, Level>())),
    lvl: ({ ilvl }) => {
      this.level = { start: 1, format: "decimal", text: "" };
      // Within a list it stands for that list only, which offices do not make.
      if (this.list === null && wholeNumber(ilvl) <= DEEPEST) this.pattern.set(wholeNumber(ilvl), this.level);
    },
    start: ({ val }) => {
      if (this.level !== null) this.level.start = wholeNumber(val);
    },
    numFmt: ({ val = "" }) => {
      if (this.level !== null) this.level.format = val;
    },
    lvlText: ({ val = "" }) => {
      if (this.level !== null) this.level.text = val;
    },
    num: ({ numId = "" }) => this.lists.set(numId, (this.list = { pattern: "", starts: new Map<number, number>() })),
    abstractNumId: ({ val = "" }) => {
      if (this.list !== null) this.list.pattern = val;
    },
    lvlOverride: ({ ilvl }) => (this.overridden = wholeNumber(ilvl)),
    startOverride: ({ val }) => this.list?.starts.set(this.overridden, wholeNumber(val)),
  };
}

class StyleReader implements XmlHandlers {
  readonly styles = new Map<string, Style>();
  private id = "";

  open(name: string, attributes: Attributes): void {
    lookUp(this.handlers, name)?.(attributes);
  }

  private readonly handlers: Handlers = {
    style: ({ styleId = "" }) => this.styles.set((this.id = styleId), {}),
    basedOn: ({ val }) => {
      this.add({ basedOn: val });
    },
    numId: ({ val }) => {
      this.add({ list: val });
    },
    ilvl: ({ val }) => {
      this.add({ level: val });
    },
  };

  private add(found: Style): void {
    this.styles.set(this.id, { ...this.styles.get(this.id), ...found });
  }
}

/** A paragraph so far as it bears on its number. */
export interface Numbered extends ListPlace {
  readonly style?: string | undefined;
}

/** As many styles as can be based on one another. */
const MOST_BASES = 11;

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
    for (let step = 0; step < MOST_BASES && named !== undefined; step += 1) {
      place = { list: place.list ?? named.list, level: place.level ?? named.level };
      named = named.basedOn === undefined ? undefined : this.lists.styles.get(named.basedOn);
    }
    return place;
  }
}
