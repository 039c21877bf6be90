import type { Place } from "../../shared/issue";

/** A place without its field, which the sentence beside it names as the clerk knows it. */
export function shortPlace(place: Place): Place {
  const known = Object.entries(place).filter(([part]) => part !== "field");
  return Object.fromEntries(known);
}
