import { at } from "../../shared/list";
import { issue, type Place } from "../../shared/issue";
import { failure, success, type Result } from "../../shared/result";
import { resultOf } from "../../package/fault";
import { readXlsx } from "../../workbook/xlsx/readFile";
import { attempt } from "../host/attempt";
import { HostBook } from "../host/book";
import { fillRows } from "../host/snapshot";
import { colorReader } from "./colors";
import { fillSheet } from "./fillSheet";
import { readPackage, type FilePackage, type FileSheet } from "./filePackage";
import { lossNotice, type Lost } from "./losses";
import { readLooks, type BookLooks } from "./readLooks";

/**
 * Opens an .xlsx file: values, formulas and looks. A file that cannot be opened is an issue that says what to do. What
 * this host does not keep of a workbook is named, for each worksheet, in notices of the success.
 */
export async function openXlsx(bytes: Uint8Array, place: Place = {}): Promise<Result<HostBook>> {
  const read = await resultOf(() => readPackage(bytes, place));
  if (!read.ok) return read;
  const file = read.value;
  if (file.sheets.length === 0) return failure([issue("preview-file-no-sheets", place, {})]);
  const made = bookOf(file.sheets, place);
  if (!made.ok) return made;
  const looks = await readLooks(file);
  return looks === null ? fillContents(made.value, file, bytes, place) : fillAll(made.value, file, looks, place);
}

async function fillContents(
  book: HostBook,
  file: FilePackage,
  bytes: Uint8Array,
  place: Place,
): Promise<Result<HostBook>> {
  // Without looks days have to be told apart from other numbers.
  const read = await readXlsx(bytes, place);
  if (!read.ok) return read;
  for (const [index, sheet] of book.sheets.entries()) fillRows(sheet, at(read.value.sheets, index).rows);
  showSheets(book, file, null);
  return success(book, [issue("preview-looks-unread", place, {})]);
}

function fillAll(book: HostBook, file: FilePackage, looks: BookLooks, place: Place): Result<HostBook> {
  book.date1904 = file.date1904;
  const reading = { font: looks.defaultFont ?? {}, colorOf: colorReader(looks.themeColors ?? []) };
  for (const [index, sheet] of book.sheets.entries()) {
    fillSheet(sheet, at(file.sheets, index), at(looks.sheets, index), reading, book.date1904);
  }
  const active = looks.names[looks.activeSheet ?? 0] ?? null;
  const lost = new Set<Lost>([...file.lost, ...lostOfBook(looks), ...showSheets(book, file, active)]);
  book.structureProtected = looks.workbookProtection?.lockStructure === true;
  const notices = file.sheets.flatMap(({ name, notes }) => lossNotice({ ...place, sheet: name }, notes.lost));
  return success(book, [...lossNotice(place, lost), ...notices]);
}

/** A workbook with the worksheets of a file, empty as yet. */
function bookOf(sheets: readonly FileSheet[], place: Place): Result<HostBook> {
  const book = new HostBook();
  for (const [index, { name }] of sheets.entries()) {
    const unusable = issue("preview-file-sheet-name", { ...place, sheet: name }, { name });
    const added = attempt({ InvalidArgument: unusable, ItemAlreadyExists: unusable }, () => {
      if (index === 0) book.rename(book.activeSheet, name);
      else book.add(name);
    });
    if (!added.ok) return added;
  }
  return success(book);
}

function lostOfBook({ namedRanges = [] }: BookLooks): Lost[] {
  return namedRanges.some(({ name }) => !name.startsWith("_xlnm.")) ? ["names"] : [];
}

const VISIBILITIES = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** Hides what is hidden and shows the active sheet. A workbook shows at least one: where none is to be seen, the first. */
function showSheets(book: HostBook, { sheets }: FilePackage, active: string | null): Lost[] {
  for (const [index, sheet] of book.sheets.entries()) sheet.visibility = VISIBILITIES[at(sheets, index).visibility];
  const visible = book.sheets.filter(({ visibility }) => visibility === "Visible");
  const [first = at(book.sheets, 0)] = visible;
  first.visibility = "Visible";
  book.activate(visible.find(({ name }) => name === active) ?? first);
  return visible.length === 0 ? ["hiding"] : [];
}
