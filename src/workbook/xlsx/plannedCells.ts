import type { CellPlan, CellStyle, CellValue, SheetPlan } from "../../layout/plan";
import { columnLetters } from "../../layout/address";
import type { Pieces } from "../../package/edit";
import { areaAddress } from "../address";
import { formatOf } from "../looks";
import { formatReaders, GENERAL, heldValue } from "../numberFormat";
import { plannedRows } from "../planCells";
import type { NativeCell, NativeStyle } from "./native";
import { textXml } from "./sheetEdits";
import { withStart } from "./startView";

/*
 * The cells of a new worksheet. There may be millions: the writing library would keep several objects of each, here they
 * become text row by row. It is given one cell for each style, so that it tells the numbers of the styles.
 */

/** The texts of a new workbook, each once. */
export class SharedTexts {
  private readonly indexes = new Map<string, number>();
  private count = 0;

  indexOf(text: string): number {
    this.count += 1;
    const index = this.indexes.get(text) ?? this.indexes.size;
    this.indexes.set(text, index);
    return index;
  }

  /** The text of a part that holds none yet with all of them, in pieces. */
  *written(part: string): Pieces {
    const [start = ""] = /^.*?<sst xmlns="[^"]*"/s.exec(part) ?? [];
    yield `${start} count="${String(this.count)}" uniqueCount="${String(this.indexes.size)}">`;
    for (const text of this.indexes.keys()) yield `<si>${textXml("", text)}</si>`;
    yield "</sst>";
    return true;
  }
}

/** A worksheet's cells before they are written. */
export class PlannedCells {
  private readonly styles: readonly CellStyle[];

  constructor(private readonly plan: SheetPlan) {
    const styles = new Set<CellStyle>();
    for (const { style } of plan.cells) styles.add(style);
    this.styles = [...styles];
  }

  /** The cells that the writing library is given: one of each style. */
  samples(styleOf: (style: CellStyle) => NativeStyle): Map<string, NativeCell> {
    return new Map(this.styles.map((style, index) => [`0,${String(index)}`, { value: SAMPLE, style: styleOf(style) }]));
  }

  /** The worksheet part with its cells in the place of the samples, in pieces. */
  *written(part: string, texts: SharedTexts): Pieces {
    const [samples = ""] = TABLE.exec(part) ?? [];
    const numbers = Array.from(samples.matchAll(/<c [^>]*>/g), ([tag]) => /\ss="\d+"/.exec(tag)?.[0] ?? "");
    const styles = new Map(this.styles.map((style, index) => [style, numbers[index] ?? ""]));
    const rows = plannedRows(this.plan);
    const start = part.indexOf(samples);
    yield withStart(part.slice(0, start), this.plan).replace(/<dimension ref="[^"]*"\/>/, () => dimensionXml(rows));
    yield "<sheetData>";
    for (const [row, tag] of rowTags(this.plan, rows)) {
      // Joined, not added up: what is added up keeps all of its pieces.
      const number = String(row + 1);
      const pieces: string[] = [];
      rows[row]?.forEach(({ column, value, style }) => {
        pieces.push(
          '<c r="',
          columnLetters(column),
          number,
          '"',
          styles.get(style) ?? "",
          valueXml({ value, style }, texts),
        );
      });
      const cells = pieces.join("");
      yield cells === "" ? `${tag}/>` : `${tag}>${cells}</row>`;
    }
    yield "</sheetData>";
    yield part.slice(start + samples.length);
    return true;
  }
}

type Rows = readonly (readonly CellPlan[])[];

/** The tags, without their ends, of the rows that hold or look like something, in order. */
function rowTags({ rowHeights, hiddenRows }: SheetPlan, rows: Rows): Map<number, string> {
  const numbers = new Set([...rowHeights.keys(), ...hiddenRows]);
  rows.forEach((_, row) => numbers.add(row));
  const hidden = new Set(hiddenRows);
  return new Map(
    [...numbers]
      .sort((a, b) => a - b)
      .map((row) => {
        const height = rowHeights.get(row);
        const high = height === undefined ? "" : ` ht="${String(height)}" customHeight="1"`;
        return [row, `<row r="${String(row + 1)}"${high}${hidden.has(row) ? ' hidden="1"' : ""}`];
      }),
  );
}

/** Says how far the cells go. */
function dimensionXml(rows: Rows): string {
  const columns = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  if (columns === 0) return "";
  return `<dimension ref="${areaAddress({ row: 0, column: 0, rows: rows.length, columns })}"/>`;
}

const SAMPLE = "样";
const TABLE = /<sheetData(?:\/>|>.*<\/sheetData>)/s;

const readerOf = formatReaders();

/** A new workbook counts days from 1900. */
function heldIn({ value, style }: Pick<CellPlan, "value" | "style">): CellValue {
  return typeof value === "object" ? heldValue(value, readerOf(formatOf(style) ?? GENERAL), false) : value;
}

/** A cell from its value on. */
function valueXml(cell: Pick<CellPlan, "value" | "style">, texts: SharedTexts): string {
  const value = heldIn(cell);
  if (value === null) return "/>";
  if (typeof value === "string") return ` t="s"><v>${String(texts.indexOf(value))}</v></c>`;
  if (typeof value === "boolean") return ` t="b"><v>${value ? "1" : "0"}</v></c>`;
  return `><v>${String(value)}</v></c>`;
}
