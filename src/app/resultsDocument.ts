import type { Evaluation } from "../scoring/evaluate";
import { resultsHead, unitResult } from "../scoring/report";
import type { AnyItemResult, UnitResult } from "../scoring/results";
import { Lazy } from "../shared/jsonPieces";

/** The results in the interchange format; null where nothing could be scored at all. */
export function resultsDocument(evaluation: Evaluation | null): Record<string, unknown> {
  if (evaluation === null) return { rubric: null, interpretations: {}, provisional: true, missing: [], units: [] };
  return { ...resultsHead(evaluation), units: new Lazy(units(evaluation)) };
}

function* units(evaluation: Evaluation): Generator<UnitResult> {
  for (const unit of evaluation.units) {
    const result = unitResult(evaluation, unit);
    const items = Object.entries(result.items).map(([id, item]) => [id, withoutMark(item)] as const);
    yield { ...result, items: Object.fromEntries(items) };
  }
}

/** The mark of a cap is for the summary sheet; the format says it in the explanation. */
function withoutMark(item: AnyItemResult): AnyItemResult {
  if (!("capped" in item)) return item;
  const { points, max, explanation, phases } = item;
  return { points, max, explanation, ...(phases === undefined ? {} : { phases }) };
}
