import { choicesFor } from "../rubric/interpretation";
import { itemUnder, variantItem } from "../rubric/readings";
import type { Item, Rubric } from "../rubric/schema";
import { enteredAt, type Field } from "../rules/field";
import type { LedgerUse } from "../rules/rule";
import { bindItem } from "../scoring/bindItem";

/** The fields of an item, wide enough for whatever it is for some units. */
export function widestFields(item: Item, rubric: Rubric): readonly Field[] {
  const variants = (item.variants ?? []).map((variant) => bindItem(variantItem(item, variant), rubric).fields);
  return bindItem(item, rubric)
    .fields.filter(isAsked)
    .map((field) =>
      variants.reduce((widest, fields) => {
        const other = fields.find(({ id }) => id === field.id);
        return other === undefined ? widest : wider(widest, other);
      }, field),
    );
}

/** Whether a sheet asks for a field at its item; lines of the ledger alone fill some, others are entered elsewhere. */
function isAsked(field: Field): boolean {
  return (field.type !== "list" || field.ledgerOnly !== true) && enteredAt(field) === null;
}

/** The fields under every other reading, with the words that say when they count. */
export function otherFields(item: Item, rubric: Rubric): { field: Field; condition: string }[] {
  return rubric.interpretations.flatMap((interpretation) => {
    const { question, default: usual } = interpretation;
    return choicesFor(interpretation, item.id)
      .filter((choice) => choice.id !== usual)
      .flatMap((choice) => {
        const condition = `（口径“${question}”选“${choice.label}”时填）`;
        return widestFields(itemUnder(item, interpretation, choice), rubric).map((field) => ({
          field: { ...field, required: false },
          condition,
        }));
      });
  });
}

/** How lines of the ledger fill an item, with the levels that only another reading counts; null where they do not. */
export function widestLedger(item: Item, rubric: Rubric): LedgerUse | null {
  const own = bindItem(item, rubric).ledger;
  if (own?.by !== "level") return own;
  const others = rubric.interpretations.flatMap((interpretation) =>
    choicesFor(interpretation, item.id).flatMap((choice) => {
      const { ledger } = bindItem(itemUnder(item, interpretation, choice), rubric);
      return ledger?.by === "level" ? ledger.levels : [];
    }),
  );
  const levels = new Map([...others.reverse(), ...own.levels].map((level) => [level.id, level]));
  return { ...own, levels: [...own.levels, ...[...levels.values()].filter((one) => !own.levels.includes(one))] };
}

/** A field that takes what either of two fields takes. Both are of one type, which a rubric's checks see to. */
function wider(one: Field, other: Field): Field {
  if (one.type === "number" && other.type === "number") return { ...one, ...range(one, other) };
  if (one.type === "integer" && other.type === "integer") return { ...one, ...range(one, other) };
  if (one.type === "list" && other.type === "list") {
    return { ...one, least: Math.min(one.least, other.least), most: higher(one.most, other.most) };
  }
  if (one.type === "date" && other.type === "date") {
    const earliest = outer(one.earliest, other.earliest, (a, b) => a < b);
    return { ...one, earliest, latest: outer(one.latest, other.latest, (a, b) => a > b) };
  }
  if (one.type === "choice" && other.type === "choice") {
    return { ...one, choices: [...new Set([...one.choices, ...other.choices])] };
  }
  return one;
}

interface Range {
  readonly min: number;
  readonly max: number | null;
}

function range(one: Range, other: Range): Range {
  return { min: Math.min(one.min, other.min), max: higher(one.max, other.max) };
}

/** The day that lets more in; no limit lets in the most. */
function outer(one: string | null, other: string | null, isWider: (a: string, b: string) => boolean): string | null {
  if (one === null || other === null) return null;
  return isWider(one, other) ? one : other;
}

/** The higher of two limits; no limit is higher than any. */
function higher(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : Math.max(one, other);
}
