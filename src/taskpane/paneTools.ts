import about from "../../package.json";
import type { WorkbookPort } from "../workbook/port";
import { builtInRubrics } from "./rubricFiles";
import type { CellFinder, Tools } from "./session/tools";

/** Everything that the pane works with, around the workbook of whatever host this is. */
export function paneTools(port: WorkbookPort, finder?: CellFinder): Tools {
  return {
    port,
    rubrics: builtInRubrics,
    stamp: () => ({ time: new Date().toISOString(), program: `${about.name} ${about.version}` }),
    copyText: (text) => navigator.clipboard.writeText(text),
    ...(finder === undefined ? {} : { finder }),
  };
}
