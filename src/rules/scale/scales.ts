import { z } from "zod";
import { lookUp } from "../../shared/lookUp";
import { memoised } from "../../shared/memo";
import { bands } from "./bands";
import { linear } from "./linear";
import type { KindOfScale } from "./scaleKind";
import { share } from "./share";
import { shortfall } from "./shortfall";

/** Every kind of scale there is. A new kind is one new file and one line here. */
export const scales = { bands, shortfall, linear, share };

const [first, ...others] = Object.values(scales).map(({ schema }) => schema);
if (first === undefined) throw new Error("there are scales");

export const scaleSchema = z.discriminatedUnion("kind", [first, ...others]);

export type Scale = z.infer<typeof scaleSchema>;
type Kind = Scale["kind"];
type ScaleOf<K extends Kind> = Extract<Scale, { readonly kind: K }>;

const table: { readonly [K in Kind]: { of(scale: ScaleOf<K>): KindOfScale } } = scales;

function kindAs<K extends Kind>(kind: K, scale: ScaleOf<K>): KindOfScale {
  return table[kind].of(scale);
}

/** The kind of a scale, which says everything that there is to say of it. */
export const scaleOf = memoised((scale: Scale) => kindAs(scale.kind, scale));

/** What a scale of a kind begins with; undefined where there is no such kind. */
export function startOfScale(kind: string, max: number): Scale | undefined {
  return lookUp<{ start(max: number): Scale }>(scales, kind)?.start(max);
}

/** Why a quantity has its points on a scale. */
export const scaleWords = {
  ...bands.explanations,
  ...shortfall.explanations,
  ...linear.explanations,
  ...share.explanations,
};
