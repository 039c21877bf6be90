import { readXml } from "./xml";
import type { Zip } from "./zip";

/** The part that says what kind of part each other one is. */
export const CONTENT_TYPES = "[Content_Types].xml";

/** What a package says of its parts: of one by its path, or of all with an extension, where `path` is null. */
export interface ContentType {
  readonly path: string | null;
  readonly type: string;
}

/** The content types of a package; none where it has no list of them, as other archives and OpenDocument. */
export function contentTypes(zip: Zip): readonly ContentType[] {
  const types: ContentType[] = [];
  if (!zip.entries.has(CONTENT_TYPES.toLowerCase())) return types;
  readXml(zip, CONTENT_TYPES, {
    open: (_, { PartName, ContentType }) => {
      if (ContentType !== undefined) types.push({ path: PartName?.replace(/^\//, "") ?? null, type: ContentType });
    },
  });
  return types;
}

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address: the addresses differ between editions of the standard. */
  readonly kind: string;
  readonly target: string;
}

/** The relationships of a part, of the package itself where the path is empty. */
export function relationships(zip: Zip, path: string): Relationship[] {
  const folder = folderOf(path);
  const found: Relationship[] = [];
  readXml(zip, relationshipsOf(path), {
    open: (name, attributes) => {
      if (name !== "Relationship" || attributes.TargetMode === "External") return;
      const kind = (attributes.Type ?? "").split("/").at(-1) ?? "";
      found.push({ id: attributes.Id ?? "", kind, target: resolve(folder, attributes.Target ?? "") });
    },
  });
  return found;
}

/** The part that holds the relationships of another. */
export function relationshipsOf(path: string): string {
  const folder = folderOf(path);
  return `${folder}_rels/${path.slice(folder.length)}.rels`;
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

/** A target relative to a folder: `../styles.xml`, `worksheets/sheet1.xml`, `/xl/workbook.xml`. */
function resolve(folder: string, target: string): string {
  const steps = (target.startsWith("/") ? target : folder + target).split("/");
  const path: string[] = [];
  for (const step of steps) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}
