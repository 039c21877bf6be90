import { isIn, readXml } from "./xml";
import { decoded, type Zip } from "./zip";

/** The part that says what kind of part each other one is. */
export const CONTENT_TYPES = "[Content_Types].xml";

/** What a package says of its parts: of one by its path, or of all with an extension. */
export type ContentType =
  | { readonly path: string; readonly type: string }
  | { readonly extension: string; readonly type: string };

/** Parts and links that a list of them has, at most: there are no more parts, and links of a part are few. */
const MOST_LISTED = 100_000;

/** The content types of a package; none where it has no list of them, as other archives and OpenDocument. */
export function contentTypes(zip: Zip): readonly ContentType[] {
  const types: ContentType[] = [];
  if (!zip.entries.has(CONTENT_TYPES.toLowerCase())) return types;
  readXml(
    zip,
    CONTENT_TYPES,
    {
      open: (name, { PartName, Extension, ContentType }, parents) => {
        if (!isIn(parents, "Types") || ContentType === undefined) return;
        if (name === "Override" && PartName !== undefined)
          types.push({ path: partName("", PartName), type: ContentType });
        if (name === "Default" && Extension !== undefined) types.push({ extension: Extension, type: ContentType });
      },
    },
    MOST_LISTED,
  );
  return types;
}

/** The content type of a part: its own, or else that of its extension; null where the package says neither. */
function typeOf(types: readonly ContentType[], path: string): string | null {
  const wanted = path.toLowerCase();
  const own = types.find((one) => "path" in one && one.path.toLowerCase() === wanted);
  const usual = types.find((one) => "extension" in one && wanted.endsWith(`.${one.extension.toLowerCase()}`));
  return (own ?? usual)?.type ?? null;
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
  readXml(
    zip,
    relationshipsOf(path),
    {
      open: (name, attributes, parents) => {
        if (name !== "Relationship" || !isIn(parents, "Relationships") || attributes.TargetMode === "External") return;
        const kind = (attributes.Type ?? "").split("/").at(-1) ?? "";
        found.push({ id: attributes.Id ?? "", kind, target: partName(folder, attributes.Target ?? "") });
      },
    },
    MOST_LISTED,
  );
  return found;
}

/** The part that everything else is found from, and what kind of file it makes of the package. */
export interface MainPart {
  readonly path: string;
  readonly type: string;
}

/** The main part of a package; null where it says of none what it is, as other archives and OpenDocument. */
export function mainPart(zip: Zip): MainPart | null {
  const types = contentTypes(zip);
  if (types.length === 0) return null;
  const path = relationships(zip, "").find(({ kind }) => kind === "officeDocument")?.target;
  const type = path === undefined ? null : typeOf(types, path);
  return path === undefined || type === null ? null : { path, type };
}

/** The part that holds the relationships of another. */
export function relationshipsOf(path: string): string {
  const folder = folderOf(path);
  return `${folder}_rels/${path.slice(folder.length)}.rels`;
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

/** A part named from a folder: `../styles.xml`, `worksheets/sheet1.xml`, `/xl/workbook.xml`, `%E8%A1%A8.xml`. */
function partName(folder: string, target: string): string {
  const steps = decoded(target.startsWith("/") ? target : folder + target).split("/");
  const path: string[] = [];
  for (const step of steps) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}
