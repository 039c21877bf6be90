import type { CellContent, CellValue, NumberContent } from "../../layout/plan";
import type { FormatReader } from "../numberFormat";
import { unescapeText } from "./text";

/** A cell as it is written in a worksheet part. */
export interface WrittenCell {
  readonly type: string;
  /** Index of its cell format. */
  readonly style: number;
  readonly value: string;
  /** Text that is written in the cell itself. */
  readonly inline: string;
  readonly formula: WrittenFormula | null;
}

export interface WrittenFormula {
  text: string;
  /** Joins the cells that one formula was filled over; only the first of them has its text. */
  readonly shared: string | undefined;
  /** The cells that the formula gives values to, where it is more than this one. */
  readonly range: string | undefined;
}

/** What cells refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  /** For each cell format of the workbook, what numbers under it stand for. */
  readonly formats: readonly FormatReader[];
  readonly date1904: boolean;
}

type Value = CellValue | NumberContent | { readonly error: string };

/** Makes out what the cells of one worksheet hold. A cell that makes no sense throws `fault`. */
export class CellReader {
  private readonly shared = new Map<string, string>();

  constructor(
    private readonly context: CellContext,
    private readonly fault: () => Error,
  ) {}

  /** The content of a cell; cells have to come in their order in the part. */
  content(cell: WrittenCell): CellContent {
    const value = this.value(cell);
    if (cell.formula === null) return value;
    const { text, shared } = cell.formula;
    if (shared !== undefined && text !== "") this.shared.set(shared, text);
    const formula = text === "" && shared !== undefined ? (this.shared.get(shared) ?? "") : text;
    if (value === null) return { formula, value: cell.type === "str" ? "" : null };
    return { formula, value };
  }

  private value({ type, style, value, inline }: WrittenCell): Value {
    switch (type) {
      case "inlineStr":
        // Some programs write the text of such a cell where others write its value.
        return textOrNull(inline === "" ? unescapeText(value) : inline);
      case "str":
        return textOrNull(unescapeText(value));
      case "s":
        return value === "" ? null : textOrNull(this.sharedString(value));
      case "b":
        return value === "" ? null : value === "1" || value === "true";
      case "e":
        return { error: value };
      case "d":
        return /^\d{4}-\d{2}-\d{2}/.test(value) ? { date: value.slice(0, 10) } : textOrNull(value);
      case "n":
        return value === "" ? null : this.number(value, style);
      default:
        throw this.fault();
    }
  }

  private sharedString(index: string): string {
    const text = this.context.strings[Number(index)];
    if (text === undefined) throw this.fault();
    return text;
  }

  private number(text: string, style: number): number | NumberContent {
    const number = Number(text);
    if (!Number.isFinite(number)) throw this.fault();
    const read = this.context.formats[style];
    return read === undefined ? number : read(number, this.context.date1904);
  }
}

function textOrNull(text: string): string | null {
  return text === "" ? null : text;
}
