import { LEDGER_CLOSED } from "../../scoring/ledger";
import { issue, type Issue } from "../../shared/issue";
import { normaliseName } from "../../shared/text";
import { categoryLabel } from "../categories";
import { SIDE_WORDS } from "../cells/words";
import type { Form } from "../form";
import { attributeKey, type Marker } from "../keys";
import { sheetNamer, SHEETS } from "../sheetNames";
import { sidesOf, type Design } from "../sheets/design";
import { ledgerItems } from "../sheets/lineSheet";
import { explainsItems } from "../sheets/summarySheet";
import { FIRST_EDITION } from "./found";
import type { Collector, GrowingUnit } from "./collector";
import { sheetId, sheetsOf, type Identified } from "./identify";
import { isRemark } from "../../scoring/bindItem";
import { lookUp } from "../../shared/lookUp";

interface Expected extends Pick<Marker, "role" | "category" | "unit"> {
  readonly name: string;
  /** The name on its tab when it was made. */
  readonly tab: string;
}

/** Sheets that the workbook was made with and that are no longer there, or no longer known by their marks. */
export function missingSheets({ metadata, present, unmarked }: Identified, design: Design, into: Collector): Issue[] {
  if (metadata?.units == null) return [];
  const { units, edition } = metadata;
  const isLost = (sheet: Expected) => !present.has(sheetId(sheet));
  const own = unitSheets(design, units);
  const lost = own.filter(isLost);
  const part = isPart(own.length, lost.length);
  const shared = sharedSheets(design, units.length, edition).filter(isLost);
  return [...shared, ...lost].flatMap(({ name, tab, unit }) => {
    if (unit !== "") into.block(unit, null, null);
    const place = unit === "" ? {} : { unit: name };
    if (unmarked.has(tab)) return [issue("template-marker-missing", { sheet: tab, ...place }, {})];
    if (unit === "") return [issue("template-sheet-missing", place, { name })];
    return part ? [] : [issue("template-unit-missing", place, { name })];
  });
}

/** Whether of the units that a workbook lists one alone is left: it was cut out for that unit, and nothing was lost. */
export function isPart(listed: number, lost: number): boolean {
  return lost > 1 && listed - lost === 1;
}

function sharedSheets(design: Design, units: number, edition: number): Expected[] {
  const { form, layout } = design;
  const shared = (role: Marker["role"], name: string): Expected => ({ role, category: "", unit: "", name, tab: name });
  return [
    shared("guide", SHEETS.guide),
    ...(form.hasLedger ? [shared("ledger", SHEETS.ledger)] : []),
    ...(layout === "matrix" ? [shared("evidence", SHEETS.evidence)] : []),
    shared("summary", SHEETS.summary),
    // In the first edition 汇总 held the sentences, too.
    ...(edition > FIRST_EDITION || explainsItems(design, units) ? [shared("explanations", SHEETS.explanations)] : []),
  ];
}

function unitSheets(design: Design, units: readonly (readonly [string, string | null])[]): Expected[] {
  const namer = sheetNamer();
  if (design.layout === "appendix") {
    return units.map(([name, category]) => {
      return { role: "appendix", category: category ?? "", unit: normaliseName(name), name, tab: namer(name) };
    });
  }
  const categories = [...new Set(units.map(([, category]) => category))];
  return sidesOf(design).flatMap((side) =>
    categories.map((category): Expected => {
      const part = category === null ? "" : ` ${categoryLabel(design.form.rubric, category)}`;
      const role = side === "self" ? "matrix-self" : "matrix";
      const name = `${SIDE_WORDS[side]}${part}`;
      return { role, category: category ?? "", unit: "", name, tab: category === null ? name : namer(name) };
    }),
  );
}

/**
 * Where the ledger that a workbook was made with cannot be read, a unit's “台账已记全” does not mean that nothing
 * happened: its items without values of their own are no longer zero.
 */
export function blockLostLedger({ metadata, sheets }: Identified, { form }: Design, into: Collector): void {
  if (metadata === null || sheetsOf(sheets, "ledger").length > 0) return;
  for (const unit of into.units.values()) {
    if (unit.attributes[LEDGER_CLOSED] === true) blockLedgerItems(form, unit, into);
  }
}

/** The same where a unit's “台账已记全” itself has lost its key: nobody knows whether nothing happened. */
export function blockLostClosing(
  lost: ReadonlySet<string>,
  form: Form,
  units: Iterable<GrowingUnit>,
  into: Collector,
): void {
  if (!lost.has(attributeKey(LEDGER_CLOSED))) return;
  for (const unit of units) blockLedgerItems(form, unit, into);
}

function blockLedgerItems(form: Form, unit: GrowingUnit, into: Collector): void {
  for (const { item } of ledgerItems(form)) {
    if (!hasOwnValues(unit, item.id)) into.block(unit.name, item.id, "entries");
  }
}

function hasOwnValues({ sides }: GrowingUnit, item: string): boolean {
  return Object.keys(lookUp(sides.entries, item) ?? {}).some((field) => !isRemark(field));
}
