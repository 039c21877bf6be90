import { issue } from "../../shared/issue";
import { failure, success, type Result } from "../../shared/result";
import { base64Of } from "./base64";
import { download } from "./download";
import { safeFileName } from "./fileName";

/** What the pane makes files of: entries or results, workbooks, documents, several of them together. */
const KINDS = {
  json: { mime: "application/json", word: "JSON" },
  xlsx: { mime: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", word: "Excel" },
  docx: { mime: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", word: "Word" },
  zip: { mime: "application/zip", word: "压缩" },
} as const;

export type SavedKind = keyof typeof KINDS;

/** A file that this Excel cannot save; its text is left to be copied by hand. */
export interface Unsaved {
  readonly name: string;
  readonly text: string;
}

/**
 * Saves a file under a name without extension, of which only signs that no system takes are replaced. Null where it is
 * saved or opened; fails where nothing can be done.
 */
export type SaveFile = (name: string, bytes: Uint8Array, kind: SavedKind) => Promise<Result<Unsaved | null>>;

/** What the Excel around the pane can do with a file. */
export interface SavingHost {
  /** Whether a link can be downloaded: not in Excel for Mac, nor on a tablet. */
  readonly downloads: boolean;
  /** Opens a workbook, given in base64, in a window of its own. */
  readonly openWorkbook: (base64: string) => Promise<Result<void>>;
}

/** Saves files in the best way that the host has. */
export function fileSaver({ downloads, openWorkbook }: SavingHost): SaveFile {
  return async (wanted, bytes, kind) => {
    const { mime, word } = KINDS[kind];
    const name = `${safeFileName(wanted, "考评表")}.${kind}`;
    if (downloads) {
      download(name, bytes, mime);
      return success(null);
    }
    if (kind === "json") return success({ name, text: new TextDecoder().decode(bytes) });
    if (kind !== "xlsx") return failure([issue("file-cannot-be-saved", {}, { kind: word })]);
    const opened = await openWorkbook(base64Of(bytes));
    return opened.ok ? success(null, [issue("file-opened-instead", {}, { name }), ...opened.issues]) : opened;
  };
}
