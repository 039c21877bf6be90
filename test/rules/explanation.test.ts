import { because, sentenceOf } from "../../src/rules/explanation";

it.each([
  [10, "满分10分，评定5分，得5分"],
  [Infinity, "评定5分，得5分"],
])("points out of %p are told as: %s", (max, text) => {
  expect(sentenceOf(because("满分{max}分，评定{score}分，得{points}分", { max, score: 5, points: 5 }))).toBe(text);
});
