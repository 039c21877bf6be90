import { isBlankPoints, pointsIn } from "../../src/rubric/printed";

describe("the number in a cell of points", () => {
  it.each([
    ["10", 10],
    ["2.5", 2.5],
    ["１０", 10],
    [" 1 0\n", 10],
    ["10分", 10],
    ["（10分）", 10],
    ["15%", 15],
    ["１５％", 15],
    ["+3", 3],
    ["-10", 10],
    ["±3", 3],
    ["最高10分", 10],
    ["最高加10分", 10],
    ["≤5", 5],
    ["10（8+2）", 10],
    ["5分（2+3）", 5],
    ["", 0],
    ["—", 0],
    ["－", 0],
    ["/", 0],
    ["无", 0],
  ])("%j is %d", (text, points) => {
    expect(pointsIn(text)).toBe(points);
  });

  it.each(["约5分", "5-10", "酌情", "1.234", "十分", "10²", "①", "5（不含加分）", "1e3"])("%j is none", (text) => {
    expect(pointsIn(text)).toBeNull();
  });
});

it.each([
  ["", true],
  [" — ", true],
  ["0", false],
  ["5", false],
  ["酌情", false],
])("%j prints no points on purpose: %s", (text, blank) => {
  expect(isBlankPoints(text)).toBe(blank);
});
