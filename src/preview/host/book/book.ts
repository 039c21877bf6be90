import { demand, HostFault } from "../sheet/fault";
import { checkSheetName, HostSheet, sameSheetName, type HostVisibility } from "../sheet/sheet";
import { keepSheet, restoreSheet, type KeptSheet } from "../sheet/kept";
import { followName } from "./follow";

/** A workbook at one moment. */
export interface KeptBook {
  readonly sheets: readonly KeptSheet[];
  readonly activeSheet: HostSheet;
}

/** A workbook in memory, with Excel's rules for its worksheets. It has always a visible one. */
export class HostBook {
  #sheets: readonly HostSheet[] = [];
  #lastId = 0;
  activeSheet: HostSheet;
  /** Whether worksheets can be added, removed, renamed and hidden. */
  structureProtected = false;
  /** Whether days are counted from 1904. */
  date1904 = false;

  constructor(firstSheet = "Sheet1") {
    this.activeSheet = this.#append(firstSheet);
  }

  get sheets(): readonly HostSheet[] {
    return this.#sheets;
  }

  /** By id or, without regard to case, by name; null where there is none. */
  find(key: string): HostSheet | null {
    return this.#sheets.find(({ id, name }) => id === key || sameSheetName(name, key)) ?? null;
  }

  add(name: string | null): HostSheet {
    demand(!this.structureProtected, "AccessDenied");
    const names = this.#sheets.map((sheet) => sheet.name);
    const given = name ?? freeName(names);
    checkSheetName(given, names);
    return this.#append(given);
  }

  /** Formulas that name the worksheet follow. */
  rename(sheet: HostSheet, name: string): void {
    demand(!this.structureProtected, "AccessDenied");
    const others = this.#sheets.filter((other) => other !== sheet).map((other) => other.name);
    checkSheetName(name, others);
    followName(this.#sheets, sheet.name, name);
    sheet.name = name;
  }

  /** Puts a worksheet at another place, counted from 0. */
  move(sheet: HostSheet, position: number): void {
    demand(!this.structureProtected, "AccessDenied");
    demand(Number.isInteger(position) && position >= 0 && position < this.#sheets.length, "InvalidArgument");
    this.#sheets = this.#sheets.filter((other) => other !== sheet).toSpliced(position, 0, sheet);
  }

  show(sheet: HostSheet, visibility: HostVisibility): void {
    demand(!this.structureProtected, "AccessDenied");
    if (visibility !== "Visible") this.#keepOneVisible(sheet);
    sheet.visibility = visibility;
    this.#keepActiveVisible();
  }

  /** Formulas that name the worksheet have lost it. */
  remove(sheet: HostSheet): void {
    demand(!this.structureProtected, "AccessDenied");
    demand(sheet.visibility !== "VeryHidden", "InvalidOperation");
    this.#keepOneVisible(sheet);
    this.#sheets = this.#sheets.filter((other) => other !== sheet);
    followName(this.#sheets, sheet.name, null);
    this.#keepActiveVisible();
  }

  activate(sheet: HostSheet): void {
    demand(sheet.visibility === "Visible", "InvalidOperation");
    this.activeSheet = sheet;
  }

  /** The workbook as it is now. */
  keep(): KeptBook {
    return { sheets: this.#sheets.map(keepSheet), activeSheet: this.activeSheet };
  }

  /** Has the workbook as it was kept. */
  restore({ sheets, activeSheet }: KeptBook): void {
    for (const kept of sheets) restoreSheet(kept);
    this.#sheets = sheets.map(({ sheet }) => sheet);
    if (!this.#sheets.includes(this.activeSheet)) this.activeSheet = activeSheet;
    this.#keepActiveVisible();
  }

  #append(name: string): HostSheet {
    this.#lastId += 1;
    const sheet = new HostSheet(`{${String(this.#lastId).padStart(8, "0")}}`, name);
    this.#sheets = [...this.#sheets, sheet];
    return sheet;
  }

  #keepOneVisible(leaving: HostSheet): void {
    const others = this.#sheets.filter((sheet) => sheet !== leaving && sheet.visibility === "Visible");
    demand(others.length > 0, "InvalidOperation");
  }

  #keepActiveVisible(): void {
    const visible = this.#sheets.filter(({ visibility }) => visibility === "Visible");
    if (visible.includes(this.activeSheet)) return;
    const [first] = visible;
    if (first === undefined) throw new HostFault("GeneralException");
    this.activeSheet = first;
  }
}

function freeName(names: readonly string[]): string {
  let number = names.length + 1;
  while (names.some((name) => sameSheetName(name, `Sheet${String(number)}`))) number += 1;
  return `Sheet${String(number)}`;
}
