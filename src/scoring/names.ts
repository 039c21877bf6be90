import { issue, type Issue, type Place } from "../shared/issue";
import { visible } from "../shared/text";

/** What is to be said of a usable name of a unit: that it holds something which nobody sees, shown with marks. */
export function nameRemarks(name: string, place: Place): Issue[] {
  return visible(name) !== name ? [issue("unit-name-unseen", place, { name })] : [];
}
