import { localTime } from "../../src/shared/localTime";

test("a moment is told as a clock here shows it", () => {
  const here = new Date(2026, 10, 29, 7, 5);
  expect(localTime(here.toISOString())).toBe("2026-11-29 07:05");
  expect(localTime("2026-11-29T17:54:33Z")).not.toMatch(/[TZ]/);
});

test("a text that is no moment stays as it is", () => {
  expect(localTime("昨天")).toBe("昨天");
});
