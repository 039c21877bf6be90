import { fireEvent, screen } from "@testing-library/react";
import type { SavedKind } from "../../src/taskpane/files/saveFile";
import { success } from "../../src/shared/result";
import type { WorkbookPort } from "../../src/workbook/port";
import { xlsxWorkbook } from "../../src/workbook/xlsx/xlsxWorkbook";
import type { MemoryWorkbook } from "../support/memoryWorkbook";
import { citiesBook, enter, openPane, settled, type PaneDesk } from "./paneDesk";

/** A file that was saved. */
interface Saved {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly kind: SavedKind;
}

export interface ExportDesk extends PaneDesk {
  readonly saved: readonly Saved[];
}

/** A workbook of two cities with everything entered, and not scored. */
export async function wholeBook(self = false): Promise<MemoryWorkbook> {
  const book = await citiesBook(["太原市", "大同市"], self);
  await enter(book, "太原市", 8);
  await enter(book, "大同市", 9);
  return book;
}

/** Opens the step 导出, with the first preview drawn; what is saved is kept. */
export async function openExport(
  book: MemoryWorkbook,
  { change = {}, at = {} }: Omit<NonNullable<Parameters<typeof openPane>[0]>, "book"> = {},
): Promise<ExportDesk> {
  const saved: Saved[] = [];
  const saveFile = (name: string, bytes: Uint8Array, kind: SavedKind) => {
    saved.push({ name, bytes, kind });
    return Promise.resolve(success(null));
  };
  const desk = await openPane({ book, change: { saveFile, ...change }, at });
  await desk.user.click(screen.getAllByRole("tab").at(-1) ?? document.body);
  await screen.findByRole("group", { name: / 第 1 页| Page 1 / });
  return { ...desk, saved };
}

/** Decides for one of several ways. */
export function choose(name: string | RegExp): void {
  fireEvent.click(screen.getByRole("radio", { name }));
}

/** Presses a button and waits for what comes of it. */
export async function press({ user }: PaneDesk, name: string | RegExp): Promise<void> {
  await user.click(screen.getByRole("button", { name }));
  await settled();
}

/** The page that is shown, as soon as it holds a text. */
export async function pageWith(text: string | RegExp): Promise<HTMLElement> {
  const found = await screen.findAllByText(text, { selector: ".page *" });
  const page = found[0]?.closest<HTMLElement>(".page");
  if (page === null || page === undefined) throw new Error("not on a page");
  return page;
}

/** A workbook into which worksheets can be drawn beside those that it has, as Excel does. */
export function withRoom(book: MemoryWorkbook): WorkbookPort {
  const drawn: WorkbookPort[] = [];
  return {
    write: (patches) => book.write(patches),
    read: async () => {
      const sheets = [...(await book.snapshot()).sheets];
      for (const one of drawn) {
        const read = await one.read();
        if (!read.ok) return read;
        sheets.push(...read.value.sheets);
      }
      return success({ sheets });
    },
    draw: (plan) => {
      const one = xlsxWorkbook();
      drawn.push(one);
      return one.draw(plan);
    },
  };
}
