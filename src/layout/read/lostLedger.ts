import { LEDGER_CLOSED } from "../../scoring/ledger";
import { isRemark } from "../../scoring/remarks";
import { ledgerItems } from "../lines";
import type { Design } from "../plan/design";
import type { Collector, GrowingUnit } from "./collector";
import { sheetsOf, type Identified } from "./identify";

/**
 * Where the ledger that a workbook was made with cannot be read, a unit's “台账已记全” does not mean that nothing
 * happened: its items without values of their own are no longer zero.
 */
export function blockLostLedger({ metadata, sheets }: Identified, { form }: Design, into: Collector): void {
  if (metadata === null || !form.hasLedger || sheetsOf(sheets, "ledger").length > 0) return;
  for (const unit of into.units.values()) {
    if (unit.attributes[LEDGER_CLOSED] !== true) continue;
    for (const { item } of ledgerItems(form)) {
      if (!hasOwnValues(unit, item.id)) into.block(unit.name, item.id, "entries");
    }
  }
}

function hasOwnValues({ sides }: GrowingUnit, item: string): boolean {
  return Object.keys(sides.entries[item] ?? {}).some((field) => !isRemark(field));
}
