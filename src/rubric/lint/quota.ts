import { plus } from "../../shared/decimal";
import { issue, type Issue } from "../../shared/issue";
import type { Rubric } from "../schema";
import { gradesOf, type QuotaGrading, type QuotaTier } from "../standing";
import { at, type Path } from "./finding";
import { attributeFaults, dangling } from "./references";

/** What is wrong with a grading by shares or numbers of places; `path` leads to it. */
export function quotaFaults(grading: QuotaGrading, rubric: Rubric, path: Path): readonly Issue[] {
  const { top, bottom, bar, within } = grading;
  const flag = bottom?.attribute;
  return [
    ...topFaults(top, [...path, "top"]),
    ...leastTotalFaults(top, rubric, [...path, "top"]),
    ...shareSumFaults(grading, path),
    ...(flag === undefined ? [] : attributeFaults(rubric, flag, ["flag"], [...path, "bottom", "attribute"])),
    ...(bar === undefined ? [] : attributeFaults(rubric, bar.attribute, ["flag"], [...path, "bar", "attribute"])),
    ...barFaults(grading, [...path, "bar"]),
    ...(within === undefined ? [] : attributeFaults(rubric, within, ["text", "choice"], [...path, "within"])),
  ];
}

/** Each tier holds more places than those before it; shares and numbers of places are not mixed. */
function topFaults(top: readonly QuotaTier[], path: Path): readonly Issue[] {
  return top.flatMap((tier, index) => {
    const before = top[index - 1];
    if (before === undefined) return [];
    const { grade } = tier;
    if ("share" in tier && "share" in before) {
      if (tier.share > before.share) return [];
      return [
        issue("lint-share-order", at([...path, index, "share"]), { grade, share: tier.share, before: before.share }),
      ];
    }
    if ("places" in tier && "places" in before) {
      if (tier.places > before.places) return [];
      const { places } = tier;
      return [issue("lint-places-order", at([...path, index, "places"]), { grade, places, before: before.places })];
    }
    return [issue("lint-places-mixed", at([...path, index]), {})];
  });
}

/** A least total needs a total. */
function leastTotalFaults(top: readonly QuotaTier[], { total }: Rubric, path: Path): readonly Issue[] {
  if (total !== null) return [];
  return top.flatMap(({ from }, index) =>
    from === undefined ? [] : [issue("lint-totals-unused", at([...path, index, "from"]), { what: "total" })],
  );
}

function shareSumFaults({ top, bottom }: QuotaGrading, path: Path): readonly Issue[] {
  const last = top.at(-1);
  if (bottom === undefined || last === undefined || !("share" in last)) return [];
  const taken = plus(last.share, bottom.share);
  return taken > 1 ? [issue("lint-share-sum", at([...path, "bottom", "share"]), { taken })] : [];
}

function barFaults(grading: QuotaGrading, path: Path): readonly Issue[] {
  if (grading.bar === undefined) return [];
  const { grade, instead } = grading.bar;
  const known = gradesOf(grading);
  const barred = grading.top.map((tier) => tier.grade);
  return dangling([
    { what: "grade", id: grade, known: barred, path: [...path, "grade"] },
    { what: "grade", id: instead, known: known.filter((other) => other !== grade), path: [...path, "instead"] },
  ]);
}
