import { FONTS, PAGE_NUMBER } from "../page/type";

/** What stands in for a font where it is not installed, the nearest first. */
const STAND_INS: Readonly<Record<string, string>> = {
  [FONTS.title]: "方正小标宋_GBK,华文中宋,宋体",
  [FONTS.heading]: "SimHei,等线,微软雅黑",
  [FONTS.text]: "仿宋,FangSong,华文仿宋",
  [PAGE_NUMBER.font]: "SimSun,新宋体",
};

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** The document's table of fonts, with those that stand in for missing ones, and their script (GB2312). */
export function fontTable(): string {
  const fonts = Object.entries(STAND_INS).map(
    ([name, others]) =>
      `<w:font w:name="${name}"><w:altName w:val="${others}"/><w:charset w:val="86"/>` +
      `<w:family w:val="auto"/><w:pitch w:val="default"/></w:font>`,
  );
  return `${XML}<w:fonts xmlns:w="${NAMESPACE}">${fonts.join("")}</w:fonts>`;
}
