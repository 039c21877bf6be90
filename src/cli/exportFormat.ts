import { issuedBook } from "../report/sheet/bookPlan";
import type { SetDocument } from "../report/page/typeset";
import { Stop } from "./stop";
import { htmlPages } from "./htmlPages";
import type { Io } from "./io";

/** Tells how many documents, or how many tables of the only one, are done. */
type Told = (done: number, of: number) => Promise<void>;

/** A kind of file that finished tables are put into. */
export interface Format {
  readonly extension: string;
  /** The bytes of one file for each document, in their order; stops where they cannot be made. */
  make(documents: readonly SetDocument[], io: Io, told: Told): Promise<readonly Uint8Array[]>;
}

/** By the words that the option takes. */
export const FORMATS = {
  docx: { extension: ".docx", make: makeDocx },
  xlsx: { extension: ".xlsx", make: makeXlsx },
  pdf: { extension: ".pdf", make: makePdf },
  html: { extension: ".html", make: (documents) => Promise.resolve(documents.map(htmlBytes)) },
} satisfies Record<string, Format>;

/** One after the other; of a single document its tables are told, of several the documents. */
async function inTurn(
  documents: readonly SetDocument[],
  told: Told,
  make: (document: SetDocument, told: Told) => Promise<Uint8Array>,
): Promise<readonly Uint8Array[]> {
  const made: Uint8Array[] = [];
  for (const document of documents) {
    made.push(await make(document, documents.length === 1 ? told : () => Promise.resolve()));
    if (documents.length > 1) await told(made.length, documents.length);
  }
  return made;
}

function makeDocx(documents: readonly SetDocument[], io: Io, told: Told): Promise<readonly Uint8Array[]> {
  return inTurn(documents, told, (document, tables) => io.writeDocx(document, tables));
}

function makeXlsx(documents: readonly SetDocument[], io: Io, told: Told): Promise<readonly Uint8Array[]> {
  return inTurn(documents, told, async (document) => {
    const book = await io.openWorkbook({});
    const drawn = await book.draw(issuedBook(document));
    if (!drawn.ok) throw new Stop(2, drawn.issues);
    return book.bytes();
  });
}

async function makePdf(documents: readonly SetDocument[], io: Io, told: Told): Promise<readonly Uint8Array[]> {
  const pdf = await io.toPdf(await makeDocx(documents, io, told));
  if (!pdf.ok) throw new Stop(2, pdf.issues);
  return pdf.value;
}

function htmlBytes(document: SetDocument): Uint8Array {
  return new TextEncoder().encode(htmlPages(document));
}
