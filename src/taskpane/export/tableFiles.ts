import type { SetDocument } from "../../report/page/typeset";
import { issuedBook } from "../../report/sheet/bookPlan";
import { success, type Result } from "../../shared/result";
import type { Tools } from "../session/tools";
import type { Format } from "./choices";
import type { Told } from "./exporting";

type Writer = (document: SetDocument, tools: Tools, told?: Told) => Promise<Result<Uint8Array>>;

/** Makes the bytes of a file of a document. */
export const WRITERS: Readonly<Record<Exclude<Format, "sheet">, Writer>> = {
  docx: async (document, { writeDocx }, told) => success(await writeDocx(document, told)),
  xlsx: async (document, { openFile }) => {
    const book = await openFile({});
    const drawn = await book.draw(issuedBook(document));
    return drawn.ok ? success(book.bytes(), drawn.issues) : drawn;
  },
};
