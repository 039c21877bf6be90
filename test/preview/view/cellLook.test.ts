import { cellLook } from "../../../src/preview/view/cellLook";
import { PLAIN_STYLE } from "../../../src/preview/host/sheet/style";

const LINE = { line: "Continuous", color: "#7F7F7F" };
const NO_CHANGE = { fill: null, bold: null, underline: null, fontColor: null, borders: {} };

describe("the look of a cell", () => {
  it("stands where its kind does, unless it is told otherwise", () => {
    const align = (horizontal: string) =>
      (["text", "number", "word"] as const).map(
        (kind) => cellLook({ ...PLAIN_STYLE, horizontal }, null, kind).textAlign,
      );
    expect(align("General")).toEqual(["left", "right", "center"]);
    expect(align("Center")).toEqual(["center", "center", "center"]);
  });

  it("has its own lines, or those of the grid where it is not filled", () => {
    const plain = cellLook({ ...PLAIN_STYLE, right: LINE }, null, "text");
    expect(plain).toMatchObject({ borderRight: "1px solid #7F7F7F", borderBottom: "1px solid #DADCE0" });
    expect(cellLook({ ...PLAIN_STYLE, fill: "#FFF8D6" }, null, "text").borderBottom).toBe("1px solid #FFF8D6");
  });

  it("is changed by a conditional format, which leaves what it does not name", () => {
    const style = { ...PLAIN_STYLE, fill: "#FFF8D6", bold: true };
    const blank = { ...NO_CHANGE, fill: "#FFE08A", borders: { EdgeTop: { line: "Dash", color: "#9C5700" } } };
    expect(cellLook(style, blank, "text")).toMatchObject({
      backgroundColor: "#FFE08A",
      fontWeight: "bold",
      borderTop: "1px dashed #9C5700",
    });
    expect(cellLook(style, { ...NO_CHANGE, bold: false, underline: "Double" }, "text")).toMatchObject({
      backgroundColor: "#FFF8D6",
      textDecoration: "underline double",
    });
  });

  it("falls back on a font of the same kind, whatever the name holds", () => {
    const fontOf = (fontName: string) => cellLook({ ...PLAIN_STYLE, fontName }, null, "text").fontFamily;
    expect(fontOf("方正小标宋简体")).toMatch(/^"方正小标宋简体", .*, serif$/);
    expect(fontOf("黑体")).toMatch(/, sans-serif$/);
    expect(fontOf('x"; color: red')).toMatch(/^"x\\"; color: red", /);
  });
});
