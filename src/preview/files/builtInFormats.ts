import { isIn, readXml } from "../../package/xml";
import type { Zip } from "../../package/zip";
import { CHINESE_FORMATS } from "../../workbook/numberFormat";

/*
 * Number formats for days and times that Chinese editions have by number, without a code in the file.
 */

/** The codes by cell format, for those that use one of these numbers; none where there is no such part. */
export function readBuiltInFormats(zip: Zip, path: string | null): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (path === null) return found;
  const own = new Set<string>();
  let index = 0;
  readXml(zip, path, {
    open: (name, { numFmtId = "0" }, parents) => {
      if (name === "numFmt" && isIn(parents, "styleSheet", "numFmts")) own.add(numFmtId);
      if (name !== "xf" || !isIn(parents, "styleSheet", "cellXfs")) return;
      const code = own.has(numFmtId) ? undefined : CHINESE_FORMATS.get(Number(numFmtId));
      if (code !== undefined) found.set(String(index), code);
      index += 1;
    },
  });
  return found;
}
