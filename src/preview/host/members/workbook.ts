import { z } from "zod";
import type { HostBook } from "../book/book";
import { HostFault } from "../sheet/fault";
import type { HostSheet } from "../sheet/sheet";
import { declaring, noArguments, Ref, type Members, type Targets } from "./member";

const workbookMember = declaring<HostBook>();

export const workbook: Members<HostBook> = {
  children: {
    Worksheets: workbookMember.child(1, (book) => new Ref("WorksheetCollection", book)),
    Application: workbookMember.child(1, (book) => new Ref("Application", book)),
    Functions: workbookMember.child(2, (book) => new Ref("Functions", book)),
    Protection: workbookMember.child(7, (book) => new Ref("WorkbookProtection", book)),
  },
};

export const workbookProtection: Members<HostBook> = {
  properties: { Protected: workbookMember.property(7, (book) => book.structureProtected) },
};

/** Both are promises about speed only. */
export const application: Members<HostBook> = {
  methods: {
    SuspendApiCalculationUntilNextSync: workbookMember.method(6, noArguments, () => undefined),
    SuspendScreenUpdatingUntilNextSync: workbookMember.method(9, noArguments, () => undefined),
  },
};

const DAY = 86_400_000;
const DAYS_TO_1904 = 1462;

/** DATE is the one function that is computed: it tells in which way a workbook counts days. */
export const functions: Members<HostBook> = {
  methods: {
    Date: workbookMember.method(2, z.tuple([z.number(), z.number(), z.number()]), (book, [year, month, date]) => {
      const serial = (Date.UTC(year, month - 1, date) - Date.UTC(1899, 11, 30)) / DAY;
      return new Ref("FunctionResult", { value: serial - (book.date1904 ? DAYS_TO_1904 : 0) });
    }),
  },
};

const resultMember = declaring<Targets["FunctionResult"]>();

export const functionResult: Members<Targets["FunctionResult"]> = {
  properties: { Value: resultMember.property(2, ({ value }) => value), Error: resultMember.property(2, () => null) },
};

/** Excel for Windows is told when the pane can take its commands; there are none here. */
export const addinInternalService: Members<HostBook> = {
  methods: { NotifyActionHandlerReady: workbookMember.method(1, noArguments, () => undefined) },
};

export const worksheetCollection: Members<HostBook> = {
  methods: {
    Add: workbookMember.method(1, z.tuple([z.string().nullish()]), (book, [name]) =>
      refTo(book, book.add(name ?? null)),
    ),
    GetItemOrNullObject: workbookMember.method(4, z.tuple([z.string()]), (book, [key]) => {
      const sheet = book.find(key);
      return sheet === null ? null : refTo(book, sheet);
    }),
    GetActiveWorksheet: workbookMember.method(1, noArguments, (book) => refTo(book, book.activeSheet)),
    // Registering is the bridge's business; here it only has to be possible.
    _RegisterDataChangedEvent: workbookMember.method(9, noArguments, () => undefined),
    _UnregisterDataChangedEvent: workbookMember.method(9, noArguments, () => undefined),
  },
  items: (book) => book.sheets.map((sheet) => refTo(book, sheet)),
  item: (book, key) => {
    const sheet = book.find(String(key));
    if (sheet === null) throw new HostFault("ItemNotFound");
    return refTo(book, sheet);
  },
};

function refTo(book: HostBook, sheet: HostSheet): Ref {
  return new Ref("Worksheet", { book, sheet });
}
