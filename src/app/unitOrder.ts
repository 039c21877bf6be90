import type { Rubric } from "../rubric/schema";
import { gradesOf } from "../rubric/standing";
import { categoryPlaces } from "../scoring/report";
import { compareNames } from "../shared/text";
import type { RankedUnit } from "./rankedUnits";

/** What units can be put in order by. */
export type OrderedBy = "rank" | "name" | "total" | "grade";

/** An order of units; `backwards`: the other way round than is usual. */
export interface UnitOrder {
  readonly by: OrderedBy;
  readonly backwards: boolean;
}

/** By rank, as the units are ranked. */
export const BY_RANK: UnitOrder = { by: "rank", backwards: false };

/** The order after its heading was chosen: the other way round where it is in force, else as is usual. */
export function orderAfter({ by, backwards }: UnitOrder, chosen: OrderedBy): UnitOrder {
  return { by: chosen, backwards: by === chosen && !backwards };
}

/**
 * Units in an order: the first rank, the highest total, the best grade first, names as a dictionary has them. Units
 * without what they are ordered by stand last, whichever way round; equal ones stay as they are. In the order of ranks
 * categories stay together, as they are ranked apart.
 */
export function inOrder(rubric: Rubric, units: readonly RankedUnit[], { by, backwards }: UnitOrder): RankedUnit[] {
  const category = categoryPlaces(rubric);
  const apart = (unit: RankedUnit) => (by === "rank" ? category(unit) : 0);
  const compare = comparing(rubric, by);
  return [...units].sort((a, b) => apart(a) - apart(b) || compare(a, b, backwards ? -1 : 1));
}

type Compare = (a: RankedUnit, b: RankedUnit, sign: 1 | -1) => number;

function comparing({ grading }: Rubric, by: OrderedBy): Compare {
  if (by === "name") return (a, b, sign) => sign * compareNames(a.name, b.name);
  const grades = new Map(gradesOf(grading).map((grade, index) => [grade, index]));
  const place = ({ rank, total, grade }: RankedUnit): number | null => {
    if (by === "rank") return rank;
    if (by === "total") return total === null ? null : -total;
    return grade === null ? null : (grades.get(grade) ?? grades.size);
  };
  return (a, b, sign) => {
    const [one, other] = [place(a), place(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return sign * (one - other);
  };
}
