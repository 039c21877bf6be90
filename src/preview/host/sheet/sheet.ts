import type { Area } from "../../../layout/plan";
import { containsCell } from "../../../workbook/areas";
import { CellGrid } from "./cells";
import { demand } from "./fault";
import type { HostRule } from "./rule";

export type HostVisibility = "Visible" | "Hidden" | "VeryHidden";

/** A data validation as Excel keeps it. */
export interface HostValidation {
  readonly areas: readonly Area[];
  /** Null where there is only a message. */
  readonly rule: HostRule | null;
  readonly ignoreBlanks: boolean;
  readonly prompt: { readonly title: string; readonly message: string; readonly showPrompt: boolean } | null;
  readonly errorAlert: {
    readonly title: string;
    readonly message: string;
    readonly style: string;
    readonly showAlert: boolean;
  } | null;
}

/** A conditional format by formula. */
export interface HostCondition {
  readonly id: string;
  readonly areas: readonly Area[];
  formula: string;
  fill: string | null;
  bold: boolean | null;
  underline: string | null;
  fontColor: string | null;
  readonly borders: Record<string, { line: string; color: string }>;
  stopIfTrue: boolean;
}

export interface HostProtection {
  readonly password: string | null;
  /** Excel's options, all of them. */
  readonly options: Readonly<Record<string, boolean | string>>;
}

/** What stands above and under pages, in Excel's codes; empty where there is nothing. */
export interface PageEdges {
  centerHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

/** The page as it is printed; margins in points. Its own edges are those of all pages. */
export interface HostPage extends PageEdges {
  orientation: string;
  paperSize: string;
  /** Pages across and down, or a scale in percent; null is left to the program. */
  zoom: {
    readonly scale: number | null;
    readonly horizontalFitToPages: number | null;
    readonly verticalFitToPages: number | null;
  };
  centerHorizontally: boolean;
  margins: Readonly<Record<string, number>>;
  printArea: Area | null;
  /** First and last row. */
  titleRows: readonly [number, number] | null;
  /** First and last column. */
  titleColumns: readonly [number, number] | null;
  /** Whether odd and even pages have edges of their own instead. */
  oddAndEven: boolean;
  readonly oddPages: PageEdges;
  readonly evenPages: PageEdges;
  /** Rows before which somebody wants a new page. */
  pageStarts: ReadonlySet<number>;
}

const NO_EDGES: PageEdges = { centerHeader: "", leftFooter: "", centerFooter: "", rightFooter: "" };

/** A worksheet in memory. */
export class HostSheet {
  readonly cells = new CellGrid();
  visibility: HostVisibility = "Visible";
  merges: readonly Area[] = [];
  /** Widths and heights in points. */
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenColumns = new Set<number>();
  readonly hiddenRows = new Set<number>();
  validations: readonly HostValidation[] = [];
  /** The first comes first. */
  conditions: readonly HostCondition[] = [];
  protection: HostProtection | null = null;
  /** What is selected when the sheet is active; null: its first cell. */
  selection: Area | null = null;
  freeze: { readonly rows: number; readonly columns: number } | null = null;
  /** The lines that can be filtered, with their heading. None is filtered out in this host. */
  filter: Area | null = null;
  /** How large it is shown, in percent. */
  zoom = 100;
  readonly page: HostPage = {
    orientation: "Portrait",
    paperSize: "Letter",
    zoom: { scale: 100, horizontalFitToPages: null, verticalFitToPages: null },
    centerHorizontally: false,
    margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
    printArea: null,
    titleRows: null,
    titleColumns: null,
    ...NO_EDGES,
    oddAndEven: false,
    oddPages: { ...NO_EDGES },
    evenPages: { ...NO_EDGES },
    pageStarts: new Set(),
  };

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  /** The merged area under which a cell has disappeared; null where it shows. */
  mergeHiding(row: number, column: number): Area | null {
    const over = this.merges.find((area) => containsCell(area, row, column));
    return over === undefined || (over.row === row && over.column === column) ? null : over;
  }
}

const LONGEST = 31;
const FORBIDDEN = /[:\\/?*[\]]/;
/** Excel keeps this name for the record of changes. */
const RESERVED = "history";

/** Refuses a name of a worksheet as Excel does; `others` are the names in use. */
export function checkSheetName(name: string, others: readonly string[]): void {
  demand(name.length > 0 && name.length <= LONGEST, "InvalidArgument");
  demand(!FORBIDDEN.test(name) && !name.startsWith("'") && !name.endsWith("'"), "InvalidArgument");
  demand(name.toLowerCase() !== RESERVED, "InvalidArgument");
  demand(!others.some((other) => sameSheetName(other, name)), "ItemAlreadyExists");
}

/** Names that differ in case only are one name to Excel. */
export function sameSheetName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
