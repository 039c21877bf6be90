import { dayAfter, daysAfter, isDay, localTime } from "../../src/shared/day";

describe("a day of the calendar", () => {
  it.each(["1900-01-01", "1900-02-28", "2000-02-29", "2020-02-29", "2019-04-30", "9999-12-31"])("is %s", (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    "2019-04-31",
    "2019-02-29",
    "1900-02-29",
    "2100-02-29",
    "1900-01-00",
    "2019-13-01",
    "2019-00-01",
    "1899-12-31",
    "0019-04-05",
    "10000-01-01",
    "2019-4-5",
    "2019/04/05",
    " 2019-04-05",
    "2019-04-05T08:00",
    "08:30",
    "",
  ])("is not %j", (text) => {
    expect(isDay(text)).toBe(false);
  });
});

describe("days from one to another", () => {
  it.each([
    ["2019-04-05", "2019-04-01", 4],
    ["2019-04-01", "2019-04-05", -4],
    ["2020-03-01", "2020-02-28", 2],
    ["2019-03-01", "2019-02-28", 1],
    ["2020-01-01", "2019-12-31", 1],
    ["2021-01-01", "2020-01-01", 366],
    ["9999-12-31", "1900-01-01", 2_958_463],
  ])("%s is %s and %d more", (day, other, days) => {
    expect(daysAfter(day, other)).toBe(days);
    expect(dayAfter(other, days)).toBe(day);
  });

  it("are of days only", () => {
    expect(() => daysAfter("2019-04-31", "2019-04-01")).toThrow(RangeError);
    expect(() => dayAfter("2019-4-1", 1)).toThrow(RangeError);
  });
});

test("a moment is told as a clock here shows it", () => {
  const here = new Date(2026, 10, 29, 7, 5);
  expect(localTime(here.toISOString())).toBe("2026-11-29 07:05");
  expect(localTime("2026-11-29T17:54:33Z")).not.toMatch(/[TZ]/);
});

test("a text that is no moment stays as it is", () => {
  expect(localTime("昨天")).toBe("昨天");
});
