import { readFault } from "./fault";
import type { Parts } from "./package";
import { readXml } from "./xml";

/** What kind of part each part of a package is: the content type by path, paths without a leading slash. */
export async function contentTypes(parts: Parts): Promise<ReadonlyMap<string, string>> {
  const path = "[Content_Types].xml";
  const listed = parts[path];
  // Any other archive, and OpenDocument.
  if (listed === undefined) throw readFault("tables-other-format", {});
  const types = new Map<string, string>();
  await readXml(listed, path, {
    open: (_, { PartName, ContentType }) => {
      if (PartName !== undefined && ContentType !== undefined) types.set(PartName.replace(/^\//, ""), ContentType);
    },
  });
  return types;
}

/** The path of the first part of a kind; null where there is none. */
export function partOf(types: ReadonlyMap<string, string>, kind: RegExp): string | null {
  for (const [path, type] of types) if (kind.test(type)) return path;
  return null;
}
