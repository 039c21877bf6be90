import type { Rubric } from "../../rubric/schema";
import type { ReportOptions, ReportSource, Version } from "../../report/options";
import { normaliseName } from "../../shared/text";
import type { Input } from "../input";
import type { Scored } from "../score";

/** The results of a scored input, ready to be issued. */
export function reportSource(input: Input, { evaluation, issues }: Scored): ReportSource {
  const places = issues.filter(({ severity }) => severity === "error").map(({ place }) => place.unit);
  return {
    evaluation,
    period: input.entries.period ?? null,
    provisional: evaluation.provisional || places.length > 0,
    faults: {
      units: new Set(places.flatMap((unit) => (unit === undefined ? [] : normaliseName(unit)))),
      all: places.includes(undefined),
    },
  };
}

/** Who assesses by the document: whom it names, or else who issued it; null where it tells neither. */
export function assessorIn({ source }: Rubric): string | null {
  return source.assessor ?? source.issuer;
}

/** How a version is issued unless somebody wishes otherwise: inside by rank, outside in the order of the list. */
export function usualOptions({ evaluation }: ReportSource, version: Version): ReportOptions {
  const { rubric, units } = evaluation;
  return {
    version,
    order: version === "internal" ? "rank" : "list",
    self: rubric.self.asks === "points" && units.some(({ self }) => self !== null),
    asIssued: false,
    signature: { assessor: assessorIn(rubric), responsible: null },
    date: null,
  };
}
