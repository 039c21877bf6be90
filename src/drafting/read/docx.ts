import type { ContentType } from "../../package/contents";
import { readXml, withLocalAttributes } from "../../package/xml";
import type { Zip } from "../../package/zip";
import { issue, type Issue } from "../../shared/issue";
import type { Block } from "./blocks";
import { DocumentReader } from "./docxDocument";
import { readLists } from "./docxLists";
import type { Read } from "./fault";

/** Reads a Word document as it is printed: tracked changes as accepted, automatic numbers as they show. */
export function docxBlocks(zip: Zip, main: string, types: readonly ContentType[]): Read<readonly Block[]> {
  /** A part that a document can be read without. */
  const part = (kind: RegExp): string | null => {
    const path = types.find(({ type }) => kind.test(type))?.path ?? null;
    return path !== null && zip.entries.has(path.toLowerCase()) ? path : null;
  };
  const lists = readLists(zip, part(/wordprocessingml\.numbering\+xml/i), part(/wordprocessingml\.styles\+xml/i));
  const reader = new DocumentReader(lists);
  readXml(zip, main, withLocalAttributes(reader));
  return { value: reader.blocks, issues: remarks(reader) };
}

function remarks({ nested, tracked }: DocumentReader): readonly Issue[] {
  return [
    ...(nested > 0 ? [issue("tables-nested", {}, { count: nested })] : []),
    ...(tracked ? [issue("tables-tracked", {}, {})] : []),
  ];
}
