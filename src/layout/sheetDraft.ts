import { cellAddress } from "./address";
import { markerText, type Marker } from "./keys";
import type {
  Area,
  CellPlan,
  CellStyle,
  ConditionPlan,
  PagePlan,
  PlannedValue,
  SheetPlan,
  ValidationPlan,
} from "./plan";
import { rowHeights, textHeight, type Need } from "./sizes";
import { KEY } from "./styles";
import { append } from "../shared/list";

export interface DraftColumn {
  readonly key: string;
  /** In half characters of the body font. */
  readonly width: number;
}

/** Where something stands: so many rows from a row, from one column to another. */
export interface Spot {
  readonly row: number;
  readonly rows?: number;
  readonly from: string;
  readonly to?: string;
}

/** A text that must be found unchanged, and the items that cannot be read where it is not. */
export interface TemplateText {
  readonly rowKey: string;
  readonly columnKey: string;
  readonly text: string;
  readonly items: readonly string[];
}

/** A sheet with its keys: what is drawn, and what must be found again. */
export interface KeyedSheet {
  readonly plan: SheetPlan;
  readonly marker: Marker;
  /** Keys in the order of the rows; lines of a list have none. */
  readonly rowKeys: readonly string[];
  readonly columnKeys: readonly string[];
  readonly texts: readonly TemplateText[];
  /** What a key stands for, in the clerk's words; absent where the key says it itself. */
  readonly names: ReadonlyMap<string, string>;
}

type Head = Pick<SheetPlan, "kind" | "name" | "protected" | "page"> & {
  readonly marker: Marker;
  readonly columns: readonly DraftColumn[];
};

/** A row's least height in points; null: the program that draws it decides. */
type Height = number | null;

type Finish = Pick<PagePlan, "repeatRows" | "repeatColumns"> & { readonly freeze?: SheetPlan["freeze"] };

const LEAST_HEIGHT = 20;

/** Collects a sheet row by row, addressed by keys; the key row and the key column come by themselves. */
export class SheetDraft {
  readonly #head: Head;
  readonly #columns: ReadonlyMap<string, number>;
  readonly #widths: readonly number[];
  readonly #rowKeys: string[] = [];
  #screenRows = 0;
  readonly #cells: CellPlan[] = [];
  readonly #merges: Area[] = [];
  readonly #texts: TemplateText[] = [];
  readonly #names = new Map<string, string>();
  readonly #needs: Need[] = [];
  readonly #leastHeights = new Map<number, number>();
  readonly #validations: ValidationPlan[] = [];
  readonly #conditions: ConditionPlan[] = [];
  #filter: Area | null = null;

  constructor(head: Head) {
    this.#head = head;
    this.#columns = new Map(head.columns.map(({ key }, index) => [key, index + 1]));
    this.#widths = [0, ...head.columns.map(({ width }) => width)];
    if (this.#columns.size !== head.columns.length) throw new Error(`${head.name}: two columns with one key`);
  }

  /** Adds a row and returns its number. `name` is what a missing row is called in messages. */
  addRow(key: string, name?: string, height: Height = LEAST_HEIGHT): number {
    this.#rowKeys.push(key);
    if (name !== undefined) this.#names.set(key, name);
    const row = this.#rowKeys.length;
    if (height !== null) this.#leastHeights.set(row, height);
    return row;
  }

  /** Adds a row on top of all others that is for the screen alone: it is not printed. */
  addScreenRow(height: Height = LEAST_HEIGHT): number {
    if (this.#rowKeys.length > this.#screenRows)
      throw new Error(`${this.#head.name}: a row for the screen below others`);
    this.#screenRows += 1;
    return this.addRow("", undefined, height);
  }

  /** The row with a key; throws where there is none. */
  rowOf(key: string): number {
    const index = this.#rowKeys.indexOf(key);
    if (index < 0) throw new Error(`${this.#head.name}: no row ${key}`);
    return index + 1;
  }

  nameColumn(key: string, name: string): void {
    this.#names.set(key, name);
  }

  /** The area of a spot. Throws on a column that the sheet does not have. */
  area({ row, rows = 1, from, to = from }: Spot): Area {
    const first = this.#columns.get(from);
    const last = this.#columns.get(to);
    if (first === undefined || last === undefined) throw new Error(`${this.#head.name}: no column ${from} or ${to}`);
    return { row, column: first, rows, columns: last - first + 1 };
  }

  /** Puts a value; cells of one spot are merged. The rows become high enough for the text, or for `sample`. */
  put(spot: Spot, value: PlannedValue, style: CellStyle, sample?: string): Area {
    const area = this.area(spot);
    this.#cells.push({ row: area.row, column: area.column, value, style });
    if (area.rows * area.columns > 1) this.#merges.push(area);
    const text = sample ?? (typeof value === "string" ? value : "");
    if (text !== "" && this.#leastHeights.has(area.row)) {
      this.#needs.push({ row: area.row, rows: area.rows, height: textHeight(text, this.#widthOf(area), style) });
    }
    return area;
  }

  /** Puts an official text, which is checked when the sheet is read. */
  official(spot: Spot, text: string, style: CellStyle, items: readonly string[] = []): void {
    this.put(spot, text, style);
    const rowKey = this.#rowKeys[spot.row - 1] ?? "";
    this.#texts.push({ rowKey, columnKey: spot.from, text, items });
  }

  validate(validation: ValidationPlan): void {
    this.#validations.push(validation);
  }

  mark(conditions: readonly ConditionPlan[]): void {
    append(this.#conditions, conditions);
  }

  /** Lets lines be filtered under their heading; the hidden keys beside them go where the lines go. */
  filter(spot: Spot): void {
    const { row, rows, columns } = this.area(spot);
    this.#filter = { row, column: 0, rows, columns: columns + 1 };
  }

  finish(rest: Finish): KeyedSheet {
    const { kind, name, page, marker, columns } = this.#head;
    const start = kind === "entry" || kind === "self" ? this.#firstBlank() : null;
    const plan: SheetPlan = {
      kind,
      name,
      visibility: "visible",
      cells: [...this.#keyCells(), ...this.#cells],
      merges: this.#merges,
      columnWidths: new Map(columns.map(({ width }, index) => [index + 1, width])),
      rowHeights: rowHeights(this.#needs, this.#leastHeights),
      hiddenColumns: [0],
      hiddenRows: [0],
      validations: this.#validations,
      conditions: this.#conditions,
      freeze: rest.freeze ?? (this.#screenRows === 0 ? null : { rows: this.#screenRows + 1, columns: 0 }),
      ...(start === null ? {} : { start }),
      ...(this.#filter === null ? {} : { filter: this.#filter }),
      protected: this.#head.protected,
      page: {
        ...page,
        printArea: {
          row: 1 + this.#screenRows,
          column: 1,
          rows: this.#rowKeys.length - this.#screenRows,
          columns: columns.length,
        },
        ...(rest.repeatRows === undefined ? {} : { repeatRows: rest.repeatRows }),
        ...(rest.repeatColumns === undefined ? {} : { repeatColumns: rest.repeatColumns }),
      },
    };
    const columnKeys = columns.map(({ key }) => key);
    return { plan, marker, rowKeys: this.#rowKeys, columnKeys, texts: this.#texts, names: this.#names };
  }

  /** The first cell to be filled in; where nothing has to be, the first one that can be. */
  #firstBlank(): { readonly row: number; readonly column: number } | null {
    const blank = this.#conditions.filter(({ look }) => look === "blank").map(({ area }) => area);
    const open = this.#cells.filter(({ value, style }) => value === null && style.unlocked === true);
    const first =
      open.find((cell) => cell.style.fill === "entry" && blank.some((area) => isWithin(area, cell))) ??
      open.find((cell) => blank.some((area) => isWithin(area, cell))) ??
      open[0];
    return first === undefined ? null : { row: first.row, column: first.column };
  }

  #widthOf({ column, columns }: Area): number {
    return this.#widths.slice(column, column + columns).reduce((total, width) => total + width, 0);
  }

  #keyCells(): CellPlan[] {
    const { name, marker, columns } = this.#head;
    const cells: CellPlan[] = [{ row: 0, column: 0, value: markerText(marker), style: KEY }];
    for (const [index, { key }] of columns.entries()) {
      cells.push({ row: 0, column: index + 1, value: key, style: KEY });
    }
    const seen = new Set<string>();
    for (const [index, key] of this.#rowKeys.entries()) {
      if (key === "") continue;
      if (seen.has(key)) throw new Error(`${name}: two rows with the key ${key} (${cellAddress(index + 1, 0)})`);
      seen.add(key);
      cells.push({ row: index + 1, column: 0, value: key, style: KEY });
    }
    return cells;
  }
}

function isWithin({ row, column, rows, columns }: Area, cell: Pick<CellPlan, "row" | "column">): boolean {
  return cell.row >= row && cell.row < row + rows && cell.column >= column && cell.column < column + columns;
}
