import { namedField } from "../../layout/fill/entryTarget";
import { formOf, type Form } from "../../layout/form";
import { readingsInForce } from "../../rubric/readings";
import type { Rubric } from "../../rubric/schema";
import type { Entries, LedgerLine, Unit } from "../../scoring/entries";
import { ledgerUses } from "../../scoring/ledger";
import { issue, type Issue } from "../../shared/issue";
import type { Input } from "../input";
import { placeOfValue, unitOf, valuesOf, valueWords, type UnitValue } from "../unitValues";

/** Entries under another rubric, and what of them has no place there. */
export interface Carried {
  readonly entries: Entries;
  /** One issue for every value, line and reading that was left behind; places as in the old entries. */
  readonly left: readonly Issue[];
}

/** Takes entries over by the ids of items and fields. Values that are no longer legal stay, for the engine to tell. */
export function carriedEntries({ rubric, entries }: Pick<Input, "rubric" | "entries">, other: Rubric): Carried {
  const left: Issue[] = [];
  const units = carriedUnits(entries.units, { from: formOf(rubric), to: formOf(other) }, left);
  const ledger = carriedLines(entries.ledger ?? [], other, left);
  const chosen = readingsInForce(other, entries.interpretations);
  left.push(...chosen.issues);
  const kept = Object.keys(entries.interpretations ?? {}).filter((id) => chosen.readings[id] !== undefined);
  const interpretations = Object.fromEntries(kept.map((id) => [id, chosen.readings[id] ?? ""]));
  return { entries: { ...entries, rubric: other.id, units, ledger, interpretations }, left };
}

/** The sheets of the own rubric and of the other one. */
interface Forms {
  readonly from: Form;
  readonly to: Form;
}

function carriedUnits(units: readonly Unit[], { from, to }: Forms, left: Issue[]): readonly Unit[] {
  const hasPlace = (value: UnitValue) =>
    value.part === "category" ? to.rubric.categories.length > 0 : namedField(to, value) !== null;
  return units.map((unit) => {
    const values = valuesOf(unit);
    left.push(...values.filter((value) => !hasPlace(value)).map((value) => leftBehind(value, unit.name, from)));
    return unitOf(unit.name, values.filter(hasPlace));
  });
}

function leftBehind(value: UnitValue, unit: string, from: Form): Issue {
  const what = namedField(from, value)?.name ?? [value.item, value.field].filter((part) => part !== "").join(".");
  return issue("version-left", placeOfValue(value, unit), { what, value: valueWords(value.value) });
}

function carriedLines(lines: readonly LedgerLine[], other: Rubric, left: Issue[]): readonly LedgerLine[] {
  const uses = ledgerUses(other);
  return lines.filter(({ item, unit, matter, level, points }, index) => {
    if (uses.has(item)) return true;
    const value = [matter, level, points].filter((part) => part !== null && part !== undefined).join(" ");
    left.push(issue("version-left", { path: `ledger[${String(index)}]`, unit, item }, { what: item, value }));
    return false;
  });
}
