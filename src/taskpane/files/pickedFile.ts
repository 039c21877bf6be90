import { entriesInput } from "../../app/entriesFile";
import { fileKind, type FileKind } from "../../app/fileKind";
import type { Input, RubricSource } from "../../app/input";
import { workbookInput } from "../../app/workbookInput";
import { issue } from "../../shared/issue";
import { parseJson } from "../../shared/json";
import { failure, success, type Result } from "../../shared/result";
import type { Apart } from "../apart/apart";

/** A file that somebody chose or dropped; nothing of it has been read yet. */
export interface PickedFile {
  readonly name: string;
  /** Rejects with a DOMException where the file has gone or must not be read. */
  readonly bytes: () => Promise<Uint8Array>;
}

/** The files of a list as browsers give it. */
export function pickedFiles(files: Iterable<File>): readonly PickedFile[] {
  return Array.from(files, (file) => ({
    name: file.name,
    bytes: async () => new Uint8Array(await file.arrayBuffer()),
  }));
}

/** The bytes of a file; fails where it cannot be read. `shown` is its name in messages. */
export async function bytesOf({ bytes }: PickedFile, shown: string): Promise<Result<Uint8Array>> {
  try {
    return success(await bytes());
  } catch (fault) {
    if (!(fault instanceof DOMException)) throw fault;
    return failure([issue("file-unreadable", { file: shown }, { detail: fault.name })]);
  }
}

/** What reading a file takes. */
interface Reading {
  readonly apart: Apart;
  /** The rubrics that the file may be about. */
  readonly rubrics: RubricSource;
}

type Reader = (bytes: Uint8Array, shown: string, tools: Reading) => Promise<Result<Input>>;

const READERS: Readonly<Record<FileKind, Reader>> = {
  ".xlsx": (bytes, file, { apart, rubrics }) => {
    const read = () => apart.perform({ job: "workbook", input: { name: file, bytes } });
    return workbookInput({ read }, file, rubrics);
  },
  ".json": async (bytes, file, { rubrics }) => {
    const text = textOf(bytes);
    if (text === null) return failure([issue("file-not-text", { file }, {})]);
    const data = parseJson(text, file);
    return data.ok ? entriesInput(data.value, file, rubrics) : data;
  },
};

/** Reads a file of one of the `wanted` kinds. `shown` is its name in messages. */
export async function readBytes(
  name: string,
  bytes: Uint8Array,
  wanted: readonly FileKind[],
  tools: Reading,
  shown = name,
): Promise<Result<Input>> {
  const kind = fileKind(name, wanted, shown);
  return kind.ok ? READERS[kind.value](bytes, shown, tools) : kind;
}

/** The text of a file in UTF-8; null where it is in another encoding, or none. */
export function textOf(bytes: Uint8Array): string | null {
  const text = new TextDecoder().decode(bytes);
  // What stands for bytes that are no character.
  return text.includes("\uFFFD") ? null : text;
}
