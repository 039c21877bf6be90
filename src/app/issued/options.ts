import type { ReportOptions, ReportSource, Version } from "../../report/options";
import { hasErrors } from "../../shared/issue";
import type { Input } from "../input";
import type { Scored } from "../score";

/** The results of a scored input, ready to be issued. */
export function reportSource(input: Input, { evaluation, issues }: Scored): ReportSource {
  return {
    evaluation,
    period: input.entries.period ?? null,
    provisional: evaluation.provisional || hasErrors(issues),
  };
}

/** How a version is issued unless somebody wishes otherwise: inside by rank, outside in the order of the list. */
export function usualOptions({ evaluation }: ReportSource, version: Version): ReportOptions {
  const { rubric, units } = evaluation;
  return {
    version,
    order: version === "internal" ? "rank" : "list",
    self: rubric.self.asks === "points" && units.some(({ self }) => self !== null),
    signature: { assessor: rubric.source.issuer, responsible: null },
    date: null,
  };
}
