import { fullEntries } from "./fullEntries";
import { builtInRubric } from "./rubrics";

export const central = builtInRubric("central-units-2017");
const best = fullEntries(central);

const verifiedContents = ["组织领导", "选派干部", "督促检查", "工作创新"];

/** Neither a major incident nor a serious problem, and everything verified: all that a grade can ask for. */
const clear = { majorIncident: false, seriousProblem: false, verifiedContents };

interface Unit {
  readonly name: string;
  readonly entries: object;
  readonly attributes: object;
}

/** A unit with an entered rank, otherwise without blemish. */
export function rankedUnit(rank: number, attributes: object = {}): Unit {
  return { name: `单位${rank}`, entries: best, attributes: { ...clear, rank, ...attributes } };
}

/** Units ranked 1 to count; `attributes` holds what differs, by rank. */
export function rankedUnits(count: number, attributes: Readonly<Record<number, object>> = {}): readonly Unit[] {
  return Array.from({ length: count }, (_, index) => rankedUnit(index + 1, attributes[index + 1]));
}

/** A unit without an entered rank whose ratings are given as one character each: 好, 较, 一, 差. */
export function ratedUnit(name: string, ratings: string, attributes: object = {}): Unit {
  const levels: Readonly<Record<string, string>> = { 好: "好", 较: "较好", 一: "一般", 差: "较差" };
  const entries = Array.from(ratings, (short, index) => [String(index + 1), { rating: levels[short] }] as const);
  return { name, entries: Object.fromEntries<object>(entries), attributes: { ...clear, ...attributes } };
}
