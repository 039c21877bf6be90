import { missingColumns, takesLines } from "../../layout/fill/newLines";
import { SHEETS } from "../../layout/sheetNames";
import { lengthFaults } from "../../layout/sheets/planFaults";
import type { Blocked } from "../../scoring/blocked";
import { issue, type Issue } from "../../shared/issue";
import { normaliseName } from "../../shared/text";
import { named } from "../input";
import { gatherLines, mergedUnit, type GatheredLine, type GatheredUnit, type Source } from "../mergeUnits";
import { valuesOf } from "../unitValues";
import type { WorkbookInput } from "../workbookInput";
import type { NewUnit } from "./collectPlan";
import type { Home } from "./unitDifferences";
import { append } from "../../shared/list";

/** Lines of returned ledgers that the open one has not, each as often as it happened. */
export interface LedgerAdditions {
  /** For units of the open workbook. */
  readonly known: readonly GatheredLine[];
  /** For all other units. */
  readonly others: readonly GatheredLine[];
  /** Lines that are not taken over. */
  readonly lost: readonly GatheredLine[];
  /** Why not, where it is not for a fault of the item. */
  readonly issues: readonly Issue[];
}

/** `units` are the keys of those that the open workbook has, `faulty` the items for which nothing is taken over. */
export function ledgerAdditions(
  home: Home,
  sources: readonly Source[],
  faulty: Blocked,
  units: ReadonlySet<string>,
): LedgerAdditions {
  const known: GatheredLine[] = [];
  const others: GatheredLine[] = [];
  const issues: Issue[] = [];
  const lost: GatheredLine[] = [];
  for (const added of gatherLines(sources).filter(({ source }) => source !== home.source)) {
    const { unit, item } = added.line;
    const faults = lineFaults(home, added);
    if (!units.has(normaliseName(unit))) others.push(added);
    else if (faults.length === 0 && !faulty(unit).entries.has(item)) known.push(added);
    else {
      lost.push(added);
      append(issues, faults);
    }
  }
  return { known, others, lost, issues };
}

function lineFaults({ input, unread }: Home, { line, source }: GatheredLine): readonly Issue[] {
  const { unit, item, matter, level, evidence, date, work, notice, deadline } = line;
  const place = named(input.rubric, { file: source.file, unit, item });
  if (!takesLines(input.reading, "ledger")) return [issue("collect-no-place", place, { what: SHEETS.ledger })];
  if (unread(unit).entries.has(item)) return [issue("collect-place-unread", place, { what: SHEETS.ledger })];
  const [missing] = missingColumns(input.reading, line);
  if (missing !== undefined) return [issue("collect-no-place", place, { what: `${SHEETS.ledger}·${missing}` })];
  return [matter, level, evidence, date, work, notice, deadline].flatMap((text) => lengthFaults(place, text));
}

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
