import { cell, handMade, unpacked } from "../../support/packages";
import { at, patched, rowsOf, SHEET } from "../patching";

const styles = (format: string) =>
  `<numFmts><numFmt numFmtId="176" formatCode="${format}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="176"/></cellXfs>`;

const dated = (properties: string, format = "yyyy-mm-dd") =>
  handMade({ properties, styles: styles(format), sheetData: cell('s="1"', "<v>1</v>") });

const A1904 = '<workbookPr date1904="1"/>';

async function afterwards(bytes: Uint8Array, date: string) {
  const after = await patched(bytes, at(0, 0, { date }));
  const [value = ""] = /<v>[^<]*<\/v>|<t[ >].*<\/t>/.exec(unpacked(after)[SHEET] ?? "") ?? [];
  return { read: (await rowsOf(after))[0]?.[0]?.[0], value: value.replace(/<[^>]*>/g, "") };
}

describe("a day that is written into a file", () => {
  it.each([
    ["", "2000-01-01", "36526"],
    ["", "2019-04-28", "43583"],
    ["", "2020-02-29", "43890"],
    ["", "2099-12-31", "73050"],
    ["", "1900-02-28", "59"],
    ["", "1900-03-01", "61"],
    [A1904, "2020-02-29", "42428"],
    [A1904, "1904-01-01", "0"],
    [A1904, "1904-01-02", "1"],
  ])("is the number of its calendar (%j): %s is %s", async (properties, date, value) => {
    expect(await afterwards(dated(properties), date)).toEqual({ read: { date }, value });
  });

  it("is text where the calendar does not have it", async () => {
    expect(await afterwards(dated(A1904), "1903-12-31")).toEqual({ read: "1903-12-31", value: "1903-12-31" });
  });

  it.each(["yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;", "m/d;@", "yyyy-mm-dd hh:mm"])(
    "is a number under the format %s",
    async (format) => {
      expect(await afterwards(dated("", format), "2024-05-01")).toEqual({
        read: { date: "2024-05-01" },
        value: "45413",
      });
    },
  );

  it.each(["General", "0.00", "@", "0%", "[h]:mm"])("is text under the format %s", async (format) => {
    expect(await afterwards(dated("", format), "2024-05-01")).toEqual({ read: "2024-05-01", value: "2024-05-01" });
  });

  it("leaves a file as it is that has it already", async () => {
    const bytes = handMade({ styles: styles("yyyy-mm-dd"), sheetData: cell('s="1"', "<v>45413</v>") });
    expect(await patched(bytes, at(0, 0, { date: "2024-05-01" }))).toEqual(bytes);
  });

  it("takes the format of its row where the cell was not there", async () => {
    const sheetData = '<row r="1" s="1" customFormat="1"><c r="B1"><v>1</v></c></row>';
    const bytes = handMade({ styles: styles("yyyy-mm-dd"), sheetData });
    expect(await rowsOf(await patched(bytes, at(0, 0, { date: "2024-05-01" })))).toEqual([
      [[{ date: "2024-05-01" }, 1]],
    ]);
  });
});

test("a moment of a day is read as the day, a time alone as a time", async () => {
  const at830 = (format: string, serial: string) =>
    rowsOf(handMade({ styles: styles(format), sheetData: cell('s="1"', `<v>${serial}</v>`) }));
  expect(await at830("yyyy-mm-dd", "45413.354166667")).toEqual([[[{ date: "2024-05-01" }]]]);
  expect(await at830("h:mm", "0.354166667")).toEqual([[[{ date: "08:30" }]]]);
});
