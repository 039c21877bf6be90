import { issue } from "../../shared/issue";
import { failure, success, type Result } from "../../shared/result";
import type { Copied } from "../desk/copiedCells";

/*
 * The clipboard for commands of a menu. By keys a browser hands it over itself; for a menu it asks its user, who may say
 * no, and not every browser has it at all.
 */

/** Puts copied cells on the clipboard. */
export function toClipboard({ plain, html }: Copied): Promise<Result<void>> {
  return asked(async () => {
    const part = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
    const item = new ClipboardItem({ ...part("text/plain", plain), ...part("text/html", html) });
    await navigator.clipboard.write([item]);
  });
}

export function fromClipboard(): Promise<Result<string>> {
  return asked(() => navigator.clipboard.readText());
}

async function asked<T>(act: () => Promise<T>): Promise<Result<T>> {
  const refused = failure([issue("preview-clipboard", {}, {})]);
  if (!("clipboard" in navigator) || !("ClipboardItem" in globalThis)) return refused;
  return act().then(
    (value) => success(value),
    () => refused,
  );
}
