import { MAIN, type Parts } from "../support/packages";

/*
 * A workbook as an office may have made it: with everything around the cells that must survive when results are
 * written. 汇总 is written into, 原始数据 is not.
 */

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "application/vnd.openxmlformats-officedocument";
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
/** Extensions that programs may leave aside. */
const MARKUP = `xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="xr xr2" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xmlns:xr2="http://schemas.microsoft.com/office/spreadsheetml/2015/revision2"`;
const MARGINS = '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>';

function rels(...list: readonly (readonly [id: string, type: string, target: string, more?: string])[]): string {
  const items = list.map(([id, type, target, more = ""]) => {
    const full = type.startsWith("http") ? type : `${R}/${type}`;
    return `<Relationship Id="${id}" Type="${full}" Target="${target}"${more}/>`;
  });
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

const DEFAULTS = {
  bin: `${OFFICE}.spreadsheetml.printerSettings`,
  png: "image/png",
  rels: "application/vnd.openxmlformats-package.relationships+xml",
  sigs: "application/vnd.openxmlformats-package.digital-signature-origin",
  vml: `${OFFICE}.vmlDrawing`,
  xml: "application/xml",
};

const OVERRIDES = {
  "/xl/workbook.xml": `${OFFICE}.spreadsheetml.sheet.main+xml`,
  "/xl/worksheets/sheet1.xml": `${OFFICE}.spreadsheetml.worksheet+xml`,
  "/xl/worksheets/sheet2.xml": `${OFFICE}.spreadsheetml.worksheet+xml`,
  "/xl/worksheets/sheet3.xml": `${OFFICE}.spreadsheetml.worksheet+xml`,
  "/xl/chartsheets/sheet1.xml": `${OFFICE}.spreadsheetml.chartsheet+xml`,
  "/xl/styles.xml": `${OFFICE}.spreadsheetml.styles+xml`,
  "/xl/sharedStrings.xml": `${OFFICE}.spreadsheetml.sharedStrings+xml`,
  "/xl/calcChain.xml": `${OFFICE}.spreadsheetml.calcChain+xml`,
  "/xl/tables/table1.xml": `${OFFICE}.spreadsheetml.table+xml`,
  "/xl/comments1.xml": `${OFFICE}.spreadsheetml.comments+xml`,
  "/xl/drawings/drawing1.xml": `${OFFICE}.drawing+xml`,
  "/xl/drawings/drawing2.xml": `${OFFICE}.drawing+xml`,
  "/xl/charts/chart1.xml": `${OFFICE}.drawingml.chart+xml`,
  "/_xmlsignatures/sig1.xml": "application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml",
  "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
  "/docProps/custom.xml": `${OFFICE}.custom-properties+xml`,
  "/customXml/itemProps1.xml": `${OFFICE}.customXmlProperties+xml`,
};

const SUMMARY_CELLS = [
  '<row r="1" spans="1:4" s="1" customFormat="1" ht="30" customHeight="1" thickBot="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="inlineStr"><is><r><rPr><b/></rPr><t>得</t></r><r><t xml:space="preserve"> 分</t></r></is></c><c r="C1" s="2"><v>45413</v></c><c r="D1" t="s"><v>2</v></c></row>',
  '<row r="2" spans="1:4"><c r="A2" t="s"><v>1</v></c><c r="B2" s="1"><f>C2*2</f><v>3</v></c><c r="C2" s="1"><v>1.5</v></c><c r="D2" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>',
  '<row r="3" hidden="1" outlineLevel="1" collapsed="1"><c r="B3"><f t="array" ref="B3" ca="1">SUM(C1:C2)</f><v>1</v></c><c r="C3" t="str"><f>A1&amp;"级"</f><v>单位级</v></c><c r="D3" t="b"><v>1</v></c></row>',
  '<row r="5"><c r="A5" s="1"/></row>',
].join("");

/** What stands before the cells of 汇总, and after them. */
const SUMMARY_HEAD = [
  '<sheetPr codeName="Sheet1"><tabColor rgb="FFFF0000"/><outlinePr summaryBelow="0" showOutlineSymbols="0"/><pageSetUpPr autoPageBreaks="0" fitToPage="1"/></sheetPr>',
  '<dimension ref="A1:D9"/>',
  '<sheetViews><sheetView showGridLines="0" showOutlineSymbols="0" tabSelected="1" zoomScale="85" workbookViewId="0"><pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="B2" sqref="B2"/></sheetView></sheetViews>',
  '<sheetFormatPr defaultRowHeight="14.25"/>',
  '<cols><col min="1" max="1" width="20.5" style="1" customWidth="1"/><col min="3" max="3" width="9" hidden="1" customWidth="1" outlineLevel="1"/></cols>',
].join("");
const SUMMARY_TAIL = [
  '<sheetProtection algorithmName="SHA-512" hashValue="abc" saltValue="def" spinCount="100000" sheet="1" objects="1" scenarios="1" sort="0"/>',
  '<protectedRanges><protectedRange sqref="A9" name="区域"/></protectedRanges>',
  '<autoFilter ref="A1:D3"><filterColumn colId="0"><filters><filter val="甲"/></filters></filterColumn></autoFilter>',
  '<mergeCells count="1"><mergeCell ref="A8:B9"/></mergeCells>',
  '<phoneticPr fontId="1" type="noConversion"/>',
  '<conditionalFormatting sqref="B2:B9"><cfRule type="expression" dxfId="0" priority="1"><formula>B2=""</formula></cfRule><cfRule type="colorScale" priority="2"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FF63BE7B"/></colorScale></cfRule><cfRule type="iconSet" priority="3"><iconSet iconSet="3Arrows" showValue="0" percent="0" reverse="1"><cfvo type="num" val="0"/><cfvo type="num" val="5" gte="0"/><cfvo type="num" val="8"/></iconSet></cfRule></conditionalFormatting>',
  '<dataValidations count="1"><dataValidation type="decimal" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="错" error="0到5" promptTitle="得分" prompt="0到5分" sqref="B4:B9"><formula1>0</formula1><formula2>5</formula2></dataValidation></dataValidations>',
  '<hyperlinks><hyperlink ref="A5" r:id="rId1" tooltip="去"/></hyperlinks>',
  '<printOptions horizontalCentered="1"/>',
  MARGINS,
  '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0" horizontalDpi="600" verticalDpi="600" r:id="rId2"/>',
  '<headerFooter differentFirst="1"><oddFooter>&amp;C第 &amp;P 页</oddFooter><firstFooter>&amp;C首页</firstFooter></headerFooter>',
  '<rowBreaks count="1" manualBreakCount="1"><brk id="5" max="16383" man="1"/></rowBreaks>',
  '<ignoredErrors><ignoredError sqref="A1:D9" numberStoredAsText="1"/></ignoredErrors>',
  '<drawing r:id="rId3"/><legacyDrawing r:id="rId4"/>',
  '<tableParts count="1"><tablePart r:id="rId6"/></tableParts>',
  `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${X14}"><x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>_rubric!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>C5</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
].join("");

export const RICH: Parts = {
  "[Content_Types].xml": `${XML}<Types xmlns="${PACKAGE}/content-types">${Object.entries(DEFAULTS)
    .map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`)
    .join("")}${Object.entries(OVERRIDES)
    .map(([path, type]) => `<Override PartName="${path}" ContentType="${type}"/>`)
    .join("")}</Types>`,
  "_rels/.rels": rels(
    ["rId1", "officeDocument", "xl/workbook.xml"],
    ["rId2", `${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
    ["rId3", "custom-properties", "docProps/custom.xml"],
    ["rId4", `${PACKAGE}/relationships/digital-signature/origin`, "_xmlsignatures/origin.sigs"],
  ),
  "_xmlsignatures/origin.sigs": "",
  "_xmlsignatures/_rels/origin.sigs.rels": rels([
    "rId1",
    `${PACKAGE}/relationships/digital-signature/signature`,
    "sig1.xml",
  ]),
  "_xmlsignatures/sig1.xml": '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>',
  "docProps/core.xml": `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>考核办</dc:creator></cp:coreProperties>`,
  "docProps/custom.xml": `${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="KSOProductBuildVer"><vt:lpwstr>2052-12.1.0.15990</vt:lpwstr></property></Properties>`,
  "customXml/item1.xml": '<note xmlns="urn:example">内部</note>',
  "customXml/itemProps1.xml": `${XML}<ds:datastoreItem ds:itemID="{00000000-0000-0000-0000-000000000001}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>`,
  "customXml/_rels/item1.xml.rels": rels(["rId1", "customXmlProps", "itemProps1.xml"]),
  "xl/workbook.xml": `${XML}<workbook xmlns="${MAIN}" xmlns:r="${R}" ${MARKUP}><fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="22228"/><workbookPr codeName="ThisWorkbook" defaultThemeVersion="166925"/><workbookProtection lockStructure="1"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="12540" activeTab="1" xr2:uid="{00000000-000D-0000-FFFF-FFFF00000000}"/></bookViews><sheets><sheet name="汇总" sheetId="3" r:id="rId1"/><sheet name="原始数据" sheetId="4" state="hidden" r:id="rId7"/><sheet name="图表" sheetId="5" r:id="rId8"/><sheet name="_rubric" sheetId="9" state="veryHidden" r:id="rId2"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">汇总!$A$1:$D$9</definedName><definedName name="本级" comment="市本级">汇总!$A$1</definedName></definedNames><calcPr calcId="191029" calcMode="manual" iterate="1" fullPrecision="0"/></workbook>`,
  "xl/_rels/workbook.xml.rels": rels(
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "worksheet", "worksheets/sheet2.xml"],
    ["rId3", "styles", "styles.xml"],
    ["rId4", "sharedStrings", "sharedStrings.xml"],
    ["rId5", "calcChain", "calcChain.xml"],
    ["rId6", "customXml", "../customXml/item1.xml"],
    ["rId7", "worksheet", "worksheets/sheet3.xml"],
    ["rId8", "chartsheet", "chartsheets/sheet1.xml"],
  ),
  "xl/calcChain.xml": `${XML}<calcChain xmlns="${MAIN}"><c r="B2" i="3"/><c r="B3" i="3" a="1"/></calcChain>`,
  "xl/styles.xml": `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="176" formatCode="0.00_);[Red]\\(0.00\\)"/></numFmts><fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="12"/><color theme="1"/><name val="黑体"/><family val="3"/><charset val="134"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFF8D6"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="176" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyProtection="1"><alignment vertical="center"/><protection locked="0"/></xf><xf numFmtId="31" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>`,
  "xl/sharedStrings.xml": `${XML}<sst xmlns="${MAIN}" count="4" uniqueCount="3"><si><t>单位</t><phoneticPr fontId="1" type="noConversion"/></si><si><r><rPr><b/><sz val="11"/><rFont val="宋体"/></rPr><t>甲</t></r><r><t xml:space="preserve"> 镇</t></r></si><si><t>漢字</t><rPh sb="0" eb="2"><t>カンジ</t></rPh></si></sst>`,
  "xl/worksheets/sheet1.xml": `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${R}" ${MARKUP} xr:uid="{00000000-0001-0000-0000-000000000000}">${SUMMARY_HEAD}<sheetData>${SUMMARY_CELLS}</sheetData>${SUMMARY_TAIL}</worksheet>`,
  "xl/worksheets/_rels/sheet1.xml.rels": rels(
    ["rId1", "hyperlink", "https://example.org/", ' TargetMode="External"'],
    ["rId2", "printerSettings", "../printerSettings/printerSettings1.bin"],
    ["rId3", "drawing", "../drawings/drawing1.xml"],
    ["rId4", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
    ["rId5", "comments", "../comments1.xml"],
    ["rId6", "table", "../tables/table1.xml"],
  ),
  "xl/worksheets/sheet2.xml": `${XML}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData></worksheet>`,
  "xl/worksheets/sheet3.xml": `${XML}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><f>汇总!C2*2</f><v>3</v></c></row></sheetData><sheetProtection sheet="1"/></worksheet>`,
  "xl/chartsheets/sheet1.xml": `${XML}<chartsheet xmlns="${MAIN}" xmlns:r="${R}"><sheetViews><sheetView workbookViewId="0"/></sheetViews>${MARGINS}<drawing r:id="rId1"/></chartsheet>`,
  "xl/chartsheets/_rels/sheet1.xml.rels": rels(["rId1", "drawing", "../drawings/drawing2.xml"]),
  "xl/drawings/drawing2.xml": `${XML}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>`,
  "xl/drawings/_rels/drawing2.xml.rels": rels(["rId1", "chart", "../charts/chart1.xml"]),
  "xl/charts/chart1.xml": `${XML}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea/></c:chart></c:chartSpace>`,
  "xl/drawings/drawing1.xml": `${XML}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>`,
  "xl/drawings/_rels/drawing1.xml.rels": rels(["rId1", "image", "../media/image1.png"]),
  "xl/media/image1.png": "\u0089PNG\r\n",
  "xl/drawings/vmlDrawing1.vml": '<xml xmlns:v="urn:schemas-microsoft-com:vml"/>',
  "xl/comments1.xml": `${XML}<comments xmlns="${MAIN}"><authors><author>考核办</author></authors><commentList><comment ref="B2" authorId="0"><text><t>请核实</t></text></comment></commentList></comments>`,
  "xl/tables/table1.xml": `${XML}<table xmlns="${MAIN}" id="1" name="表1" displayName="表1" ref="A1:B2"><autoFilter ref="A1:B2"/><tableColumns count="2"><tableColumn id="1" name="单位"/><tableColumn id="2" name="得 分"/></tableColumns></table>`,
  "xl/printerSettings/printerSettings1.bin": "\u0001\u0002printer",
};
