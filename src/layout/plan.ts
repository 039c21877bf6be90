/*
 * What a workbook shall look like, as plain data. Rows and columns count from 0. The layouts make plans, the adapters
 * draw them; neither knows more of the other.
 */

/** A value to be written. Text is always text: a leading =, +, -, @ never makes it a formula. */
export type CellValue = string | number | boolean | null;

/**
 * What is to be put into a cell: a value, or a day, YYYY-MM-DD. A day is the number that stands for it where the cell
 * has a date format and the workbook counts that day, otherwise it is text.
 */
export type PlannedValue = CellValue | { readonly date: string };

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Looks of a cell. Plans share style objects, so that adapters can keep one native style for each. */
export interface CellStyle {
  /** issued: the font of tables as they are issued. */
  readonly font: "title" | "heading" | "body" | "small" | "issued";
  /** Size in points, where it is not the font's usual one. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly align?: "left" | "center" | "right";
  readonly verticalAlign?: "top" | "center";
  readonly wrap?: boolean;
  readonly border?: boolean;
  /** Background, by what the cell is for. */
  readonly fill?: "header" | "official" | "entry" | "self" | "result" | "note";
  /** text: stays text whatever is typed · points: up to 4 decimals, none shown where there are none. */
  readonly format?: "general" | "text" | "points" | "deducted" | "integer" | "date";
  /** How many decimals points are always shown with; absent: as many as there are. */
  readonly decimals?: number;
  /** Entry cells are unlocked, everything else is locked. */
  readonly unlocked?: boolean;
}

export interface CellPlan {
  readonly row: number;
  readonly column: number;
  readonly value: PlannedValue;
  readonly style: CellStyle;
}

/** Native data validation; the error alert is always `stop`, blanks are always allowed. */
export interface ValidationPlan {
  readonly area: Area;
  readonly rule:
    | {
        readonly type: "decimal" | "whole";
        readonly min: number | null;
        readonly max: number | null;
        readonly above?: number;
      }
    /** Options as a literal list where they fit into 255 characters, else from the column of a hidden sheet. */
    | { readonly type: "list"; readonly options: readonly string[] }
    | {
        readonly type: "listFrom";
        readonly sheet: string;
        readonly column: number;
        readonly firstRow: number;
        readonly rows: number;
      }
    /** Days from the earliest to the latest; where either is null, of this century. */
    | { readonly type: "date"; readonly earliest: string | null; readonly latest: string | null }
    | { readonly type: "any" };
  /** Input message: title up to 32, text up to 255 characters. */
  readonly prompt?: { readonly title: string; readonly text: string };
  /** Error message: title up to 32, text up to 255 characters. */
  readonly error?: { readonly title: string; readonly text: string };
}

/** A conditional format over an area. Marked by fill and by bold or border, not by colour alone. */
export interface ConditionPlan {
  readonly area: Area;
  /** Excel formula relative to the area's top-left cell, without the leading =. */
  readonly formula: string;
  readonly look: "blank" | "problem" | "slip" | "capped" | "veto";
}

export interface PagePlan {
  readonly orientation: "portrait" | "landscape";
  /** Rows repeated on every printed page, first and last. */
  readonly repeatRows?: readonly [number, number];
  /** Columns repeated on every page to the right, first and last. */
  readonly repeatColumns?: readonly [number, number];
  readonly printArea?: Area;
  readonly fitToWidth: boolean;
  /** How many pages it is wide once it is fitted; absent: one. */
  readonly pagesAcross?: number;
  readonly centerHorizontally?: boolean;
  /** In millimetres, where they are not the usual ones. */
  readonly margins?: PageMargins;
  /** Rows that begin a new page. */
  readonly pageStarts?: readonly number[];
  /** dashed: — 1 —, at the right on odd pages and at the left on even ones; otherwise page and number of pages. */
  readonly pageNumbers?: "dashed";
  /** What stands above every page; plain text. */
  readonly header?: string;
}

/** The margins of a page, and the distance of header and footer from its edge, in millimetres. */
export type PageMargins = Readonly<Record<"top" | "bottom" | "left" | "right" | "header" | "footer", number>>;

type SheetKind = "guide" | "entry" | "self" | "evidence" | "ledger" | "summary" | "lists" | "metadata" | "issued";

export interface SheetPlan {
  readonly kind: SheetKind;
  readonly name: string;
  readonly visibility: "visible" | "veryHidden";
  readonly cells: readonly CellPlan[];
  readonly merges: readonly Area[];
  /** Width in characters by column; absent columns keep the default. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** Height in points by row; absent rows size themselves. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly validations: readonly ValidationPlan[];
  readonly conditions: readonly ConditionPlan[];
  /** How many rows and columns stay in view. */
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  /** Lines under their heading that can be filtered; absent: none. */
  readonly filter?: Area;
  /** The cell that is selected and in view when the worksheet is first looked at; absent: its first one. */
  readonly start?: { readonly row: number; readonly column: number };
  /** Protected without a password, against accidents. */
  readonly protected: boolean;
  readonly page: PagePlan;
}

export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
}

/** What a number stands for where the format of its cell makes it another thing than the number. */
export type NumberContent =
  /** A date, as YYYY-MM-DD; a time or a duration, as HH:MM or HH:MM:SS. */
  | { readonly date: string }
  /** A number that the cell shows as something else: 0.9 as 90%, 89.6 as 90, 5 as ¥5. Percentages have all digits. */
  | { readonly number: number; readonly shown: string };

/** What a cell of an existing workbook holds. */
export type CellContent =
  | CellValue
  | NumberContent
  /** An error value such as #DIV/0!. */
  | { readonly error: string }
  /** A formula with its last computed value; null where it was never computed. */
  | { readonly formula: string; readonly value: CellValue | NumberContent | { readonly error: string } };

/** A worksheet as it was found: values only, row by row; absent cells are null or missing. */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly rows: readonly (readonly CellContent[])[];
}

export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
}

/** One value to be put into one cell of an existing workbook; its format and everything else stay. */
export interface CellPatch {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: PlannedValue;
  /** The height in points that its row is given, and with it is shown; absent: the row stays as it is. */
  readonly rowHeight?: number;
}

/** What a cell is given back: a value, or what no plan ever has, a formula without its = or an error value. */
export type RestoredValue = PlannedValue | { readonly formula: string } | { readonly error: string };

/** What is to be put back into one cell. */
export interface CellRestore extends Omit<CellPatch, "value"> {
  readonly value: RestoredValue;
}

/** A visible worksheet with nothing in it and nothing done to it. */
export function emptySheet(kind: SheetPlan["kind"], name: string): SheetPlan {
  return {
    kind,
    name,
    visibility: "visible",
    cells: [],
    merges: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenColumns: [],
    hiddenRows: [],
    validations: [],
    conditions: [],
    freeze: null,
    protected: false,
    page: { orientation: "portrait", fitToWidth: true },
  };
}
