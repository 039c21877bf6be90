import { attributeLabel } from "../rubric/facts";
import type { Item, Rubric } from "../rubric/schema";
import { choicesIn, isEntered, type Field, type FieldValues } from "../rules/field";
import { kindOf } from "../rules/kinds/kinds";
import type { Verification } from "../rules/ratingParts";
import { blank, type Outcome } from "../rules/rule";
import { issue, type Issue } from "../shared/issue";
import { grouped } from "../shared/list";
import { lookUp } from "../shared/lookUp";
import type { Side, Unit } from "./entries";

/*
 * What units say of themselves and somebody has to verify (核实) before it is a reviewer's rating.
 */

function verificationOf({ rule }: Pick<Item, "rule">): Verification | null {
  return kindOf(rule).verified();
}

/** Whether a rating of the item is to be verified. */
export function isVerifiable(item: Pick<Item, "rule">): boolean {
  return verificationOf(item) !== null;
}

function isVerified({ attribute, choice }: Verification, attributes: FieldValues): boolean {
  return choicesIn(attributes, attribute)?.includes(choice) ?? false;
}

/** Whether an item waits to be noted as verified in one of some attributes. */
export function verificationDependsOn(item: Pick<Item, "rule">, attributes: ReadonlySet<string>): boolean {
  const verification = verificationOf(item);
  return verification !== null && attributes.has(verification.attribute);
}

/** A reviewers' rating as it counts: as none, where it has to be verified first and is not. */
export function withVerification(outcome: Outcome, item: Item, attributes: FieldValues, side: Side): Outcome {
  const verification = verificationOf(item);
  if (verification === null || side === "self" || outcome.status !== "rated") return outcome;
  if (!verification.needed || isVerified(verification, attributes)) return outcome;
  const { attribute, choice } = verification;
  const field: Field = {
    id: attribute,
    label: `${choice}已核实`,
    required: true,
    type: "choices",
    choices: [choice],
  };
  return blank(field);
}

/** A unit on the side that counts for it. */
interface Reviewed {
  readonly unit: Unit;
  readonly attributes: FieldValues;
  readonly side: Side;
}

/** Makes what tells which ratings of a unit are not noted as verified, though they count as they were entered. */
export function verificationCheck({
  items,
  attributes: known,
}: Pick<Rubric, "items" | "attributes">): (unit: Reviewed) => readonly Issue[] {
  const verifiable = items.flatMap((item) => {
    const verification = verificationOf(item);
    return verification === null || verification.needed ? [] : [{ id: item.id, verification }];
  });
  if (verifiable.length === 0) return () => NONE;
  return ({ unit, attributes, side }) => {
    if (side === "self") return NONE;
    const open = verifiable.flatMap(({ id, verification }) => {
      if (isVerified(verification, attributes)) return [];
      return Object.values(lookUp(unit.entries, id) ?? {}).some(isEntered) ? [verification] : [];
    });
    return [...grouped(open, ({ attribute }) => attribute)].map(([attribute, own]) => {
      const contents = own.map(({ choice }) => `“${choice}”`).join("、");
      const [{ clause }] = own;
      const words = { contents, label: attributeLabel(known, attribute), clause };
      return issue("not-verified", { unit: unit.name, field: attribute }, words);
    });
  };
}

const NONE: readonly Issue[] = [];
