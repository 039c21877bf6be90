import { readXml } from "../../package/xml";
import type { Zip } from "../../package/zip";
import { lookUp } from "../../shared/lookUp";

/*
 * Number formats for days and times that Chinese editions have by number, without a code in the file.
 */

const YEAR_MONTH = 'yyyy"年"m"月"';
const MONTH_DAY = 'm"月"d"日"';
const YEAR_MONTH_DAY = 'yyyy"年"m"月"d"日"';
const HOURS = 'h"时"mm"分"';
const SECONDS = 'h"时"mm"分"ss"秒"';
const HALF_DAY_HOURS = `上午/下午${HOURS}`;
const HALF_DAY_SECONDS = `上午/下午${SECONDS}`;

const CODES: Readonly<Record<string, string>> = {
  27: YEAR_MONTH,
  28: MONTH_DAY,
  29: MONTH_DAY,
  30: "m-d-yy",
  31: YEAR_MONTH_DAY,
  32: HOURS,
  33: SECONDS,
  34: HALF_DAY_HOURS,
  35: HALF_DAY_SECONDS,
  36: YEAR_MONTH,
  50: YEAR_MONTH,
  51: MONTH_DAY,
  52: YEAR_MONTH,
  53: MONTH_DAY,
  54: MONTH_DAY,
  55: HALF_DAY_HOURS,
  56: HALF_DAY_SECONDS,
  57: YEAR_MONTH,
  58: MONTH_DAY,
};

/** The codes by cell format, for those that use one of these numbers; none where there is no such part. */
export function readBuiltInFormats(zip: Zip, path: string | null): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (path === null) return found;
  const own = new Set<string>();
  let inCellFormats = false;
  let index = 0;
  readXml(zip, path, {
    open: (name, { numFmtId = "0" }) => {
      if (name === "cellXfs") inCellFormats = true;
      if (name === "numFmt") own.add(numFmtId);
      if (name !== "xf" || !inCellFormats) return;
      const code = own.has(numFmtId) ? undefined : lookUp(CODES, numFmtId);
      if (code !== undefined) found.set(String(index), code);
      index += 1;
    },
    close: (name) => {
      if (name === "cellXfs") inCellFormats = false;
    },
  });
  return found;
}
