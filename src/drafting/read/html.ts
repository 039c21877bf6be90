import { issue } from "../../shared/issue";
import type { Block } from "./blocks";
import { readFault, type Read } from "./fault";
import { PageReader } from "./htmlPage";
import { LIMITS } from "./limits";

/** What Windows puts before a page on the clipboard. */
const CLIPBOARD_HEADER = /^\s*Version:[^<]*/;

/** Reads a page as text: nothing of it is run, loaded or shown. */
export async function htmlBlocks(page: string): Promise<Read<readonly Block[]>> {
  const { parse, defaultTreeAdapter } = await import("parse5");
  let depth = 0;
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush: () => {
      depth += 1;
      if (depth > LIMITS.depth) throw readFault("tables-too-deep", { limit: LIMITS.depth });
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
  const reader = new PageReader();
  reader.read(parse(page.replace(CLIPBOARD_HEADER, ""), { treeAdapter }));
  const { blocks, nested } = reader;
  return { value: blocks, issues: nested > 0 ? [issue("tables-nested", {}, { count: nested })] : [] };
}

/** Whether a spreadsheet program made the page: all that stands around the table is within it then. */
export function isSheetPage(page: string): boolean {
  return /content\s*=\s*["']?(?:Excel|ET)\.Sheet/i.test(page);
}
