import type { z } from "zod";
import type { Issue } from "../../shared/issue";
import type { Names, Path } from "../faults/finding";
import type { Expression } from "../formula";
import type { FormWords } from "../labels";
import type { Say } from "../say";
import type { Absent } from "./count";
import type { BoundMeasure, Naming } from "./measure";

/*
 * What is measured of a unit: each kind of it says once, in its own file, everything that there is to say of it.
 */

/** A quantity as a spreadsheet works it out, and the field that must not be 0 for it. */
interface QuantityFormula {
  readonly x: Expression;
  readonly divisor: string | null;
}

/** What each kind of measure says. */
interface Stated<Measure, Own extends Naming> {
  readonly form: FormWords;
  /** What one begins with where somebody chooses the kind. */
  start(): Measure;
  /** The quantity as a noun: 群众满意度, “实际完成数”÷“目标任务数”. */
  text(measure: Measure, names: Own, say: Say): string;
  /** What is lacking when there is nothing to divide by; empty where there always is. */
  lacking(measure: Measure, names: Own, say: Say): string;
  faults(measure: Measure, path: Path): readonly Issue[];
  formula(measure: Measure): QuantityFormula | null;
  bind(measure: Measure, names: Own, absent: Absent): BoundMeasure;
}

/** What few of them have to say. */
interface Special<Measure> {
  /** Names in it that must differ from each other. */
  names(measure: Measure, path: Path): readonly Names[];
  /** Whether it is known how many marks or votes there must be. */
  hasCount(measure: Measure): boolean;
  /** Lists of marks of which nobody says how long they must be, by the ids of their fields. */
  openLists(measure: Measure): readonly string[];
  /** The items whose points it takes, by id. */
  sources(measure: Measure): readonly string[];
}

const USUAL: Special<unknown> = {
  names: () => [],
  hasCount: () => false,
  openLists: () => [],
  sources: () => [],
};

/** Everything that a kind says, asked of one measure. */
export interface KindOfMeasure<Own extends Naming> {
  text(names: Own, say: Say): string;
  lacking(names: Own, say: Say): string;
  faults(path: Path): readonly Issue[];
  formula(): QuantityFormula | null;
  names(path: Path): readonly Names[];
  hasCount(): boolean;
  openLists(): readonly string[];
  sources(): readonly string[];
  bind(names: Own, absent: Absent): BoundMeasure;
}

/** A kind of measure that is whole: the shape of its parameters, and what it says of a measure. */
interface MeasureKind<Schema extends MeasureShape, Own extends Naming> {
  readonly schema: Schema;
  readonly form: FormWords;
  start(): z.output<Schema>;
  of(measure: z.output<Schema>): KindOfMeasure<Own>;
}

type MeasureShape = z.ZodType<{ readonly kind: string }> & z.core.$ZodTypeDiscriminable;

/** A kind of measure with the shape of its parameters; it does not compile where it leaves something unsaid. */
export function defineMeasure<Schema extends MeasureShape, Own extends Naming = Naming>(
  schema: Schema,
): (stated: Stated<z.output<Schema>, Own> & Partial<Special<z.output<Schema>>>) => MeasureKind<Schema, Own> {
  return (stated) => {
    const kind: Stated<z.output<Schema>, Own> & Special<z.output<Schema>> = { ...USUAL, ...stated };
    return {
      schema,
      form: kind.form,
      start: () => kind.start(),
      of: (measure) => ({
        text: (names, say) => kind.text(measure, names, say),
        lacking: (names, say) => kind.lacking(measure, names, say),
        faults: (path) => kind.faults(measure, path),
        formula: () => kind.formula(measure),
        names: (path) => kind.names(measure, path),
        hasCount: () => kind.hasCount(measure),
        openLists: () => kind.openLists(measure),
        sources: () => kind.sources(measure),
        bind: (names, absent) => kind.bind(measure, names, absent),
      }),
    };
  };
}
