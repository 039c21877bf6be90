import type { z } from "zod";
import type { Issue } from "../../shared/issue";
import type { Label } from "../../shared/words";
import type { Words } from "../../shared/wording/table";
import type { Scored } from "../faults/awardFaults";
import type { Names, Path, Reference } from "../faults/finding";
import type { Expression } from "../formula";
import type { FormWords } from "../labels";
import type { RatingPart, Verification } from "../ratingParts";
import type { BoundRule, Counts, ItemFacts } from "../rule";
import type { Say } from "../say";

/*
 * A kind of rule says once, in its own file, everything that there is to say of it. Whatever is asked of a rule elsewhere
 * is asked of its kind.
 */

/** What a sentence needs to know of the rule's item. */
export interface ToldItem {
  /** Full points; the cap of an item that adds or takes away; Infinity where there is no limit. */
  readonly max: number;
  /** What the points count into; where it is known, what takes points is told so. */
  readonly counts?: Counts;
}

/** A total below which a unit is vetoed: the final one, the one before bonuses and penalties, or this less penalties. */
export interface TotalVeto {
  readonly below: number;
  readonly total: "final" | "base" | "lessPenalty";
}

/** Parameters that can matter to a rule though most documents say nothing of them, and those that this one states. */
interface LeftOpen {
  readonly matter: readonly string[];
  readonly stated: readonly string[];
}

/** What is the same for all rules of a kind. */
interface Facts {
  readonly form: FormWords;
  /** What comes of a unit: points, a rating, whether something occurred, or a veto by the total. */
  readonly gives: "points" | "rating" | "event" | "totalVeto";
  /** What the result can count into. */
  readonly counts: readonly Counts[];
  /** Whether it scores an item in several phases; any kind can in a single one. */
  readonly phased: boolean;
  /** Parameters that answer a question which no document answers. */
  readonly open: readonly string[];
  /** The sentences with which it explains its points. */
  readonly explanations: Words;
}

/** What each kind says. */
interface Stated<Rule> extends Facts {
  /** A few characters that tell it apart at a glance. */
  called(item: ToldItem): Label;
  /** What a rule begins with where somebody chooses the kind; `max` are the item's full points, 0 where it has none. */
  start(max: number): Rule;
  /** Whether what it gives depends on full points. */
  needsMaximum(rule: Rule): boolean;
  /** What the rule does, as a document would say it. */
  sentence(rule: Rule, item: ToldItem, say: Say): string;
  /** What is wrong with its parameters, given its item; `path` leads to the rule. */
  faults(rule: Rule, item: Scored, path: Path): readonly Issue[];
  /** Names in it that must differ from each other. */
  names(rule: Rule, path: Path): readonly Names[];
  bind(rule: Rule, item: ItemFacts): BoundRule;
  /** Its points as a spreadsheet could work them out; null where none could. */
  formula(rule: Rule, item: ItemFacts): Expression | null;
}

/** What few kinds have to say; the others do as most do. */
interface Special<Rule> {
  /** Whether a unit can be without points because the item does not apply to it, so that others make up for it. */
  exempts(rule: Rule): boolean;
  /** Whether points go below 0 without end. */
  bottomless(rule: Rule): boolean;
  /** Whether points go on beyond full ones. */
  endless(rule: Rule): boolean;
  /** Whether it can take as many points as it gives. */
  readonly signed: boolean;
  /** The items whose points it takes, by id. */
  sources(rule: Rule): readonly string[];
  /** The ratings that it gives, best first. */
  ratings(rule: Rule): readonly string[];
  parts(rule: Rule): readonly RatingPart[];
  verified(rule: Rule): Verification | null;
  totalVeto(rule: Rule): TotalVeto | null;
  leftOpen(rule: Rule): LeftOpen;
  /** Lists of which nobody says how long they must be, by the ids of their fields. */
  openLists(rule: Rule): readonly string[];
  /** References to the phases in which the item is assessed. */
  phaseReferences(rule: Rule, known: readonly string[], path: Path): readonly Reference[];
}

const USUAL: Special<unknown> = {
  exempts: () => false,
  bottomless: () => false,
  endless: () => false,
  signed: false,
  sources: () => [],
  ratings: () => [],
  parts: () => [],
  verified: () => null,
  totalVeto: () => null,
  leftOpen: () => ({ matter: [], stated: [] }),
  openLists: () => [],
  phaseReferences: () => [],
};

/** Everything that a kind says, asked of one of its rules. */
export interface KindOfRule extends Facts {
  readonly signed: boolean;
  called(item: ToldItem): Label;
  needsMaximum(): boolean;
  exempts(): boolean;
  bottomless(): boolean;
  endless(): boolean;
  sources(): readonly string[];
  ratings(): readonly string[];
  parts(): readonly RatingPart[];
  verified(): Verification | null;
  totalVeto(): TotalVeto | null;
  leftOpen(): LeftOpen;
  openLists(): readonly string[];
  phaseReferences(known: readonly string[], path: Path): readonly Reference[];
  sentence(item: ToldItem, say: Say): string;
  faults(item: Scored, path: Path): readonly Issue[];
  names(path: Path): readonly Names[];
  bind(item: ItemFacts): BoundRule;
  formula(item: ItemFacts): Expression | null;
}

/** A kind of rule that is whole: the shape of its parameters, and what it says of a rule. */
interface Kind<Schema extends RuleShape> extends Facts {
  readonly schema: Schema;
  start(max: number): z.output<Schema>;
  of(rule: z.output<Schema>): KindOfRule;
}

type RuleShape = z.ZodType<{ readonly kind: string }> & z.core.$ZodTypeDiscriminable;

/** A kind of rule with the shape of its parameters; it does not compile where it leaves something unsaid. */
export function defineKind<Schema extends RuleShape>(
  schema: Schema,
): (stated: Stated<z.output<Schema>> & Partial<Special<z.output<Schema>>>) => Kind<Schema> {
  return (stated) => wholeKind(schema, { ...USUAL, ...stated });
}

function wholeKind<Schema extends RuleShape>(
  schema: Schema,
  kind: Stated<z.output<Schema>> & Special<z.output<Schema>>,
): Kind<Schema> {
  const { form, gives, counts, phased, open, explanations, signed } = kind;
  const facts = { form, gives, counts, phased, open, explanations };
  return {
    ...facts,
    schema,
    start: (max) => kind.start(max),
    of: (rule) => ({
      ...facts,
      signed,
      called: (item) => kind.called(item),
      needsMaximum: () => kind.needsMaximum(rule),
      exempts: () => kind.exempts(rule),
      bottomless: () => kind.bottomless(rule),
      endless: () => kind.endless(rule),
      sources: () => kind.sources(rule),
      ratings: () => kind.ratings(rule),
      parts: () => kind.parts(rule),
      verified: () => kind.verified(rule),
      totalVeto: () => kind.totalVeto(rule),
      leftOpen: () => kind.leftOpen(rule),
      openLists: () => kind.openLists(rule),
      phaseReferences: (known, path) => kind.phaseReferences(rule, known, path),
      sentence: (item, say) => kind.sentence(rule, item, say),
      faults: (item, path) => kind.faults(rule, item, path),
      names: (path) => kind.names(rule, path),
      bind: (item) => kind.bind(rule, item),
      formula: (item) => kind.formula(rule, item),
    }),
  };
}

/** What the results of most kinds can count into. */
export const POINTS: readonly Counts[] = ["base", "bonus", "penalty", "none"];

/** The same for kinds whose points may be below 0. */
export const SIGNED: readonly Counts[] = [...POINTS, "net"];
