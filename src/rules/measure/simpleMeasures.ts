import { z } from "zod";
import { memoised } from "../../shared/memo";
import { change } from "./change";
import { daysLate } from "./daysLate";
import { entered } from "./entered";
import { mean } from "./mean";
import { meanBySize } from "./meanBySize";
import type { Naming } from "./measure";
import type { KindOfMeasure } from "./measureKind";
import { rate } from "./rate";
import { votes } from "./votes";

/** Measures that are made of no other measure. A new kind is one new file and one line here. */
export const simpleMeasures = { entered, rate, change, mean, meanBySize, votes, daysLate };

const [first, ...others] = Object.values(simpleMeasures).map(({ schema }) => schema);
if (first === undefined) throw new Error("there are measures");

export const simpleMeasureSchema = z.discriminatedUnion("kind", [first, ...others]);

export type SimpleMeasure = z.infer<typeof simpleMeasureSchema>;

type Kind = SimpleMeasure["kind"];
type MeasureOf<K extends Kind> = Extract<SimpleMeasure, { readonly kind: K }>;

const table: { readonly [K in Kind]: { of(measure: MeasureOf<K>): KindOfMeasure<Naming> } } = simpleMeasures;

function kindAs<K extends Kind>(kind: K, measure: MeasureOf<K>): KindOfMeasure<Naming> {
  return table[kind].of(measure);
}

/** The kind of a measure, which says everything that there is to say of it. */
export const simpleMeasureOf = memoised((measure: SimpleMeasure) => kindAs(measure.kind, measure));
