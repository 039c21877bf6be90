import type { Area } from "../../layout/plan";
import { parseRange } from "../address";
import type { OwnWrites } from "./ownWrites";
import { request } from "./request";
import type { UserChange } from "../port";

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
      const area = areaOf(event);
      if (!isOwn(own, area, event)) handler({ sheetId: event.worksheetId, area });
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

/** What has changed, where nothing has moved. */
function areaOf({ address, changeType }: Excel.WorksheetChangedEventArgs): Area | null {
  return changeType === "RangeEdited" ? parseRange(address) : null;
}

function isOwn(own: OwnWrites, area: Area | null, event: Excel.WorksheetChangedEventArgs): boolean {
  const noted = area !== null && own.recognise(event.worksheetId, area);
  return noted || event.triggerSource === "ThisLocalAddin";
}
