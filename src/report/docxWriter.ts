import type { SetDocument } from "./page/typeset";

/** Hears how many of a document's tables are done; what it gives back is waited for. */
type Progress = (done: number, tables: number) => void | Promise<void>;

/** Makes the bytes of a .docx file. The writer is large; entry files load it when it is needed. */
export type DocxWriter = (document: SetDocument, progress?: Progress) => Promise<Uint8Array>;
