import { cellAddress } from "../../layout/address";
import type { Area } from "../../layout/plan";
import { issue, type Issue } from "../../shared/issue";
import { failure, type Result } from "../../shared/result";
import { endColumn, endRow } from "../../workbook/areas";
import type { StrictHost } from "../host/host";
import { isEntireColumns, isEntireRows } from "../host/sheet/areas";
import type { HostSheet } from "../host/sheet/sheet";
import { nextShown } from "../view/axis";
import { conditionLooks, type ConditionLook } from "../view/conditionLooks";
import { cellArea, sheetView, type SheetView, ZOOM } from "../view/sheetView";
import { clear, paste, type, fillDown, growRow } from "./cellsByHand";
import { clipboardRows } from "../../shared/clipboardRows";
import { editText } from "./cellTexts";
import { filledOut, fillOut, type Stretch } from "./fillOut";
import { computingRemarks } from "./computingRemarks";
import { copiedCells, type Copied } from "./copiedCells";
import { between, type Position } from "./moves";
import { UndoHistory } from "./undo";

/** What is being typed into the active cell. */
export interface Editing {
  readonly text: string;
  /** Whether the cell was opened with what it holds, so that arrow keys move within the text and not to other cells. */
  readonly opened: boolean;
}

/** What is to be seen of the workbook at one moment. */
export interface DeskState {
  readonly sheet: HostSheet;
  readonly view: SheetView;
  readonly conditionAt: (row: number, column: number) => ConditionLook | null;
  readonly selection: Area;
  /** The cell that is typed into: one of the selection. */
  readonly active: Position;
  readonly editing: Editing | null;
  /** The column in which the cells begin that are being filled in beside one another; null where none are. */
  readonly begun: number | null;
  /** What the last act was answered with; empty where there was nothing to say. */
  readonly remarks: readonly Issue[];
  /** What was typed and refused, so that it can be corrected. */
  readonly refused: string | null;
  /** Whether something can be undone, and done again. */
  readonly can: { readonly undo: boolean; readonly redo: boolean };
}

const FIRST: Position = { row: 0, column: 0 };

/** Empty rows and columns that are shown beyond the active cell. */
const BEYOND = { rows: 30, columns: 4 };

/**
 * Somebody's place before the workbook: what is selected, what is being typed, what was refused. The workbook itself is
 * the host's, and so is the selection, which the add-in can move as well.
 */
export class Desk {
  readonly #listeners = new Set<() => void>();
  #state: DeskState;
  #copied: Copied | null = null;
  readonly #history: UndoHistory;

  constructor(readonly host: StrictHost) {
    this.#history = new UndoHistory(host);
    const now = seen(host, FIRST);
    this.#state = {
      ...now,
      active: now.selection,
      editing: null,
      begun: null,
      remarks: [],
      refused: null,
      can: this.#history.can,
    };
    host.onUpdate(() => {
      this.#look();
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  readonly state = (): DeskState => this.#state;

  /** Selects cells; the active one is the first unless it is given. Stays where an entry that was begun is refused. */
  select(selection: Area, { row, column }: Position = selection, begun: number | null = null): void {
    if (!this.commit()) return;
    const { sheet, view } = this.#state;
    const active = { row, column };
    const isBeyond = row >= view.rows.count || column >= view.columns.count;
    sheet.selection = selection;
    this.#set({ selection, active, begun, ...(isBeyond ? seen(this.host, active) : {}) });
  }

  /** Goes to cells of any worksheet, unless an entry that was begun is refused. */
  goTo(sheet: HostSheet, area: Area): void {
    if (!this.commit()) return;
    sheet.selection = area;
    this.activate(sheet);
  }

  /** Goes to another worksheet, unless an entry that was begun is refused. */
  activate(sheet: HostSheet): void {
    if (!this.commit()) return;
    this.host.book.activate(sheet);
    this.#look();
  }

  /** What is being typed, or what the active cell holds as it would be typed. */
  text(): string {
    return this.#state.editing?.text ?? this.#content();
  }

  /** Opens the active cell with what it holds. */
  open(): void {
    this.write(this.text(), true);
  }

  /** Goes on with an entry, or begins one in the place of what stands there. A locked cell refuses it at once. */
  write(text: string, opened = this.#state.editing?.opened ?? false): void {
    const { sheet, active, editing } = this.#state;
    if (editing === null && isLocked(sheet, active)) {
      this.answer(
        failure([issue("preview-locked", { sheet: sheet.name, cell: cellAddress(active.row, active.column) }, {})]),
      );
      return;
    }
    this.host.editing = true;
    this.#set({ editing: { text, opened }, remarks: [], refused: null });
  }

  /** Ends an entry and keeps what stood there before. */
  cancel(): void {
    this.host.editing = false;
    this.#set({ editing: null });
  }

  /** Ends an entry; tells whether the workbook took it. */
  commit(): boolean {
    const { editing, sheet, active } = this.#state;
    if (editing === null) return true;
    this.cancel();
    if (editing.text === this.#content()) return true;
    return this.act(() => {
      const typed = type(this.host, sheet, active.row, active.column, editing.text);
      if (typed.ok && editing.text.includes("\n")) growRow(this.#state.view, active);
      return typed;
    }, editing.text);
  }

  /** Empties the selected cells. */
  clear(): void {
    this.act(() => clear(this.host, this.#state.sheet, this.#state.selection));
  }

  /** Takes the selected cells, to be put on the clipboard; they are remembered as they are. */
  copy(): Copied {
    const { sheet, selection } = this.#state;
    this.#copied = copiedCells(sheet, selection, this.host.book.date1904);
    return this.#copied;
  }

  /** Puts a block of cells from the clipboard where the selection begins: those copied here last as they were. */
  paste(text: string): void {
    const { sheet, selection } = this.#state;
    const own = this.#copied !== null && sameLines(this.#copied.plain, text) ? this.#copied.typedAt(selection) : null;
    this.act(() => paste(this.host, sheet, selection, own ?? clipboardRows(text)));
  }

  /** Fills the selected cells from the first row of them; those of a single row from the row above. */
  fillDown(): void {
    const { sheet, selection } = this.#state;
    this.act(() => fillDown(this.host, sheet, selection));
  }

  /** Fills cells beside some with what goes on from them, and selects them all. */
  fillOut(from: Area, stretch: Stretch): void {
    const { sheet, active } = this.#state;
    if (this.act(() => fillOut(this.host, sheet, from, stretch))) this.select(filledOut(from, stretch), active);
  }

  /** Undoes what was done last to the workbook, by somebody here or by the add-in; an entry that was begun is given up. */
  undo(): void {
    if (this.#state.editing === null) this.#history.undo();
    else this.cancel();
  }

  /** Does again what was undone last. */
  redo(): void {
    if (this.#state.editing === null) this.#history.redo();
  }

  /** Shows the worksheet so many percent larger; null as large as it is. */
  zoom(by: number | null): void {
    const { sheet } = this.#state;
    sheet.zoom = Math.max(ZOOM.least, Math.min(ZOOM.most, by === null ? 100 : sheet.zoom + by));
    this.#look();
  }

  /** Carries out an act of somebody at this place, which can be undone, and says what it was answered with. */
  act(act: () => Result<unknown>, typed: string | null = null): boolean {
    const { result, notComputed } = this.#history.step(act);
    const { ok, issues } = result;
    const told = [...issues, ...computingRemarks(notComputed)];
    this.#set({ remarks: told, refused: ok ? null : typed });
    return ok;
  }

  /** Says what an act of somebody at this place was answered with; tells whether it was carried out. */
  answer({ ok, issues }: Result<unknown>, typed: string | null = null): boolean {
    this.#set({ remarks: issues, refused: ok ? null : typed });
    return ok;
  }

  /** Takes note of an answer; what was typed and refused is opened again to be corrected, or given up. */
  dismiss(correct: boolean): void {
    const { refused } = this.#state;
    this.#set({ remarks: [], refused: null });
    if (correct && refused !== null) this.write(refused, true);
  }

  #content(): string {
    const { sheet, active } = this.#state;
    return editText(sheet.cells.at(active.row, active.column), this.host.book.date1904);
  }

  /** Looks at the workbook again: something may have changed. */
  #look(): void {
    const { sheet, selection, active } = this.#state;
    const now = seen(this.host, active);
    const stays = now.sheet === sheet && now.selection === selection;
    this.#set({ ...now, active: stays ? active : now.selection, can: this.#history.can });
  }

  #set(change: Partial<DeskState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

/** Not every system gives back the ends of lines as they were. */
function sameLines(one: string, other: string): boolean {
  const tidy = (text: string) => text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  return one !== "" && tidy(one) === tidy(other);
}

function isLocked({ protection, cells }: HostSheet, { row, column }: Position): boolean {
  return protection !== null && cells.at(row, column).style.locked;
}

type Seen = Pick<DeskState, "sheet" | "view" | "conditionAt" | "selection">;

/** The worksheet that is shown. Something is selected there always: at first the first cell that is not hidden. */
function seen({ book }: StrictHost, near: Position): Seen {
  const { activeSheet: sheet, date1904 } = book;
  const { row, column } = sheet.selection ?? near;
  const least = {
    rows: Math.max(row, near.row) + BEYOND.rows,
    columns: Math.max(column, near.column) + BEYOND.columns,
  };
  const view = sheetView(sheet, date1904, least);
  sheet.selection = wholeSelection(view, sheet.selection ?? firstShown(view));
  return { sheet, view, conditionAt: conditionLooks(book, sheet), selection: sheet.selection };
}

function firstShown({ rows, columns, merges }: SheetView): Area {
  return cellArea(merges, nextShown(rows, -1, 1), nextShown(columns, -1, 1));
}

/** A selection takes in the whole of every merged cell, unless whole rows or columns are selected. */
function wholeSelection(view: SheetView, selection: Area): Area {
  if (isEntireRows(selection) || isEntireColumns(selection)) return selection;
  const { row, column } = selection;
  const whole = between(view, selection, { row: endRow(selection) - 1, column: endColumn(selection) - 1 });
  const isWhole = whole.row === row && whole.column === column;
  return isWhole && whole.rows === selection.rows && whole.columns === selection.columns ? selection : whole;
}
