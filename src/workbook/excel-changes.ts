import { parseRange } from "./address";
import type { OwnWrites } from "./excel-own-writes";
import { request } from "./excel-request";

/** A change of values that this program has not made: by the user, by somebody else in the same workbook. */
export interface UserChange {
  /** The worksheet's id. */
  readonly sheetId: string;
  /** A1 notation within the worksheet. */
  readonly address: string;
}

/**
 * Calls `handler` for every change of values by others; the result ends that. Excel misses some, such as a pick from a
 * list: what depends on values must also be computed when it is asked for.
 */
export async function watchChanges(
  own: OwnWrites,
  handler: (change: UserChange) => void,
): Promise<() => Promise<void>> {
  const registration = await request(({ workbook }) => {
    const added = workbook.worksheets.onChanged.add((event) => {
      if (!isOwn(own, event)) handler({ sheetId: event.worksheetId, address: event.address });
      return Promise.resolve();
    });
    return () => added;
  });
  const stopNoting = own.watch();
  return async () => {
    await Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
    stopNoting();
  };
}

function isOwn(own: OwnWrites, { worksheetId, address, triggerSource }: Excel.WorksheetChangedEventArgs): boolean {
  const area = parseRange(address);
  const noted = area !== null && own.recognise(worksheetId, area);
  return noted || triggerSource === "ThisLocalAddin";
}
