import type { ContentType } from "../../package/contents";
import { readXml, withLocalAttributes, type Attributes, type XmlHandlers } from "../../package/xml";
import type { Zip } from "../../package/zip";
import { issue, type Issue } from "../../shared/issue";
import type { Block } from "./blockTables";
import { paragraphsOf, wholeNumber } from "./cellText";
import { ListCounter, readLists, type Lists, type Numbered } from "./docxLists";
import { OpenTable } from "./docxTable";
import type { Read } from "./fault";
import { gridOf } from "./placedCells";

/** Reads a Word document as it is printed: tracked changes as accepted, automatic numbers as they show. */
export function docxBlocks(zip: Zip, main: string, types: readonly ContentType[]): Read<readonly Block[]> {
  /** A part that a document can be read without. */
  const part = (kind: RegExp): string | null => {
    const path = types.flatMap((one) => ("path" in one && kind.test(one.type) ? [one.path] : []))[0] ?? null;
    return path !== null && zip.entries.has(path.toLowerCase()) ? path : null;
  };
  const lists = readLists(zip, part(/wordprocessingml\.numbering\+xml/i), part(/wordprocessingml\.styles\+xml/i));
  const reader = new DocumentReader(lists);
  readXml(zip, main, withLocalAttributes(reader));
  return { value: reader.blocks, issues: remarks(reader) };
}

function remarks({ nested, tracked }: DocumentReader): readonly Issue[] {
  return [
    ...(nested > 0 ? [issue("tables-nested", {}, { count: nested })] : []),
    ...(tracked ? [issue("tables-tracked", {}, {})] : []),
  ];
}

/** Elements that are not printed: what was deleted or moved away, former formats, the second form of the same thing. */
const LEFT_OUT = /^(?:del|moveFrom|Fallback|rt|\w+PrChange)$/;
const CHANGES = /^(?:ins|del|moveFrom|moveTo)$/;

/** Characters that stand as elements of their own in a run. */
const CHARACTERS: Readonly<Record<string, string>> = { br: "\n", cr: "\n", tab: " ", ptab: " ", noBreakHyphen: "-" };

/** Boxes and ticks of the symbol fonts, by the code that Word keeps them under. */
const SYMBOLS: Readonly<Record<string, string>> = { F06F: "□", F071: "□", F0A8: "□", F052: "☑", F0FE: "☑", F0FC: "√" };
const UNKNOWN_SYMBOL = "\uFFFD";

interface OpenParagraph extends Numbered {
  text: string;
}

type Opened = (attributes: Attributes) => void;

/** Hears the main part of a Word document and gathers its paragraphs and tables. */
class DocumentReader implements XmlHandlers {
  readonly blocks: Block[] = [];
  /** Tables within cells; they are left out. */
  nested = 0;
  /** Something is marked as changed. */
  tracked = false;
  private readonly path: string[] = [];
  private leftOut = 0;
  /** The run is formatted as hidden text. */
  private hidden = false;
  private readonly paragraphs: OpenParagraph[] = [];
  private readonly tables: OpenTable[] = [];
  private readonly counter: ListCounter;

  constructor(lists: Lists) {
    this.counter = new ListCounter(lists);
  }

  open(name: string, attributes: Attributes): void {
    const parent = this.path.at(-1) ?? "";
    this.path.push(name);
    this.tracked ||= CHANGES.test(name);
    if (name === "del" && parent === "trPr") this.tables.at(-1)?.deleteRow();
    if (this.leftOut > 0 || LEFT_OUT.test(name)) this.leftOut += 1;
    else this.opened[name]?.(attributes);
    if (this.leftOut === 0 && parent === "r") this.addText(CHARACTERS[name] ?? "");
  }

  close(name: string): void {
    this.path.pop();
    if (this.leftOut > 0) this.leftOut -= 1;
    else this.closed[name]?.();
  }

  text(text: string): void {
    if (this.leftOut === 0 && this.path.at(-1) === "t") this.addText(text);
  }

  private addText(text: string): void {
    const paragraph = this.paragraphs.at(-1);
    if (paragraph !== undefined && !this.hidden) paragraph.text += text;
  }

  private readonly opened: Readonly<Record<string, Opened>> = {
    p: () => this.paragraphs.push({ text: "" }),
    pStyle: ({ val }) => {
      this.format({ style: val });
    },
    numId: ({ val }) => {
      this.format({ list: val });
    },
    ilvl: ({ val }) => {
      this.format({ level: val });
    },
    r: () => (this.hidden = false),
    vanish: ({ val }) => (this.hidden = this.path.at(-3) === "r" && isOn(val)),
    sym: ({ char = "" }) => {
      this.addText(SYMBOLS[char.toUpperCase()] ?? UNKNOWN_SYMBOL);
    },
    tbl: () => this.tables.push(new OpenTable()),
    gridCol: ({ w }) => this.tables.at(-1)?.addColumn(wholeNumber(w)),
    tr: () => this.tables.at(-1)?.openRow(),
    gridBefore: ({ val }) => this.tables.at(-1)?.leaveFree(wholeNumber(val)),
    tc: () => this.tables.at(-1)?.openCell(),
    gridSpan: ({ val }) => this.tables.at(-1)?.spanColumns(Math.max(1, wholeNumber(val))),
    vMerge: ({ val }) => val !== "restart" && this.tables.at(-1)?.join("above"),
    hMerge: ({ val }) => val !== "restart" && this.tables.at(-1)?.join("left"),
  };

  private readonly closed: Readonly<Record<string, () => void>> = {
    p: () => {
      const paragraph = this.paragraphs.pop();
      if (paragraph !== undefined) this.deliver(this.counter.label(paragraph) + paragraph.text);
    },
    tc: () => this.tables.at(-1)?.closeCell(),
    tr: () => this.tables.at(-1)?.closeRow(),
    tbl: () => {
      const table = this.tables.pop();
      if (this.tables.length > 0) this.nested += 1;
      else if (table !== undefined) this.blocks.push({ kind: "table", rows: gridOf(table.placedRows()) });
    },
  };

  private format(found: Numbered): void {
    const paragraph = this.paragraphs.at(-1);
    if (paragraph !== undefined) Object.assign(paragraph, found);
  }

  private deliver(text: string): void {
    const table = this.tables.at(-1);
    if (table !== undefined) table.addText(text);
    else for (const line of paragraphsOf(text)) this.blocks.push({ kind: "paragraph", text: line });
  }
}

function isOn(value: string | undefined): boolean {
  return value === undefined || value === "1" || value === "true" || value === "on";
}
