import type { Form } from "../../layout/form";
import { ledgerCells } from "../../layout/sheets/ledgerSheet";
import type { LedgerLine } from "../../scoring/entries";

/** A line of the ledger as one reads it there. */
export function lineWords(form: Form, line: LedgerLine): string {
  const [unit, item, , ...rest] = ledgerCells(form, line);
  return [unit, item, line.date ?? null, ...rest].filter((part) => part !== null && part !== undefined).join(" · ");
}
