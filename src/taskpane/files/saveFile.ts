import { safeFileName } from "../../shared/fileName";
import { issue } from "../../shared/issue";
import { written } from "../../shared/said";
import { failure, success, type Result } from "../../shared/result";

/** What the pane makes files of: entries or results, workbooks, documents, several of them together. */
const KINDS = {
  json: { mime: "application/json", word: written("JSON") },
  xlsx: { mime: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", word: written("Excel") },
  docx: { mime: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", word: written("Word") },
  zip: { mime: "application/zip", word: "archive-file" },
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
    const name = `${safeFileName(wanted)}.${kind}`;
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

/** Bytes that are turned into characters at once; a function takes only so many arguments. */
const PORTION = 0x8000;

/** Bytes in base64. */
function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += PORTION) {
    text += String.fromCharCode(...bytes.subarray(start, start + PORTION));
  }
  return btoa(text);
}

/** Milliseconds after which a download has begun even where a person is asked for the folder. */
const BEGUN = 60_000;

/** Hands a file to the browser's downloads. Whether somebody refuses it there cannot be known. */
function download(name: string, bytes: Uint8Array, mime: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mime }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, BEGUN);
}
