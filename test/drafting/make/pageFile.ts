import type { PrintedTable } from "../../../src/drafting/printedTable";
import { mergedAreas } from "../../../src/rubric/merges";

/** A page as Word puts it on the clipboard, with the marks of its own that browsers skip. */
export function pageFile({ before, rows, after }: PrintedTable): string {
  const merges = mergedAreas(rows);
  if (!merges.ok) throw new Error("joins that cannot be drawn");
  const lines = rows.map((_, row) => {
    const cells = merges.areas.filter((area) => area.row === row);
    const drawn = cells.map(({ text, rows: down, columns }) => {
      const spans = `${columns > 1 ? ` colspan=${String(columns)}` : ""}${down > 1 ? ` rowspan=${String(down)}` : ""}`;
      return `  <td width=94${spans} style='width:70.9pt;border:solid windowtext 1.0pt'>\n${paragraph(text)}  </td>\n`;
    });
    return ` <tr style='mso-yfti-irow:${String(row)};height:28.35pt'>\n${drawn.join("")} </tr>\n`;
  });
  return [
    HEAD,
    ...before.map(paragraph),
    `<table class=MsoNormalTable border=1 cellspacing=0 style='mso-yfti-tbllook:1184'>\n${lines.join("")}</table>\n`,
    ...after.map(paragraph),
    "<!--EndFragment-->\n</body>\n</html>\n",
  ].join("");
}

const HEAD = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Word.Document>
<title>不是正文</title>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style>p.MsoNormal {font-family:"仿宋_GB2312";}</style>
</head>
<body lang=ZH-CN>
<!--StartFragment-->
`;

function paragraph(text: string): string {
  const escaped = text
    .replaceAll("  ", " \u00A0")
    .replace(/[&<>]/g, (character) => `&#${String(character.charCodeAt(0))};`);
  const lines = escaped.split("\n").join("<br>\n");
  return `<p class=MsoNormal align=center><span style='font-family:仿宋;mso-bidi-font-size:12pt'>${lines}<o:p></o:p></span></p>\n`;
}
