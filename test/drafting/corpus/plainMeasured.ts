import type { Rule } from "../../../src/rules/kinds/kinds";
import { intervalOf, order } from "../../../src/rules/faults/intervals";
import { inAnyOrder, made, near, NUMBER, type Around, type PlainRule } from "./plain";

type Measured = Extract<Rule, { kind: "measured" }>;
type Measure = Measured["measure"];
type Scale = Measured["scale"];

/** A rule that measures, as it is compared: how a quantity is entered does not matter, open parameters only if stated. */
export function plainMeasured({ measure, compare, scale, noPointsIf, ...rest }: Measured, around: Around): PlainRule {
  const { stated } = around;
  const kept = <T>(name: string, value: T) => (stated.includes(name) ? value : null);
  const own = {
    compare:
      compare === undefined
        ? null
        : { ...compare, ...("ties" in compare ? { ties: kept("compare.ties", compare.ties) } : {}) },
    none: noPointsIf === undefined ? null : intervalOf(noPointsIf, false),
    absent: kept("absent", rest.absent ?? "error"),
    zeroDivisor: kept("zeroDivisor", rest.zeroDivisor ?? "error"),
  };
  const plain = plainScale(scale, measure, { ...around, places: compare?.kind === "place" && compare.as === "place" });
  const { parts, measured } = plainMeasure(measure);
  const usual = Object.values(own).every((value) => value === null);
  return usual
    ? made("measured", { measure: measured, ...plain.frame }, [...parts, ...plain.pieces])
    : made("measured", { measure: measured, ...own, ...plain.frame }, [...parts, ...plain.pieces]);
}

/** What is measured, and the parts that it is made of. */
function plainMeasure(measure: Measure): { readonly measured: unknown; readonly parts: readonly string[] } {
  const just = (measured: unknown) => ({ measured, parts: [] });
  switch (measure.kind) {
    case "entered":
    case "change":
      return just(NUMBER);
    case "rate":
      return just(measure.per === 100 || measure.per === 1 ? NUMBER : { rate: measure.per });
    case "daysLate":
      return just({ due: measure.due });
    case "mean": {
      const { dropHighest, dropLowest, count = null } = measure;
      return just({ mean: { dropHighest, dropLowest, count } });
    }
    case "meanBySize":
      return just("meanBySize");
    case "votes":
      return { measured: "votes", parts: inAnyOrder(measure.levels.map(({ worth }) => ({ worth }))) };
    case "weighted": {
      const whole = measure.parts.reduce((total, { weight }) => total + weight, 0);
      const parts = measure.parts.map((part) => ({
        measure: plainMeasure(part.measure).measured,
        weight: near(part.weight / whole),
      }));
      return { measured: "weighted", parts: inAnyOrder(parts) };
    }
    case "items":
      return { measured: { items: measure.as }, parts: inAnyOrder(measure.items.map(({ weight }) => ({ weight }))) };
  }
}

interface PlainScale {
  readonly frame: object;
  readonly pieces: readonly string[];
}

function plainScale(scale: Scale, measure: Measure, around: Around & { readonly places: boolean }): PlainScale {
  const { max, stated } = around;
  switch (scale.kind) {
    case "bands":
      return { frame: { scale: "bands" }, pieces: plainBands(scale.bands, measure, around.places) };
    case "share": {
      const factor = max === null ? `max/${scale.full}` : max / scale.full;
      return { frame: { scale: "linear", factor: near(factor), plus: 0, floor: 0 }, pieces: [] };
    }
    case "linear":
      return {
        frame: { scale: "linear", factor: near(scale.factor), plus: scale.plus, floor: scale.floor },
        pieces: [],
      };
    case "shortfall": {
      const { kind, partSteps, start, ...same } = scale;
      const parts = stated.includes("scale.partSteps") ? partSteps : null;
      return { frame: { ...same, scale: kind, start: start === max ? "max" : start, parts }, pieces: [] };
    }
  }
}

/** Bands by where they begin and end; what no number can be below or above is no limit. */
function plainBands(bands: Extract<Scale, { kind: "bands" }>["bands"], measure: Measure, places: boolean) {
  const whole = places || (measure.kind === "entered" && measure.whole);
  const least = places ? 1 : 0;
  const most = measure.kind === "entered" ? (measure.max ?? Infinity) : Infinity;
  const sorted = bands
    .map(({ points, ...bounds }) => ({ points, ...intervalOf(bounds, whole) }))
    .sort((one, other) => order(one.start, other.start));
  return inAnyOrder(
    sorted.map(({ points, start, end }, index) => ({
      points,
      start: index === 0 && start.value <= least ? "least" : textOf(start),
      end: index === sorted.length - 1 && end.value >= most ? "most" : textOf(end),
    })),
  );
}

function textOf({ value, after }: { readonly value: number; readonly after: boolean }): string {
  return `${value}${after ? "+" : ""}`;
}
