import { issue } from "../shared/issue";
import { listed } from "../shared/said";
import { failure, success, type Result } from "../shared/result";

/** What a file can hold for us: entries as JSON, or a workbook. */
export type FileKind = ".json" | ".xlsx";

/** By extension. The formats of other programs are opened, too: the guards say what can be done with them. */
const KINDS: ReadonlyMap<string, FileKind> = new Map([
  [".json", ".json"],
  [".xlsx", ".xlsx"],
  [".xlsm", ".xlsx"],
  [".xlsb", ".xlsx"],
  [".xls", ".xlsx"],
  [".et", ".xlsx"],
  [".ods", ".xlsx"],
]);

/** How the names of the files begin that spreadsheet programs keep beside an open workbook. */
const LOCK = /^(?:~\$|\.~)/;

/** What a file is by its name, folders aside; fails where it is none of the `wanted`. `shown` is its name in messages. */
export function fileKind(name: string, wanted: readonly FileKind[], shown = name): Result<FileKind> {
  if (LOCK.test(name)) return failure([issue("file-lock", { file: shown }, {})]);
  const kind = KINDS.get(/.(\.[^.]*)$/.exec(name)?.[1]?.toLowerCase() ?? "");
  if (kind !== undefined && wanted.includes(kind)) return success(kind);
  return failure([issue("file-type", { file: shown }, { known: listed(wanted) })]);
}
