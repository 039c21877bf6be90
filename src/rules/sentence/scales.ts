import { fraction } from "../../shared/fraction";
import { boundsText } from "../bounds";
import { quantity } from "../phrase";
import { isSlope, type Band } from "../scale/bands";
import type { Scale } from "../scale/scales";
import { awardText } from "./awards";
import { leastText } from "./limits";
import { linearText } from "./linear";
import { shortfallText } from "./shortfall";
import { cases, tell } from "./tell";
import { mayBeNegative, type Told } from "./told";

type ScaleOf<K extends Scale["kind"]> = Extract<Scale, { kind: K }>;

type Tell<K extends Scale["kind"]> = (scale: ScaleOf<K>, told: Told) => string;

const SCALES: { readonly [K in Scale["kind"]]: Tell<K> } = {
  bands: ({ bands }, { unit }) => cases(bands.map((band) => bandText(band, unit))),
  shortfall: shortfallText,
  linear: linearText,
  share: ({ full }, { max, unit, extent }) => {
    const shared = tell("share", { full: quantity(fraction(full), unit), max });
    return cases([shared, mayBeNegative(extent) ? leastText(0) : ""]);
  },
};

/** How points are made of a quantity that was named before. */
export function scaleText<K extends Scale["kind"]>(scale: ScaleOf<K> & { kind: K }, told: Told): string {
  return SCALES[scale.kind](scale, told);
}

function bandText({ points, ...bounds }: Band, unit: string): string {
  const award = isSlope(points) ? tell("award-slope", points) : awardText(points);
  return tell("band", { bounds: boundsText(bounds, unit), award });
}
