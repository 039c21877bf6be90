import { languageFor } from "../../src/shared/language";

test.each([
  ["zh-CN", "zh-CN"],
  ["zh", "zh-CN"],
  ["zh-Hans-CN", "zh-CN"],
  ["zh-TW", "zh-CN"],
  ["ZH-cn", "zh-CN"],
  ["en-US", "en-US"],
  ["en-GB", "en-US"],
  ["fr-FR", "en-US"],
  ["zha", "en-US"],
  ["", "en-US"],
])("a reader of “%s” is shown %s", (tag, expected) => {
  expect(languageFor(tag)).toBe(expected);
});
