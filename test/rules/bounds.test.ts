import { boundsText, type Bounds } from "../../src/rules/bounds";

describe("bounds in words", () => {
  it.each<[Bounds, string, string]>([
    [{ atLeast: 90 }, "%", "90%及以上"],
    [{ above: 80, atMost: 90 }, "分", "高于80分、90分及以下"],
    [{ is: 60 }, "", "60"],
    [{}, "%", "任何数"],
    [{ atLeast: 5 }, "名", "5名及以上"],
    [{ is: 1 }, "名次", "第1名"],
    [{ atMost: 1 }, "名次", "第1名"],
    [{ below: 4 }, "名次", "前3名"],
    [{ above: 3 }, "名次", "第3名以后"],
    [{ atLeast: 4 }, "名次", "第4名及以后"],
    [{ atLeast: 4, atMost: 10 }, "名次", "第4至10名"],
    [{ above: 1, atMost: 2 }, "名次", "第2名"],
    [{ above: 3, below: 4 }, "名次", "第3名以后、第4名以前"],
    [{}, "名次", "任何数"],
  ])("%j of %j are %s", (bounds, unit, words) => {
    expect(boundsText(bounds, unit)).toBe(words);
  });
});
