import { placeText, type Place } from "../../shared/issue";

/** A place in words without its field, which the sentence beside it names as the clerk knows it. */
export function shortPlace(place: Place): string {
  const known = Object.entries(place).filter(([part]) => part !== "field");
  return placeText(Object.fromEntries(known));
}
