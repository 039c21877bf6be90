import { isDateFormat } from "../dates";
import { readXml } from "../../package/xml";
import type { Zip } from "../../package/zip";

/** Built-in formats for dates and times, those of Chinese editions (27–36, 50–58) among them. */
const BUILT_IN: readonly (readonly [first: number, last: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/** For each cell format of the workbook: whether it shows dates or times. */
export function readDateStyles(zip: Zip, path: string | null): boolean[] {
  const own = new Map<number, boolean>();
  const styles: boolean[] = [];
  if (path === null) return styles;
  let inCellFormats = false;
  readXml(zip, path, {
    open: (name, attributes) => {
      const id = Number(attributes.numFmtId ?? 0);
      if (name === "cellXfs") inCellFormats = true;
      // Formats of differential styles have the same name and come after the cell formats.
      if (name === "numFmt" && styles.length === 0) own.set(id, isDateFormat(attributes.formatCode ?? ""));
      if (name === "xf" && inCellFormats) styles.push(own.get(id) ?? isBuiltIn(id));
    },
    close: (name) => {
      if (name === "cellXfs") inCellFormats = false;
    },
  });
  return styles;
}

function isBuiltIn(id: number): boolean {
  return BUILT_IN.some(([first, last]) => id >= first && id <= last);
}
