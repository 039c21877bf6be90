import { contentTypes, handMade, MAIN, relationships, SHEET_MAIN, worksheet, type Parts } from "../support/packages";
import { SHEET } from "./patching";

/*
 * Workbooks as other programs write them, each without an error for Microsoft's validator. Their worksheet is 表.
 */

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const SHEETS = '<sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets>';

/** As libraries for web pages do: texts in the cells, the extent told, names but no settings for computing. */
export const LIBRARY: Uint8Array = handMade({
  parts: {
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships"><workbookPr codeName="ThisWorkbook"/>${SHEETS}<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">表!$A$1:$C$2</definedName></definedNames></workbook>`,
    [SHEET]: worksheet(
      '<row r="1"><c r="A1" t="str"><v>单位</v></c><c r="B1" t="str"><v>得分</v></c></row><row r="2" spans="1:3"><c r="A2" t="str"><v>甲镇</v></c><c r="B2" t="n"><v>1</v></c><c r="C2"><f>B2*2</f><v>2</v></c></row>',
      '<autoFilter ref="A1:C2"/><ignoredErrors><ignoredError numberStoredAsText="1" sqref="A1:C2"/></ignoredErrors>',
    ).replace(
      "<sheetData>",
      '<dimension ref="A1:C2"/><cols><col min="1" max="2" width="20" customWidth="1"/></cols><sheetData>',
    ),
  },
});

/** As programs on servers do: every name with a prefix, a list of formulas of which one is all there is. */
export const SERVER: Uint8Array = handMade({ parts: prefixed() });

function prefixed(): Parts {
  const override = (path: string, type: string) => `<Override PartName="${path}" ContentType="${TYPES}.${type}+xml"/>`;
  return {
    "[Content_Types].xml": contentTypes(
      SHEET_MAIN,
      override("/xl/worksheets/sheet1.xml", "worksheet"),
      override("/xl/styles.xml", "styles"),
      override("/xl/calcChain.xml", "calcChain"),
    ),
    "xl/_rels/workbook.xml.rels": relationships({
      rId1: ["worksheet", "worksheets/sheet1.xml"],
      rId2: ["styles", "styles.xml"],
      rId3: ["calcChain", "calcChain.xml"],
    }),
    "xl/workbook.xml": `<x:workbook xmlns:x="${MAIN}" xmlns:r="${OFFICE}/relationships">${SHEETS.replaceAll("<", "<x:").replaceAll("<x:/", "</x:")}</x:workbook>`,
    "xl/calcChain.xml": `<x:calcChain xmlns:x="${MAIN}"><x:c r="B1" i="1"/></x:calcChain>`,
    [SHEET]: `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>甲镇</x:t></x:is></x:c><x:c r="B1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
  };
}
