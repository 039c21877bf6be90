import { writeNative, type NativeFont } from "../../../src/workbook/xlsx/native";
import { unpacked } from "../../support/packages";
import { attributesOf, element, elements } from "../xml";

const FONT: NativeFont = {
  bold: true,
  italic: true,
  underline: "double",
  strikethrough: true,
  vertAlign: "superscript",
  size: 10.5,
  color: { rgb: "7A0000" },
  name: '仿宋 "a/> <b>',
  family: 3,
  charset: 134,
  scheme: "minor",
};

async function stylesOf(font: NativeFont): Promise<string> {
  const bytes = await writeNative({
    sheets: [
      {
        name: "表",
        cells: new Map([["0,0", { value: "甲", style: { font } }]]),
        conditionalRules: [{ type: "expression", priority: 1, range: "A1", formula: "TRUE", style: { font } }],
      },
    ],
  });
  return unpacked(bytes)["xl/styles.xml"] ?? "";
}

function properties(font: string): (readonly [name: string | undefined, value: string | undefined])[] {
  return elements(font.replaceAll(/<\/?font>/g, ""), "\\w+").map((property) => {
    return [/\w+/.exec(property)?.[0], attributesOf(property).val];
  });
}

test.each([
  ["cells", "fonts"],
  ["conditional formats", "dxfs"],
])("fonts of %s say all that they are in the order of Microsoft's schema", async (_, list) => {
  const font = elements(element(await stylesOf(FONT), list), "font").at(-1) ?? "";
  expect(properties(font)).toEqual([
    ["b", undefined],
    ["i", undefined],
    ["strike", undefined],
    ["u", "double"],
    ["vertAlign", "superscript"],
    ["sz", "10.5"],
    ["color", undefined],
    ["name", "仿宋 &quot;a/&gt; &lt;b&gt;"],
    ["family", "3"],
    ["charset", "134"],
    ["scheme", "minor"],
  ]);
});

test("a file whose fonts are in order stays as the library has written it", async () => {
  expect(await stylesOf({ size: 12, name: "宋体" })).toContain('<font><sz val="12"/><name val="宋体"/></font>');
});
