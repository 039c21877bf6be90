import { success, type Result } from "../../shared/result";
import { resultOfExcel } from "./hostFault";

/** Opens a workbook file, given in base64, as a new workbook in a window of its own. Nothing is saved by that. */
export function openInNewWindow(base64: string): Promise<Result<void>> {
  return resultOfExcel(async () => {
    await Excel.createWorkbook(base64);
    return success(undefined);
  });
}
