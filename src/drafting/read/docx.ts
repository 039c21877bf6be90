import { issue, type Issue } from "../../shared/issue";
import type { Block } from "./blocks";
import { partOf } from "./contentTypes";
import { DocumentReader } from "./docxDocument";
import { readLists } from "./docxLists";
import { readFault, type Read } from "./fault";
import type { Parts } from "./package";
import { readXml } from "./xml";

/** The main part of a Word document, template or not, with or without macros. */
export const DOCUMENT =
  /wordprocessingml\.(?:document|template)\.main\+xml|ms-word\.\w+\.macroEnabled(?:Template)?\.main\+xml/i;

/** Reads a Word document as it is printed: tracked changes as accepted, automatic numbers as they show. */
export async function docxBlocks(parts: Parts, types: ReadonlyMap<string, string>): Promise<Read<readonly Block[]>> {
  const main = partOf(types, DOCUMENT) ?? "";
  const document = parts[main];
  if (document === undefined) throw readFault("tables-damaged", { part: "word/document.xml" });
  const numbering = parts[partOf(types, /wordprocessingml\.numbering\+xml/i) ?? ""];
  const styles = parts[partOf(types, /wordprocessingml\.styles\+xml/i) ?? ""];
  const reader = new DocumentReader(await readLists(numbering, styles));
  await readXml(document, main, reader);
  return { value: reader.blocks, issues: remarks(reader) };
}

function remarks({ nested, tracked }: DocumentReader): readonly Issue[] {
  return [
    ...(nested > 0 ? [issue("tables-nested", {}, { count: nested })] : []),
    ...(tracked ? [issue("tables-tracked", {}, {})] : []),
  ];
}
