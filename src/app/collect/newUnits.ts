import { issue, type Issue } from "../../shared/issue";
import { normaliseName } from "../../shared/text";
import { mergedUnit, type GatheredUnit } from "../mergeUnits";
import { valuesOf } from "../unitValues";
import type { WorkbookInput } from "../workbookInput";
import type { NewUnit } from "./collectPlan";

/** Units that only returned files have; one whose sheet or row in the open workbook is spoilt is told instead. */
export function newUnits(
  open: WorkbookInput,
  gathered: readonly GatheredUnit[],
): { readonly units: readonly NewUnit[]; readonly issues: readonly Issue[] } {
  const listed = new Set((open.reading.metadata?.units ?? []).map(([name]) => normaliseName(name)));
  const isListed = ({ name }: GatheredUnit) => listed.has(normaliseName(name));
  return {
    units: gathered.filter((one) => !isListed(one)).map(newUnit),
    issues: gathered
      .filter(isListed)
      .map(({ name }) => issue("collect-place-unread", open.locate({ unit: name }), { what: name })),
  };
}

function newUnit(gathered: GatheredUnit): NewUnit {
  const unit = mergedUnit(gathered);
  return {
    unit,
    files: gathered.sources.map(({ file }) => file),
    values: valuesOf(unit).filter(({ part }) => part !== "category").length,
  };
}
