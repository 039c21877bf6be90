import { axisOf, isHidden, lengthOf, lineAt, nextShown, startOf } from "../../../src/preview/view/axis";
import { bandsOf, frozenLines, lineInWindow, placeInWindow, scrollTo } from "../../../src/preview/view/bands";

/** Ten lines of 20 pixels; the third and the last are hidden. */
const AXIS = axisOf(10, (line) => (line === 2 || line === 9 ? 0 : 20));

describe("an axis", () => {
  it("knows where lines begin, and how long some of them are", () => {
    expect([0, 1, 2, 3, 10, 99].map((line) => startOf(AXIS, line))).toEqual([0, 20, 40, 40, 160, 160]);
    expect(lengthOf(AXIS, 1, 3)).toBe(40);
    expect([isHidden(AXIS, 2), isHidden(AXIS, 3)]).toEqual([true, false]);
  });

  it.each([
    [-5, 0],
    [0, 0],
    [19.9, 0],
    [20, 1],
    [40, 3],
    [159, 8],
    [1e6, 8],
  ])("finds at %d the line %d, never a hidden one", (place, line) => {
    expect(lineAt(AXIS, place)).toBe(line);
  });

  it("steps over hidden lines and stays at the edges", () => {
    expect([nextShown(AXIS, 1, 1), nextShown(AXIS, 3, -1), nextShown(AXIS, 8, 1), nextShown(AXIS, 0, -1)]).toEqual([
      3, 1, 8, 0,
    ]);
  });
});

describe("a window of 70 pixels", () => {
  it("shows the lines that it reaches, the first and the last in part", () => {
    expect(bandsOf(AXIS, 0, 30, 70)).toEqual([{ first: 1, end: 7, at: 0, room: 70, from: 30, edge: 0 }]);
  });

  it("keeps frozen lines and shows the others from where it is scrolled to", () => {
    expect(bandsOf(AXIS, 2, 20, 70)).toEqual([
      { first: 0, end: 2, at: 0, room: 40, from: 0, edge: 0 },
      { first: 4, end: 6, at: 40, room: 30, from: 60, edge: 2 },
    ]);
  });

  it("lets lines scroll that would leave no room for others", () => {
    expect([frozenLines(AXIS, 2, 70), frozenLines(AXIS, 4, 70)]).toEqual([2, 0]);
  });

  it("finds the line at a place, and the place of a line", () => {
    const bands = bandsOf(AXIS, 2, 20, 70);
    expect([5, 25, 41, 69].map((place) => lineInWindow(AXIS, bands, place))).toEqual([0, 1, 4, 5]);
    expect([0, 1, 3, 4, 5].map((line) => placeInWindow(AXIS, bands, line))).toEqual([0, 20, 20, 40, 60]);
  });

  it.each([
    ["is in view already", 4, 20, 20],
    ["stays in view always", 1, 20, 20],
    ["lies before", 3, 20, 0],
    ["lies behind: the whole of it, no more", 7, 0, 70],
  ])("scrolls to a line that %s", (_, line, scroll, expected) => {
    expect(scrollTo(AXIS, 2, scroll, 70, line)).toBe(expected);
  });
});
