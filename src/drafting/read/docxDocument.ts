import type { Attributes, XmlHandlers } from "../../package/xml";
import { wholeNumber } from "./attributes";
import type { Block } from "./blocks";
import { paragraphsOf } from "./cellText";
import { ListCounter, type Numbered } from "./docxCounter";
import type { Lists } from "./docxLists";
import { OpenTable } from "./docxTable";
import { gridOf } from "./grid";

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
export class DocumentReader implements XmlHandlers {
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
