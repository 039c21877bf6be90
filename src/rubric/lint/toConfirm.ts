import { issue } from "../../shared/issue";
import { at, type Check } from "./finding";

/** Every item that was drafted and not confirmed yet says what is to be looked at. */
export const lintToConfirm: Check = ({ items }) =>
  items.flatMap(({ id, toConfirm }, index) =>
    toConfirm === undefined
      ? []
      : [issue("lint-to-confirm", at(["items", index, "toConfirm"]), { item: id, confirm: toConfirm })],
  );
