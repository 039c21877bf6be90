import { plus as sumOf } from "../../shared/decimal";
import { fraction } from "../../shared/fraction";
import { difference, phrase, PLACES } from "../phrase";
import type { Scale } from "../scale/scales";
import { leastText, mostText } from "./limits";
import { cases, tell } from "./tell";
import { mayBeNegative, type Told } from "./told";

type Linear = Extract<Scale, { kind: "linear" }>;

/** So many points for each unit of the quantity, from a start on. */
export function linearText(scale: Linear, told: Told): string {
  const { plus, factor, floor } = scale;
  const one = difference(fraction(1), told.unit);
  const parts = told.extent.whole || isSame(scale, told) ? "" : phrase("parts-linear", { step: one });
  const each = eachText(scale, one, told);
  // Nothing can be less than a start from which it only rises.
  const rises = factor > 0 && !mayBeNegative(told.extent) && plus >= (floor ?? 0);
  return cases([
    parts === "" ? each : tell("part-steps", { steps: each, parts }),
    mostText(told.max),
    rises ? "" : leastText(floor),
  ]);
}

/** Marks that are the points; a percentage is none. */
function isSame({ plus, factor }: Linear, { unit }: Told): boolean {
  return plus === 0 && factor === 1 && unit !== "%" && unit !== PLACES;
}

function eachText(scale: Linear, one: string, told: Told): string {
  const { plus, factor } = scale;
  const { unit, extent } = told;
  const [verb, other] = factor < 0 ? (["takes", "adds"] as const) : (["adds", "takes"] as const);
  const size = { verb: tell(`verb-${verb}`, {}), factor: Math.abs(factor) };
  if (isSame(scale, told)) return tell("linear-same", {});
  if (unit === PLACES) return tell("linear-place", { points: sumOf(plus, factor), ...size });
  if (mayBeNegative(extent)) return tell("linear-signed", { plus, one, ...size, other: tell(`verb-${other}`, {}) });
  return plus === 0 && factor > 0 ? tell("linear", { one, factor }) : tell("linear-from", { plus, one, ...size });
}
