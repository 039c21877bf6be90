import type { Rule } from "../../../../../src/rules/kinds/kinds";
import type { TrueItem } from "../../corpusTable";

/** An item before its section is known. */
type Stated = Omit<TrueItem, "section">;

/** Rules that are as right as one another, each alone or several that were made together. */
type Ways = readonly (Rule | readonly Rule[])[];

function item(counts: TrueItem["counts"], name: string, max: number | null, ways: Ways): Stated {
  return { name, max, counts, rules: ways.flat() };
}

/** An item of the base; it is judged where no rule is given. */
export function base(name: string, max: number | null, ...ways: Ways): Stated {
  return item("base", name, max, ways);
}

/** An item that adds to the base; `max` is its cap. */
export function bonus(name: string, max: number | null, ...ways: Ways): Stated {
  return item("bonus", name, max, ways);
}

/** An item that is taken from the base; `max` is its cap. */
export function penalty(name: string, max: number | null, ...ways: Ways): Stated {
  return item("penalty", name, max, ways);
}

/** An item that adds or takes. */
export function net(name: string, max: number | null, ...ways: Ways): Stated {
  return item("net", name, max, ways);
}

/** An item that vetoes the unit. */
export function veto(name: string, ...ways: Ways): Stated {
  return item("veto", name, 0, ways);
}

/** An item that is shown and does not count. */
export function shown(name: string, ...ways: Ways): Stated {
  return item("none", name, 0, ways);
}

/** An item of whose text the format cannot state these parts. */
export function beyond(one: Stated, ...texts: readonly string[]): Stated {
  return { ...one, beyond: texts };
}

/** The items of a section; null where they stand in none. */
export function under(section: string | null, ...items: readonly Stated[]): readonly TrueItem[] {
  return items.map((one) => ({ section, ...one }));
}
