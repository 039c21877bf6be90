import { findings, messages } from "../../support/findings";
import { pointsRubric } from "../../support/smallRubrics";

const edits = { "items[1].toConfirm": "没有读懂“酌情扣分”，请对照原文核对" };

it("warns of every item that is still to be confirmed", () => {
  expect(findings(pointsRubric, edits)).toEqual(["lint-to-confirm items[1].toConfirm"]);
});

it("says which item it is and what to do", () => {
  expect(messages(pointsRubric, edits)).toEqual([
    "指标“2”还没有核对：没有读懂“酌情扣分”，请对照原文核对；核对以后请删去toConfirm",
  ]);
});
