import type { ClipboardEvent } from "react";
import { copyText } from "../desk/copyText";
import type { Desk, DeskState } from "../desk/desk";

/** Copies, cuts and pastes cells. While something is being typed the clipboard is the text's. */
export function clipboardOf(desk: Desk, { sheet, view, selection, editing }: DeskState) {
  const copy = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData.setData("text/plain", copyText(sheet, selection, view.date1904));
  };
  const cut = (event: ClipboardEvent) => {
    copy(event);
    desk.clear();
  };
  const paste = (event: ClipboardEvent) => {
    event.preventDefault();
    desk.paste(event.clipboardData.getData("text/plain"));
  };
  return editing === null ? { onCopy: copy, onCut: cut, onPaste: paste } : {};
}
