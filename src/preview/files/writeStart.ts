import { cellAddress } from "../../layout/address";
import { localAddress } from "../host/sheet/areas";
import type { HostSheet } from "../host/sheet/sheet";

/** The worksheet part of the writer, which knows of no selection, with what is selected. */
export function withSelection(part: string, { selection }: HostSheet): string {
  if (selection === null) return part;
  const selected = `activeCell="${cellAddress(selection.row, selection.column)}" sqref="${localAddress(selection)}"/>`;
  return part.replace(
    /<sheetView( [^>]*?)(?:\/>|>(<pane [^>]*activePane="(\w+)"[^>]*\/>)<\/sheetView>)/,
    (_, view: string, pane: string | undefined, active: string | undefined) =>
      pane === undefined || active === undefined
        ? `<sheetView${view}><selection ${selected}</sheetView>`
        : `<sheetView${view}>${pane}<selection pane="${active}" ${selected}</sheetView>`,
  );
}
