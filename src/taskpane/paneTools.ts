import about from "../../package.json";
import type { WorkbookPort } from "../workbook/port";
import { builtInRubrics } from "../app/builtInRubrics";
import type { CellFinder, Tools } from "./session/tools";

/** What every host does in its own way; the entry file puts it in. */
type HostTools = Pick<Tools, "openFile" | "remover" | "apart" | "writeDocx" | "saveFile">;

/** Everything else that the pane works with, around the workbook of whatever host this is. */
export function paneTools(port: WorkbookPort, finder?: CellFinder): Omit<Tools, keyof HostTools> {
  return {
    port,
    rubrics: builtInRubrics,
    stamp: () => ({ time: new Date().toISOString(), program: `${about.name} ${about.version}` }),
    copyText: (text) => navigator.clipboard.writeText(text),
    ...(finder === undefined ? {} : { finder }),
  };
}
