import { at } from "../../rules/faults/finding";
import { issue } from "../../shared/issue";
import { printedTexts } from "../asIssued";
import { type Check } from "./finding";

/** What was mended is where its places say, so that the table can be printed as issued. */
export const lintMended: Check = ({ printed, mended }) => {
  const texts = printedTexts(printed);
  return mended.flatMap(({ mended: text, places = [] }, index) =>
    places.flatMap((place, own) =>
      texts.get(place)?.includes(text) === true
        ? []
        : [issue("lint-mended-place", at(["mended", index, "places", own]), { place, text })],
    ),
  );
};
